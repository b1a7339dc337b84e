import type { CovenantSchemas } from '../../api/covenant';
import type { Content } from '../../form/merging';

/** One change: what, when, by whom and for whom. Both services tell theirs in the same form. */
export type LoggedChange = Omit<CovenantSchemas['LoggedChange'], 'before' | 'after'> & {
  before: Content | null;
  after: Content | null;
};
