import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useFormat } from '../../i18n/format';
import { usePoints } from '../../score/Contributions';
import { Answer } from '../../ui/answers';
import { Gap } from '../../ui/Gap';
import type { Members } from './members';
import { memberQuery } from './queries';
import type { Change, Unmatched as Member } from './shapes';
import { reasonWords, sideWords } from './words';

/** Every member without a partner: why, and the least that would have to be otherwise. */
export function Unmatched({
  runId,
  of,
  members,
}: {
  runId: string;
  of: readonly Member[];
  members: Members;
}) {
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
            </p>
            <ChangesPart
              runId={runId}
              territory={each.territory}
              members={members}
              isAsked={of.length <= atOnce}
            />
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

/** So many members are asked about at once; further ones when somebody opens them. */
const atOnce = 12;

/** What would let a member have a partner, each with what it would cost the others. */
function ChangesPart({
  runId,
  territory,
  members,
  isAsked,
}: {
  runId: string;
  territory: string;
  members: Members;
  isAsked: boolean;
}) {
  const [asked, setAsked] = useState(isAsked);
  const query = useQuery({ ...memberQuery(runId, territory), enabled: asked });
  const name = members.name(territory);
  if (!asked) {
    return (
      <button type="button" className="button button-quiet" onClick={() => setAsked(true)}>
        <Trans>What would change it</Trans>
        <span className="sr-only">: {name}</span>
      </button>
    );
  }
  return (
    <Answer query={query} service="pairing">
      {({ changes }) =>
        changes.length === 0 ? (
          <p className="small">
            <Trans>No single change would let it have a partner.</Trans>
          </p>
        ) : (
          <ul className="small unmatched-changes">
            {changes.map((change) => (
              <li key={`${change.kind}/${change.eu}/${change.partner}`}>
                <ChangeSentence of={change} territory={territory} members={members} />
              </li>
            ))}
          </ul>
        )
      }
    </Answer>
  );
}

/** One change with which a member has a partner, and what it costs. */
function ChangeSentence({ of, territory, members }: { of: Change; territory: string; members: Members }) {
  const format = useFormat();
  const points = usePoints();
  const partner = members.name(of.eu === territory ? of.partner : of.eu);
  const who = of.member === null ? '' : members.name(of.member);
  const to = of.to === null ? '' : of.kind === 'threshold' ? points(of.to) : format.number(of.to);
  return (
    <>
      {of.kind === 'capacity' ? (
        <Trans>
          If {who} could have {to} partners, it would have {partner}.
        </Trans>
      ) : of.kind === 'threshold' ? (
        <Trans>
          With a threshold of {to}, it would have {partner}.
        </Trans>
      ) : of.kind === 'veto' ? (
        <Trans>Without the veto between the two, it would have {partner}. Keep this to yourself.</Trans>
      ) : (
        <Trans>With a lock, it would have {partner}.</Trans>
      )}
      <Gap />
      <Cost pairsLost={of.pairsLost} totalChange={of.totalChange} />
    </>
  );
}

function Cost({ pairsLost, totalChange }: { pairsLost: number; totalChange: number }) {
  const { locale } = useFormat();
  const total = new Intl.NumberFormat(locale, {
    signDisplay: 'exceptZero',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  }).format(totalChange);
  if (pairsLost > 0) {
    return (
      <Plural
        value={pairsLost}
        one={`There would be # pair fewer, and ${total} points in all.`}
        other={`There would be # pairs fewer, and ${total} points in all.`}
      />
    );
  }
  if (pairsLost < 0) {
    return (
      <Plural
        value={-pairsLost}
        one={`There would be # pair more, and ${total} points in all.`}
        other={`There would be # pairs more, and ${total} points in all.`}
      />
    );
  }
  return <Trans>There would be as many pairs, and {total} points in all.</Trans>;
}
