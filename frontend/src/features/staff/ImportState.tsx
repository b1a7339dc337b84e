import { useLingui } from '@lingui/react/macro';
import { type ListImport, stateWords } from './imports';
import '../../editing/editing.css';

const tones: Partial<Record<ListImport['state'], string>> = {
  ready: 'state-submitted',
  done: 'state-done',
  failed: 'state-failed',
};

/** Where an import stands, in a word. */
export function ImportState({ of }: { of: ListImport }) {
  const { i18n } = useLingui();
  return <span className={`state ${tones[of.state] ?? ''}`}>{i18n._(stateWords[of.state])}</span>;
}
