import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { programmesQuery } from '../api/pairing/reference';
import type { CallSide, Criterion, ReadingCriterion, Side, Threshold } from '../calls/shapes';
import { sideName } from '../calls/words';
import { CountriesEntry } from '../form/CountriesEntry';
import { ChoiceEntry, ChoicesEntry, type FieldProps, NumberEntry } from '../form/Fields';
import { useField } from '../form/FormState';
import { ItemsEntry, ListEntry } from '../form/Lists';
import { NamesEntry } from '../form/NamesEntry';
import { useFormat } from '../i18n/format';
import { territoryKind } from '../i18n/terms';
import { criteria, criterionCodes } from '../score/words';
import { useOptions } from './options';

// Fields of a call that are made of several of the simple ones.

/** The programme that a record belongs to. */
export function ProgrammeEntry(field: FieldProps<string | null>) {
  const { t } = useLingui();
  const format = useFormat();
  const options = (useQuery(programmesQuery).data?.items ?? [])
    .map((each) => ({ id: each.slug, name: format.name(each), meaning: each.code }))
    .sort(format.byName);
  return <ListEntry {...field} options={options} none={t`Choose a programme`} needed />;
}

/** A time zone by its name in the IANA database. */
export function ZoneEntry(field: FieldProps<string | null>) {
  const { t } = useLingui();
  const names = new Set([
    ...Intl.supportedValuesOf('timeZone'),
    'UTC',
    ...(field.value ? [field.value] : []),
  ]);
  const options = [...names].sort().map((id) => ({ id, name: id.replaceAll('_', ' ') }));
  return <ListEntry {...field} options={options} none={t`Choose a time zone`} needed />;
}

/** A figure that applicants need: how much, and what happens to those who do not reach it. */
export function ThresholdEntry({
  pointer,
  label,
  help,
  value,
  onChange,
  unit,
  most = 100_000_000,
  comparison = 'at_least',
}: FieldProps<Threshold | null> & { unit: string; most?: number; comparison?: Threshold['comparison'] }) {
  const { t } = useLingui();
  return (
    <fieldset className="entry figure-entry">
      <legend className="field-label">{label}</legend>
      {help && <p className="help">{help}</p>}
      <NumberEntry
        pointer={`${pointer}/value`}
        label={t`Figure`}
        named={label}
        value={value?.value ?? null}
        onChange={(next) =>
          onChange(next === null ? null : { comparison, isHard: true, ...value, value: next })
        }
        unit={unit}
        least={1}
        most={most}
      />
      {value !== null && (
        <>
          <ChoiceEntry
            pointer={`${pointer}/comparison`}
            label={t`What reaches it`}
            value={value.comparison}
            onChange={(next) => onChange({ ...value, comparison: next as Threshold['comparison'] })}
            options={[
              { id: 'at_least', name: t`This figure or more` },
              { id: 'more_than', name: t`More than this figure` },
            ]}
          />
          <ChoiceEntry
            pointer={`${pointer}/isHard`}
            label={t`Who does not reach it`}
            value={value.isHard ? 'hard' : 'soft'}
            onChange={(next) => onChange({ ...value, isHard: next === 'hard' })}
            options={[
              { id: 'hard', name: t`is not eligible` },
              { id: 'soft', name: t`can apply all the same; it is told` },
            ]}
          />
        </>
      )}
    </fieldset>
  );
}

/** The member states of the European Union (ISO 3166-1). */
const union = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');

const freshSide = (side: Side): CallSide => ({
  side,
  countries: [],
  kinds: [],
  minPopulation: null,
  consortiumMinPopulation: null,
  places: null,
  quotas: [],
});

