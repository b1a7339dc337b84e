import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useOptions } from '../../../editing/options';
import { NumberEntry, TextEntry } from '../../../form/Fields';
import type { Json } from '../../../form/merging';
import { useFormat } from '../../../i18n/format';
import { energyAttribute, energyIndicator } from '../../../published/terms';
import { Entries } from '../../../report-form/Entries';
import type { Work } from '../../../report-form/ReportEditor';
import { SelectEntry } from '../../../report-form/SelectEntry';
import { Failure, Waiting } from '../../../ui/answers';
import {
  freshValue,
  type Indicator,
  indicatorsQuery,
  ofIndicator,
  valuesOf,
  type WrittenValue,
} from './indicators';

/** What an indicator value is called: the indicator in words, one's own name, or its number. */
export function useValueName(): (each: WrittenValue, index: number) => string {
  const { t, i18n } = useLingui();
  const library = useQuery(indicatorsQuery).data;
  return ({ code, text }, index) => {
    const word = code === null ? undefined : energyIndicator[code];
    if (word) return i18n._(word);
    return library?.find((each) => each.code === code)?.name ?? text ?? t`Indicator ${index + 1}`;
  };
}

/** The values of indicators: a table of all of them, a form for each. */
export function IndicatorsStep({ work }: { work: Work }) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const library = useQuery(indicatorsQuery);
  const nameOf = useValueName();
  const { content, write, findings } = work;
  if (!library.data) {
    return library.error ? (
      <Failure error={library.error} service="covenant" onRetry={() => void library.refetch()} />
    ) : (
      <Waiting />
    );
  }
  return (
    <Entries<WrittenValue>
      pointer="/indicators"
      label={t`Indicators`}
      help={
        <Trans>
          Figures that show whether energy is secure, sustainable and affordable. Choose indicators of the
          library, so that they can be compared, or name your own.
        </Trans>
      }
      value={valuesOf(content)}
      onChange={(next) => write('indicators', next as unknown as Json)}
      fresh={freshValue}
      nameOf={nameOf}
      add={t`Add an indicator`}
      none={t`No indicator yet. At least one is needed.`}
      findings={findings}
      columns={[
        {
          key: 'attribute',
          header: t`Energy is`,
          cell: ({ attribute }) => (attribute ? i18n._(energyAttribute[attribute]) : '–'),
        },
        {
          key: 'value',
          header: t`Value`,
          cell: ({ value, unit }) => (value === null ? '–' : `${format.number(value)} ${unit ?? ''}`),
        },
        { key: 'year', header: t`Year`, cell: ({ year }) => (year === null ? '–' : String(year)) },
      ]}
    >
      {(each, change, at) => <ValueForm value={each} onChange={change} at={at} library={library.data} />}
    </Entries>
  );
}

function ValueForm({
  value: each,
  onChange,
  at,
  library,
}: {
  value: WrittenValue;
  onChange: (next: WrittenValue) => void;
  at: string;
  library: readonly Indicator[];
}) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const options = useOptions();
  const chosen = library.find(({ code }) => code === each.code);
  const set = (part: Partial<WrittenValue>) => onChange({ ...each, ...part });
  const words = ({ code, name }: Indicator) => {
    const word = energyIndicator[code];
    return word ? i18n._(word) : name;
  };
  const range =
    chosen &&
    (chosen.maximum === null
      ? t`At least ${format.number(chosen.minimum)}.`
      : t`Between ${format.number(chosen.minimum)} and ${format.number(chosen.maximum)}.`);
  return (
    <>
      <div className="entry-grid">
        <SelectEntry
          pointer={`${at}/attribute`}
          label={t`It tells whether energy is`}
          value={each.attribute}
          onChange={(attribute) => {
            const fits = chosen === undefined || chosen.attribute === attribute;
            set({
              attribute: attribute as WrittenValue['attribute'],
              ...(fits ? {} : { code: null, unit: null }),
            });
          }}
          options={options(energyAttribute)}
          none={t`Not stated yet`}
        />
        <SelectEntry
          pointer={`${at}/code`}
          label={t`Indicator`}
          value={each.code}
          onChange={(code) => onChange(ofIndicator(each, library.find((one) => one.code === code) ?? null))}
          options={library
            .filter(({ attribute }) => each.attribute === null || attribute === each.attribute)
            .map((one) => ({ id: one.code, name: words(one) }))}
          none={t`One of your own`}
        />
      </div>
      {chosen && (
        <p className="small">
          <span lang={i18n.locale === 'en' ? undefined : 'en'}>
            {chosen.meaning} {[chosen.source.title, chosen.source.publisher].filter(Boolean).join(', ')}.
          </span>{' '}
          {!chosen.isVerified && <Trans>This description has not been held against a published list.</Trans>}
        </p>
      )}
      {each.code === null && (
        <TextEntry
          pointer={`${at}/text`}
          label={t`Name of your own indicator`}
          value={each.text}
          onChange={(text) => set({ text })}
        />
      )}
      <div className="entry-grid">
        <NumberEntry
          pointer={`${at}/value`}
          label={t`Value`}
          help={range}
          value={each.value}
          onChange={(value) => set({ value })}
          unit={chosen?.unit}
        />
        {!chosen && (
          <TextEntry
            pointer={`${at}/unit`}
            label={t`Unit`}
            value={each.unit}
            onChange={(unit) => set({ unit })}
          />
        )}
        <NumberEntry
          pointer={`${at}/year`}
          label={t`Year of the value`}
          value={each.year}
          onChange={(year) => set({ year })}
          whole
          grouping={false}
          least={1900}
          most={2200}
          narrow
        />
      </div>
      <TextEntry
        pointer={`${at}/source`}
        label={t`Source`}
        help={t`Where the value comes from, so that somebody else could find it.`}
        value={each.source}
        onChange={(source) => set({ source })}
      />
      <TextEntry
        pointer={`${at}/note`}
        label={t`Note`}
        value={each.note}
        onChange={(note) => set({ note })}
        lines={3}
      />
    </>
  );
}
