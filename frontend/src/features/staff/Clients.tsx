import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { ServiceName } from '../../api/dictionaries';
import { call } from '../../editing/calls';
import { Confirm } from '../../form/Confirm';
import { ChoiceEntry, ChoicesEntry, TextEntry } from '../../form/Fields';
import { Form } from '../../form/FormState';
import { type Fault, faultsOf } from '../../form/faults';
import { ListEntry } from '../../form/Lists';
import { useFormat } from '../../i18n/format';
import type { OrganisationSummary, Role } from '../../session/holdings';
import { privateKey } from '../../session/me';
import { roleWords } from '../../session/words';
import { Answer, Empty } from '../../ui/answers';
import { DataTable } from '../../ui/DataTable';
import { readChoice, readText } from '../../ui/search-state';
import { NextPage } from './NextPage';
import { RegisterChoice } from './Organisations';
import { type Listed, privateQuery, useAddress } from './queries';
import { StaffFrame } from './StaffFrame';
import { useStaff } from './staff';

interface ApiClient {
  id: string;
  clientId: string;
  name: string;
  organisation: OrganisationSummary;
  role: Role;
  scopes: string[];
  createdAt: string;
  clientSecret?: string | null;
}

/** Programs that call by themselves: registered here, with a secret that is shown once. */
export default function Clients() {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const { where } = useStaff();
  const services = where('clients.read');
  const [{ service }, change] = useAddress((raw) => ({
    service: readChoice(raw, 'service', ['covenant', 'pairing'] as const) ?? services[0] ?? 'covenant',
    q: readText(raw, 'q'),
  }));
  const [cursors, setCursors] = useState<string[]>([]);
  const [making, setMaking] = useState(false);
  const [made, setMade] = useState<ApiClient | null>(null);
  const queries = useQueryClient();
  const manages = where('clients.manage').includes(service);
  const query = useQuery(
    privateQuery<Listed<ApiClient>>(service, '/clients', { limit: 30, cursor: cursors.at(-1) }),
  );
  const renew = () => void queries.invalidateQueries({ queryKey: privateKey(service, '/clients') });
  const path = (client: ApiClient) => `/clients/${client.id}`;
  const scopes = useScopeChoices();
  return (
    <StaffFrame
      title={t`Clients`}
      answer={<Trans>Programs of other organisations that call the interfaces by themselves.</Trans>}
    >
      <div className="staff-line">
        <RegisterChoice
          services={services}
          value={service}
          onChange={(next) => {
            setMade(null);
            setCursors([]);
            change({ service: next });
          }}
        />
        {manages && !making && (
          <button type="button" className="button" onClick={() => setMaking(true)}>
            <Trans>Register a client</Trans>
          </button>
        )}
      </div>
      {made && <Secret client={made} onClose={() => setMade(null)} />}
      {making && (
        <NewClient
          key={service}
          service={service}
          onClose={() => setMaking(false)}
          onMade={(client) => {
            setMaking(false);
            setMade(client);
            renew();
          }}
        />
      )}
      <Answer query={query} service={service} shape="table">
        {({ items, nextCursor }) =>
          items.length === 0 ? (
            <Empty>
              <p>
                <Trans>No client is registered.</Trans>
              </p>
            </Empty>
          ) : (
            <>
              <DataTable
                caption={t`Clients`}
                rows={items}
                rowKey={({ id }) => id}
                columns={[
                  {
                    key: 'name',
                    header: t`Name`,
                    cell: (each) => (
                      <>
                        {each.name}
                        <span className="fact-qualifier">
                          <code>{each.clientId}</code>
                        </span>
                      </>
                    ),
                  },
                  {
                    key: 'organisation',
                    header: t`Organisation`,
                    cell: (each) => (
                      <>
                        {each.organisation.name}
                        <span className="fact-qualifier">{i18n._(roleWords[each.role])}</span>
                      </>
                    ),
                  },
                  {
                    key: 'scopes',
                    header: t`May`,
                    cell: (each) =>
                      format.series(
                        each.scopes.map((scope) => scopes.find(({ id }) => id === scope)?.name ?? scope),
                      ),
                  },
                  { key: 'at', header: t`Since`, cell: (each) => format.date(each.createdAt.slice(0, 10)) },
                  ...(manages
                    ? [
                        {
                          key: 'do',
                          header: t`Change`,
                          cell: (each: ApiClient) => (
                            <Acts
                              client={each}
                              rotate={async () => {
                                const { data } = await call<ApiClient>(service, `${path(each)}/rotations`, {
                                  method: 'POST',
                                });
                                setMade(data);
                                renew();
                              }}
                              remove={async () => {
                                await call(service, path(each), { method: 'DELETE' });
                                renew();
                              }}
                            />
                          ),
                        },
                      ]
                    : []),
                ]}
              />
              <NextPage cursors={cursors} next={nextCursor} onChange={setCursors} />
            </>
          )
        }
      </Answer>
    </StaffFrame>
  );
}

function Acts({
  client,
  rotate,
  remove,
}: {
  client: ApiClient;
  rotate: () => Promise<void>;
  remove: () => Promise<void>;
}) {
  const { t } = useLingui();
  const { name } = client;
  return (
    <div className="buttons">
      <Confirm quiet label={t`New secret`} title={t`A new identifier and secret for ${name}?`} act={rotate}>
        <p>
          <Trans>The present ones stop working at once.</Trans>
        </p>
      </Confirm>
      <Confirm quiet label={t`Remove`} title={t`Remove ${name}?`} act={remove}>
        <p>
          <Trans>It cannot call any more, from now on.</Trans>
        </p>
      </Confirm>
    </div>
  );
}

