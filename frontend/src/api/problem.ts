import type { Whole } from './whole';

/** What a problem says of one field: `name` of a parameter, or `pointer` into the body. */
export interface FieldError {
  name?: string | null;
  pointer?: string | null;
  code: string;
  detail: string;
}

/** An answer that is not the one asked for: what the service said (RFC 9457), or that nothing answered. */
export class Problem extends Error {
  readonly status: number;
  readonly detail: string | null;
  readonly errors: readonly FieldError[];

  constructor(status: number, title: string, detail: string | null, errors: readonly FieldError[] = []) {
    super(title);
    this.name = 'Problem';
    this.status = status;
    this.detail = detail;
    this.errors = errors;
  }

  /** Neither the reader nor a retry changes an answer of the 400s. */
  get isFinal(): boolean {
    return this.status >= 400 && this.status < 500 && this.status !== 429;
  }
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

/** The body of an answer, or the problem it reports. Status 0 stands for "no answer". */
export async function answer<T>(
  request: Promise<{ data?: T; error?: unknown; response: Response }>,
): Promise<Whole<T>> {
  let result: Awaited<typeof request>;
  try {
    result = await request;
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new Problem(0, 'No answer', null);
  }
  const { data, error, response } = result;
  if (response.ok && data !== undefined) return data as Whole<T>;
  const body = typeof error === 'object' && error !== null ? (error as Record<string, unknown>) : {};
  const errors = Array.isArray(body.errors) ? (body.errors as FieldError[]) : [];
  throw new Problem(
    response.status,
    text(body.title) ?? `HTTP ${response.status}`,
    text(body.detail),
    errors,
  );
}
