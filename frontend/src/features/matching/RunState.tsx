import { useLingui } from '@lingui/react/macro';
import type { RunItem } from './shapes';
import { runStateWords } from './words';
import '../../editing/editing.css';

const tones: Partial<Record<RunItem['state'], string>> = {
  done: 'state-done',
  infeasible: 'state-failed',
  failed: 'state-failed',
};

/** Where a run stands, in a word. */
export function RunState({ of }: { of: Pick<RunItem, 'state'> }) {
  const { i18n } = useLingui();
  return <span className={`state ${tones[of.state] ?? ''}`}>{i18n._(runStateWords[of.state])}</span>;
}
