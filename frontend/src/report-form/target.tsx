import { createContext, useContext, useEffect, useRef } from 'react';
import { useFocusField } from '../form/FormState';
import { leadsInto } from '../form/faults';

/** The place of a record that the page is to go to; `turn` grows with each time it is asked for. */
export interface Target {
  pointer: string;
  turn: number;
}

const Context = createContext<Target | null>(null);

export const TargetProvider = Context.Provider;

/** Calls `go` once for each time that a place within `pointer` is asked for; `go` says whether it went there. */
export function useTarget(pointer: string, go: (target: string) => void): void {
  const target = useContext(Context);
  const done = useRef(0);
  useEffect(() => {
    if (!target || target.turn === done.current || !leadsInto(target.pointer, pointer)) return;
    done.current = target.turn;
    go(target.pointer);
  }, [target, pointer, go]);
}

/** Within a form: moves the focus to the field that the page is to go to. */
export function FollowTarget() {
  const focus = useFocusField();
  const target = useContext(Context);
  const done = useRef(0);
  useEffect(() => {
    if (!target || target.turn === done.current) return;
    if (focus(target.pointer)) done.current = target.turn;
  }, [target, focus]);
  return null;
}
