import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover, useFilter } from 'react-aria-components';
import { useFormat } from '../i18n/format';
import { Beside, type Choice, ChoiceWords } from './Fields';
import { useField } from './FormState';
import './picks.css';

/** What the words in the field find. */
export interface Found {
  options: Choice[];
  waiting?: boolean;
  /** What to say where the question was not answered. */
  failed?: ReactNode;
}

/** Something that is chosen; its name may lead somewhere. */
export interface Chosen extends Choice {
  link?: ReactNode;
}

/**
 * Things that are found by typing a part of their names and chosen from a list: never written by hand. Where `ranked`,
 * their order counts, and each has buttons that move it.
 */
export function PickEntry({
  pointer,
  label,
  help,
  chosen,
  onChange,
  words,
  onWords,
  found,
  most,
  ranked = false,
  compact = false,
  nothing,
  beside,
}: {
  pointer: string;
  label: string;
  help?: ReactNode;
  chosen: Chosen[];
  onChange: (ids: string[]) => void;
  /** What is typed, and what it finds. */
  words: string;
  onWords: (words: string) => void;
  found: Found;
  /** How many may be chosen; with one, another choice takes the place of the first. */
  most?: number;
  ranked?: boolean;
  /** For many with short names: one beside the other. */
  compact?: boolean;
  /** What stands there while nothing is chosen. */
  nothing: string;
  /** What belongs to each that is chosen, such as a reason. */
  beside?: (id: string, index: number) => ReactNode;
}) {
  const { t } = useLingui();
  const format = useFormat();
  const field = useField(pointer, label);
  const box = useRef<HTMLDivElement>(null);
  const [told, setTold] = useState('');
  // The field itself holds no choice for longer than it takes to close its list.
  const [picked, setPicked] = useState<string | null>(null);
  useEffect(() => {
    if (picked !== null) setPicked(null);
  }, [picked]);
  const held = useRef<{ id: string; way: 'up' | 'down' } | null>(null);
  const { options, waiting, failed } = found;
  const ids = chosen.map(({ id }) => id);
  const free = options.filter(({ id }) => !ids.includes(id));
  const full = most !== undefined && most > 1 && chosen.length >= most;
  const order = ids.join(' ');

  // A row that moves takes the focus out of its button: it is given back.
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever the order is another
  useEffect(() => {
    const moved = held.current;
    held.current = null;
    if (!moved) return;
    box.current?.querySelector<HTMLElement>(`[data-move="${CSS.escape(moved.id)} ${moved.way}"]`)?.focus();
  }, [order]);

  const move = (index: number, way: 'up' | 'down') => {
    const to = way === 'up' ? index - 1 : index + 1;
    const item = chosen[index];
    if (!item || to < 0 || to >= chosen.length) return;
    const next = [...ids];
    next.splice(index, 1);
    next.splice(to, 0, item.id);
    held.current = { id: item.id, way };
    const place = format.number(to + 1);
    const all = format.number(chosen.length);
    setTold(t`${item.name} is now number ${place} of ${all}.`);
    onChange(next);
  };
  const pick = (id: string) => {
    setPicked(id);
    onWords('');
    onChange(most === 1 ? [id] : [...ids, id]);
  };
  const takeOut = (id: string) => {
    onChange(ids.filter((each) => each !== id));
    // The button is gone then: the field is where one goes on.
    document.getElementById(field.id)?.focus();
  };
  const List = ranked ? 'ol' : 'ul';
  return (
    <div ref={box} className="entry picks">
      {field.isReadOnly ? (
        <p id={field.id} className="field-label">
          {label}
        </p>
      ) : (
        <ComboBox
          className="entry"
          inputValue={words}
          onInputChange={onWords}
          items={free}
          value={picked}
          onChange={(key) => {
            if (key !== null && key !== picked) pick(String(key));
          }}
          onBlur={() => onWords('')}
          allowsCustomValue
          allowsEmptyCollection
          menuTrigger="focus"
          isInvalid={field.isInvalid}
          isDisabled={full}
        >
          <Label className="field-label">{label}</Label>
          <Input
            id={field.id}
            className="input"
            placeholder={full ? t`As many as may be are chosen` : t`Type a part of the name`}
          />
          <Popover className="popover" offset={4}>
            {failed && <p className="pick-failed">{failed}</p>}
            <ListBox
              className="options"
              aria-label={label}
              renderEmptyState={() =>
                waiting ? <Trans>Loading…</Trans> : <Trans>Nothing of that name.</Trans>
              }
            >
              {(option: Choice) => (
                <ListBoxItem id={option.id} textValue={option.name} className="option">
                  <ChoiceWords option={option} />
                </ListBoxItem>
              )}
            </ListBox>
          </Popover>
          <Beside help={help} message={field.message} />
        </ComboBox>
      )}
      {chosen.length === 0 ? (
        <p className="read-as">{nothing}</p>
      ) : compact ? (
        <ul className="picked-compact" aria-label={t`Chosen: ${label}`}>
          {chosen.map((each) => (
            <li key={each.id}>
              {field.isReadOnly ? (
                <span className="tag">{each.name}</span>
              ) : (
                <button
                  type="button"
                  className="chip"
                  aria-label={t`Take out: ${each.name}`}
                  onClick={() => takeOut(each.id)}
                >
                  {each.name} <span aria-hidden="true">×</span>
                </button>
              )}
            </li>
          ))}
        </ul>
      ) : (
        <List className={ranked ? 'picked picked-ranked' : 'picked'} aria-label={t`Chosen: ${label}`}>
          {chosen.map((each, index) => (
            <li key={each.id}>
              <div className="picked-line">
                <span className="picked-name">
                  {ranked && <span className="picked-rank">{format.number(index + 1)}</span>}
                  <ChoiceWords option={{ ...each, name: each.name }} />
                  {each.link}
                </span>
                {!field.isReadOnly && (
                  <span className="picked-ways">
                    {ranked &&
                      (['up', 'down'] as const).map((way) => {
                        const end = way === 'up' ? index === 0 : index === chosen.length - 1;
                        return (
                          <button
                            key={way}
                            type="button"
                            className="button button-quiet picked-move"
                            data-move={`${each.id} ${way}`}
                            aria-disabled={end || undefined}
                            aria-label={way === 'up' ? t`Move up: ${each.name}` : t`Move down: ${each.name}`}
                            onClick={() => !end && move(index, way)}
                          >
                            <svg viewBox="0 0 12 12" aria-hidden="true">
                              <path
                                d={
                                  way === 'up' ? 'M6 10V2M2.5 5.5 6 2l3.5 3.5' : 'M6 2v8M2.5 6.5 6 10l3.5-3.5'
                                }
                              />
                            </svg>
                          </button>
                        );
                      })}
                    <button
                      type="button"
                      className="button button-quiet"
                      aria-label={t`Take out: ${each.name}`}
                      onClick={() => takeOut(each.id)}
                    >
                      <Trans>Take out</Trans>
                    </button>
                  </span>
                )}
              </div>
              {beside?.(each.id, index)}
            </li>
          ))}
        </List>
      )}
      <p className="sr-only" aria-live="polite">
        {told}
      </p>
    </div>
  );
}

/** Finds among things that are all known. */
export function useAmong(options: Choice[]) {
  const [words, onWords] = useState('');
  const { contains } = useFilter({ sensitivity: 'base' });
  const found = words.trim() === '' ? options : options.filter(({ name }) => contains(name, words.trim()));
  return { words, onWords, found: { options: found } };
}
