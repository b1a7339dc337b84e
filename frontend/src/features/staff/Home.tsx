import { Trans, useLingui } from '@lingui/react/macro';
import { useQueries, useQuery } from '@tanstack/react-query';
import { type Kind, kindOfCode } from '../../editing/kinds';
import { readDraft } from '../../editing/records';
import { useTime } from '../../editing/time';
import { titleOf } from '../../editing/title';
import { useFormat } from '../../i18n/format';
import { privateKey } from '../../session/me';
import { Answer, Empty, Waiting } from '../../ui/answers';
import { DataTable } from '../../ui/DataTable';
import { SiteLink } from '../../ui/SiteLink';
import type { LoggedChange } from './changes';
import { ImportState } from './ImportState';
import { type ListImport, working } from './imports';
import { staffPaths } from './paths';
import { type Listed, privateQuery, serviceNames } from './queries';
import { StaffFrame } from './StaffFrame';
import { useStaff } from './staff';

/** What waits for the staff: drafts that were handed in, imports that are under way or wait to be confirmed. */
export default function Home() {
  const { t } = useLingui();
  const { where } = useStaff();
  return (
    <StaffFrame title={t`What waits`}>
      {where('changes.read').length > 0 && <Submitted />}
      {where('imports.read').length > 0 && <OpenImports />}
    </StaffFrame>
  );
}

const draftKinds: Record<string, string[]> = {
  covenant: ['signatory-draft'],
  pairing: ['territory-draft', 'organisation-draft', 'event-draft'],
};

function Submitted() {
  const { where } = useStaff();
  const services = serviceNames.filter((service) => where('changes.read').includes(service));
  const logs = useQueries({
    queries: services.map((service) =>
      privateQuery<Listed<LoggedChange>>(service, '/change-log', {
        kind: draftKinds[service],
        action: ['submitted'],
        limit: 50,
      }),
    ),
  });
  if (logs.some(({ isPending }) => isPending)) return <Waiting shape="table" />;
  const handed = new Map<string, { kind: Kind; change: LoggedChange }>();
  for (const change of logs.flatMap(({ data }) => data?.items ?? [])) {
    const kind = kindOfCode(change.kind.replace(/-draft$/, ''));
    if (kind && !handed.has(change.recordId)) handed.set(change.recordId, { kind, change });
  }
  return <Drafts handed={[...handed.values()].slice(0, 25)} />;
}

function Drafts({ handed }: { handed: { kind: Kind; change: LoggedChange }[] }) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const time = useTime();
  const drafts = useQueries({
    queries: handed.map(({ kind, change }) => ({
      queryKey: privateKey('draft-of', kind.name, change.recordId),
      queryFn: ({ signal }: { signal: AbortSignal }) => readDraft(kind, change.recordId, signal),
      retry: false,
      staleTime: 5_000,
    })),
  });
  if (drafts.some(({ isPending }) => isPending)) return <Waiting shape="table" />;
  const rows = handed.flatMap(({ kind, change }, index) => {
    const info = drafts[index]?.data?.info;
    // A draft that was published, given back or discarded since does not wait any more.
    return info?.state === 'submitted' ? [{ kind, change, title: titleOf(info.content, format.name) }] : [];
  });
  return (
    <section className="staff-part">
      <h2>
        <Trans>Drafts handed in</Trans>
      </h2>
      {rows.length === 0 ? (
        <p>
          <Trans>No draft waits for a review.</Trans>
        </p>
      ) : (
        <DataTable
          caption={t`Drafts handed in`}
          rows={rows}
          rowKey={({ change }) => change.recordId}
          columns={[
            {
              key: 'name',
              header: t`Record`,
              cell: ({ kind, change, title }) => (
                <SiteLink to={`/edit/${kind.name}/${change.recordId}`}>{title || i18n._(kind.one)}</SiteLink>
              ),
            },
            { key: 'kind', header: t`Kind`, cell: ({ kind }) => i18n._(kind.one) },
            {
              key: 'by',
              header: t`Handed in by`,
              cell: ({ change }) => change.personName ?? change.clientId,
            },
            { key: 'at', header: t`When`, cell: ({ change }) => time(change.changedAt) },
          ]}
        />
      )}
    </section>
  );
}

function OpenImports() {
  const { t } = useLingui();
  const time = useTime();
  const query = useQuery({
    ...privateQuery<Listed<ListImport>>('covenant', '/imports', { limit: 20 }),
    refetchInterval: ({ state }) => (state.data?.items.some(working) ? 2000 : false),
  });
  return (
    <section className="staff-part">
      <h2>
        <Trans>Imports</Trans>
      </h2>
      <Answer query={query} service="covenant" shape="table">
        {({ items }) => {
          const open = items.filter((each) => working(each) || each.state === 'ready');
          return open.length === 0 ? (
            <Empty>
              <p>
                <Trans>No import is under way.</Trans>
              </p>
              <p>
                <SiteLink to={staffPaths.imports} className="button">
                  <Trans>Import a list</Trans>
                </SiteLink>
              </p>
            </Empty>
          ) : (
            <DataTable
              caption={t`Imports under way`}
              rows={open}
              rowKey={({ id }) => id}
              columns={[
                {
                  key: 'file',
                  header: t`File`,
                  cell: (each) => <SiteLink to={staffPaths.import(each.id)}>{each.fileName}</SiteLink>,
                },
                { key: 'state', header: t`State`, cell: (each) => <ImportState of={each} /> },
                { key: 'at', header: t`Uploaded`, cell: (each) => time(each.uploadedAt) },
              ]}
            />
          );
        }}
      </Answer>
    </section>
  );
}
