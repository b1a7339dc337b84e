import type { Content } from '../form/merging';
import type { Named } from '../i18n/names';

/** What a record is called, by its names or titles; empty where nothing is written yet. */
export function titleOf(content: Content, name: (of: Named) => string): string {
  const names = (content.names ?? content.titles ?? {}) as Record<string, string>;
  const main = names.en ?? Object.values(names)[0];
  return main === undefined ? '' : name({ name: main, names });
}
