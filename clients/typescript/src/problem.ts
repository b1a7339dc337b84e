/** One thing that is wrong with one parameter (`name`) or field of the body (`pointer`). */
export interface FieldError {
  code: string;
  detail: string;
  name?: string | null;
  pointer?: string | null;
}

interface ProblemDocument {
  type?: string;
  title?: string;
  detail?: string;
  instance?: string | null;
  errors?: FieldError[];
}

/** The API, or a proxy before it, answered with anything but success. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  /** HTTP status. */
  readonly status: number;
  /** Address of a page about this kind of problem, such as `/problems/not-found`. */
  readonly type: string;
  /** The kind of problem, in English. */
  readonly title: string;
  /** What happened, in English. */
  readonly detail: string;
  /** Id of the request, for those who look into the logs. */
  readonly instance: string | null;
  /** What is wrong, field by field. */
  readonly errors: readonly FieldError[];
  /** How long to wait before the next try, where the API says so. */
  readonly retryAfterSeconds: number | null;

  constructor(response: Response, body: unknown) {
    const document: ProblemDocument = typeof body === 'object' && body !== null ? body : {};
    const title = document.title ?? `HTTP status ${response.status}`;
    const errors = document.errors ?? [];
    const fields = errors.map((one) => `${one.name ?? one.pointer}: ${one.detail}`);
    super(`${response.status} ${title}: ${fields.join('; ') || (document.detail ?? '')}`);
    const waiting = response.headers.get('retry-after');
    this.status = response.status;
    this.type = document.type ?? 'about:blank';
    this.title = title;
    this.detail = document.detail ?? '';
    this.instance = document.instance ?? response.headers.get('x-request-id');
    this.errors = errors;
    this.retryAfterSeconds = waiting !== null && /^\d+$/.test(waiting) ? Number(waiting) : null;
  }
}
