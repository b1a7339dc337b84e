import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { type PairingSchemas, pairingBase } from '../../api/pairing';
import { programmesQuery, useTopics } from '../../api/pairing/reference';
import { Chart } from '../../chart/Chart';
import type { ChartRow } from '../../chart/rows';
import { useFormat } from '../../i18n/format';
import { eventKind, strand } from '../../i18n/terms';
import { Gap } from '../../ui/Gap';
import { Page } from '../../ui/Page';
import { paths } from '../../ui/paths';
import { only } from '../../ui/search-state';
import { addressOf, everyYear, narrowed, type Selection, withinYear } from './leading';
import { PairingFilters } from './PairingFilters';
import { pairingCountsQuery } from './queries';
import { StatisticsBody } from './StatisticsBody';
import { type PairingStatisticsSearch, pairingFilters, readPairingStatistics, toggled } from './search';
import './statistics.css';

const route = getRouteApi('/$language/pairing/statistics');
// The page reads its own address, so that the first view does without the reading of it.
const readSearch = only(readPairingStatistics);

type Counts = PairingSchemas['Statistics'];

/** Pairings and events counted: under which programme, on what, where and when. */
export default function PairingStatisticsPage() {
  const { t } = useLingui();
  const search = readSearch(route.useSearch());
  const navigate = route.useNavigate();
  const query = useQuery(pairingCountsQuery(search));
  const select = (change: Partial<PairingStatisticsSearch>, replace = false) =>
    void navigate({ search: { ...search, ...change } as never, resetScroll: false, replace });
  const address = addressOf(`${pairingBase}/statistics`, pairingFilters(search));
  const { data } = query;
  return (
    <Page
      title={t`Pairings and events in figures`}
      description={t`Pairings of cities and regions by programme, strand, topic, year and country or territory, and events by kind and year.`}
      section="pairing"
      trail={[
        { label: t`City and regional cooperation`, to: paths.pairing },
        { label: t`Pairings`, to: paths.pairings },
      ]}
      answer={
        <span className="statistics-answer">
          {data ? (
            data.pairings > 0 ? (
              <Trans>
                <strong>
                  <Plural value={data.pairings} one="# pairing" other="# pairings" />
                </strong>{' '}
                of <Plural value={data.territories} one="# city or region" other="# cities and regions" /> in{' '}
                <Plural
                  value={data.countries}
                  one="# country or territory"
                  other="# countries and territories"
                />
                ; <Plural value={data.events} _0="no event" one="# event" other="# events" />.
              </Trans>
            ) : (
              <Trans>
                <strong>No pairing</strong>;{' '}
                <Plural value={data.events} _0="no event" one="# event" other="# events" />.
              </Trans>
            )
          ) : (
            <Trans>Counting…</Trans>
          )}
        </span>
      }
    >
      <PairingFilters search={search} onChange={select} />
      <p className="small statistics-hint">
        <Trans>
          Each bar leads to the records that it counts. Within a chart, the key T shows its numbers as a
          table.
        </Trans>
      </p>
      <StatisticsBody
        query={query}
        service="pairing"
        isEmpty={(counts) => counts.pairings === 0 && counts.events === 0}
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
                A pairing counts once for each of its topics and countries or territories; under a topic, its
                narrower topics count too.
              </Trans>
            </li>
            <li>
              <Trans>An event that lasted from one year into the next counts in both.</Trans>
            </li>
            <li>
              <Trans>
                Pairings that were only proposed or discussed, and those that lapsed, are not public.
              </Trans>
            </li>
          </>
        }
        address={address}
        fileName="pairings-statistics.json"
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
  search: PairingStatisticsSearch;
  onTable: (name: string, on: boolean) => void;
}) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const router = useRouter();
  const topic = useTopics();
  const programmes = useQuery(programmesQuery).data?.items;
  const filters = pairingFilters(search);
  const { yearFrom, yearTo, ...alike } = filters;
  const eventFilters = {
    ...alike,
    from: yearFrom === undefined ? undefined : `${yearFrom}-01-01`,
    to: yearTo === undefined ? undefined : `${yearTo}-12-31`,
  };
  const list = (to: string, chosen: Selection | null) =>
    chosen ? addressOf(`/${i18n.locale}${to}`, chosen) : undefined;

  const pairingsBy = (dimension: string) => counts.breakdowns.find((each) => each.dimension === dimension);
  const pairings = (
    dimension: string,
    label: (value: string) => string,
    leads: (value: string) => Selection | null,
  ): ChartRow[] =>
    (pairingsBy(dimension)?.rows ?? []).map((row) => ({
      key: row.value,
      label: label(row.value),
      value: row.pairings,
      href: list(paths.pairings, leads(row.value)),
    }));
  const eventsBy = (dimension: string) =>
    counts.eventBreakdowns.find((each) => each.dimension === dimension)?.rows ?? [];
  /** Those without a value: a bar of their own, which leads nowhere, for the list cannot be asked for them. */
  const without = (dimension: string): ChartRow[] => {
    const number = pairingsBy(dimension)?.withoutValue ?? 0;
    return number > 0 ? [{ key: '', label: t`not reported`, value: number, apart: true }] : [];
  };

  const programme = (slug: string) => {
    const found = programmes?.find((each) => each.slug === slug);
    return found ? found.code : slug.toUpperCase();
  };
  const strandName = (value: string) => i18n._(strand[value as keyof typeof strand]);
  const kindName = (value: string) => i18n._(eventKind[value as keyof typeof eventKind]);

  const byProgramme = pairings('programme', programme, (value) => narrowed(filters, 'programme', value));
  const byStrand = pairings('strand', strandName, (value) => narrowed(filters, 'strand', value));
  const byTopic = pairings(
    'topic',
    (value) => format.name(topic(value)),
    (value) => narrowed(filters, 'topic', value),
  );
  const byCountry = pairings('country', format.country, (value) => narrowed(filters, 'country', value));
  const byYear: ChartRow[] = everyYear(pairingsBy('year')?.rows ?? [], (value) => ({
    value,
    pairings: 0,
  })).map((row) => ({
    key: row.value,
    label: row.value,
    value: row.pairings,
    href: list(paths.pairings, { ...filters, yearFrom: Number(row.value), yearTo: Number(row.value) }),
  }));
  const byKind: ChartRow[] = eventsBy('kind').map((row) => ({
    key: row.value,
    label: kindName(row.value),
    value: row.events,
    href: list(paths.events, { ...eventFilters, kind: [row.value] }),
  }));
  const eventYears: ChartRow[] = everyYear(eventsBy('year'), (value) => ({ value, events: 0 })).map(
    (row) => ({
      key: row.value,
      label: row.value,
      value: row.events,
      href: list(paths.events, withinYear(eventFilters, 'from', 'to', row.value)),
    }),
  );

  const chart = (
    name: string,
    title: string,
    head: string,
    rows: ChartRow[],
    said: (name: string, number: string) => ReactNode,
    further: { counts?: string; tone?: 'programme'; note?: ReactNode } = {},
  ) => {
    const years = name.endsWith('ear');
    const first = rows.filter((row) => !row.apart).toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))[0];
    return (
      <Chart
        key={name}
        title={title}
        tone={further.tone ?? 'pairing'}
        headers={[head, further.counts ?? t`Pairings`]}
        rows={rows}
        shape={years ? 'columns' : 'bars'}
        most={years ? 60 : 15}
        asTable={search.tables?.includes(name) ?? false}
        onTable={(on) => onTable(name, on)}
        onFollow={(href) => router.history.push(href)}
        fileName={`${further.tone ? 'events' : 'pairings'}-by-${name}.csv`}
      >
        {first && first.value !== null && said(first.label, format.number(first.value))}
        <Gap />
        {further.note}
      </Chart>
    );
  };
  const undated = pairingsBy('year')?.withoutValue ?? 0;
  const ofEvents = { counts: t`Events`, tone: 'programme' } as const;
  return (
    <div className="statistics-charts">
      {chart('programme', t`Pairings by programme`, t`Programme`, byProgramme, (name, number) => (
        <Trans>
          Most pairings belong to {name}: {number}.
        </Trans>
      ))}
      {chart('strand', t`Pairings by strand`, t`Strand`, byStrand, (name, number) => (
        <Trans>
          Most pairings belong to the strand “{name}”: {number}.
        </Trans>
      ))}
      {chart(
        'topic',
        t`Pairings by topic`,
        t`Topic`,
        [...byTopic, ...without('topic')],
        (name, number) => (
          <Trans>
            The most frequent topic is “{name}”: {number}.
          </Trans>
        ),
        { note: <Trans>One pairing can have several topics.</Trans> },
      )}
      {chart(
        'country',
        t`Pairings by country or territory`,
        t`Country or territory`,
        byCountry,
        (name, number) => (
          <Trans>
            Most pairings have a member in {name}: {number}.
          </Trans>
        ),
        { note: <Trans>A pairing counts in each of its countries or territories.</Trans> },
      )}
      {chart(
        'year',
        t`Pairings by year`,
        t`Year`,
        byYear,
        (name, number) => (
          <Trans>
            The year with the most is {name}: {number}.
          </Trans>
        ),
        {
          note: undated > 0 && (
            <Plural
              value={undated}
              one="The year of # pairing is not reported."
              other="The year of # pairings is not reported."
            />
          ),
        },
      )}
      {chart(
        'kind',
        t`Events by kind`,
        t`Kind`,
        byKind,
        (name, number) => (
          <Trans>
            The most frequent kind is “{name}”: {number}.
          </Trans>
        ),
        ofEvents,
      )}
      {chart(
        'eventYear',
        t`Events by year`,
        t`Year`,
        eventYears,
        (name, number) => (
          <Trans>
            The year with the most is {name}: {number}.
          </Trans>
        ),
        ofEvents,
      )}
    </div>
  );
}
