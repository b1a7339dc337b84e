import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useFormat } from '../../i18n/format';
import { usePoints } from '../../score/Contributions';
import { Answer } from '../../ui/answers';
import { DataTable } from '../../ui/DataTable';
import { keyOf } from './draft';
import type { Members } from './members';
import { pricesQuery, robustnessQuery } from './queries';
import type { MatchedPair, Pair, Result, Run, ScoredPair } from './shapes';
import { policyMeanings, policyWords, proofWords, sideWords } from './words';

/** The pairs of a run. Each opens its explanation. */
export function PairTable({
  run,
  pairs,
  members,
  selected,
  onSelect,
}: {
  run: Run;
  pairs: readonly MatchedPair[];
  members: Members;
  selected: Pair | undefined;
  onSelect: (pair: Pair) => void;
}) {
  const { t } = useLingui();
  const format = useFormat();
  const points = usePoints();
  const [sort, setSort] = useState('-score');
  const by: Record<string, (a: MatchedPair, b: MatchedPair) => number> = {
    eu: (a, b) => format.compare(members.name(a.eu), members.name(b.eu)),
    partner: (a, b) => format.compare(members.name(a.partner), members.name(b.partner)),
    score: (a, b) => a.score - b.score,
  };
  const order = by[sort.replace(/^-/, '')] ?? (() => 0);
  const rows = [...pairs].sort((a, b) => (sort.startsWith('-') ? order(b, a) : order(a, b)));
  return (
    <DataTable
      caption={t`Pairs of “${run.name}”`}
      rows={rows}
      rowKey={keyOf}
      selected={selected && keyOf(selected)}
      sort={sort}
      onSort={setSort}
      columns={[
        { key: 'eu', header: t`EU side`, sort: 'eu', cell: (pair) => members.nameAndCountry(pair.eu) },
        {
          key: 'partner',
          header: t`Partner`,
          sort: 'partner',
          cell: (pair) => members.nameAndCountry(pair.partner),
        },
        {
          key: 'score',
          header: t`Score`,
          sort: 'score',
          descendingFirst: true,
          numeric: true,
          cell: (pair) => points(pair.score),
        },
        {
          key: 'ranks',
          header: t`Place for each other`,
          cell: (pair) => (
            <Trans>
              {format.number(pair.rankForEu)} for the EU side, {format.number(pair.rankForPartner)} for the
              partner
            </Trans>
          ),
        },
        {
          key: 'how',
          header: t`Locked or wished`,
          cell: (pair) => {
            const words = [
              ...(pair.isLocked ? [t`locked`] : []),
              ...(pair.isWishedByEu && pair.isWishedByPartner
                ? [t`wished by both`]
                : pair.isWishedByEu
                  ? [t`wished by the EU side`]
                  : pair.isWishedByPartner
                    ? [t`wished by the partner`]
                    : []),
            ];
            return words.length === 0 ? '–' : format.series(words);
          },
        },
        {
          key: 'why',
          header: t`Explanation`,
          cell: (pair) => {
            const [eu, partner] = [members.name(pair.eu), members.name(pair.partner)];
            const open = selected !== undefined && keyOf(selected) === keyOf(pair);
            return (
              <button
                type="button"
                className="button button-quiet"
                aria-expanded={open}
                aria-label={t`Explain ${eu} – ${partner}`}
                onClick={() => onSelect(pair)}
              >
                <Trans>Explain</Trans>
              </button>
            );
          },
        },
      ]}
    />
  );
}

