import { present, readText } from '../../ui/search-state';

/**
 * The kind of calculation, as an address holds it. Its inputs stand beside it, by the names that the service has for
 * them; which they are depends on the kind (`valuesOf`), so that no type names them.
 */
export interface CalculatorSearch {
  kind?: string;
}

const input = /^[a-zA-Z][\w.-]{0,60}$/;

export function readCalculator(search: Record<string, unknown>): CalculatorSearch {
  const names = Object.keys(search).filter((name) => input.test(name));
  return present(Object.fromEntries(names.map((name) => [name, readText(search, name)])));
}
