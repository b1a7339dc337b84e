import { useLingui } from '@lingui/react';
import type { CallState } from './shapes';
import { callState } from './words';
import './calls.css';

/** Where a call stands, in a word and by a shape. */
export function StateMark({ state }: { state: CallState }) {
  const { i18n } = useLingui();
  return <span className={`call-state call-state-${state}`}>{i18n._(callState[state])}</span>;
}
