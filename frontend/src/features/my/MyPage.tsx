import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useFormat } from '../../i18n/format';
import { Gate } from '../../session/Gate';
import { allows, everywhereKinds, type Holding, isStaff, joined } from '../../session/holdings';
import { useHoldings, useTakeUp } from '../../session/me';
import type { Person } from '../../session/presence';
import { organisationKindWords, roleMeanings, roleWords } from '../../session/words';
import { Failure, Waiting } from '../../ui/answers';
import { Page } from '../../ui/Page';
import { paths, workPaths } from '../../ui/paths';
import { SiteLink } from '../../ui/SiteLink';
import { Applications } from './Applications';
import { DraftMark } from './DraftMark';
import { recordPaths } from './records';
import './my.css';

const route = getRouteApi('/$language/my');

/** What somebody belongs to, in both services, and what can be done there. */
export default function MyPage() {
  const { t } = useLingui();
  const { invitation } = route.useSearch();
  return (
    <Gate
      title={invitation ? t`You are invited` : t`My organisations`}
      about={
        invitation ? (
          <Trans>
            An organisation has invited you to work with it here. Sign in, or make an account, with exactly
            the address that the invitation was sent to; the organisation then stands on this page.
          </Trans>
        ) : (
          <Trans>
            Here you see the organisations that you belong to, and edit what they say of themselves. Sign in
            to go on; you then come back to this page.
          </Trans>
        )
      }
    >
      {(person) => <Mine person={person} />}
    </Gate>
  );
}

function Mine({ person }: { person: Person }) {
  const { t } = useLingui();
  const { holdings, services, pending } = useHoldings();
  const own = joined(holdings.filter(({ through }) => through === null));
  const others = joined(holdings.filter(({ through }) => through !== null));
  const failed = services.filter(({ error }) => error !== null);
  const nothing = !pending && failed.length === 0 && holdings.length === 0;
  const count = own.length;
  return (
    <Page
      title={t`My organisations`}
      listed={false}
      answer={
        pending || count === 0 ? undefined : (
          <Plural value={count} one="You belong to # organisation." other="You belong to # organisations." />
        )
      }
    >
      {pending && <Waiting />}
      {failed.map(({ service, error, retry }) => (
        <Failure key={service} service={service} error={error} onRetry={retry} />
      ))}
      {nothing && <NoOrganisation person={person} />}
      {isStaff(holdings) && (
        <p className="staff-way">
          <SiteLink to={workPaths.staff} className="button">
            <Trans>To the staff area</Trans>
          </SiteLink>
        </p>
      )}
      {own.map(({ key, name, country, holdings: each }) => (
        <Organisation key={key} name={name} country={country} holdings={each} />
      ))}
      {others.length > 0 && (
        <section className="acting">
          <h2>
            <Trans>Organisations that you act for</Trans>
          </h2>
          <p className="lead">
            <Trans>
              They have asked your organisation to work for them. Choose one to act for it; what you change
              there is kept with your organisation’s name beside it.
            </Trans>
          </p>
          {others.map(({ key, name, country, holdings: each }) => (
            <Organisation key={key} name={name} country={country} holdings={each} below />
          ))}
        </section>
      )}
      {holdings.some(
        ({ service, permissions, organisation }) =>
          service === 'pairing' &&
          permissions.includes('applications.read') &&
          !everywhereKinds.has(organisation.kind),
      ) && <Applications />}
      {!pending && <NewInvitations />}
    </Page>
  );
}

/** An invitation is taken up at the sign-in; one that came since is looked for here. */
function NewInvitations() {
  const takeUp = useTakeUp();
  const [told, setTold] = useState<'found' | 'failed' | null>(null);
  return (
    <div className="new-invitations">
      <button
        type="button"
        className="button"
        onClick={() => {
          setTold(null);
          takeUp().then(
            () => setTold('found'),
            () => setTold('failed'),
          );
        }}
      >
        <Trans>Look for new invitations</Trans>
      </button>
      <span role="status">
        {told === 'found' && <Trans>What you were invited to is shown above.</Trans>}
        {told === 'failed' && <Trans>That did not succeed. Try again.</Trans>}
      </span>
    </div>
  );
}

