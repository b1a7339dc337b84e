import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { type CovenantSchemas, covenantBase } from '../../api/covenant';
import { Chart } from '../../chart/Chart';
import type { ChartRow } from '../../chart/rows';
import { useFormat } from '../../i18n/format';
import { commitmentKind, signatoryStatus } from '../../i18n/terms';
import { Segments } from '../../ui/filters';
import { Gap } from '../../ui/Gap';
import { Page } from '../../ui/Page';
import { paths } from '../../ui/paths';
import { only } from '../../ui/search-state';
import { CovenantFilters } from './CovenantFilters';
import { addressOf, everyYear, narrowed, type Selection, withinYear } from './leading';
import { signatoryCountsQuery } from './queries';
import { StatisticsBody } from './StatisticsBody';
import { type CovenantStatisticsSearch, covenantFilters, readCovenantStatistics, toggled } from './search';
import './statistics.css';

const route = getRouteApi('/$language/covenant/statistics');
// The page reads its own address, so that the first view does without the reading of it.
const readSearch = only(readCovenantStatistics);

type Counts = CovenantSchemas['Statistics'];
type CountRow = CovenantSchemas['StatisticsRow'];

/** Signatories counted: where they are, how far they have come, what they promised and when they joined. */
export default function CovenantStatisticsPage() {
  const { t } = useLingui();
  const format = useFormat();
  const search = readSearch(route.useSearch());
  const navigate = route.useNavigate();
  const query = useQuery(signatoryCountsQuery(search));
  const select = (change: Partial<CovenantStatisticsSearch>, replace = false) =>
    void navigate({ search: { ...search, ...change } as never, resetScroll: false, replace });
  const address = addressOf(`${covenantBase}/statistics`, covenantFilters(search));
  const { data } = query;
  const known = data && format.number(data.withPopulation);
  const people = data && format.compact(data.population);

  return (
    <Page
      title={t`Signatories in figures`}
      description={t`Signatories of the Covenant of Mayors by country or territory, status, promise and year of joining.`}
      section="covenant"
      trail={[
        { label: t`Covenant of Mayors`, to: paths.covenant },
        { label: t`Signatories`, to: paths.signatories },
      ]}
      answer={
        <span className="statistics-answer">
          {data ? (
            data &&
            (data.signatories === 0 ? (
              <Trans>No signatory on record has all of this.</Trans>
            ) : data.withPopulation > 0 ? (
              <Trans>
                <strong>
                  <Plural value={data.signatories} one="# signatory" other="# signatories" />
                </strong>{' '}
                in{' '}
                <Plural
                  value={data.countries}
                  one="# country or territory"
                  other="# countries and territories"
                />
                ; a population is known for {known} of them, {people} people in all.
              </Trans>
            ) : (
              <Trans>
                <strong>
                  <Plural value={data.signatories} one="# signatory" other="# signatories" />
                </strong>{' '}
                in{' '}
                <Plural
                  value={data.countries}
                  one="# country or territory"
                  other="# countries and territories"
                />
                ; no population is known.
              </Trans>
            ))
          ) : (
            <Trans>Counting…</Trans>
          )}
        </span>
      }
    >
      <CovenantFilters search={search} onChange={select} />
      <div className="toolbar">
        <p className="toolbar-count">
          {data && data.notListed > 0 && !search.status && (
            <button type="button" className="as-link" onClick={() => select({ status: ['all'] })}>
              <Plural
                value={data.notListed}
                one="# on hold or ended is not counted"
                other="# on hold or ended are not counted"
              />
            </button>
          )}
        </p>
        <Segments
          label={t`What the bars count`}
          value={search.count ?? 'signatories'}
          options={[
            { id: 'signatories', name: t`Signatories` },
            { id: 'population', name: t`Inhabitants` },
          ]}
          onChange={(count) => select({ count: count === 'population' ? count : undefined }, true)}
        />
      </div>
      <p className="small statistics-hint">
        <Trans>
          Each bar leads to the signatories that it counts. Within a chart, the key T shows its numbers as a
          table.
        </Trans>
      </p>
      <StatisticsBody
        query={query}
        service="covenant"
        isEmpty={(counts) => counts.signatories === 0}
        charts={(counts) => (
          <Charts
            counts={counts}
            search={search}
            onTable={(name, on) => select({ tables: toggled(search.tables, name, on) }, true)}
          />
        )}
        notes={
          <>
            <li>
              <Trans>
                Signatories that are on hold, withdrawn or terminated are not counted unless their status is
                chosen.
              </Trans>
            </li>
            <li>
              <Trans>
                Inhabitants are those that the source reports. A group of local governments adds nothing where
                members of it are counted: the same people would be counted twice.
              </Trans>
            </li>
            <li>
              <Trans>A signatory counts once for each of its promises.</Trans>
            </li>
          </>
        }
        address={address}
        fileName="signatories-statistics.json"
      />
    </Page>
  );
}

