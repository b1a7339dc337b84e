import type { Content } from '../../../form/merging';

/** Other things that an inventory can begin with, such as an estimate: what it then holds. */
export interface Beginning {
  id: string;
  content: (signatoryId: string, year: number) => Promise<Content>;
}

export const beginnings: Beginning[] = [];
