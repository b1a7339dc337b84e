import { Trans, useLingui } from '@lingui/react/macro';
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import { I18nProvider } from 'react-aria-components';
import { useFormat } from '../i18n/format';
import { type Fault, fieldOf, leadsInto } from './faults';
import { useFaultText } from './words';
import '../ui/filters.css';
import './form.css';

interface Registered {
  label: string;
  element: string;
}

interface FormState {
  /** What is wrong, from the service and from what is typed here. */
  faults: readonly Fault[];
  readOnly: (pointer: string) => boolean;
  register: (pointer: string, field: Registered) => () => void;
  /** Tells, or takes back with null, what is wrong with what was typed and has no value yet. */
  tell: (pointer: string, detail: string | null) => void;
  /** Shows what was told of a field: while it is being typed, nothing is shown. */
  show: (pointer: string) => void;
  fields: ReadonlyMap<string, Registered>;
}

const Context = createContext<FormState | null>(null);

/**
 * A form and what is wrong in it. The summary above the fields names every mistake and leads to its field; it takes
 * the focus when `attempt` grows, which is when somebody asked for the form to be taken.
 */
export function Form({
  label,
  faults: told,
  attempt,
  readOnly = () => false,
  onUnfinished,
  children,
}: {
  label: string;
  faults: readonly Fault[];
  attempt: number;
  readOnly?: (pointer: string) => boolean;
  /** Told whether anything typed cannot be understood yet. */
  onUnfinished?: (unfinished: boolean) => void;
  children: ReactNode;
}) {
  const { locale } = useFormat();
  const [own, setOwn] = useState<ReadonlyMap<string, string>>(new Map());
  const [shown, setShown] = useState<ReadonlySet<string>>(new Set());
  const [fields, setFields] = useState<ReadonlyMap<string, Registered>>(new Map());

  const tell = useCallback((pointer: string, detail: string | null) => {
    setOwn((present) => {
      if ((present.get(pointer) ?? null) === detail) return present;
      const next = new Map(present);
      if (detail === null) next.delete(pointer);
      else next.set(pointer, detail);
      return next;
    });
  }, []);
  const show = useCallback(
    (pointer: string) =>
      setShown((present) => (present.has(pointer) ? present : new Set(present).add(pointer))),
    [],
  );
  // Whoever asks for the form to be taken is told everything.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only then, and not with each thing that is typed
  useEffect(() => setShown(new Set(own.keys())), [attempt]);
  const register = useCallback((pointer: string, field: Registered) => {
    setFields((present) => new Map(present).set(pointer, field));
    return () =>
      setFields((present) => {
        const next = new Map(present);
        next.delete(pointer);
        return next;
      });
  }, []);

  const unfinished = own.size > 0;
  const tellUnfinished = useRef(onUnfinished);
  tellUnfinished.current = onUnfinished;
  useEffect(() => tellUnfinished.current?.(unfinished), [unfinished]);

  const faults = useMemo(
    () => [
      ...[...own]
        .filter(([pointer]) => shown.has(pointer))
        .map(([pointer, detail]) => ({ pointer, detail, code: 'typed' })),
      ...told,
    ],
    [own, shown, told],
  );
  const state = useMemo(
    () => ({ faults, readOnly, register, tell, show, fields }),
    [faults, readOnly, register, tell, show, fields],
  );
  return (
    <I18nProvider locale={locale}>
      <Context.Provider value={state}>
        <form
          className="form"
          aria-label={label}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
          }}
        >
          <ErrorSummary attempt={attempt} />
          {children}
        </form>
      </Context.Provider>
    </I18nProvider>
  );
}

function useFormState(): FormState {
  const state = useContext(Context);
  if (!state) throw new Error('A field stands outside a form');
  return state;
}

export interface FieldState {
  id: string;
  /** What is wrong here, as one text; empty where nothing is. */
  message: string;
  isInvalid: boolean;
  isReadOnly: boolean;
  tell: (detail: string | null) => void;
  show: () => void;
}

/** A field of the form at a pointer: its id, what is wrong with it, and whether it may be changed. */
export function useField(pointer: string, label: string): FieldState {
  const { faults, readOnly, register, tell, show, fields } = useFormState();
  const wording = useFaultText();
  const id = useId();
  useEffect(() => register(pointer, { label, element: id }), [register, pointer, label, id]);
  useEffect(() => () => tell(pointer, null), [tell, pointer]);
  // A mistake inside this field is shown at the innermost field that knows it.
  const messages = faults
    .filter((each) => leadsInto(each.pointer, pointer) && fieldOf(each.pointer, fields.keys()) === pointer)
    .map(wording);
  return {
    id,
    message: [...new Set(messages)].join(' '),
    isInvalid: messages.length > 0,
    isReadOnly: readOnly(pointer),
    tell: useCallback((detail: string | null) => tell(pointer, detail), [tell, pointer]),
    show: useCallback(() => show(pointer), [show, pointer]),
  };
}

function ErrorSummary({ attempt }: { attempt: number }) {
  const { t } = useLingui();
  const { faults, fields } = useFormState();
  const wording = useFaultText();
  const box = useRef<HTMLElement>(null);
  const count = faults.length;
  const answered = useRef(0);
  useEffect(() => {
    if (attempt === answered.current || count === 0) return;
    answered.current = attempt;
    box.current?.focus();
    box.current?.scrollIntoView?.({ block: 'center' });
  }, [attempt, count]);
  if (count === 0 || attempt === 0) return null;
  return (
    <section ref={box} className="summary" tabIndex={-1} aria-label={t`What is to be mended`}>
      <h2>
        <Trans>This is to be mended first</Trans>
      </h2>
      <ul>
        {faults.map((fault) => {
          const pointer = fieldOf(fault.pointer, fields.keys());
          const field = pointer === null ? undefined : fields.get(pointer);
          const text = wording(fault);
          return (
            <li key={`${fault.pointer} ${fault.detail}`}>
              {field ? (
                <a
                  href={`#${field.element}`}
                  onClick={(event) => {
                    event.preventDefault();
                    focusOn(field.element);
                  }}
                >
                  {t`${field.label}: ${text}`}
                </a>
              ) : (
                text
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/**
 * Moves the focus to the field that a pointer leads to most closely; false where the form has none, or none further in
 * than `beyond`.
 */
export function useFocusField(): (pointer: string, beyond?: string) => boolean {
  const { fields } = useFormState();
  return useCallback(
    (pointer: string, beyond?: string) => {
      const found = fieldOf(pointer, fields.keys());
      const field = found === null || found === beyond ? undefined : fields.get(found);
      if (field) focusOn(field.element);
      return field !== undefined;
    },
    [fields],
  );
}

/** Moves the focus to a field, or to the first thing within it that can have it. */
function focusOn(id: string) {
  const element = document.getElementById(id);
  const within =
    element?.matches('input, textarea, button, select, [tabindex]') === true
      ? element
      : element?.querySelector<HTMLElement>(
          'input, textarea, button, select, [tabindex]:not([tabindex="-1"])',
        );
  (within ?? element)?.focus();
}

/** Holds the form while a field that needs a value has none; it is told once somebody asks for the form to be taken. */
export function useNeeded(field: Pick<FieldState, 'tell'>, missing: boolean, detail: string): void {
  const { tell } = field;
  useEffect(() => tell(missing ? detail : null), [tell, missing, detail]);
}
