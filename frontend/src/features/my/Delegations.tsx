import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ServiceName } from '../../api/dictionaries';
import { Confirm } from '../../form/Confirm';
import { DayEntry } from '../../form/DayEntry';
import { ChoiceEntry } from '../../form/Fields';
import { Form } from '../../form/FormState';
import { type Fault, faultsOf } from '../../form/faults';
import { useFormat } from '../../i18n/format';
import { delegatedRoles, type Role } from '../../session/holdings';
import { roleWords } from '../../session/words';
import { Answer } from '../../ui/answers';
import { DataTable } from '../../ui/DataTable';
import {
  coordinatorsQuery,
  type Delegation,
  delegate,
  endDelegation,
  type Organisation,
  partQuery,
} from './queries';
import { useRoleChoices } from './roles';

/** Who acts for the organisation, or for whom it acts where it is a coordinator. */
export function Delegations({
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
  const query = useQuery(partQuery<Delegation>(service, organisation.id, 'delegations'));
  const coordinates = organisation.kind === 'coordinator';
  const authority = ['signatory_authority', 'territory_authority'].includes(organisation.kind);
  if (!coordinates && !authority) return null;
  const caption = coordinates
    ? t`Organisations that ${organisation.name} acts for`
    : t`Coordinators that act for ${organisation.name}`;
  return (
    <section className="people-part">
      <h2>{coordinates ? <Trans>Acts for</Trans> : <Trans>Who acts for it</Trans>}</h2>
      <Answer query={query} service={service} shape="lines">
        {(delegations) =>
          delegations.length === 0 ? (
            <p>
              {coordinates ? (
                <Trans>No organisation has asked this one to act for it.</Trans>
              ) : (
                <Trans>No coordinator acts for this organisation.</Trans>
              )}
            </p>
          ) : (
            <DataTable
              caption={caption}
              rows={delegations}
              rowKey={({ id }) => id}
              columns={[
                {
                  key: 'name',
                  header: t`Name`,
                  cell: (each) => (coordinates ? each.authority : each.coordinator).name,
                },
                { key: 'role', header: t`Role`, cell: ({ role }) => i18n._(roleWords[role]) },
                { key: 'endsOn', header: t`Until`, cell: ({ endsOn }) => format.date(endsOn) },
                ...(manages && authority
                  ? [
                      {
                        key: 'do',
                        header: t`Change`,
                        cell: (each: Delegation) => (
                          <EndDelegation service={service} organisation={organisation} delegation={each} />
                        ),
                      },
                    ]
                  : []),
              ]}
            />
          )
        }
      </Answer>
      {manages && authority && <DelegateForm service={service} organisation={organisation} />}
    </section>
  );
}

function EndDelegation({
  service,
  organisation,
  delegation,
}: {
  service: ServiceName;
  organisation: Organisation;
  delegation: Delegation;
}) {
  const { t } = useLingui();
  const queries = useQueryClient();
  const name = delegation.coordinator.name;
  return (
    <div className="cell-ways">
      <Confirm
        quiet
        label={t`End`}
        title={t`Shall ${name} no longer act for you?`}
        act={() => endDelegation(service, organisation.id, delegation.id)}
        onDone={() =>
          void queries.invalidateQueries({
            queryKey: partQuery(service, organisation.id, 'delegations').queryKey,
          })
        }
      >
        <p>
          <Trans>
            The people of {name} can then no longer see or change what is not public of {organisation.name}.
            What they changed stays.
          </Trans>
        </p>
      </Confirm>
    </div>
  );
}

function DelegateForm({ service, organisation }: { service: ServiceName; organisation: Organisation }) {
  const { t } = useLingui();
  const queries = useQueryClient();
  const coordinators = useQuery(coordinatorsQuery(service));
  const roles = useRoleChoices(delegatedRoles);
  const [coordinatorId, setCoordinatorId] = useState<string | null>(null);
  const [role, setRole] = useState<Role>('editor');
  const [endsOn, setEndsOn] = useState<string | null>(null);
  const [faults, setFaults] = useState<Fault[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [busy, setBusy] = useState(false);
  if (!coordinators.data) return null;
  if (coordinators.data.length === 0) {
    return (
      <p className="small muted">
        <Trans>No coordinator is registered here that could act for it.</Trans>
      </p>
    );
  }

  const send = async () => {
    setAttempt(attempt + 1);
    const missing = t`This is needed.`;
    const wanting: Fault[] = [];
    if (coordinatorId === null) wanting.push({ pointer: '/coordinatorId', code: 'missing', detail: missing });
    if (endsOn === null) wanting.push({ pointer: '/endsOn', code: 'missing', detail: missing });
    setFaults(wanting);
    if (coordinatorId === null || endsOn === null) return;
    setBusy(true);
    try {
      await delegate(service, organisation.id, { coordinatorId, role, endsOn });
      setCoordinatorId(null);
      setEndsOn(null);
      setAttempt(0);
      await queries.invalidateQueries({
        queryKey: partQuery(service, organisation.id, 'delegations').queryKey,
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
        <Trans>Let a coordinator act for it</Trans>
      </h3>
      <Form label={t`Let a coordinator act for it`} faults={faults} attempt={attempt}>
        <ChoiceEntry
          pointer="/coordinatorId"
          label={t`Coordinator`}
          value={coordinatorId}
          onChange={setCoordinatorId}
          options={coordinators.data.map(({ id, name }) => ({ id, name }))}
        />
        <ChoiceEntry
          pointer="/role"
          label={t`What it may do`}
          value={role}
          onChange={(next) => next && setRole(next as Role)}
          options={roles}
        />
        <DayEntry
          pointer="/endsOn"
          label={t`Last day`}
          help={t`It then ends by itself. You can end it before.`}
          value={endsOn}
          onChange={setEndsOn}
        />
        <div className="buttons">
          <button type="button" className="button button-strong" disabled={busy} onClick={() => void send()}>
            <Trans>Let it act</Trans>
          </button>
        </div>
      </Form>
    </div>
  );
}
