import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Input, Label, NumberField } from 'react-aria-components';
import { queryString } from '../../api/pages';
import { pairingBase } from '../../api/pairing';
import { pairingStatisticsQuery, topicsQuery, useTopics } from '../../api/pairing/reference';
import { Problem } from '../../api/problem';
import { useFormat } from '../../i18n/format';
import { ScoreBar } from '../../score/Contributions';
import { Explanation } from '../../score/Explanation';
import { Footing } from '../../score/Footing';
import { TerritoryChoice } from '../../score/TerritoryChoice';
import { WeightsEntry } from '../../score/WeightsEntry';
import { Why } from '../../score/Why';
import { askedWeights, readWeights, usualWeights, writeWeights } from '../../score/weights';
import { explainedOf, type Match, type Matches, partsOf } from '../../score/wire';
import { Answer, Empty } from '../../ui/answers';
import { Explained } from '../../ui/Explained';
import { type Chip, Chips, ChoiceFilter, FilterForm } from '../../ui/filters';
import { Gap } from '../../ui/Gap';
import { Name } from '../../ui/Name';
import { Page } from '../../ui/Page';
import { Paging } from '../../ui/Paging';
import { paths } from '../../ui/paths';
import { SiteLink } from '../../ui/SiteLink';
import { readCount, readList, readText } from '../../ui/search-state';
import { useAddress } from '../../ui/useAddress';
import { Commitments } from './Commitments';
import { matchesQuery, scoreQuery } from './queries';
import { territoryQuery } from './territory';
import './partners.css';

function readPartners(raw: Record<string, unknown>) {
  return {
    of: readText(raw, 'of', 100),
    country: readList(raw, 'country', /^[A-Z]{2}$/),
    side: readList(raw, 'side', /^(eu|partner)$/),
    topic: readList(raw, 'topic'),
    minScore: readCount(raw, 'minScore', 0, 100),
    weights: readText(raw, 'weights', 500),
    cursor: readText(raw, 'cursor', 2000),
  };
}

type Search = ReturnType<typeof readPartners>;

/** Who fits a city or region best, and why: for visitors and for officers. */
export default function PartnersPage(): ReactNode {
  const { t } = useLingui();
  const [search, change] = useAddress(readPartners);
  const of = useQuery({ ...territoryQuery(search.of ?? ''), enabled: search.of !== undefined });
  const variant = of.data?.kind === 'region' ? 'region' : 'city';
  const changed = readWeights(search.weights);
  const filters = {
    country: search.country,
    side: search.side?.join(),
    topic: search.topic,
    minScore: search.minScore,
    weight: askedWeights(changed, usualWeights[variant]),
  };
  const matches = useQuery({
    ...matchesQuery(search.of ?? '', filters, search.cursor),
    enabled: of.data !== undefined,
  });
  const select = (next: Partial<Search>) => change({ ...next, cursor: undefined });
  return (
    <Page
      title={t`Best partners`}
      section="pairing"
      trail={[{ label: t`City and regional cooperation`, to: paths.pairing }]}
      answer={
        of.data && matches.data ? (
          <Answered name={<Name of={of.data} />} matches={matches.data} isFirst={!search.cursor} />
        ) : (
          <Trans>
            Choose a city or region to see who fits it best: who offers what it seeks, who seeks what it
            offers, and who is like it.
          </Trans>
        )
      }
    >
      <div className="partners-choice">
        <TerritoryChoice
          label={of.data ? t`Another city or region` : t`City or region`}
          onChoose={(slug) => change({ of: slug, weights: search.weights })}
        />
      </div>
      {search.of !== undefined && (
        <Answer query={forgiving(of)} service="pairing">
          {(territory) =>
            territory === null ? (
              <p role="alert">
                <Trans>The register has no city or region at this address.</Trans>
              </p>
            ) : (
              <>
                <Filters search={search} onChange={select} />
                <details className="weights-fold">
                  <summary>
                    <Trans>Weigh the criteria yourself</Trans>
                    {search.weights && (
                      <span className="small">
                        {' · '}
                        <Trans>changed</Trans>
                      </span>
                    )}
                  </summary>
                  <WeightsEntry
                    weights={changed}
                    usual={usualWeights[variant]}
                    onChange={(weights) => select({ weights: writeWeights(weights) })}
                  />
                </details>
                <Answer query={matches} service="pairing" shape="table">
                  {(found) => (
                    <List
                      found={found}
                      of={territory.slug}
                      search={search}
                      weight={filters.weight}
                      isBusy={matches.isPlaceholderData}
                    />
                  )}
                </Answer>
                <p className="small partners-files">
                  <a
                    href={`${pairingBase}/territories/${territory.slug}/matches?${queryString({ ...filters, f: 'csv' })}`}
                    download={`partners-of-${territory.slug}.csv`}
                  >
                    <Trans>Download this list as CSV</Trans>
                  </a>
                  {' · '}
                  <SiteLink to={paths.territory(territory.slug)}>
                    <Trans>The record of {<Name of={territory} />}</Trans>
                  </SiteLink>
                </p>
              </>
            )
          }
        </Answer>
      )}
      <Explained
        terms={{
          score: t`Score`,
          complementarity: t`Complementarity`,
          completeness: t`Completeness`,
        }}
      />
    </Page>
  );
}

