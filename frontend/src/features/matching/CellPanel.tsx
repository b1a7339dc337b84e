import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useFormat } from '../../i18n/format';
import { Contributions, ScoreBar, usePoints } from '../../score/Contributions';
import { Why } from '../../score/Why';
import { Answer } from '../../ui/answers';
import { Gap } from '../../ui/Gap';
import { paths } from '../../ui/paths';
import { SiteLink } from '../../ui/SiteLink';
import type { Members } from './members';
import { explanationQuery } from './queries';
import { partsOf } from './reading';
import type { Cell, MatchExplanation, Member, Pair } from './shapes';
import { verdictWords } from './words';

/** Everything about one possible pair: its score, what it is made of, and why the run makes it or does not. */
export function CellPanel({
  pair,
  cell,
  weights,
  members,
  runId,
  isLocked,
  isVetoed,
  onToggle,
  onClose,
}: {
  pair: Pair;
  cell: Cell | undefined;
  weights: Readonly<Record<string, number>>;
  members: Members;
  /** The run that is shown beside the scores. */
  runId: string | undefined;
  isLocked: boolean;
  isVetoed: boolean;
  /** Not given where nothing can be run. */
  onToggle?: (kind: 'lock' | 'veto') => void;
  onClose: () => void;
}) {
  const { t, i18n } = useLingui();
  const section = useRef<HTMLElement>(null);
  // Beneath a long list nobody would see that it has opened.
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever it is about another pair
  useEffect(() => {
    section.current?.querySelector('h2')?.scrollIntoView({ block: 'nearest' });
  }, [pair.eu, pair.partner]);
  const [eu, partner] = [members.name(pair.eu), members.name(pair.partner)];
  const parts = cell ? partsOf(cell.components, weights) : [];
  return (
    <section ref={section} className="cell-panel" aria-label={t`${eu} and ${partner}`}>
      <div className="cell-panel-head">
        <h2>{t`${eu} – ${partner}`}</h2>
        <button type="button" className="card-close" onClick={onClose} aria-label={t`Close`}>
          <span aria-hidden="true">×</span>
        </button>
      </div>
      {cell === undefined || cell.score === null ? (
        <p>
          <Trans>Too little is known of one of them for a score.</Trans>
        </p>
      ) : (
        <>
          <ScoreBar score={cell.score} label={t`Score of ${eu} and ${partner}`} />
          <p>
            <Why of={{ parts }} />
          </p>
        </>
      )}
      {cell && cell.verdict !== 'admissible' && (
        <p className="cell-barred">
          <strong>{i18n._(verdictWords[cell.verdict])}.</strong>
        </p>
      )}
      <Wishes pair={pair} members={members} />
      {runId && <RunVerdict runId={runId} pair={pair} members={members} />}
      {onToggle && (
        <div className="buttons cell-toggles">
          <button type="button" className="button" aria-pressed={isLocked} onClick={() => onToggle('lock')}>
            {isLocked ? <Trans>Take the lock back</Trans> : <Trans>Lock for the next run</Trans>}
          </button>
          <button type="button" className="button" aria-pressed={isVetoed} onClick={() => onToggle('veto')}>
            {isVetoed ? <Trans>Take the veto back</Trans> : <Trans>Veto for the next run</Trans>}
          </button>
        </div>
      )}
      {cell && cell.score !== null && (
        <>
          <h3>
            <Trans>Where the points come from</Trans>
          </h3>
          <Contributions parts={parts} score={cell.score} />
        </>
      )}
      <p className="after-list">
        <SiteLink to={paths.partnerPair(pair.eu, pair.partner)}>
          <Trans>Who can teach whom, and what would change it</Trans>
        </SiteLink>
      </p>
    </section>
  );
}

/** What the two wish of each other. */
function Wishes({ pair, members }: { pair: Pair; members: Members }) {
  const { t } = useLingui();
  const format = useFormat();
  const line = (self: Member | undefined, other: string) => {
    if (!self) return null;
    const [one, two] = [members.name(self.territory), members.name(other)];
    const place = self.wishes.indexOf(other);
    if (place >= 0) return t`${one} wishes for ${two}: number ${format.number(place + 1)} of its wishes.`;
    if (self.vetoes.includes(other)) return t`${one} does not want ${two}. Keep this to yourself.`;
    return null;
  };
  const lines = [line(members.of(pair.eu), pair.partner), line(members.of(pair.partner), pair.eu)].filter(
    (each) => each !== null,
  );
  if (lines.length === 0) return null;
  return (
    <p className="small">
      {lines.map((each, index) => (
        <span key={each}>
          {index > 0 && <Gap />}
          {each}
        </span>
      ))}
    </p>
  );
}

