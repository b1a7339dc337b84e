import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Moment } from '../../../calls/Closing';
import { moveCall, progressQuery } from '../../../calls/private';
import { callQuery } from '../../../calls/queries';
import { StateMark } from '../../../calls/StateMark';
import type { Call, CallProgress, CallStage } from '../../../calls/shapes';
import { callState } from '../../../calls/words';
import { permits } from '../../../editing/may';
import { useTime } from '../../../editing/time';
import { Confirm } from '../../../form/Confirm';
import { useFormat } from '../../../i18n/format';
import { privateKey } from '../../../session/me';
import { Answer } from '../../../ui/answers';
import { Facts } from '../../../ui/Facts';
import { paths } from '../../../ui/paths';
import { SiteLink } from '../../../ui/SiteLink';
import { staffPaths } from '../paths';
import { StaffFrame } from '../StaffFrame';
import { useStaff } from '../staff';
import { Applications } from './Applications';

/** One call as the staff see it: where it stands, where it can go, and its applications. */
export function CallDesk({ slug }: { slug: string }) {
  const { t } = useLingui();
  const format = useFormat();
  const query = useQuery(callQuery(slug));
  return (
    <StaffFrame
      title={query.data ? format.name(query.data) : t`Call`}
      trail={[{ label: t`Calls`, to: staffPaths.calls }]}
    >
      <Answer query={query} service="pairing">
        {(call) => (
          <>
            <Standing call={call} />
            <Applications call={call} />
          </>
        )}
      </Answer>
    </StaffFrame>
  );
}

function Standing({ call }: { call: Call }) {
  const { t } = useLingui();
  const { roles } = useStaff();
  const progress = useQuery(progressQuery(call.slug));
  return (
    <section className="staff-part">
      <h2>
        <Trans>Where it stands</Trans>
      </h2>
      <Facts
        facts={[
          { label: t`State`, value: <StateMark state={progress.data?.state ?? call.state} /> },
          { label: t`Opens`, value: <Moment at={call.opensAt} zone={call.timeZone} /> },
          { label: t`Closes`, value: <Moment at={call.closesAt} zone={call.timeZone} end /> },
        ]}
      />
      <div className="buttons call-ways">
        {permits(roles.pairing, 'calls.edit') && (
          <SiteLink to={`/edit/calls/${call.slug}`} className="button">
            <Trans>Edit the call</Trans>
          </SiteLink>
        )}
        <SiteLink to={paths.call(call.slug)} className="button button-quiet">
          <Trans>Public page</Trans>
        </SiteLink>
      </div>
      <Answer query={progress} service="pairing">
        {(found) => (
          <>
            {permits(roles.pairing, 'calls.move') && <Moves slug={call.slug} progress={found} />}
            <History progress={found} />
          </>
        )}
      </Answer>
    </section>
  );
}

/** The steps that the staff can take a call on by, each with what it does. */
function Moves({ slug, progress }: { slug: string; progress: CallProgress }) {
  const { t } = useLingui();
  const queries = useQueryClient();
  const { undecided, allowed, state } = progress;
  const labels: Record<CallStage, string> = {
    evaluating: state === 'decided' ? t`Take up the evaluation again` : t`Begin the evaluation`,
    decided: t`Tell the decisions`,
    archived: t`Archive`,
  };
  const meaning = (to: CallStage) =>
    to === 'evaluating' ? (
      state === 'decided' ? (
        <Trans>The decisions are not shown to the applicants any more until they are told again.</Trans>
      ) : (
        <Trans>From then on applications are read and decided on.</Trans>
      )
    ) : to === 'decided' ? (
      <Trans>Every applicant sees the decision on its application, with the reasons, at once.</Trans>
    ) : (
      <Trans>Nothing happens to the call any more. It stays public.</Trans>
    );
  if (allowed.length === 0) return null;
  return (
    <div className="buttons call-ways">
      {allowed.map((to) => {
        const waits = to === 'decided' && undecided > 0;
        return (
          <Confirm
            key={to}
            label={labels[to]}
            title={labels[to]}
            isDisabled={waits}
            act={async () => {
              const moved = await moveCall(slug, to, null);
              queries.setQueryData(progressQuery(slug).queryKey, moved);
              // The public answer may be two seconds behind.
              queries.setQueryData(
                callQuery(slug).queryKey,
                (before) => before && { ...before, state: moved.state },
              );
              await Promise.all([
                queries.invalidateQueries({ queryKey: ['pairing', 'calls'] }),
                queries.invalidateQueries({ queryKey: privateKey('pairing', '/applications') }),
              ]);
            }}
          >
            <p>{meaning(to)}</p>
          </Confirm>
        );
      })}
      {undecided > 0 && state === 'evaluating' && (
        <p className="small">
          <Plural
            value={undecided}
            one="# application still needs a decision with feedback before the decisions can be told."
            other="# applications still need a decision with feedback before the decisions can be told."
          />
        </p>
      )}
    </div>
  );
}

function History({ progress }: { progress: CallProgress }) {
  const { i18n } = useLingui();
  const time = useTime();
  if (progress.moves.length === 0) return null;
  return (
    <details className="call-history">
      <summary>
        <Trans>How it came there</Trans>
      </summary>
      <ul className="rules">
        {progress.moves.map((move) => {
          const to = i18n._(callState[move.toState]);
          const at = time(move.movedAt);
          const who = move.personName;
          return (
            <li key={move.movedAt}>
              {who ? (
                <Trans>
                  {to}, on {at}, by {who}
                </Trans>
              ) : (
                <Trans>
                  {to}, on {at}
                </Trans>
              )}
              {move.reason && <span className="fact-qualifier">{move.reason}</span>}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
