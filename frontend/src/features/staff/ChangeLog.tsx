import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { bases, type ServiceName } from '../../api/dictionaries';
import { queryString } from '../../api/pages';
import { Problem } from '../../api/problem';
import { actionWords } from '../../editing/actions';
import { type Kind, kindOfCode } from '../../editing/kinds';
import { useTime } from '../../editing/time';
import { useFormat } from '../../i18n/format';
import { authorisedFetch } from '../../session/clients';
import { Answer, Empty } from '../../ui/answers';
import { DataTable } from '../../ui/DataTable';
import { DaysFilter } from '../../ui/DaysFilter';
import { ChoiceFilter, FilterForm, Segments, WordsFilter } from '../../ui/filters';
import { Paging } from '../../ui/Paging';
import { SiteLink } from '../../ui/SiteLink';
import { present, readChoice, readDay, readList, readText } from '../../ui/search-state';
import { BringBack } from './BringBack';
import { ChangedValues } from './ChangedValues';
import type { LoggedChange } from './changes';
import { save } from './download';
import { useKindWord } from './kind-words';
import { staffPaths } from './paths';
import { type Listed, privateQuery, useAddress } from './queries';
import { StaffFrame } from './StaffFrame';
import { useStaff } from './staff';

interface LogSearch {
  service: ServiceName;
  kind?: string[];
  action?: string[];
  recordId?: string;
  personId?: string;
  causeId?: string;
  from?: string;
  to?: string;
  cursor?: string;
}

const id = /^[0-9a-f-]{36}$/i;

function readLog(search: Record<string, unknown>): LogSearch {
  const one = (name: string) => {
    const text = readText(search, name);
    return text && id.test(text) ? text : undefined;
  };
  return {
    service: readChoice(search, 'service', ['covenant', 'pairing'] as const) ?? 'covenant',
    ...present({
      kind: readList(search, 'kind'),
      action: readList(search, 'action'),
      recordId: one('recordId'),
      personId: one('personId'),
      causeId: one('causeId'),
      from: readDay(search, 'from'),
      to: readDay(search, 'to'),
      cursor: readText(search, 'cursor', 2000),
    }),
  };
}

/** The day after, for a range that includes its last day. */
function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

function asked({ service: _, from, to, cursor, ...rest }: LogSearch) {
  return {
    ...rest,
    since: from && `${from}T00:00:00Z`,
    until: to && `${dayAfter(to)}T00:00:00Z`,
    cursor,
  };
}

const kindsOf: Record<ServiceName, string[]> = {
  covenant: ['signatory', 'covenant'],
  pairing: ['territory', 'organisation', 'event', 'pairing', 'programme', 'topic', 'indicator'],
};
const shared = ['member-organisation', 'membership', 'invitation', 'delegation', 'person', 'client'];
const edited = new Set(['signatory', 'territory', 'organisation', 'event']);

/** Every change of everything: who, for whom, when, what it was and what it is. */
export default function ChangeLog() {
  const { t, i18n } = useLingui();
  const { where } = useStaff();
  const [search, change] = useAddress(readLog);
  const services = where('changes.read');
  const [failed, setFailed] = useState(false);
  const word = useKindWord();
  const select = (next: Partial<LogSearch>) => change({ cursor: undefined, ...next });
  const kindOptions = [...kindsOf[search.service], ...shared].flatMap((code) =>
    [code, ...(edited.has(code) ? [`${code}-draft`, `${code}-contact`] : [])].map((each) => ({
      id: each,
      name: word(each),
    })),
  );
  const download = async () => {
    setFailed(false);
    try {
      const { cursor: _, ...filters } = asked(search);
      const response = await authorisedFetch(
        `${bases[search.service]}/change-log?${queryString({ ...filters, f: 'csv' })}`,
      );
      if (!response.ok) throw new Problem(response.status, response.statusText, null);
      save(await response.blob(), `changes-${search.service}.csv`);
    } catch {
      setFailed(true);
    }
  };
  return (
    <StaffFrame
      title={t`Changes`}
      answer={<Trans>Every change of every record, with who made it and for whom.</Trans>}
    >
      {services.length > 1 && (
        <div className="staff-line">
          <Segments
            label={t`Register`}
            value={search.service}
            options={[
              { id: 'covenant', name: t`Covenant of Mayors` },
              { id: 'pairing', name: t`Pairings and events` },
            ]}
            onChange={(service) => select({ service, kind: undefined })}
          />
        </div>
      )}
      <FilterForm label={t`Filters`}>
        <div className="filters">
          <ChoiceFilter
            label={t`Kind`}
            any={t`Every kind`}
            options={kindOptions}
            chosen={search.kind ?? []}
            onChange={(kind) => select({ kind })}
          />
          <ChoiceFilter
            label={t`What was done`}
            any={t`Anything`}
            options={Object.entries(actionWords).map(([code, term]) => ({ id: code, name: i18n._(term) }))}
            chosen={search.action ?? []}
            onChange={(action) => select({ action })}
          />
          <DaysFilter
            label={t`Day`}
            from={search.from}
            to={search.to}
            fromLabel={t`from`}
            toLabel={t`to`}
            onChange={(from, to) => select({ from, to })}
          />
          <WordsFilter
            label={t`Identifier of the record`}
            value={search.recordId ?? ''}
            onChange={(text) => select({ recordId: text && id.test(text) ? text : undefined })}
          />
          <WordsFilter
            label={t`Identifier of the person`}
            value={search.personId ?? ''}
            onChange={(text) => select({ personId: text && id.test(text) ? text : undefined })}
          />
          <WordsFilter
            label={t`Identifier of the import`}
            value={search.causeId ?? ''}
            onChange={(text) => select({ causeId: text && id.test(text) ? text : undefined })}
          />
        </div>
      </FilterForm>
      <div className="staff-line">
        <button type="button" className="button button-quiet" onClick={() => void download()}>
          <Trans>Download CSV</Trans>
        </button>
        <span role="alert" className="wrong">
          {failed && <Trans>The file could not be read. Try again.</Trans>}
        </span>
      </div>
      <Log search={search} />
    </StaffFrame>
  );
}