/** The secret of a client, this once: it is stored nowhere where it could be read again. */
function Secret({ client, onClose }: { client: ApiClient; onClose: () => void }) {
  const { t } = useLingui();
  const box = useRef<HTMLElement>(null);
  const [copied, setCopied] = useState(false);
  useEffect(() => box.current?.focus(), []);
  const { name, clientId, clientSecret } = client;
  return (
    <section ref={box} className="secret" tabIndex={-1} aria-label={t`The secret of ${name}`}>
      <h2>
        <Trans>Take down the secret now</Trans>
      </h2>
      <p>
        <Trans>It is shown this once. Nobody can read it again; a lost one is replaced by a new one.</Trans>
      </p>
      <dl className="facts">
        <div className="fact">
          <dt>
            <Trans>Client identifier</Trans>
          </dt>
          <dd>
            <code>{clientId}</code>
          </dd>
        </div>
        {clientSecret && (
          <div className="fact">
            <dt>
              <Trans>Secret</Trans>
            </dt>
            <dd>
              <code>{clientSecret}</code>
            </dd>
          </div>
        )}
      </dl>
      <div className="buttons">
        {clientSecret && (
          <button
            type="button"
            className="button"
            onClick={() =>
              void navigator.clipboard.writeText(clientSecret).then(
                () => setCopied(true),
                () => {},
              )
            }
          >
            <Trans>Copy the secret</Trans>
          </button>
        )}
        <button type="button" className="button button-quiet" onClick={onClose}>
          <Trans>I have it</Trans>
        </button>
        <span role="status" className="small">
          {copied && <Trans>Copied.</Trans>}
        </span>
      </div>
    </section>
  );
}

function useScopeChoices() {
  const { t } = useLingui();
  return [
    { id: 'iuc:read', name: t`Read`, meaning: t`Drafts and other private records that its role sees` },
    {
      id: 'iuc:write',
      name: t`Write`,
      meaning: t`Drafts, submissions and what else its role lets it change`,
    },
  ];
}

const clientRoles: Role[] = ['viewer', 'editor', 'submitter', 'staff', 'evaluator', 'auditor'];

function NewClient({
  service,
  onClose,
  onMade,
}: {
  service: ServiceName;
  onClose: () => void;
  onMade: (client: ApiClient) => void;
}) {
  const { t, i18n } = useLingui();
  const organisations = useQuery(
    privateQuery<Listed<OrganisationSummary & { roles: Role[] }>>(service, '/member-organisations', {
      limit: 200,
    }),
  );
  const [name, setName] = useState<string | null>(null);
  const [organisationId, setOrganisation] = useState<string | null>(null);
  const [role, setRole] = useState<string | null>(null);
  const [scopes, setScopes] = useState<string[]>(['iuc:read']);
  const [existing, setExisting] = useState<string | null>(null);
  const [faults, setFaults] = useState<Fault[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [busy, setBusy] = useState(false);
  const choices = useScopeChoices();
  const items = organisations.data?.items ?? [];
  const possible = items.find(({ id }) => id === organisationId)?.roles;
  const create = async () => {
    setAttempt(attempt + 1);
    setBusy(true);
    try {
      const body = { name, organisationId, role, scopes, ...(existing ? { clientId: existing } : {}) };
      onMade((await call<ApiClient>(service, '/clients', { method: 'POST', body })).data);
    } catch (error) {
      setFaults(faultsOf(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className="staff-form">
      <h2>
        <Trans>Register a client</Trans>
      </h2>
      <Form label={t`Register a client`} faults={faults} attempt={attempt}>
        <TextEntry
          pointer="/name"
          label={t`Name`}
          help={t`What the program is called, so that others know whose calls they see.`}
          value={name}
          onChange={setName}
        />
        <ListEntry
          pointer="/organisationId"
          label={t`Organisation`}
          value={organisationId}
          onChange={(next) => {
            setOrganisation(next);
            setRole(null);
          }}
          options={items.map((each) => ({ id: each.id, name: each.name }))}
          none={t`Choose an organisation`}
        />
        {possible && (
          <ChoiceEntry
            pointer="/role"
            label={t`Role`}
            value={role}
            onChange={setRole}
            options={clientRoles
              .filter((each) => possible.includes(each))
              .map((each) => ({ id: each, name: i18n._(roleWords[each]) }))}
          />
        )}
        <ChoicesEntry
          pointer="/scopes"
          label={t`May`}
          value={scopes}
          onChange={setScopes}
          options={choices}
        />
        <TextEntry
          pointer="/clientId"
          label={t`Identifier, where it is registered already`}
          help={t`Leave it empty for a new one. A program that calls both registers is registered in one, and let into the other by its identifier.`}
          value={existing}
          onChange={setExisting}
        />
        <div className="buttons">
          <button
            type="button"
            className="button button-strong"
            disabled={busy}
            onClick={() => void create()}
          >
            <Trans>Register</Trans>
          </button>
          <button type="button" className="button" onClick={onClose}>
            <Trans>Cancel</Trans>
          </button>
        </div>
      </Form>
    </div>
  );
}
