import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useField, useFocusField } from '../form/FormState';
import { leadsInto, partsOf } from '../form/faults';
import { type Column, DataTable } from '../ui/DataTable';
import type { Finding } from './assessment';
import { useTarget } from './target';
import './entries.css';

interface Row<Item> {
  item: Item;
  index: number;
}

/**
 * A list of things that take a form each: a table of all of them, and below it the form of the one that is open. Places
 * within the list that the page is asked to go to open theirs.
 */
export function Entries<Item>({
  pointer,
  label,
  help,
  value,
  onChange,
  fresh,
  nameOf,
  add,
  none,
  columns,
  findings,
  most = 200,
  children,
}: {
  /** Where the list stands in the record, as a JSON pointer. */
  pointer: string;
  label: string;
  help?: ReactNode;
  value: readonly Item[];
  onChange: (value: Item[]) => void;
  /** A new one, empty. */
  fresh: () => Item;
  /** What one is called, also where nothing is chosen yet. */
  nameOf: (item: Item, index: number) => string;
  /** What the button says that adds one. */
  add: string;
  /** What stands where there is none. */
  none: string;
  /** What the table tells beside the name and what is to be mended. */
  columns: { key: string; header: string; cell: (item: Item) => ReactNode }[];
  findings: readonly Finding[];
  most?: number;
  children: (item: Item, change: (next: Item) => void, at: string) => ReactNode;
}) {
  const { t } = useLingui();
  const field = useField(pointer, label);
  const [opened, setOpened] = useState<number | null>(null);
  const [taken, setTaken] = useState<Row<Item> | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const adding = useRef<HTMLButtonElement>(null);
  const [turn, setTurn] = useState(0);
  const [wanted, setWanted] = useState<string | null>(null);
  useEffect(() => {
    if (turn > 0) heading.current?.focus();
  }, [turn]);
  const depth = partsOf(pointer).length;
  useTarget(
    pointer,
    useCallback(
      (target: string) => {
        const part = partsOf(target)[depth];
        if (part === undefined || !/^\d+$/.test(part)) return;
        setOpened(Number(part));
        setWanted(target);
      },
      [depth],
    ),
  );
  // The fields of what was just opened are there a moment later.
  const focus = useFocusField();
  useEffect(() => {
    if (wanted !== null && focus(wanted, pointer)) setWanted(null);
  }, [wanted, focus, pointer]);

  const open = (index: number | null) => {
    setOpened(index);
    setTaken(null);
    if (index !== null) setTurn((before) => before + 1);
  };
  const take = (index: number) => {
    const item = value[index];
    if (item === undefined) return;
    onChange(value.filter((_, place) => place !== index));
    setOpened(null);
    setTaken({ item, index });
    adding.current?.focus();
  };
  const restore = ({ item, index }: Row<Item>) => {
    onChange([...value.slice(0, index), item, ...value.slice(index)]);
    open(index);
  };

  const rows = useMemo(() => value.map((item, index) => ({ item, index })), [value]);
  const shown = opened === null ? undefined : rows[opened];
  const every: Column<Row<Item>>[] = [
    {
      key: 'name',
      header: t`Name`,
      cell: ({ item, index }) => (
        <button
          type="button"
          className="as-link entries-name"
          aria-expanded={opened === index}
          onClick={() => open(opened === index ? null : index)}
        >
          {nameOf(item, index)}
        </button>
      ),
    },
    ...columns.map(({ key, header, cell }) => ({
      key,
      header,
      cell: ({ item }: Row<Item>) => cell(item),
    })),
    {
      key: 'findings',
      header: t`To be mended`,
      cell: ({ index }) => <Wrong findings={findings} at={`${pointer}/${index}`} />,
    },
  ];
  return (
    <section id={field.id} className="entries">
      <h2>{label}</h2>
      {help && <div className="step-about">{help}</div>}
      {field.isInvalid && <p className="wrong">{field.message}</p>}
      {rows.length === 0 ? (
        <p className="entries-none">{none}</p>
      ) : (
        <DataTable
          compact
          caption={label}
          columns={every}
          rows={rows}
          rowKey={({ index }) => String(index)}
          selected={opened === null ? undefined : String(opened)}
        />
      )}
      {!field.isReadOnly && (
        <p className="buttons">
          <button
            ref={adding}
            type="button"
            className={rows.length === 0 ? 'button button-strong' : 'button'}
            disabled={rows.length >= most}
            onClick={() => {
              onChange([...value, fresh()]);
              open(value.length);
            }}
          >
            {add}
          </button>
        </p>
      )}
      <div role="status" className="entries-taken">
        {taken && (
          <p>
            <Trans>Taken out: {nameOf(taken.item, taken.index)}.</Trans>{' '}
            <button type="button" className="as-link" onClick={() => restore(taken)}>
              <Trans>Put it back</Trans>
            </button>
          </p>
        )}
      </div>
      {shown && (
        <Opened
          key={shown.index}
          pointer={`${pointer}/${shown.index}`}
          name={nameOf(shown.item, shown.index)}
          heading={heading}
        >
          {children(
            shown.item,
            (next) => onChange(value.map((each, place) => (place === shown.index ? next : each))),
            `${pointer}/${shown.index}`,
          )}
          <p className="buttons">
            <button
              type="button"
              className="button"
              onClick={() => {
                open(null);
                adding.current?.focus();
              }}
            >
              <Trans>Close</Trans>
            </button>
            {!field.isReadOnly && (
              <button
                type="button"
                className="button button-quiet"
                aria-label={t`Take out: ${nameOf(shown.item, shown.index)}`}
                onClick={() => take(shown.index)}
              >
                <Trans>Take out</Trans>
              </button>
            )}
          </p>
        </Opened>
      )}
    </section>
  );
}

/** The form of one of them, a field of its own: what is wrong with it as a whole is told here. */
function Opened({
  pointer,
  name,
  heading,
  children,
}: {
  pointer: string;
  name: string;
  heading: RefObject<HTMLHeadingElement | null>;
  children: ReactNode;
}) {
  const field = useField(pointer, name);
  return (
    <section id={field.id} className="entries-form" aria-label={name}>
      <h3 ref={heading} tabIndex={-1}>
        {name}
      </h3>
      {field.isInvalid && <p className="wrong">{field.message}</p>}
      {children}
    </section>
  );
}

function Wrong({ findings, at }: { findings: readonly Finding[]; at: string }) {
  const here = findings.filter(({ pointer }) => leadsInto(pointer, at));
  const errors = here.filter(({ severity }) => severity === 'error').length;
  const others = here.length - errors;
  if (here.length === 0) return <Trans>nothing</Trans>;
  return (
    <span className="entries-findings">
      {errors > 0 && (
        <span className="state state-failed">
          <Plural value={errors} one="# thing" other="# things" />
        </span>
      )}
      {others > 0 && (
        <span className="state state-warned">
          <Plural value={others} one="# to look at" other="# to look at" />
        </span>
      )}
    </span>
  );
}
