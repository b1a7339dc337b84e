import { Trans, useLingui } from '@lingui/react/macro';
import { useRef } from 'react';
import { type Choice, ChoiceEntry, NumberEntry, TextEntry } from './Fields';
import { useField } from './FormState';

/** Where a figure comes from, as a title and an address. */
export type Source = { title: string; url: string | null };

/** What the parts of a figure are called in the record; a part that the record does not have is left out. */
export interface FigureParts {
  value: string;
  year?: string;
  scope?: string;
  source?: string;
  /** Of an amount of money, what it is counted in. */
  currency?: string;
}

/** What a figure covers of which nobody has said it yet: a figure without any is not taken. */
const scopeNotStated = 'unknown';

/** A figure with what makes it one: its year, what it covers, and its source. */
export function FigureEntry({
  label,
  help,
  unit,
  whole,
  parts,
  scopes,
  value,
  onChange,
}: {
  label: string;
  help?: string;
  unit: string;
  whole?: boolean;
  parts: FigureParts;
  scopes?: Choice[];
  value: (name: string) => unknown;
  onChange: (name: string, value: unknown) => void;
}) {
  const { t } = useLingui();
  const number = (name: string) => (value(name) ?? null) as number | null;
  const thisYear = new Date().getFullYear();
  // What it covers belongs to a figure alone: it comes and goes with it, and is still known while one is rewritten.
  const scope = (parts.scope ? (value(parts.scope) ?? null) : null) as string | null;
  const covered = useRef(scope);
  if (scope !== null) covered.current = scope;
  const changeFigure = (next: number | null) => {
    onChange(parts.value, next);
    if (next === null && parts.currency) onChange(parts.currency, null);
    if (!parts.scope) return;
    const fitting = next === null ? null : (covered.current ?? scopeNotStated);
    if (fitting !== scope) onChange(parts.scope, fitting);
  };
  return (
    <fieldset className="entry figure-entry">
      <legend className="field-label">{label}</legend>
      {help && <p className="help">{help}</p>}
      <div className="figure-parts">
        <NumberEntry
          pointer={`/${parts.value}`}
          label={t`Figure`}
          named={label}
          value={number(parts.value)}
          onChange={changeFigure}
          unit={unit}
          whole={whole}
          least={0}
          most={whole ? 2_147_483_647 : 20_000_000}
        />
        {parts.year && (
          <NumberEntry
            pointer={`/${parts.year}`}
            label={t`Year`}
            named={t`${label}: year`}
            value={number(parts.year)}
            onChange={(next) => onChange(parts.year as string, next)}
            whole
            grouping={false}
            least={1800}
            most={thisYear + 1}
            narrow
          />
        )}
      </div>
      {parts.currency && number(parts.value) !== null && (
        <TextEntry
          pointer={`/${parts.currency}`}
          label={t`Currency`}
          help={t`Its code in three letters, such as EUR; PPP for international dollars at purchasing power parity`}
          value={(value(parts.currency) ?? null) as string | null}
          onChange={(next) =>
            onChange(parts.currency as string, next === null ? null : next.trim().toUpperCase())
          }
          needed
        />
      )}
      {parts.scope && scopes && scope !== null && (
        <ChoiceEntry
          pointer={`/${parts.scope}`}
          label={t`What it covers`}
          value={scope}
          onChange={(next) => onChange(parts.scope as string, next)}
          options={scopes}
        />
      )}
      {parts.source && (
        <SourceEntry
          pointer={`/${parts.source}`}
          value={(value(parts.source) ?? null) as Source | null}
          onChange={(next) => onChange(parts.source as string, next)}
        />
      )}
    </fieldset>
  );
}

/** The title of a source and, where there is one, its address; without a title there is no source. */
export function SourceEntry({
  pointer,
  value,
  onChange,
}: {
  pointer: string;
  value: Source | null;
  onChange: (value: Source | null) => void;
}) {
  const { t } = useLingui();
  const field = useField(pointer, t`Source`);
  const write = (change: Partial<Source>) => {
    const next = { ...(value ?? { title: '', url: null }), ...change };
    onChange(next.title === '' && next.url === null ? null : next);
  };
  return (
    <div id={field.id} className="source-entry">
      <TextEntry
        pointer={`${pointer}/title`}
        label={t`Source: title`}
        value={value?.title || null}
        onChange={(title) => write({ title: title ?? '' })}
        needed={value !== null}
      />
      <TextEntry
        pointer={`${pointer}/url`}
        label={t`Source: address`}
        type="url"
        value={value?.url ?? null}
        onChange={(url) => write({ url })}
      />
      {field.isInvalid && <p className="wrong">{field.message}</p>}
      {value !== null && !field.isReadOnly && (
        <button type="button" className="button button-quiet" onClick={() => onChange(null)}>
          <Trans>Without this source</Trans>
        </button>
      )}
    </div>
  );
}
