import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { ServiceName } from '../../api/dictionaries';
import { Confirm } from '../../form/Confirm';
import { ChoiceEntry, TextEntry } from '../../form/Fields';
import { Form } from '../../form/FormState';
import { type Fault, faultsOf } from '../../form/faults';
import { useFormat } from '../../i18n/format';
import { everyLanguage, type Language, languages } from '../../i18n/languages';
import type { Role } from '../../session/holdings';
import { roleWords } from '../../session/words';
import { Answer } from '../../ui/answers';
import { DataTable } from '../../ui/DataTable';
import {
  invite,
  type MessageState,
  type Organisation,
  partQuery,
  type SentInvitation,
  sendAgain,
  withdraw,
} from './queries';
import { useRoleChoices } from './roles';

const messageWords: Record<MessageState, MessageDescriptor> = {
  waiting: msg`on its way`,
  sent: msg`sent`,
  not_configured: msg`not sent: this platform has no mail server`,
  failed: msg`could not be sent: check the address`,
};

/** Who has been invited and has not come yet, and the form that invites. */
export function InvitedPeople({
  service,
  organisation,
  manages,
}: {
  service: ServiceName;
  organisation: Organisation;
  manages: boolean;
}) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const query = useQuery(partQuery<SentInvitation>(service, organisation.id, 'invitations'));
  const caption = t`Open invitations of ${organisation.name}`;
  return (
    <section className="people-part">
      <h2>
        <Trans>Invitations</Trans>
      </h2>
      <Answer query={query} service={service} shape="lines">
        {(invitations) =>
          invitations.length === 0 ? (
            <p>
              <Trans>No invitation is open.</Trans>
            </p>
          ) : (
            <DataTable
              caption={caption}
              rows={invitations}
              rowKey={({ id }) => id}
              columns={[
                {
                  key: 'email',
                  header: t`E-mail address`,
                  cell: ({ email }) => <span className="address">{email}</span>,
                },
                { key: 'role', header: t`Role`, cell: ({ role }) => i18n._(roleWords[role]) },
                {
                  key: 'language',
                  header: t`Language`,
                  cell: ({ language }) => languages[language as Language]?.name ?? language,
                },
                {
                  key: 'message',
                  header: t`Message`,
                  cell: ({ message }) => i18n._(messageWords[message]),
                },
                {
                  key: 'expiresAt',
                  header: t`Open until`,
                  cell: ({ expiresAt }) => format.date(expiresAt.slice(0, 10)),
                },
                ...(manages
                  ? [
                      {
                        key: 'do',
                        header: t`Change`,
                        cell: (invitation: SentInvitation) => (
                          <InvitationActions
                            service={service}
                            organisation={organisation}
                            invitation={invitation}
                          />
                        ),
                      },
                    ]
                  : []),
              ]}
            />
          )
        }
      </Answer>
      {manages && <InviteForm service={service} organisation={organisation} />}
    </section>
  );
}

function InvitationActions({
  service,
  organisation,
  invitation,
}: {
  service: ServiceName;
  organisation: Organisation;
  invitation: SentInvitation;
}) {
  const { t } = useLingui();
  const queries = useQueryClient();
  const [told, setTold] = useState<string | null>(null);
  const { email } = invitation;
  const renew = () =>
    queries.invalidateQueries({ queryKey: partQuery(service, organisation.id, 'invitations').queryKey });
  const send = async () => {
    setTold(null);
    try {
      await sendAgain(service, organisation.id, invitation.id);
      setTold(t`Sent again.`);
      await renew();
    } catch (error) {
      setTold(faultsOf(error)[0]?.detail ?? t`That did not succeed. Try again.`);
    }
  };
  return (
    <div className="cell-ways">
      <button type="button" className="button button-quiet" onClick={() => void send()}>
        <Trans>Send again</Trans>
      </button>
      <Confirm
        quiet
        label={t`Withdraw`}
        title={t`Withdraw the invitation of ${email}?`}
        act={() => withdraw(service, organisation.id, invitation.id)}
        onDone={() => void renew()}
      >
        <p>
          <Trans>The link in the message then leads to nothing. The address is forgotten.</Trans>
        </p>
      </Confirm>
      <span role="status" className="cell-below">
        {told}
      </span>
    </div>
  );
}

function InviteForm({ service, organisation }: { service: ServiceName; organisation: Organisation }) {
  const { t } = useLingui();
  const format = useFormat();
  const queries = useQueryClient();
  const choices = organisation.roles;
  const roles = useRoleChoices(choices);
  const [email, setEmail] = useState<string | null>(null);
  const [role, setRole] = useState<Role>(choices.includes('editor') ? 'editor' : (choices[0] as Role));
  const [language, setLanguage] = useState<string>(format.language);
  const [faults, setFaults] = useState<Fault[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [busy, setBusy] = useState(false);
  const [invited, setInvited] = useState<string | null>(null);
  const told = useRef<HTMLParagraphElement>(null);

  // The button cannot keep the focus while it waits: it goes on to what came of it.
  useEffect(() => {
    if (invited) told.current?.focus();
  }, [invited]);

  const send = async () => {
    setAttempt(attempt + 1);
    setInvited(null);
    if (email === null || email.trim() === '') {
      setFaults([{ pointer: '/email', code: 'missing', detail: t`This is needed.` }]);
      return;
    }
    setBusy(true);
    try {
      await invite(service, organisation.id, { email: email.trim(), role, language });
      setFaults([]);
      setInvited(email.trim());
      setEmail(null);
      await queries.invalidateQueries({
        queryKey: partQuery(service, organisation.id, 'invitations').queryKey,
      });
    } catch (error) {
      setFaults(faultsOf(error));
    } finally {
      setBusy(false);
    }
  };

  return (
    <div className="part-form">
      <h3>
        <Trans>Invite somebody</Trans>
      </h3>
      <Form label={t`Invite somebody`} faults={faults} attempt={attempt}>
        <TextEntry
          pointer="/email"
          type="email"
          label={t`E-mail address`}
          help={t`The invitation counts for this address alone: it has to be the one that the person signs in with.`}
          value={email}
          onChange={setEmail}
        />
        <ChoiceEntry
          pointer="/role"
          label={t`Role`}
          value={role}
          onChange={(next) => next && setRole(next as Role)}
          options={roles}
        />
        <ChoiceEntry
          pointer="/language"
          label={t`Language of the message`}
          value={language}
          onChange={(next) => next && setLanguage(next)}
          options={everyLanguage.map((each) => ({ id: each, name: languages[each].name }))}
        />
        <div className="buttons">
          <button type="button" className="button button-strong" disabled={busy} onClick={() => void send()}>
            <Trans>Send the invitation</Trans>
          </button>
        </div>
      </Form>
      <p role="status" ref={told} tabIndex={-1} className={invited ? 'notice' : undefined}>
        {invited && <Trans>The invitation to {invited} is on its way.</Trans>}
      </p>
    </div>
  );
}
