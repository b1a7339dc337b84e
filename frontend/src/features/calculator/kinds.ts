import { checkKinds } from './check-kinds';
import { emissionKinds } from './emission-kinds';
import { targetKinds } from './target-kinds';
import type { Kind } from './values';

/** The calculators of the page, in the order in which they are offered. */
export const kinds: readonly Kind[] = [...emissionKinds, ...targetKinds, ...checkKinds];

export const firstKind = kinds.find(({ id }) => id === 'progress') as Kind;
