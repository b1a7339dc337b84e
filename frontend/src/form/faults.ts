import { Problem } from '../api/problem';

/** What is wrong at one place of a form. */
export interface Fault {
  /** JSON pointer of the field, such as `/names/fr`; empty where it is about the whole. */
  pointer: string;
  /** What kind of mistake it is, where the service says so: `missing`, `less_than_equal`. */
  code?: string;
  detail: string;
}

/** A pointer as a form knows it: without the envelope that some requests put around the content. */
function within(pointer: string): string {
  return pointer.replace(/^\/content(?=\/|$)/, '');
}

/** What a service said against single fields of what was sent (RFC 9457, `errors`). */
export function faultsOf(error: unknown): Fault[] {
  if (!(error instanceof Problem)) return [];
  const told = error.errors.map(({ pointer, name, code, detail }) => ({
    pointer: pointer ? within(pointer) : name ? `/${name}` : '',
    code,
    detail,
  }));
  return told.length > 0 ? told : [{ pointer: '', detail: error.detail ?? error.message }];
}

/** The parts of a pointer, unescaped (RFC 6901). */
export function partsOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}

export function pointerTo(...parts: (string | number)[]): string {
  return parts.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** Whether a pointer leads to a field or into it. */
export function leadsInto(pointer: string, field: string): boolean {
  return pointer === field || pointer.startsWith(`${field}/`);
}

/** The field among those of a form that a fault belongs to: the one that names its place most closely. */
export function fieldOf(pointer: string, fields: Iterable<string>): string | null {
  let found: string | null = null;
  for (const field of fields) {
    if (leadsInto(pointer, field) && field.length > (found?.length ?? -1)) found = field;
  }
  return found;
}