/** What each policy would come to with the same input, beside the run's own. */
export function Prices({ run, members }: { run: Run; members: Members }) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const points = usePoints();
  const signed = useSigned();
  const query = useQuery(pricesQuery(run.id));
  const names = (pairs: readonly ScoredPair[]) =>
    format.series(pairs.map(({ eu, partner }) => `${members.name(eu)} – ${members.name(partner)}`));
  return (
    <Answer query={query} service="pairing" shape="table">
      {({ policies }) => (
        <DataTable
          caption={t`What each policy would come to`}
          rows={policies}
          rowKey={({ policy }) => policy}
          selected={run.policy}
          columns={[
            {
              key: 'policy',
              header: t`Policy`,
              cell: (each) => (
                <>
                  {i18n._(policyWords[each.policy])}
                  {each.policy === run.policy && (
                    <>
                      {' '}
                      <span className="small">
                        <Trans>(this run)</Trans>
                      </span>
                    </>
                  )}
                  <span className="fact-qualifier">{i18n._(policyMeanings[each.policy])}</span>
                </>
              ),
            },
            {
              key: 'pairs',
              header: t`Pairs`,
              numeric: true,
              cell: (each) => (
                <>
                  {format.number(each.pairsCount)}
                  <Against change={each.pairsChange} text={signed(each.pairsChange, 0)} />
                </>
              ),
            },
            {
              key: 'total',
              header: t`Total`,
              numeric: true,
              cell: (each) => (
                <>
                  {points(each.total)}
                  <Against change={each.totalChange} text={signed(each.totalChange)} />
                </>
              ),
            },
            {
              key: 'minimum',
              header: t`Lowest`,
              numeric: true,
              cell: (each) => (
                <>
                  {each.minimum === null ? '–' : points(each.minimum)}
                  {each.minimumChange !== null && (
                    <Against change={each.minimumChange} text={signed(each.minimumChange)} />
                  )}
                </>
              ),
            },
            {
              key: 'blocking',
              header: t`Would rather have each other`,
              numeric: true,
              cell: (each) => format.number(each.blockingPairs),
            },
            {
              key: 'proof',
              header: t`Proof`,
              cell: (each) => i18n._(proofWords[each.proof]),
            },
            {
              key: 'differs',
              header: t`Other pairs`,
              cell: (each) =>
                each.onlyHere.length === 0 && each.onlyChosen.length === 0 ? (
                  <Trans>the same pairs</Trans>
                ) : (
                  <details>
                    <summary>
                      <Plural
                        value={each.onlyHere.length}
                        one="# pair is another"
                        other="# pairs are others"
                      />
                    </summary>
                    <p className="small">
                      <Trans>Only here: {names(each.onlyHere) || '–'}.</Trans>
                    </p>
                    <p className="small">
                      <Trans>Only in this run: {names(each.onlyChosen) || '–'}.</Trans>
                    </p>
                  </details>
                ),
            },
          ]}
        />
      )}
    </Answer>
  );
}

/** How much more or less than the run: nothing where it is the same. */
function Against({ change, text }: { change: number; text: string }) {
  return Math.abs(change) < 0.05 ? null : <span className="fact-qualifier">{text}</span>;
}

/** A change with its sign, as the language writes it. */
function useSigned(): (value: number, digits?: number) => string {
  const { locale } = useFormat();
  return (value, digits = 1) =>
    new Intl.NumberFormat(locale, {
      signDisplay: 'exceptZero',
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    }).format(value);
}

