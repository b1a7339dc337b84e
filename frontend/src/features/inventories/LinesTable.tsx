import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useFormat } from '../../i18n/format';
import { InLanguage } from '../../published/InLanguage';
import type { Inventory } from '../../published/shapes';
import { carrier, quality, scope, subsector } from '../../published/terms';
import { Unknown } from '../../ui/answers';
import { type Column, DataTable } from '../../ui/DataTable';

type Line = Inventory['lines'][number];

const most = 100;

/** The detail: how much of what was used, by which factor, from which source. */
export function LinesTable({ inventory }: { inventory: Inventory }) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const [whole, setWhole] = useState(false);
  const { lines, language } = inventory;
  if (lines.length === 0) {
    return (
      <p>
        <Trans>This inventory has no lines: its cells were filled with totals.</Trans>
      </p>
    );
  }
  const columns: Column<Line>[] = [
    {
      key: 'what',
      header: t`Activity`,
      cell: (line) =>
        line.carrier ? (
          i18n._(carrier[line.carrier])
        ) : line.activity ? (
          <InLanguage of={language}>{line.activity}</InLanguage>
        ) : (
          <Unknown />
        ),
    },
    {
      key: 'where',
      header: t`Source`,
      cell: (line) => (
        <>
          {i18n._(subsector[line.subsector])}
          <span className="fact-qualifier">{i18n._(scope[line.scope])}</span>
        </>
      ),
    },
    {
      key: 'amount',
      header: t`Amount`,
      numeric: true,
      cell: (line) =>
        line.amount === null ? <Unknown /> : `${format.number(line.amount)} ${line.unit ?? ''}`.trim(),
    },
    {
      key: 'factor',
      header: t`Factor`,
      cell: (line) => <FactorShown line={line} language={language} />,
    },
    {
      key: 'quality',
      header: t`Quality`,
      cell: (line) => (line.quality === null ? <Unknown /> : i18n._(quality[line.quality])),
    },
    {
      key: 'source',
      header: t`Where from`,
      cell: (line) => (line.source ? <InLanguage of={language}>{line.source}</InLanguage> : <Unknown />),
    },
  ];
  const left = lines.length - most;
  return (
    <>
      <DataTable
        caption={t`Lines of the inventory`}
        columns={columns}
        rows={whole ? lines : lines.slice(0, most)}
        rowKey={(line) => line.id}
        compact
      />
      {left > 0 && !whole && (
        <button type="button" className="button button-quiet chart-more" onClick={() => setWhole(true)}>
          <Plural value={left} one="Show # more" other="Show # more" />
        </button>
      )}
    </>
  );
}

function FactorShown({ line, language }: { line: Line; language: string | null }) {
  const format = useFormat();
  const { factor } = line;
  if (!factor) return <Unknown />;
  if (factor.code) return <code>{factor.code}</code>;
  const own = factor.own;
  if (!own) return <Unknown />;
  const values =
    own.co2e !== null
      ? [`${format.number(own.co2e)} ${own.unit ?? ''}`]
      : Object.entries(own.gases ?? {}).map(
          ([gas, value]) => `${gas} ${format.number(value)} ${own.unit ?? ''}`,
        );
  return (
    <>
      {values.join(', ')}
      {own.source && (
        <span className="fact-qualifier">
          <InLanguage of={language}>{own.source}</InLanguage>
          {own.year !== null && `, ${own.year}`}
        </span>
      )}
    </>
  );
}