function Charts({
  counts,
  search,
  onTable,
}: {
  counts: Counts;
  search: CovenantStatisticsSearch;
  onTable: (name: string, on: boolean) => void;
}) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const router = useRouter();
  const filters = covenantFilters(search);
  const byPeople = search.count === 'population';
  const list = (chosen: Selection | null) =>
    chosen ? addressOf(`/${i18n.locale}${paths.signatories}`, chosen) : undefined;
  const measure = (row: CountRow) => {
    const population = row.withPopulation === 0 && row.signatories > 0 ? null : row.population;
    return byPeople
      ? { value: population, further: [row.signatories, row.withPopulation] }
      : { value: row.signatories, further: [population, row.withPopulation] };
  };
  const heads = (name: string): [string, string, ...string[]] =>
    byPeople
      ? [name, t`Inhabitants`, t`Signatories`, t`of them with a population`]
      : [name, t`Signatories`, t`Inhabitants`, t`Signatories with a population`];
  const breakdown = (dimension: string) => counts.breakdowns.find((each) => each.dimension === dimension);
  const rowsOf = (
    rows: CountRow[],
    label: (value: string) => string,
    href: (value: string) => string | undefined,
  ): ChartRow[] =>
    rows.map((row) => ({ key: row.value, label: label(row.value), href: href(row.value), ...measure(row) }));
  const sorted = (dimension: string) => {
    const rows = breakdown(dimension)?.rows ?? [];
    return byPeople ? rows.toSorted((a, b) => b.population - a.population) : rows;
  };
  /** Those that have no value: a bar of their own, which leads nowhere, for the list cannot be asked for them. */
  const without = (dimension: string, label: string): ChartRow[] => {
    const number = breakdown(dimension)?.withoutValue ?? 0;
    if (number === 0 || byPeople) return [];
    return [{ key: '', label, value: number, further: [null, null], apart: true }];
  };
  const chart = (name: string, title: string, head: string, rows: ChartRow[], said: ReactNode) => (
    <Chart
      key={name}
      title={title}
      tone="covenant"
      headers={heads(head)}
      rows={rows}
      shape={name === 'joinedYear' ? 'columns' : 'bars'}
      most={name === 'joinedYear' ? 60 : 15}
      asTable={search.tables?.includes(name) ?? false}
      onTable={(on) => onTable(name, on)}
      onFollow={(href) => router.history.push(href)}
      fileName={`signatories-by-${name}.csv`}
    >
      {said}
    </Chart>
  );

  const countries = rowsOf(sorted('country'), format.country, (value) =>
    list(narrowed(filters, 'country', value)),
  );
  const statuses = rowsOf(
    sorted('status'),
    (value) => i18n._(signatoryStatus[value as keyof typeof signatoryStatus]),
    (value) => list(narrowed(filters, 'status', value)),
  );
  const promises = rowsOf(
    sorted('commitment'),
    (value) => i18n._(commitmentKind[value as keyof typeof commitmentKind]),
    (value) => list(narrowed(filters, 'commitment', value)),
  );
  const years = rowsOf(
    everyYear(breakdown('joinedYear')?.rows ?? [], (value) => ({
      value,
      signatories: 0,
      withPopulation: 0,
      population: 0,
    })),
    (value) => value,
    (value) => list(withinYear(filters, 'joinedFrom', 'joinedTo', value)),
  );
  const top = (rows: ChartRow[]) => rows.find((row) => !row.apart && row.value !== null);
  const said = (rows: ChartRow[], sentence: (name: string, number: string) => ReactNode) => {
    const first = top(rows);
    return first && first.value !== null ? sentence(first.label, format.number(first.value)) : null;
  };
  const busiest = years.toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const undated = breakdown('joinedYear')?.withoutValue ?? 0;
  return (
    <div className="statistics-charts statistics-first-long">
      {chart(
        'country',
        t`By country or territory`,
        t`Country or territory`,
        countries,
        said(countries, (name, number) =>
          byPeople ? (
            <Trans>
              Most inhabitants of signatories are in {name}: {number}.
            </Trans>
          ) : (
            <Trans>
              Most signatories are in {name}: {number}.
            </Trans>
          ),
        ),
      )}
      {chart(
        'status',
        t`By status`,
        t`Status`,
        [...statuses, ...without('status', t`not reported`)],
        said(statuses, (name, number) => (
          <Trans>
            The most frequent status is “{name}”: {number}.
          </Trans>
        )),
      )}
      {chart(
        'commitment',
        t`By promise`,
        t`Promised`,
        [...promises, ...without('commitment', t`no promise reported`)],
        said(promises, (name, number) => (
          <Trans>
            The most frequent promise is “{name}”: {number}. One signatory can have several.
          </Trans>
        )),
      )}
      {chart(
        'joinedYear',
        t`By year of joining`,
        t`Year`,
        years,
        <>
          {said(busiest, (name, number) => (
            <Trans>
              The year with the most is {name}: {number}.
            </Trans>
          ))}
          <Gap />
          {undated > 0 && (
            <Plural
              value={undated}
              one="The day of joining is not reported for # signatory."
              other="The day of joining is not reported for # signatories."
            />
          )}
        </>,
      )}
    </div>
  );
}
