import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Problem } from '../../api/problem';
import { readApplication } from '../../calls/private';
import { callQuery } from '../../calls/queries';
import { Gate } from '../../session/Gate';
import { meQuery, privateKey } from '../../session/me';
import { Failure, Waiting } from '../../ui/answers';
import { Page } from '../../ui/Page';
import { workPaths } from '../../ui/paths';
import { SiteLink } from '../../ui/SiteLink';
import { Writing } from './Writing';

/** One application to a call, for those who write it. */
export default function ApplicationPage() {
  const { t } = useLingui();
  const { applicationId = '' } = useParams({ strict: false }) as { applicationId?: string };
  return (
    <Gate
      title={t`Application`}
      about={
        <Trans>Here a city or region writes its application to a call, and is told what came of it.</Trans>
      }
    >
      {() => <Read key={applicationId} id={applicationId} />}
    </Gate>
  );
}

function Read({ id }: { id: string }) {
  const { t } = useLingui();
  const queries = useQueryClient();
  const query = useQuery({
    queryKey: privateKey('pairing', 'application', id, 'form'),
    queryFn: async ({ signal }) => {
      // The service has to know who somebody is before it knows what is theirs.
      await queries.ensureQueryData(meQuery('pairing'));
      return readApplication(id, signal);
    },
    // Whatever was read before may have been changed by somebody else; from then on the form is the truth.
    staleTime: 0,
    gcTime: 0,
    refetchOnReconnect: false,
    refetchOnWindowFocus: false,
  });
  const slug = query.data?.info.call.slug;
  const call = useQuery({ ...callQuery(slug ?? ''), enabled: slug !== undefined });
  const trail = [{ label: t`My organisations`, to: workPaths.my }];
  if (query.data && call.data) return <Writing first={query.data} call={call.data} trail={trail} />;
  const error = query.error ?? call.error;
  const refused = error instanceof Problem && error.status === 403;
  if (refused || (error instanceof Problem && error.isFinal)) {
    return (
      <Page
        title={refused ? t`Your role does not reach so far` : t`No such application`}
        trail={trail}
        listed={false}
        answer={
          refused ? (
            <Trans>
              You belong to this organisation, but your role does not let you see its applications.
            </Trans>
          ) : (
            <Trans>
              There is no application at this address that is yours. Perhaps the address is mistyped.
            </Trans>
          )
        }
      >
        <p>
          <SiteLink to={workPaths.my} className="button">
            <Trans>My organisations</Trans>
          </SiteLink>
        </p>
      </Page>
    );
  }
  return (
    <Page title={t`Application`} trail={trail} listed={false}>
      {error ? (
        <Failure
          error={error}
          service="pairing"
          onRetry={() => void (query.error ? query.refetch() : call.refetch())}
        />
      ) : (
        <Waiting />
      )}
    </Page>
  );
}