function Log({ search }: { search: LogSearch }) {
  const { t, i18n } = useLingui();
  const time = useTime();
  const word = useKindWord();
  const nameOf = useName();
  const { where } = useStaff();
  const restores = ({ name }: Kind) =>
    ['publish', 'delete'].every((verb) => where(`${name}.${verb}`).includes(search.service));
  const { service, ...rest } = search;
  const query = useQuery(
    privateQuery<Listed<LoggedChange>>(service, '/change-log', { ...asked(search), limit: 30 }),
  );
  return (
    <Answer query={query} service={service} shape="table">
      {({ items, nextCursor }) =>
        items.length === 0 ? (
          <Empty>
            <h2>
              <Trans>No change matches</Trans>
            </h2>
          </Empty>
        ) : (
          <>
            <DataTable
              caption={t`Changes`}
              rows={items}
              rowKey={(each) => String(each.id)}
              busy={query.isPlaceholderData}
              columns={[
                {
                  key: 'at',
                  header: t`When`,
                  cell: (each) => (
                    <>
                      {time(each.changedAt)}
                      <span className="fact-qualifier">
                        <Who change={each} />
                      </span>
                    </>
                  ),
                },
                {
                  key: 'what',
                  header: t`Record`,
                  cell: (each) => <Record change={each} word={word(each.kind)} />,
                },
                {
                  key: 'action',
                  header: t`What was done`,
                  cell: (each) => {
                    const term = actionWords[each.action];
                    const kind = each.action === 'deleted' ? kindOfCode(each.kind) : undefined;
                    return (
                      <>
                        {term ? i18n._(term) : each.action}
                        {kind && restores(kind) && (
                          <BringBack
                            change={each}
                            kind={kind}
                            name={nameOf(each) ?? word(each.kind)}
                            since={items.some(
                              ({ kind: code, recordId, version }) =>
                                code === each.kind && recordId === each.recordId && version > each.version,
                            )}
                          />
                        )}
                      </>
                    );
                  },
                },
                { key: 'fields', header: t`Before and after`, cell: (each) => <Values change={each} /> },
              ]}
            />
            <Paging
              to={staffPaths.changes}
              search={{ service, ...rest }}
              cursor={search.cursor}
              nextCursor={nextCursor}
            />
          </>
        )
      }
    </Answer>
  );
}

function Who({ change }: { change: LoggedChange }) {
  const who = change.personName ?? change.clientId ?? change.origin;
  const organisation = change.organisationName;
  const actingFor = change.actingForName;
  return (
    <>
      {who ??
        (change.personId ? <Trans>somebody whose name is erased</Trans> : <Trans>the platform itself</Trans>)}
      {organisation && <> · {organisation}</>}
      {actingFor && (
        <>
          {' · '}
          <Trans>acting for {actingFor}</Trans>
        </>
      )}
    </>
  );
}

/** What a record is called, where the change tells it. */
function useName() {
  const format = useFormat();
  return (change: LoggedChange) => {
    const whole = (change.after ?? change.before ?? {}) as {
      names?: Record<string, string>;
      titles?: Record<string, string>;
    };
    const names = whole.names ?? whole.titles;
    return names ? format.name({ name: names.en ?? Object.values(names)[0] ?? '', names }) || null : null;
  };
}

function Record({ change, word }: { change: LoggedChange; word: string }) {
  const format = useFormat();
  const name = useName()(change);
  // What is deleted has no page that could be opened.
  const kind =
    change.action === 'deleted' ? undefined : kindOfCode(change.kind.replace(/-(draft|contact)$/, ''));
  return (
    <>
      {kind ? <SiteLink to={`/edit/${kind.name}/${change.recordId}`}>{name || word}</SiteLink> : name || word}
      <span className="fact-qualifier">
        {(kind || name) && `${word} · `}
        <Trans>version {format.number(change.version)}</Trans>
      </span>
    </>
  );
}

function Values({ change }: { change: LoggedChange }) {
  const kind = kindOfCode(change.kind.replace(/-(draft|contact)$/, ''));
  const values = (
    <ChangedValues kind={kind} before={change.before} after={change.after} fields={change.fields} />
  );
  return (
    <>
      {change.note && <p className="shown-text">{change.note}</p>}
      {change.before === null || change.after === null ? (
        <details>
          <summary>
            <Trans>All fields</Trans>
          </summary>
          {values}
        </details>
      ) : (
        values
      )}
      {change.causeId && (
        <SiteLink to={staffPaths.import(change.causeId)} className="small cause">
          <Trans>By an import</Trans>
        </SiteLink>
      )}
    </>
  );
}
