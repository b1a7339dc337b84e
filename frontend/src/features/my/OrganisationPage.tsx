import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { bases, type ServiceName } from '../../api/dictionaries';
import { useFormat } from '../../i18n/format';
import { ActingFor } from '../../session/ActingFor';
import { Gate } from '../../session/Gate';
import { everywhereKinds } from '../../session/holdings';
import { useHoldings } from '../../session/me';
import { organisationKindWords, roleWords } from '../../session/words';
import { Missing } from '../../ui/Missing';
import { Page } from '../../ui/Page';
import { workPaths } from '../../ui/paths';
import { RecordPage } from '../../ui/RecordPage';
import { SiteLink } from '../../ui/SiteLink';
import { Delegations } from './Delegations';
import { InvitedPeople } from './InvitedPeople';
import { Members } from './Members';
import { organisationQuery } from './queries';
import './my.css';

const route = getRouteApi('/$language/my/organisations/$service/$id');

/** The people of one organisation in one register: who belongs to it, who is invited, who acts for it. */
export default function OrganisationPage() {
  const { t } = useLingui();
  const { service, id } = route.useParams();
  const trail = [{ label: t`My organisations`, to: workPaths.my }];
  if (!Object.hasOwn(bases, service)) {
    return <Missing title={t`No such organisation`} trail={trail} list={trail[0] as (typeof trail)[0]} />;
  }
  return (
    <Gate
      title={t`Organisation`}
      trail={trail}
      about={
        <Trans>
          Here the owners of an organisation say who belongs to it and who acts for it. Sign in to go on; you
          then come back to this page.
        </Trans>
      }
    >
      {() => <Organisation service={service as ServiceName} id={id} />}
    </Gate>
  );
}

function Organisation({ service, id }: { service: ServiceName; id: string }) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const { holdings } = useHoldings();
  const query = useQuery(organisationQuery(service, id));
  const mine = holdings.filter((each) => each.service === service && each.organisation.id === id);
  // Those who keep the register may do it with every organisation, and its own people with theirs.
  const may = (permission: string) =>
    holdings.some(
      (each) =>
        each.service === service &&
        (each.organisation.id === id || everywhereKinds.has(each.organisation.kind)) &&
        each.permissions.includes(permission),
    );
  const trail = [{ label: t`My organisations`, to: workPaths.my }];
  return (
    <RecordPage
      query={query}
      service={service}
      section={service}
      trail={trail}
      title={t`Organisation`}
      missing={t`No such organisation`}
      list={{ label: t`My organisations`, to: workPaths.my }}
    >
      {(organisation) => {
        const kind = i18n._(organisationKindWords[organisation.kind]);
        const register =
          service === 'covenant'
            ? t`the register of the Covenant of Mayors`
            : t`the register of pairings and events`;
        const role = mine[0] && i18n._(roleWords[mine[0].role]);
        return (
          <Page
            title={organisation.name}
            section={service}
            trail={trail}
            listed={false}
            beside={organisation.country && format.country(organisation.country)}
            answer={
              role ? (
                <Trans>
                  {kind} in {register}. You are here as: <strong>{role}</strong>.
                </Trans>
              ) : (
                <Trans>
                  {kind} in {register}.
                </Trans>
              )
            }
          >
            <ActingFor service={service} organisationId={id} />
            {organisation.subject?.kind === 'signatory' && may('reports.read_private') && (
              <p>
                <SiteLink to={workPaths.reports(organisation.subject.id)} className="button">
                  <Trans>To the report</Trans>
                </SiteLink>
              </p>
            )}
            {may('members.read') ? (
              <>
                <Members service={service} organisation={organisation} manages={may('members.manage')} />
                <InvitedPeople
                  service={service}
                  organisation={organisation}
                  manages={may('members.invite')}
                />
              </>
            ) : (
              <section className="people-part">
                <h2>
                  <Trans context="who sign in">People</Trans>
                </h2>
                <p>
                  <Trans>
                    The owners of the organisation say who belongs to it. Ask one of them if somebody is to
                    join or to leave.
                  </Trans>
                </p>
              </section>
            )}
            <Delegations service={service} organisation={organisation} manages={may('delegations.manage')} />
          </Page>
        );
      }}
    </RecordPage>
  );
}
