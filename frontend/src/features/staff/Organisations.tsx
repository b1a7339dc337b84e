import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import type { ServiceName } from '../../api/dictionaries';
import { call, onceOnly } from '../../editing/calls';
import { type Kind, kinds } from '../../editing/kinds';
import { ChoiceEntry, TextEntry } from '../../form/Fields';
import { Form } from '../../form/FormState';
import { type Fault, faultsOf } from '../../form/faults';
import { CountryEntry } from '../../form/Lists';
import { useFormat } from '../../i18n/format';
import type { OrganisationKind } from '../../session/holdings';
import { privateKey } from '../../session/me';
import { organisationKindWords } from '../../session/words';
import { Answer, Empty } from '../../ui/answers';
import { DataTable } from '../../ui/DataTable';
import { ChoiceFilter, FilterForm, Segments, WordsFilter } from '../../ui/filters';
import { Paging } from '../../ui/Paging';
import { workPaths } from '../../ui/paths';
import { SiteLink } from '../../ui/SiteLink';
import { readChoice, readList, readText } from '../../ui/search-state';
import { staffPaths } from './paths';
import { type Listed, privateQuery, useAddress } from './queries';
import { RecordChoice } from './RecordChoice';
import { StaffFrame } from './StaffFrame';
import { useStaff } from './staff';

interface MemberOrganisation {
  id: string;
  kind: OrganisationKind;
  name: string;
  country: string | null;
  subject: { kind: string; id: string; key: string; name: string } | null;
  closedOn: string | null;
}

/** Organisations whose people sign in: found, made; who belongs to one is on its own page. */
export default function Organisations() {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const { where } = useStaff();
  const services = where('member_organisations.read');
  const [search, change] = useAddress((raw) => ({
    service: readChoice(raw, 'service', ['covenant', 'pairing'] as const) ?? services[0] ?? 'covenant',
    q: readText(raw, 'q'),
    kind: readList(raw, 'kind'),
    cursor: readText(raw, 'cursor', 200),
  }));
  const { service } = search;
  const [making, setMaking] = useState(false);
  const query = useQuery(
    privateQuery<Listed<MemberOrganisation>>(service, '/member-organisations', {
      q: search.q,
      kind: search.kind,
      cursor: search.cursor,
      limit: 30,
    }),
  );
  return (
    <StaffFrame title={t`Organisations`}>
      <div className="staff-line">
        <RegisterChoice
          services={services}
          value={service}
          onChange={(next) => change({ service: next, cursor: undefined })}
        />
        {where('member_organisations.manage').includes(service) && !making && (
          <button type="button" className="button" onClick={() => setMaking(true)}>
            <Trans>New organisation</Trans>
          </button>
        )}
      </div>
      {making && <NewOrganisation key={service} service={service} onClose={() => setMaking(false)} />}
      <FilterForm label={t`Filters`}>
        <div className="filters">
          <WordsFilter
            label={t`Name`}
            value={search.q ?? ''}
            onChange={(q) => change({ q, cursor: undefined })}
          />
          <ChoiceFilter
            label={t`Kind`}
            any={t`Every kind`}
            options={Object.entries(organisationKindWords).map(([id, term]) => ({ id, name: i18n._(term) }))}
            chosen={search.kind ?? []}
            onChange={(kind) => change({ kind, cursor: undefined })}
          />
        </div>
      </FilterForm>
      <Answer query={query} service={service} shape="table">
        {({ items, nextCursor }) =>
          items.length === 0 ? (
            <Empty>
              <p>
                <Trans>No organisation matches.</Trans>
              </p>
            </Empty>
          ) : (
            <>
              <DataTable
                caption={t`Organisations`}
                rows={items}
                rowKey={({ id }) => id}
                busy={query.isPlaceholderData}
                columns={[
                  {
                    key: 'name',
                    header: t`Name`,
                    cell: (each) => (
                      <>
                        <SiteLink to={workPaths.organisation(service, each.id)}>{each.name}</SiteLink>
                        {each.closedOn && (
                          <span className="fact-qualifier">
                            <Trans>closed on {format.date(each.closedOn)}</Trans>
                          </span>
                        )}
                      </>
                    ),
                  },
                  { key: 'kind', header: t`Kind`, cell: (each) => i18n._(organisationKindWords[each.kind]) },
                  {
                    key: 'country',
                    header: t`Country or territory`,
                    cell: (each) => each.country && format.country(each.country),
                  },
                  { key: 'subject', header: t`Answers for`, cell: (each) => <Subject of={each} /> },
                ]}
              />
              <Paging
                to={staffPaths.organisations}
                search={{ service, q: search.q, kind: search.kind }}
                cursor={search.cursor}
                nextCursor={nextCursor}
              />
            </>
          )
        }
      </Answer>
    </StaffFrame>
  );
}