function Organisation({
  name,
  country,
  holdings,
  below,
}: {
  name: string;
  country: string | null;
  holdings: Holding[];
  below?: boolean;
}) {
  const format = useFormat();
  const Heading = below ? 'h3' : 'h2';
  return (
    <section className="organisation">
      <div className="organisation-head">
        <Heading>{name}</Heading>
        {country && <span className="muted">{format.country(country)}</span>}
      </div>
      <ul className="holdings">
        {holdings.map((holding) => (
          <HoldingLine key={`${holding.service}-${holding.organisation.id}`} holding={holding} />
        ))}
      </ul>
    </section>
  );
}

function HoldingLine({ holding }: { holding: Holding }) {
  const { i18n } = useLingui();
  const format = useFormat();
  const { service, organisation, role, delegatedRole, expiresOn, through } = holding;
  const record = recordPaths(holding);
  const counted = delegatedRole ?? role;
  const until = expiresOn && format.date(expiresOn);
  const coordinator = through?.name;
  return (
    <li className="holding" data-section={service}>
      <p className="holding-service">
        {service === 'covenant' ? <Trans>Covenant of Mayors</Trans> : <Trans>Pairings and events</Trans>}
        <span className="holding-kind">{i18n._(organisationKindWords[organisation.kind])}</span>
      </p>
      <div>
        <p>
          <strong>{i18n._(roleWords[counted])}</strong>
          {until && (
            <span className="holding-until">
              <Trans>until {until}</Trans>
            </span>
          )}
        </p>
        <p className="small muted">{i18n._(roleMeanings[counted])}</p>
        {coordinator && (
          <p className="small muted">
            <Trans>through {coordinator}</Trans>
          </p>
        )}
      </div>
      <ul className="holding-ways">
        {holding.subject?.kind === 'signatory' && holding.permissions.includes('reports.read_private') && (
          <li>
            <SiteLink to={workPaths.reports(holding.subject.id)}>
              {holding.permissions.includes('reports.edit') ? (
                <Trans>Report: inventory, target, risks, plan</Trans>
              ) : (
                <Trans>See the report</Trans>
              )}
            </SiteLink>
          </li>
        )}
        {record && allows(holding, 'read_private') && (
          <li>
            <SiteLink to={record.edit}>
              {allows(holding, 'edit') ? (
                <Trans>Edit the public record</Trans>
              ) : (
                <Trans>See what is edited</Trans>
              )}
            </SiteLink>{' '}
            <DraftMark of={holding} />
          </li>
        )}
        {record?.page && (
          <li>
            <SiteLink to={record.page}>
              <Trans>See the public page</Trans>
            </SiteLink>
          </li>
        )}
        {!through && (
          <li>
            <SiteLink to={workPaths.organisation(service, organisation.id)}>
              <Trans>People and invitations</Trans>
            </SiteLink>
          </li>
        )}
      </ul>
    </li>
  );
}

/** Says to somebody without any organisation what to do about it. */
function NoOrganisation({ person }: { person: Person }) {
  const { email } = person;
  return (
    <div className="no-organisation">
      <p className="lead">
        <Trans>You belong to no organisation yet. Your account is ready; somebody has to invite it.</Trans>
      </p>
      <ol className="steps">
        <li>
          {email ? (
            <Trans>
              Ask a colleague who is owner of your organisation here, or the programme’s team, for an
              invitation. It has to go to exactly this address: <strong>{email}</strong>
            </Trans>
          ) : (
            <Trans>
              Ask a colleague who is owner of your organisation here, or the programme’s team, for an
              invitation to the address of your account.
            </Trans>
          )}
        </li>
        <li>
          <Trans>When it has come, look for new invitations below: your organisation is then here.</Trans>
        </li>
        <li>
          <Trans>
            Is your city or region in neither register? <SiteLink to={paths.places}>Look for it</SiteLink>{' '}
            first, and then <SiteLink to={paths.about}>write to those who keep the registers</SiteLink>.
          </Trans>
        </li>
      </ol>
    </div>
  );
}
