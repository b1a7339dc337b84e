import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { eligibilityQuery, readApplication } from '../../../calls/private';
import { callQuery } from '../../../calls/queries';
import { Rules } from '../../../calls/Rules';
import type { Application, Call } from '../../../calls/shapes';
import { applicationState, sideName } from '../../../calls/words';
import { permits } from '../../../editing/may';
import { useTime } from '../../../editing/time';
import { useFormat } from '../../../i18n/format';
import { privateKey } from '../../../session/me';
import { Answer } from '../../../ui/answers';
import { Name } from '../../../ui/Name';
import { paths } from '../../../ui/paths';
import { SiteLink } from '../../../ui/SiteLink';
import { staffPaths } from '../paths';
import { StaffFrame } from '../StaffFrame';
import { useStaff } from '../staff';
import { Decisions } from './Decisions';
import { nameOf } from './naming';
import { ReadingPart } from './ReadingPart';
import { Written } from './Written';
import '../../../editing/editing.css';

/** One application as those see it who read it and decide on it. */
export function ApplicationDesk({ slug, id }: { slug: string; id: string }) {
  const { t } = useLingui();
  const format = useFormat();
  const query = useQuery({
    queryKey: privateKey('pairing', 'application', id, 'desk'),
    queryFn: async ({ signal }) => (await readApplication(id, signal)).info,
    staleTime: 0,
  });
  const call = useQuery(callQuery(slug));
  const trail = [
    { label: t`Calls`, to: staffPaths.calls },
    { label: call.data ? format.name(call.data) : t`Call`, to: staffPaths.call(slug) },
  ];
  const place = query.data && format.name(nameOf(query.data.territory));
  return (
    <StaffFrame title={place ? t`Application of ${place}` : t`Application`} trail={trail}>
      <Answer query={call} service="pairing">
        {(of) => (
          <Answer query={query} service="pairing">
            {(application) => <Desk call={of} application={application} />}
          </Answer>
        )}
      </Answer>
    </StaffFrame>
  );
}

function Desk({ call, application }: { call: Call; application: Application }) {
  const { i18n } = useLingui();
  const { roles } = useStaff();
  const time = useTime();
  const eligibility = useQuery(eligibilityQuery(application.id, false, application.updatedAt));
  const can = (verb: string) => permits(roles.pairing, `applications.${verb}`);
  const { submittedAt } = application;
  return (
    <>
      <p className="desk-head">
        <strong>{i18n._(applicationState[application.state])}</strong>
        {application.side && <span>{i18n._(sideName[application.side])}</span>}
        <SiteLink to={paths.territory(application.territory.slug)}>
          <Trans>
            Profile of <Name of={nameOf(application.territory)} />
          </Trans>
        </SiteLink>
        {submittedAt ? (
          <span className="small">
            <Trans>Handed in on {time(submittedAt)}</Trans>
          </span>
        ) : (
          <span className="small">
            <Trans>Not handed in yet</Trans>
          </span>
        )}
      </p>
      <div className="desk">
        <div>
          <section className="staff-part">
            <h2>
              <Trans>What is written</Trans>
            </h2>
            <Written application={application} content={application.submitted ?? application.content} />
          </section>
        </div>
        <div>
          <section className="staff-part">
            <h2>
              <Trans>Eligibility</Trans>
            </h2>
            <Answer query={eligibility} service="pairing">
              {(found) => <Rules of={found} />}
            </Answer>
          </section>
          {can('read_readings') && (
            <ReadingPart call={call} application={application} writes={can('assess')} />
          )}
          {can('read_decisions') && <Decisions application={application} writes={can('decide')} />}
        </div>
      </div>
    </>
  );
}