function RunVerdict({ runId, pair, members }: { runId: string; pair: Pair; members: Members }) {
  const query = useQuery(explanationQuery(runId, pair.eu, pair.partner));
  return (
    <div className="run-verdict">
      <Answer query={query} service="pairing">
        {(explanation) => <Verdict of={explanation} members={members} />}
      </Answer>
    </div>
  );
}

/** Why the run makes a pair or does not, in sentences. */
export function Verdict({ of, members }: { of: MatchExplanation; members: Members }) {
  const { i18n } = useLingui();
  const format = useFormat();
  const { eu, partner } = of.cell;
  const [one, two] = [members.name(eu), members.name(partner)];
  const instead = (pairs: MatchExplanation['partnersOfEu'], side: 'eu' | 'partner') =>
    format.list(pairs.map((each) => members.name(each[side])));
  const ofEu = instead(of.partnersOfEu, 'partner');
  const ofPartner = instead(of.partnersOfPartner, 'eu');
  return (
    <>
      <p>
        <VerdictSentence of={of} />
        {of.verdict === 'not_admissible' && (
          <>
            <Gap />
            {i18n._(verdictWords[of.cell.verdict])}.
          </>
        )}
      </p>
      {!of.isPaired && (
        <p className="small">
          {ofEu === '' ? (
            <Trans>{one} has no partner.</Trans>
          ) : (
            <Trans>
              {one} is paired with {ofEu}.
            </Trans>
          )}
          <Gap />
          {ofPartner === '' ? (
            <Trans>{two} has no partner.</Trans>
          ) : (
            <Trans>
              {two} is paired with {ofPartner}.
            </Trans>
          )}
        </p>
      )}
      {of.rankForEu !== null && of.rankForPartner !== null && (
        <p className="small">
          <Trans>
            Among its possible partners, {two} is number {format.number(of.rankForEu)} for {one}, and {one}{' '}
            number {format.number(of.rankForPartner)} for {two}.
          </Trans>
        </p>
      )}
      {of.isBlocking && (
        <p className="small">
          <Trans>Both would be better off with each other than now.</Trans>
        </p>
      )}
      {of.ifLocked && !of.isPaired && <IfLocked of={of.ifLocked} members={members} />}
    </>
  );
}

function VerdictSentence({ of }: { of: Pick<MatchExplanation, 'verdict'> }) {
  switch (of.verdict) {
    case 'locked':
      return <Trans>The run makes this pair because it is locked.</Trans>;
    case 'chosen':
      return <Trans>The run makes this pair: it is part of what serves the goals best.</Trans>;
    case 'not_admissible':
      return <Trans>The run cannot make this pair.</Trans>;
    case 'worse':
      return <Trans>They could be a pair, but the goals would be worse served.</Trans>;
    case 'as_good':
      return (
        <Trans>
          The run does not make this pair: another set of pairs serves the goals as well, and goes before it
          by the order of names.
        </Trans>
      );
    case 'impossible':
      return <Trans>They cannot be a pair together with the locks and quotas that must be kept.</Trans>;
  }
}

/** What the run would come to with one more lock. */
function IfLocked({ of, members }: { of: NonNullable<MatchExplanation['ifLocked']>; members: Members }) {
  const { locale } = useFormat();
  const format = useFormat();
  const signed = new Intl.NumberFormat(locale, {
    signDisplay: 'exceptZero',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  const pairs = Math.abs(of.pairsChange);
  const total = signed.format(of.totalChange);
  const lowest = signed.format(of.minimumChange);
  const gone = format.list(of.lost.map((each) => `${members.name(each.eu)} – ${members.name(each.partner)}`));
  return (
    <p className="small">
      {of.pairsChange < 0 ? (
        <Plural
          value={pairs}
          one="With it there would be # pair fewer."
          other="With it there would be # pairs fewer."
        />
      ) : of.pairsChange > 0 ? (
        <Plural
          value={pairs}
          one="With it there would be # pair more."
          other="With it there would be # pairs more."
        />
      ) : (
        <Trans>With it there would be as many pairs.</Trans>
      )}
      <Gap />
      <Trans>
        The total score would change by {total}, the lowest by {lowest}.
      </Trans>
      {gone !== '' && (
        <>
          <Gap />
          <Trans>It would take the place of {gone}.</Trans>
        </>
      )}
    </p>
  );
}

/** For a table: the score of a pair. */
export function Score({ of }: { of: number }) {
  const points = usePoints();
  return <>{points(of)}</>;
}