/** Who can apply on each of the two sides. A side without any country is not part of the call. */
export function SidesEntry({ pointer, label, value, onChange }: FieldProps<CallSide[]>) {
  const field = useField(pointer, label);
  // What is said of a side before its first country is chosen.
  const [waiting, setWaiting] = useState<Partial<Record<Side, CallSide>>>({});
  const write = (next: CallSide) => {
    const others = value.filter(({ side }) => side !== next.side);
    setWaiting((before) => ({ ...before, [next.side]: next }));
    const all = next.countries.length > 0 ? [...others, next] : others;
    onChange(all.sort((a, b) => a.side.localeCompare(b.side)));
  };
  return (
    <div id={field.id} className="form-part">
      {field.isInvalid && <p className="wrong">{field.message}</p>}
      {(['eu', 'partner'] as const).map((side) => {
        const index = value.findIndex((each) => each.side === side);
        return (
          <SideEntry
            key={side}
            pointer={index < 0 ? `${pointer}/without-${side}` : `${pointer}/${index}`}
            value={value[index] ?? waiting[side] ?? freshSide(side)}
            onChange={write}
            readOnly={field.isReadOnly}
          />
        );
      })}
    </div>
  );
}

function SideEntry({
  pointer,
  value,
  onChange,
  readOnly,
}: {
  pointer: string;
  value: CallSide;
  onChange: (next: CallSide) => void;
  readOnly: boolean;
}) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const options = useOptions();
  const change = (part: Partial<CallSide>) => onChange({ ...value, ...part });
  return (
    <fieldset className="entry figure-entry">
      <legend className="field-label">{i18n._(sideName[value.side])}</legend>
      <CountriesEntry
        pointer={`${pointer}/countries`}
        label={t`Open for`}
        value={value.countries}
        onChange={(countries) =>
          change({ countries, quotas: value.quotas.filter(({ country }) => countries.includes(country)) })
        }
        nothing={t`For no country: this side is not part of the call.`}
      />
      {!readOnly && value.side === 'eu' && value.countries.length === 0 && (
        <p>
          <button type="button" className="button" onClick={() => change({ countries: union })}>
            <Trans>All members of the European Union</Trans>
          </button>
        </p>
      )}
      <ChoicesEntry
        pointer={`${pointer}/kinds`}
        label={t`Which kinds of places`}
        help={t`All of them where none is chosen.`}
        value={value.kinds}
        onChange={(kinds) => change({ kinds: kinds as CallSide['kinds'] })}
        options={options(territoryKind)}
      />
      <ThresholdEntry
        pointer={`${pointer}/minPopulation`}
        label={t`Inhabitants of one that applies by itself`}
        value={value.minPopulation}
        onChange={(minPopulation) => change({ minPopulation })}
        unit={t`inhabitants`}
      />
      <ThresholdEntry
        pointer={`${pointer}/consortiumMinPopulation`}
        label={t`Inhabitants of several that apply together`}
        help={t`Of all of them, added up.`}
        value={value.consortiumMinPopulation}
        onChange={(consortiumMinPopulation) => change({ consortiumMinPopulation })}
        unit={t`inhabitants`}
        comparison="more_than"
      />
      <NumberEntry
        pointer={`${pointer}/places`}
        label={t`Places`}
        help={t`How many are selected at most. Without a figure there is no limit.`}
        value={value.places}
        onChange={(places) => change({ places })}
        whole
        least={1}
        most={1000}
      />
      <ItemsEntry
        pointer={`${pointer}/quotas`}
        label={t`How many of a country are paired`}
        value={value.quotas}
        onChange={(quotas) => change({ quotas })}
        fresh={() => ({
          country:
            value.countries.find((code) => !value.quotas.some(({ country }) => country === code)) ?? '',
          min: null,
          max: 1,
        })}
        nameOf={({ country }) => (country ? format.country(country) : t`nothing chosen`)}
        add={t`Add a country`}
      >
        {(quota, index, write) => (
          <>
            <ListEntry
              pointer={`${pointer}/quotas/${index}/country`}
              label={t`Country or territory`}
              value={quota.country || null}
              onChange={(country) => write({ ...quota, country: country ?? '' })}
              options={value.countries
                .map((code) => ({ id: code, name: format.country(code) }))
                .sort(format.byName)}
              none={t`Choose a country`}
              needed
            />
            <NumberEntry
              pointer={`${pointer}/quotas/${index}/min`}
              label={t`At least`}
              value={quota.min}
              onChange={(min) => write({ ...quota, min })}
              whole
              least={0}
              most={1000}
              narrow
            />
            <NumberEntry
              pointer={`${pointer}/quotas/${index}/max`}
              label={t`At most`}
              value={quota.max}
              onChange={(max) => write({ ...quota, max })}
              whole
              least={0}
              most={1000}
              narrow
            />
          </>
        )}
      </ItemsEntry>
    </fieldset>
  );
}

