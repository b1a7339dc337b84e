import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useFormat } from '../../i18n/format';
import { usePoints } from '../../score/Contributions';
import { Gap } from '../../ui/Gap';
import type { Members } from './members';
import type { Unmatched as Member } from './shapes';
import { reasonWords, sideWords } from './words';

/** Every member without a partner: why, and the least that would have to be otherwise. */
export function Unmatched({ of, members }: { of: readonly Member[]; members: Members }) {
  const { i18n } = useLingui();
  const format = useFormat();
  if (of.length === 0) {
    return (
      <p>
        <Trans>None: every member has a partner.</Trans>
      </p>
    );
  }
  return (
    <ul className="plain-lines unmatched">
      {[...of]
        .sort((a, b) => format.compare(members.name(a.territory), members.name(b.territory)))
        .map((each) => (
          <li key={each.territory} data-reason={each.reason}>
            <strong>{members.nameAndCountry(each.territory)}</strong>{' '}
            <span className="small">
              {i18n._(sideWords[each.side])} · {i18n._(reasonWords[each.reason])}
            </span>
            <p>
              <ReasonSentence of={each} members={members} />
              <Gap />
              <ChangeSentence of={each} members={members} />
            </p>
          </li>
        ))}
    </ul>
  );
}

/** Why a member has no partner. */
export function ReasonSentence({ of, members }: { of: Member; members: Members }) {
  const points = usePoints();
  const near = of.nearest && members.name(of.nearest.territory);
  const score = of.nearest ? points(of.nearest.score) : '';
  switch (of.reason) {
    case 'no_admissible':
      return <Trans>Nobody on the other side can be its partner by the rules.</Trans>;
    case 'below_threshold':
      return near ? (
        <Trans>
          Every pair that it could be in scores less than the threshold. The nearest is {near} with {score}.
        </Trans>
      ) : (
        <Trans>Every pair that it could be in scores less than the threshold.</Trans>
      );
    case 'vetoed_only':
      return <Trans>Each of its possible partners is vetoed, by one of the two or by staff.</Trans>;
    case 'all_full':
      return near ? (
        <Plural
          value={of.admissible}
          one={`Its # possible partner takes nobody else. It is ${near}, with ${score}.`}
          other={`Its # possible partners take nobody else. The nearest miss is ${near}, with ${score}.`}
        />
      ) : (
        <Trans>Each of its possible partners takes nobody else.</Trans>
      );
    case 'lost_on_policy':
      return near ? (
        <Plural
          value={of.admissible}
          one={`It has # possible partner, but the goals are better served without. It is ${near}, with ${score}.`}
          other={`It has # possible partners, but the goals are better served without. The nearest miss is ${near}, with ${score}.`}
        />
      ) : (
        <Trans>It could have a partner, but the goals are better served without.</Trans>
      );
  }
}

/** The least that would have to be otherwise. */
function ChangeSentence({ of, members }: { of: Member; members: Members }) {
  const points = usePoints();
  const change = of.smallestChange;
  if (change === null) return null;
  const partner = members.name(change.partner);
  if (change.capacity !== null) {
    return (
      <Plural
        value={change.capacity}
        one={`It would have ${partner} as a partner if ${partner} took # more.`}
        other={`It would have ${partner} as a partner if ${partner} took # more.`}
      />
    );
  }
  if (change.points !== null) {
    return (
      <Trans>
        It would have {partner} as a partner if their score were {points(change.points)} points higher.
      </Trans>
    );
  }
  return null;
}
