import { Trans, useLingui } from '@lingui/react/macro';
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../editing/calls';
import { Confirm } from '../../form/Confirm';
import { useFormat } from '../../i18n/format';
import type { OrganisationSummary, Role } from '../../session/holdings';
import { privateKey } from '../../session/me';
import { roleWords } from '../../session/words';
import { Answer, Empty } from '../../ui/answers';
import { DataTable } from '../../ui/DataTable';
import { WordsFilter } from '../../ui/filters';
import { workPaths } from '../../ui/paths';
import { SiteLink } from '../../ui/SiteLink';
import { readChoice } from '../../ui/search-state';
import { NextPage } from './NextPage';
import { RegisterChoice } from './Organisations';
import { type Listed, useAddress } from './queries';
import { StaffFrame } from './StaffFrame';
import { useStaff } from './staff';

interface Person {
  id: string;
  name: string | null;
  email: string | null;
  signedInAt: string | null;
  erasedAt: string | null;
  memberships: {
    id: string;
    organisation: OrganisationSummary;
    role: Role;
    expiresOn: string | null;
    endedAt: string | null;
  }[];
}

/** People who have signed in, with their roles. Whom one looks for stands in no address: it is personal data. */
export default function People() {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const { where } = useStaff();
  const services = where('people.read');
  const [{ service }, change] = useAddress((raw) => ({
    service: readChoice(raw, 'service', ['covenant', 'pairing'] as const) ?? services[0] ?? 'covenant',
  }));
  const [text, setText] = useState<string>();
  const [cursors, setCursors] = useState<string[]>([]);
  const sought = text !== undefined && text.length >= 2 ? text : undefined;
  const queries = useQueryClient();
  const key = privateKey(service, '/people');
  const query = useQuery({
    queryKey: [...key, sought, cursors.at(-1)],
    queryFn: async ({ signal }) => {
      const page = { limit: 30, cursor: cursors.at(-1) };
      const told = sought
        ? await call<Listed<Person>>(service, '/people/searches', {
            method: 'POST',
            query: page,
            body: { text: sought },
            signal,
          })
        : await call<Listed<Person>>(service, '/people', { query: page, signal });
      return told.data;
    },
    placeholderData: keepPreviousData,
  });
  const erases = where('people.manage').includes(service);
  return (
    <StaffFrame
      title={t({ message: 'People', context: 'who sign in' })}
      answer={<Trans>Who has signed in, and what they are in which organisation.</Trans>}
    >
      <div className="staff-line">
        <RegisterChoice
          services={services}
          value={service}
          onChange={(next) => {
            setCursors([]);
            change({ service: next });
          }}
        />
        <WordsFilter
          label={t`Name or address`}
          value={text ?? ''}
          onChange={(next) => {
            setCursors([]);
            setText(next);
          }}
        />
      </div>
      <Answer query={query} service={service} shape="table">
        {({ items, nextCursor }) =>
          items.length === 0 ? (
            <Empty>
              <p>
                <Trans>Nobody of that name.</Trans>
              </p>
            </Empty>
          ) : (
            <>
              <DataTable
                caption={t({ message: 'People', context: 'who sign in' })}
                rows={items}
                rowKey={({ id }) => id}
                busy={query.isPlaceholderData}
                columns={[
                  {
                    key: 'name',
                    header: t({ message: 'Name', context: 'of a person' }),
                    cell: (each) => (
                      <>
                        {each.erasedAt ? <Trans>erased</Trans> : (each.name ?? <Trans>not known</Trans>)}
                        {each.email && <span className="fact-qualifier address">{each.email}</span>}
                      </>
                    ),
                  },
                  {
                    key: 'roles',
                    header: t`Roles`,
                    cell: (each) => (
                      <ul className="shown-list">
                        {each.memberships
                          .filter(({ endedAt }) => endedAt === null)
                          .map((one) => (
                            <li key={one.id}>
                              {i18n._(roleWords[one.role])} ·{' '}
                              <SiteLink to={workPaths.organisation(service, one.organisation.id)}>
                                {one.organisation.name}
                              </SiteLink>
                              {one.expiresOn && (
                                <span className="fact-qualifier">
                                  <Trans>until {format.date(one.expiresOn)}</Trans>
                                </span>
                              )}
                            </li>
                          ))}
                      </ul>
                    ),
                  },
                  {
                    key: 'seen',
                    header: t`Last signed in`,
                    cell: (each) => each.signedInAt && format.date(each.signedInAt.slice(0, 10)),
                  },
                  ...(erases
                    ? [
                        {
                          key: 'erase',
                          header: t`Erase`,
                          cell: (each: Person) =>
                            each.erasedAt ? null : (
                              <Erase
                                name={each.name ?? each.id}
                                act={() => call(service, `/people/${each.id}`, { method: 'DELETE' })}
                                onDone={() => void queries.invalidateQueries({ queryKey: key })}
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

function Erase({ name, act, onDone }: { name: string; act: () => Promise<unknown>; onDone: () => void }) {
  const { t } = useLingui();
  return (
    <Confirm quiet label={t`Erase`} title={t`Erase the personal data of ${name}?`} act={act} onDone={onDone}>
      <p>
        <Trans>
          Name, address and roles go and cannot be brought back. Changes that the person made stay, with an
          identifier and without a name. Only for somebody who asks for it.
        </Trans>
      </p>
    </Confirm>
  );
}
