import { Trans, useLingui } from '@lingui/react/macro';
import { useFormat } from '../i18n/format';
import { Unknown } from '../ui/answers';
import { type Column, DataTable } from '../ui/DataTable';
import { InLanguage } from './InLanguage';
import { InventedMark } from './Invented';
import type { EnergyAssessment } from './shapes';
import { energyAttribute, energyIndicator } from './terms';

type Value = EnergyAssessment['indicators'][number];

/** Is energy there, clean and within everybody's means? Each indicator with its year and source. */
export function EnergyFigures({ assessment }: { assessment: EnergyAssessment }) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const { language } = assessment;
  const columns: Column<Value>[] = [
    {
      key: 'what',
      header: t`Indicator`,
      cell: (value) => {
        const word = value.code === null ? undefined : energyIndicator[value.code];
        return (
          <>
            {word ? (
              i18n._(word)
            ) : (
              <InLanguage of={value.code === null ? language : 'en'}>{value.name}</InLanguage>
            )}
            {value.note && (
              <span className="fact-qualifier">
                <InLanguage of={language}>{value.note}</InLanguage>
              </span>
            )}
          </>
        );
      },
    },
    {
      key: 'attribute',
      header: t`Tells whether it is`,
      cell: (value) => i18n._(energyAttribute[value.attribute]),
    },
    {
      key: 'value',
      header: t`Value`,
      numeric: true,
      cell: (value) => (
        <span className="together">
          {format.number(value.value)} {value.unit}
        </span>
      ),
    },
    {
      key: 'year',
      header: t`Year`,
      cell: (value) => (value.year === null ? <Unknown /> : String(value.year)),
    },
    {
      key: 'source',
      header: t`Where from`,
      cell: (value) =>
        value.source === null ? <Unknown /> : <InLanguage of={language}>{value.source}</InLanguage>,
    },
  ];
  return (
    <section className="published-section" aria-labelledby="energy">
      <h2 id="energy">
        <Trans>Energy for everybody</Trans>
      </h2>
      <InventedMark of={[assessment]} />
      {assessment.description && (
        <p className="table-lead lines">
          <InLanguage of={language}>{assessment.description}</InLanguage>
        </p>
      )}
      <DataTable
        caption={t`Indicators of energy access and poverty`}
        columns={columns}
        rows={assessment.indicators}
        rowKey={(value) => `${value.code ?? value.text} ${value.year}`}
        compact
      />
    </section>
  );
}