/** A territory that is not there is an answer as well. */
function forgiving<Data>(query: {
  data: Data | undefined;
  error: Error | null;
  isPending: boolean;
  refetch: () => Promise<unknown>;
}) {
  const isGone = query.error instanceof Problem && query.error.status === 404;
  return {
    ...query,
    data: isGone ? null : query.data,
    refetch: query.refetch as never,
  };
}

function Answered({ name, matches, isFirst }: { name: ReactNode; matches: Matches; isFirst: boolean }) {
  const format = useFormat();
  const best = matches.items[0];
  const total = matches.total ?? matches.items.length;
  if (!best) return <Trans>No possible partner of {name} matches what you ask for.</Trans>;
  if (!isFirst) return <Trans>More possible partners of {name}.</Trans>;
  const points = new Intl.NumberFormat(format.locale, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  }).format(best.score ?? 0);
  return (
    <Trans>
      Of {format.number(total)} possible partners of {name},{' '}
      <strong>
        <Name of={best} />
      </strong>{' '}
      fits best, with <strong>{points} of 100</strong>.
    </Trans>
  );
}

function Filters({ search, onChange }: { search: Search; onChange: (change: Partial<Search>) => void }) {
  const { t } = useLingui();
  const format = useFormat();
  const statistics = useQuery(pairingStatisticsQuery).data;
  const rows = statistics?.breakdowns.find((each) => each.dimension === 'country')?.rows ?? [];
  const codes = new Set([...rows.map((row) => row.value), ...(search.country ?? [])]);
  const lists = {
    country: [...codes].map((code) => ({ id: code, name: format.country(code) })).sort(format.byName),
    topic: (useQuery(topicsQuery).data?.items ?? [])
      .map((each) => ({ id: each.code, name: format.name(each) }))
      .sort(format.byName),
    side: [
      { id: 'eu', name: t`In the European Union` },
      { id: 'partner', name: t`Elsewhere` },
    ],
  };
  type ListName = keyof typeof lists;
  const chips: Chip[] = (Object.keys(lists) as ListName[]).flatMap((name) =>
    (search[name] ?? []).map((value) => ({
      key: `${name}=${value}`,
      label: lists[name].find(({ id }) => id === value)?.name ?? value,
      remove: () => {
        const left = (search[name] ?? []).filter((each) => each !== value);
        onChange({ [name]: left.length > 0 ? left : undefined });
      },
    })),
  );
  if (search.minScore !== undefined) {
    chips.push({
      key: 'minScore',
      label: t`at least ${search.minScore} points`,
      remove: () => onChange({ minScore: undefined }),
    });
  }
  const choice = (name: ListName, label: string, any: string) => (
    <ChoiceFilter
      label={label}
      any={any}
      options={lists[name]}
      chosen={search[name] ?? []}
      onChange={(chosen) => onChange({ [name]: chosen })}
    />
  );
  return (
    <FilterForm label={t`Filters of partners`}>
      <div className="filters">
        {choice('country', t`Country or territory`, t`Any country or territory`)}
        {choice('topic', t`Topic`, t`Any topic`)}
        {choice('side', t`Side`, t`Any side`)}
        <NumberField
          className="field"
          value={search.minScore ?? Number.NaN}
          minValue={0}
          maxValue={100}
          formatOptions={{ maximumFractionDigits: 0 }}
          onChange={(value) => onChange({ minScore: Number.isNaN(value) ? undefined : value })}
        >
          <Label className="field-label">{t`At least so many points`}</Label>
          <Input className="input" />
        </NumberField>
      </div>
      <Chips
        chips={chips}
        onClear={() =>
          onChange({ country: undefined, topic: undefined, side: undefined, minScore: undefined })
        }
      />
    </FilterForm>
  );
}

