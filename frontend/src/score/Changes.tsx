import { Plural, Trans } from '@lingui/react/macro';
import { useTopics } from '../api/pairing/reference';
import { useFormat } from '../i18n/format';
import { Gap } from '../ui/Gap';
import { usePoints } from './Contributions';
import type { Change, Explained, Lack, Party, Standing } from './shapes';
import { useCriterion, useFieldWord } from './words';

/** One change that would raise a score, in a sentence. */
export function ChangeSentence({ change, parties }: { change: Change; parties: readonly Party[] }) {
  const format = useFormat();
  const topic = useTopics();
  const points = usePoints();
  const who = parties.find(({ slug }) => slug === change.who);
  const name = who ? format.name(who) : (change.who ?? '');
  const gain = points(change.gain);
  const value = points(change.value);
  if (change.change === 'language') {
    return (
      <Trans>
        If they found a language to work in together, the score would rise by {gain} to {value}.
      </Trans>
    );
  }
  const what = change.topic === null ? '' : format.name(topic(change.topic));
  const level = change.levelTo ?? 0;
  if ((change.levelFrom ?? 0) === 0) {
    return (
      <Trans>
        If {name} also offered {what}, at level {level} of 3, the score would rise by {gain} to {value}.
      </Trans>
    );
  }
  return (
    <Trans>
      If {name} offered {what} at level {level} of 3 instead of {change.levelFrom}, the score would rise by{' '}
      {gain} to {value}.
    </Trans>
  );
}

/** What would change the score with the least effort. */
export function Changes({ of }: { of: Pick<Explained, 'a' | 'b' | 'changes'> }) {
  if (of.changes.length === 0) {
    return (
      <p>
        <Trans>No single change of an offer would raise it by a point or more.</Trans>
      </p>
    );
  }
  return (
    <ul className="plain-lines">
      {of.changes.map((change) => (
        <li key={`${change.change}/${change.who}/${change.topic}/${change.levelTo}`}>
          <ChangeSentence change={change} parties={[of.a, of.b]} />
        </li>
      ))}
    </ul>
  );
}

/** What is not known, and which criterion therefore counts for nothing. */
export function Lacks({ of }: { of: Pick<Explained, 'a' | 'b' | 'lacks' | 'completeness'> }) {
  const format = useFormat();
  const criterion = useCriterion();
  const field = useFieldWord();
  const share = format.percent(of.completeness);
  const named = (slug: string) => {
    const party = [of.a, of.b].find((each) => each.slug === slug);
    return party ? format.name(party) : slug;
  };
  return (
    <>
      <p>
        {of.lacks.length === 0 ? (
          <Trans>Nothing is missing: the score rests on all that is compared.</Trans>
        ) : (
          <Trans>
            The score rests on {share} of what is compared. A criterion without data counts for nothing,
            neither for the pair nor against it.
          </Trans>
        )}
      </p>
      {of.lacks.length > 0 && (
        <ul className="plain-lines">
          {byCriterion(of.lacks).map(([code, lacks]) => (
            <li key={code}>
              <strong>{criterion(code)}</strong>
              <span className="fact-qualifier">
                {lacks.map((lack, index) => (
                  <span key={`${lack.who}/${lack.field}`}>
                    {index > 0 && ' · '}
                    <Trans>
                      {named(lack.who)}: {field(lack.field)} not known
                    </Trans>
                  </span>
                ))}
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function byCriterion(lacks: readonly Lack[]): [string, Lack[]][] {
  const found = new Map<string, Lack[]>();
  for (const lack of lacks) found.set(lack.criterion, [...(found.get(lack.criterion) ?? []), lack]);
  return [...found];
}

/** Where the pair stands among those that each of both could make. */
export function Standings({ of }: { of: Pick<Explained, 'a' | 'b' | 'standings'> }) {
  const told = of.standings.filter(({ of: all }) => all > 1);
  if (told.length === 0) return null;
  return (
    <p className="small">
      {told.map((standing, index) => (
        <span key={standing.territory}>
          {index > 0 && <Gap />}
          <StandingSentence standing={standing} a={of.a} b={of.b} />
        </span>
      ))}
    </p>
  );
}

function StandingSentence({ standing, a, b }: { standing: Standing; a: Party; b: Party }) {
  const format = useFormat();
  const [self, other] = standing.territory === a.slug ? [a, b] : [b, a];
  const [who, partner] = [format.name(self), format.name(other)];
  const rank = format.number(standing.rank);
  const better = standing.rank - 1;
  if (better === 0) {
    return (
      <Trans>
        {partner} fits {who} best of {format.number(standing.of)} possible partners.
      </Trans>
    );
  }
  return (
    <Trans>
      For {who}, {partner} is number {rank} of {format.number(standing.of)} possible partners:{' '}
      <Plural value={better} one="# fits better" other="# fit better" />.
    </Trans>
  );
}