function Subject({ of: { subject } }: { of: MemberOrganisation }) {
  const kind = subject && Object.values(kinds).find(({ code }) => code === subject.kind);
  if (!subject || !kind) {
    return (
      <span className="muted">
        <Trans>no record</Trans>
      </span>
    );
  }
  return <SiteLink to={`/edit/${kind.name}/${subject.key}`}>{subject.name}</SiteLink>;
}

/** Which of the two registers, where one keeps both. */
export function RegisterChoice({
  services,
  value,
  onChange,
}: {
  services: ServiceName[];
  value: ServiceName;
  onChange: (service: ServiceName) => void;
}) {
  const { t } = useLingui();
  if (services.length < 2) return null;
  return (
    <Segments
      label={t`Register`}
      value={value}
      options={[
        { id: 'covenant', name: t`Covenant of Mayors` },
        { id: 'pairing', name: t`Pairings and events` },
      ]}
      onChange={onChange}
    />
  );
}

/** The record that an organisation of a kind answers for, in the register in which it is. */
const subjects: Partial<Record<OrganisationKind, Kind>> = {
  signatory_authority: kinds.signatories,
  territory_authority: kinds.territories,
  business: kinds.organisations,
};
const absent: Record<ServiceName, OrganisationKind[]> = {
  covenant: ['territory_authority', 'business'],
  pairing: ['signatory_authority', 'covenant_secretariat'],
};

function NewOrganisation({ service, onClose }: { service: ServiceName; onClose: () => void }) {
  const { t, i18n } = useLingui();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [name, setName] = useState<string | null>(null);
  const [kind, setKind] = useState<OrganisationKind | null>(null);
  const [country, setCountry] = useState<string | null>(null);
  const [subjectId, setSubject] = useState<string | null>(null);
  const [faults, setFaults] = useState<Fault[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [busy, setBusy] = useState(false);
  const once = useRef(onceOnly());
  const subject = kind ? subjects[kind] : undefined;
  const create = async () => {
    setAttempt(attempt + 1);
    setBusy(true);
    try {
      const { data } = await call<MemberOrganisation>(service, '/member-organisations', {
        method: 'POST',
        body: { name, kind, country, subjectId: subject ? subjectId : null },
        once: once.current,
      });
      await queries.invalidateQueries({ queryKey: privateKey(service, '/member-organisations') });
      await navigate({ to: `/${i18n.locale}${workPaths.organisation(service, data.id)}` });
    } catch (error) {
      once.current = onceOnly();
      setFaults(faultsOf(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className="staff-form">
      <h2>
        <Trans>New organisation</Trans>
      </h2>
      <Form label={t`New organisation`} faults={faults} attempt={attempt}>
        <TextEntry pointer="/name" label={t`Name`} value={name} onChange={setName} />
        <ChoiceEntry
          pointer="/kind"
          label={t`What it is`}
          help={t`This cannot be changed later.`}
          value={kind}
          onChange={(next) => {
            setKind(next as OrganisationKind | null);
            setSubject(null);
          }}
          options={Object.entries(organisationKindWords)
            .filter(([id]) => !absent[service].includes(id as OrganisationKind))
            .map(([id, term]) => ({ id, name: i18n._(term) }))}
        />
        {subject && (
          <RecordChoice
            kind={subject}
            pointer="/subjectId"
            label={t`Answers for`}
            help={t`The public record that its people edit.`}
            value={subjectId}
            onChange={setSubject}
          />
        )}
        <CountryEntry
          pointer="/country"
          label={t`Country or territory`}
          value={country}
          onChange={setCountry}
        />
        <div className="buttons">
          <button
            type="button"
            className="button button-strong"
            disabled={busy}
            onClick={() => void create()}
          >
            <Trans>Create, then invite</Trans>
          </button>
          <button type="button" className="button" onClick={onClose}>
            <Trans>Cancel</Trans>
          </button>
        </div>
      </Form>
    </div>
  );
}