/** Possible pairs in which both would be better off than now. */
export function BlockingTable({
  pairs,
  members,
  onSelect,
}: {
  pairs: readonly ScoredPair[];
  members: Members;
  onSelect: (pair: Pair) => void;
}) {
  const { t } = useLingui();
  const points = usePoints();
  if (pairs.length === 0) {
    return (
      <p>
        <Trans>Nobody: the result is stable.</Trans>
      </p>
    );
  }
  return (
    <>
      <p>
        <Trans>In each of these pairs both would have a better score than with what they have now.</Trans>
      </p>
      <ul className="pair-chips">
        {pairs.map((pair) => {
          const [eu, partner] = [members.name(pair.eu), members.name(pair.partner)];
          return (
            <li key={keyOf(pair)}>
              <button type="button" className="chip" onClick={() => onSelect(pair)}>
                <span className="sr-only">{t`Explain`} </span>
                {eu} – {partner}: {points(pair.score)}
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** How many got the partner of which place, of each side. */
export function RankTable({ ranks }: { ranks: Result['ranks'] }) {
  const { t } = useLingui();
  const format = useFormat();
  const count = (side: 'eu' | 'partner', rank: number) =>
    ranks.find((each) => each.side === side && each.rank === rank)?.pairs ?? 0;
  const places = [...new Set(ranks.map(({ rank }) => rank))].sort((a, b) => a - b);
  const most = Math.max(1, ...ranks.map(({ pairs }) => pairs));
  const bar = (side: 'eu' | 'partner', rank: number) => {
    const pairs = count(side, rank);
    return (
      <span className="rank-bar">
        <span className="rank-fill" style={{ width: `${(100 * pairs) / most}%` }} aria-hidden="true" />
        <span>{format.number(pairs)}</span>
      </span>
    );
  };
  if (places.length === 0) return null;
  return (
    <DataTable
      compact
      caption={t`How many got the partner of which place`}
      rows={places}
      rowKey={String}
      columns={[
        {
          key: 'rank',
          header: t`Place of the partner`,
          cell: (rank) => format.number(rank),
        },
        { key: 'eu', header: t`On the EU side`, cell: (rank) => bar('eu', rank) },
        { key: 'partner', header: t`On the partner side`, cell: (rank) => bar('partner', rank) },
      ]}
    />
  );
}

/** How the members of each country fared. */
export function CountryTable({ countries }: { countries: Result['countries'] }) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  return (
    <div className="after-list">
      <DataTable
        compact
        caption={t`How each country fared`}
        rows={countries}
        rowKey={({ side, country }) => `${side}/${country}`}
        columns={[
          { key: 'country', header: t`Country or territory`, cell: ({ country }) => format.country(country) },
          { key: 'side', header: t`Side`, cell: ({ side }) => i18n._(sideWords[side]) },
          {
            key: 'matched',
            header: t`With a partner`,
            numeric: true,
            cell: ({ matched, members }) => t`${format.number(matched)} of ${format.number(members)}`,
          },
          { key: 'pairs', header: t`Pairs`, numeric: true, cell: ({ pairs }) => format.number(pairs) },
        ]}
      />
    </div>
  );
}

/** What the cohort would lose without each EU member, most first. */
export function MarginalTable({ values, members }: { values: Result['marginalValues']; members: Members }) {
  const { t } = useLingui();
  const signed = useSigned();
  if (values.length === 0) {
    return (
      <p className="unknown">
        <Trans>Not worked out for this run.</Trans>
      </p>
    );
  }
  return (
    <DataTable
      compact
      caption={t`What the cohort would lose without each EU member`}
      rows={[...values].sort(
        (a, b) => (b.pairsLost ?? 0) - (a.pairsLost ?? 0) || (a.totalChange ?? 0) - (b.totalChange ?? 0),
      )}
      rowKey={({ territory }) => territory}
      columns={[
        { key: 'member', header: t`Without`, cell: ({ territory }) => members.name(territory) },
        {
          key: 'pairs',
          header: t`Pairs`,
          cell: ({ pairsLost }) =>
            pairsLost === null ? (
              <Trans>no result at all</Trans>
            ) : pairsLost <= 0 ? (
              <Trans>as many</Trans>
            ) : (
              <Plural value={pairsLost} one="# fewer" other="# fewer" />
            ),
        },
        {
          key: 'total',
          header: t`Total score`,
          numeric: true,
          cell: ({ totalChange }) => (totalChange === null ? '–' : signed(totalChange)),
        },
      ]}
    />
  );
}

/** In how many trials with somewhat different weights each pair is made; worked out when somebody asks. */
export function RobustnessPart({ runId, members }: { runId: string; members: Members }) {
  const { t } = useLingui();
  const format = useFormat();
  const [asked, setAsked] = useState(false);
  const query = useQuery({ ...robustnessQuery(runId), enabled: asked });
  return (
    <>
      <p>
        <Trans>
          The weights of a score are a choice. A pair that is made with somewhat different weights as well is
          a sure one.
        </Trans>
      </p>
      {!asked ? (
        <button type="button" className="button" onClick={() => setAsked(true)}>
          <Trans>Try other weights</Trans>
        </button>
      ) : (
        <Answer query={query} service="pairing" shape="table">
          {({ trials, spread, seed, pairs }) => (
            <>
              <p className="small">
                <Trans>
                  {format.number(trials)} trials, each weight changed by up to {format.percent(spread)}. Drawn
                  by the number {String(seed)}: the same number gives the same trials.
                </Trans>
              </p>
              <DataTable
                compact
                caption={t`Share of the trials in which a pair is made`}
                rows={pairs}
                rowKey={keyOf}
                columns={[
                  {
                    key: 'pair',
                    header: t`Pair`,
                    cell: ({ eu, partner }) => `${members.name(eu)} – ${members.name(partner)}`,
                  },
                  {
                    key: 'share',
                    header: t`Made in`,
                    cell: ({ share }) => (
                      <span className="rank-bar">
                        <span className="rank-fill" style={{ width: `${share * 100}%` }} aria-hidden="true" />
                        <span>{format.percent(share)}</span>
                      </span>
                    ),
                  },
                  {
                    key: 'own',
                    header: t`In this run`,
                    cell: ({ isPaired }) => (isPaired ? t`made` : t`not made`),
                  },
                ]}
              />
            </>
          )}
        </Answer>
      )}
    </>
  );
}