/** What each criterion of the score weighs; one without a weight does not count. */
export function CriteriaEntry({ pointer, label, help, value, onChange }: FieldProps<Criterion[]>) {
  const { i18n } = useLingui();
  const format = useFormat();
  const field = useField(pointer, label);
  const sum = value.reduce((all, { weight }) => all + weight, 0);
  return (
    <fieldset id={field.id} className="entry figure-entry">
      <legend className="field-label">{label}</legend>
      {help && <p className="help">{help}</p>}
      {field.isInvalid && <p className="wrong">{field.message}</p>}
      {criterionCodes.map((key) => {
        const index = value.findIndex((each) => each.key === key);
        const weight = value[index]?.weight ?? null;
        const words = criteria[key];
        const share = weight === null || sum === 0 ? null : format.percent(weight / sum, 1);
        return (
          <NumberEntry
            key={key}
            pointer={index < 0 ? `${pointer}/without-${key}` : `${pointer}/${index}/weight`}
            label={words ? i18n._(words.name) : key}
            help={words && i18n._(words.meaning)}
            value={weight}
            onChange={(next) => {
              const weights = new Map(value.map((each) => [each.key, each.weight]));
              if (next === null) weights.delete(key);
              else weights.set(key, next);
              onChange(
                criterionCodes.flatMap((code) => {
                  const of = weights.get(code);
                  return of === undefined ? [] : [{ key: code, weight: of }];
                }),
              );
            }}
            unit={share ?? undefined}
            least={0}
            most={1000}
          />
        );
      })}
    </fieldset>
  );
}

/** What the readers give points for. */
export function ReadingCriteriaEntry(field: FieldProps<ReadingCriterion[]>) {
  const { t } = useLingui();
  const format = useFormat();
  const free = () => {
    let number = field.value.length + 1;
    while (field.value.some(({ key }) => key === `criterion-${number}`)) number++;
    return number;
  };
  const named = ({ key, names }: ReadingCriterion) => names.en ?? Object.values(names)[0] ?? key;
  return (
    <ItemsEntry
      {...field}
      fresh={() => {
        const number = free();
        return { key: `criterion-${number}`, names: { en: `Criterion ${number}` }, maxPoints: 10, weight: 1 };
      }}
      nameOf={(item) => format.name({ name: named(item), names: item.names })}
      add={t`Add a criterion`}
    >
      {(item, index, change) => (
        <>
          <NamesEntry
            pointer={`${field.pointer}/${index}/names`}
            label={t`What it is called`}
            value={item.names}
            onChange={(names) => change({ ...item, names })}
            needed={['en']}
          />
          <NumberEntry
            pointer={`${field.pointer}/${index}/maxPoints`}
            label={t`Most points`}
            value={item.maxPoints}
            onChange={(maxPoints) => change({ ...item, maxPoints: maxPoints ?? 10 })}
            whole
            least={1}
            most={100}
            narrow
          />
          <NumberEntry
            pointer={`${field.pointer}/${index}/weight`}
            label={t`Weight`}
            help={t`Beside the other criteria: 2 counts twice as much as 1.`}
            value={item.weight}
            onChange={(weight) => change({ ...item, weight: weight ?? 1 })}
            least={0}
            most={1000}
            narrow
          />
        </>
      )}
    </ItemsEntry>
  );
}
