import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ServiceName } from '../../api/dictionaries';
import { call } from '../../editing/calls';
import { Confirm } from '../../form/Confirm';
import { useFormat } from '../../i18n/format';
import { isLanguage, languages } from '../../i18n/languages';
import { configuration } from '../../session/configuration';
import { Gate } from '../../session/Gate';
import { everyService, type Me, useHoldings } from '../../session/me';
import type { Person } from '../../session/presence';
import { useSignOut } from '../../session/useSignOut';
import { Failure, Waiting } from '../../ui/answers';
import { Facts } from '../../ui/Facts';
import { Page } from '../../ui/Page';
import { paths, workPaths } from '../../ui/paths';
import { SiteLink } from '../../ui/SiteLink';
import './my.css';

/** Who somebody is here, what is held about them, and how to leave. */
export default function AccountPage() {
  const { t } = useLingui();
  return (
    <Gate
      title={t`My account`}
      trail={[{ label: t`My organisations`, to: workPaths.my }]}
      about={
        <Trans>
          Here you see what this platform holds about you, take it along or have it erased. Sign in to go on;
          you then come back to this page.
        </Trans>
      }
    >
      {(person) => <Account person={person} />}
    </Gate>
  );
}

function Account({ person }: { person: Person }) {
  const { t } = useLingui();
  const signOut = useSignOut();
  const provider = useQuery({
    queryKey: ['configuration'],
    queryFn: configuration,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const language = (person.locale ?? '').split('-')[0] ?? '';
  return (
    <Page title={t`My account`} listed={false} trail={[{ label: t`My organisations`, to: workPaths.my }]}>
      <div className="record">
        <div>
          <section>
            <h2>
              <Trans>Who you are here</Trans>
            </h2>
            <Facts
              facts={[
                { label: <Trans context="of a person">Name</Trans>, value: person.name },
                {
                  label: <Trans>E-mail address</Trans>,
                  value: person.email && <span className="address">{person.email}</span>,
                  qualifier: person.email ? (
                    person.emailVerified ? (
                      <Trans>verified</Trans>
                    ) : (
                      <Trans>not verified: invitations cannot reach you</Trans>
                    )
                  ) : undefined,
                },
                {
                  label: <Trans>Language of messages to you</Trans>,
                  value: isLanguage(language) ? (
                    <span lang={languages[language].tag}>{languages[language].name}</span>
                  ) : null,
                },
              ]}
            />
            {provider.data && (
              <p className="after-list">
                <a href={`${provider.data.issuer}/account`}>
                  <Trans>Change name, address, password or language at the sign-in service</Trans>
                </a>
              </p>
            )}
          </section>
          <section>
            <h2>
              <Trans>Your session</Trans>
            </h2>
            <p>
              <Trans>
                You stay signed in in this browser until you sign out or the session runs out. On a device
                that others use, sign out.
              </Trans>
            </p>
            <p className="after-list">
              <button type="button" className="button" onClick={signOut}>
                <Trans>Sign out</Trans>
              </button>
            </p>
          </section>
        </div>
        <div>
          <Held />
          <Erasure person={person} />
        </div>
      </div>
    </Page>
  );
}

/** What each service holds about the person, and the whole of it as a file. */
function Held() {
  const { services } = useHoldings();
  return (
    <section>
      <h2>
        <Trans>What is held about you</Trans>
      </h2>
      <p>
        <Trans>
          Each of the two registers keeps your name, your verified address, your language and the roles that
          you have, so that it knows what you may do and whom to write to. Changes that you make to public
          records are kept with a number that stands for you. See{' '}
          <SiteLink to={paths.privacy}>Privacy</SiteLink>.
        </Trans>
      </p>
      <ul className="plain-lines held">
        {services.map(({ service, me, error, retry }) => (
          <li key={service}>
            {me ? (
              <HeldBy service={service} />
            ) : error ? (
              <Failure service={service} error={error} onRetry={retry} />
            ) : (
              <Waiting shape="figure" />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function HeldBy({ service }: { service: ServiceName }) {
  const [failure, setFailure] = useState<Error | null>(null);
  const download = async () => {
    setFailure(null);
    try {
      const { data } = await call<unknown>(service, '/me/data');
      const file = URL.createObjectURL(
        new Blob([`${JSON.stringify(data, null, 2)}\n`], { type: 'application/json' }),
      );
      const link = document.createElement('a');
      link.href = file;
      link.download = `my-data-${service}.json`;
      link.click();
      setTimeout(() => URL.revokeObjectURL(file), 10_000);
    } catch (error) {
      setFailure(error as Error);
    }
  };
  return (
    <>
      <span>
        {service === 'covenant' ? (
          <Trans>Register of the Covenant of Mayors</Trans>
        ) : (
          <Trans>Register of pairings and events</Trans>
        )}
      </span>
      <button type="button" className="button button-quiet" onClick={() => void download()}>
        {service === 'covenant' ? (
          <Trans>Download what the Covenant’s register holds</Trans>
        ) : (
          <Trans>Download what the register of pairings holds</Trans>
        )}
      </button>
      {failure && <Failure service={service} error={failure} onRetry={() => void download()} />}
    </>
  );
}

/** Has everything personal erased in both services, after saying what that means. */
function Erasure({ person }: { person: Person }) {
  const { t } = useLingui();
  const format = useFormat();
  const { holdings } = useHoldings();
  const signOut = useSignOut();
  const { name } = person;
  const count = holdings.filter(({ through }) => through === null).length;
  return (
    <section className="erasure">
      <h2>
        <Trans>Erase what is held about you</Trans>
      </h2>
      <p>
        <Trans>
          You leave every organisation, and both registers forget your name and address. This cannot be taken
          back.
        </Trans>
      </p>
      <div className="after-list">
        <Confirm
          label={t`Erase my data`}
          title={t`Erase what is held about ${name}?`}
          act={async () => {
            for (const service of everyService) {
              // One that has forgotten the person already has nothing to erase.
              const { data } = await call<Me>(service, '/me');
              if (data.personId !== null) await call(service, '/me', { method: 'DELETE' });
            }
          }}
          onDone={signOut}
        >
          <ul className="bullets">
            {count > 0 && (
              <li>
                <Trans>
                  Your places in organisations here end: {format.number(count)}. Where you are the only owner,
                  nobody is left to invite others.
                </Trans>
              </li>
            )}
            <li>
              <Trans>Both registers forget your name, address and language.</Trans>
            </li>
            <li>
              <Trans>
                What you changed in public records stays, with its day and a number that then leads to nobody.
              </Trans>
            </li>
            <li>
              <Trans>
                Your account at the sign-in service remains: you can close it there. With it you can be
                invited anew.
              </Trans>
            </li>
          </ul>
        </Confirm>
      </div>
    </section>
  );
}
