import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ServiceName } from '../../api/dictionaries';
import { Confirm } from '../../form/Confirm';
import { DayEntry } from '../../form/DayEntry';
import { ChoiceEntry } from '../../form/Fields';
import { useFormat } from '../../i18n/format';
import type { Role } from '../../session/holdings';
import { roleWords } from '../../session/words';
import { Answer } from '../../ui/answers';
import { DataTable } from '../../ui/DataTable';
import { changeMember, endMember, type Member, type Organisation, partQuery } from './queries';
import { useRoleChoices } from './roles';

/** Who belongs to an organisation, in which role and until when. */
export function Members({
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
  const query = useQuery(partQuery<Member>(service, organisation.id, 'memberships'));
  const caption = t`Members of ${organisation.name}`;
  return (
    <section className="people-part">
      <h2>
        <Trans>Members</Trans>
      </h2>
      <Answer query={query} service={service} shape="lines">
        {(members) =>
          members.length === 0 ? (
            <p>
              <Trans>Nobody belongs to this organisation yet.</Trans>
            </p>
          ) : (
            <DataTable
              caption={caption}
              rows={members}
              rowKey={({ id }) => id}
              columns={[
                {
                  key: 'name',
                  header: t({ message: 'Name', context: 'of a person' }),
                  cell: (member) => <MemberName member={member} />,
                },
                { key: 'role', header: t`Role`, cell: ({ role }) => i18n._(roleWords[role]) },
                {
                  key: 'expiresOn',
                  header: t`Until`,
                  cell: ({ expiresOn }) => (expiresOn ? format.date(expiresOn) : <Trans>no end</Trans>),
                },
                ...(manages
                  ? [
                      {
                        key: 'do',
                        header: t`Change`,
                        cell: (member: Member) => (
                          <MemberActions service={service} organisation={organisation} member={member} />
                        ),
                      },
                    ]
                  : []),
              ]}
            />
          )
        }
      </Answer>
    </section>
  );
}

export function useMemberName() {
  const { t } = useLingui();
  return ({ name, email }: Member) => name ?? email ?? t`an erased person`;
}

function MemberName({ member }: { member: Member }) {
  const name = useMemberName()(member);
  const address = member.email;
  return (
    <>
      {name}
      {address && address !== name && <span className="cell-below">{address}</span>}
    </>
  );
}

function MemberActions({
  service,
  organisation,
  member,
}: {
  service: ServiceName;
  organisation: Organisation;
  member: Member;
}) {
  const { t } = useLingui();
  const queries = useQueryClient();
  const name = useMemberName()(member);
  const roles = useRoleChoices(organisation.roles);
  const [role, setRole] = useState<Role>(member.role);
  const [expiresOn, setExpiresOn] = useState(member.expiresOn);
  const renew = () =>
    queries.invalidateQueries({ queryKey: partQuery(service, organisation.id, 'memberships').queryKey });
  return (
    <div className="cell-ways">
      <Confirm
        quiet
        label={t`Change role`}
        title={t`Role of ${name}`}
        act={() => changeMember(service, organisation.id, member.id, { role, expiresOn })}
        onDone={() => void renew()}
      >
        <ChoiceEntry
          pointer="/role"
          label={t`Role`}
          value={role}
          onChange={(next) => next && setRole(next as Role)}
          options={roles}
        />
        <DayEntry
          pointer="/expiresOn"
          label={t`Last day`}
          help={t`Leave it empty where there is no end.`}
          value={expiresOn}
          onChange={setExpiresOn}
        />
      </Confirm>
      <Confirm
        quiet
        label={t`End`}
        title={t`End the membership of ${name}?`}
        act={() => endMember(service, organisation.id, member.id)}
        onDone={() => void renew()}
      >
        <p>
          <Trans>
            {name} can then no longer see or change what is not public of {organisation.name}. What they
            changed stays. They can be invited again.
          </Trans>
        </p>
      </Confirm>
    </div>
  );
}