function List({
  found,
  of,
  search,
  weight,
  isBusy,
}: {
  found: Matches;
  of: string;
  search: Search;
  weight: string[] | undefined;
  isBusy: boolean;
}) {
  return (
    <>
      {found.items.length === 0 ? (
        <Empty>
          <h2>
            <Trans>No partner found</Trans>
          </h2>
          <p>
            <Trans>Remove a filter to see more, or weigh the criteria otherwise.</Trans>
          </p>
        </Empty>
      ) : (
        <ol className="partners" aria-busy={isBusy || undefined}>
          {found.items.map((match) => (
            <PartnerLine key={match.slug} match={match} of={of} weights={search.weights} weight={weight} />
          ))}
        </ol>
      )}
      <p className="small">
        {found.unscored > 0 && (
          <>
            <Plural
              value={found.unscored}
              one="Of # further possible partner too little is known for a score."
              other="Of # further possible partners too little is known for a score."
            />
            <Gap />
          </>
        )}
        <Footing />
        <Gap />
        <Commitments of={found.commitments} />
      </p>
      <Paging
        to={paths.partners}
        search={{ ...search }}
        cursor={search.cursor}
        nextCursor={found.nextCursor}
      />
    </>
  );
}

function PartnerLine({
  match,
  of,
  weights,
  weight,
}: {
  match: Match;
  of: string;
  weights: string | undefined;
  weight: string[] | undefined;
}) {
  const { t } = useLingui();
  const format = useFormat();
  const topic = useTopics();
  const [open, setOpen] = useState(false);
  const name = format.name(match);
  const topics = (codes: string[]) => format.series(codes.map((code) => format.name(topic(code))));
  return (
    <li className="partner">
      <div className="partner-head">
        <h2>
          <span className="partner-rank">{format.number(match.rank)}</span>
          <SiteLink to={paths.partnerPair(of, match.slug)} search={{ weights }}>
            <Name of={match} />
          </SiteLink>
        </h2>
        <span className="small">{format.country(match.country)}</span>
      </div>
      {match.score !== null && <ScoreBar score={match.score} label={t`Score of ${name}`} />}
      <div className="partner-why">
        <p>
          <Why of={{ parts: partsOf(match.parts) }} />
        </p>
        <p className="small">
          {match.teaches.length > 0 ? (
            <Trans>It can teach: {topics(match.teaches)}.</Trans>
          ) : (
            <Trans>It offers nothing that is sought here.</Trans>
          )}
          <Gap />
          {match.learns.length > 0 ? (
            <Trans>It can learn: {topics(match.learns)}.</Trans>
          ) : (
            <Trans>It seeks nothing that is offered here.</Trans>
          )}
          {match.completeness < 1 && (
            <>
              <Gap />
              <Trans>The score rests on {format.percent(match.completeness)} of what is compared.</Trans>
            </>
          )}
        </p>
        <button
          type="button"
          className="button button-quiet partner-more"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {open ? <Trans>Close the explanation</Trans> : <Trans>Explain the score</Trans>}
          <span className="sr-only">{t`: ${name}`}</span>
        </button>
      </div>
      {open && <Opened a={of} b={match.slug} weight={weight} />}
    </li>
  );
}

function Opened({ a, b, weight }: { a: string; b: string; weight: string[] | undefined }) {
  const query = useQuery(scoreQuery(a, b, weight));
  return (
    <div className="partner-explained">
      <Answer query={query} service="pairing">
        {(score) => <Explanation of={explainedOf(score)} heading="h3" />}
      </Answer>
    </div>
  );
}
