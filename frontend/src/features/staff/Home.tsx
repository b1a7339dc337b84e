import { Trans, useLingui } from '@lingui/react/macro';
import { useQueries, useQuery } from '@tanstack/react-query';
import type { ServiceName } from '../../api/dictionaries';
import { draftsQuery } from '../../editing/drafts';
import { kindOfCode } from '../../editing/kinds';
import { useTime } from '../../editing/time';
import { titleOf } from '../../editing/title';
import { useFormat } from '../../i18n/format';
import { Answer, Empty, Failure, Waiting } from '../../ui/answers';
import { DataTable } from '../../ui/DataTable';
import { SiteLink } from '../../ui/SiteLink';
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
      {where('drafts.read').length > 0 && <Submitted />}
      {where('imports.read').length > 0 && <OpenImports />}
    </StaffFrame>
  );
}

function Submitted() {
  const { t, i18n } = useLingui();
  const { where } = useStaff();
  const format = useFormat();
  const time = useTime();
  const services = serviceNames.filter((service) => where('drafts.read').includes(service));
  const answers = useQueries({ queries: services.map((service) => draftsQuery(service, 'submitted')) });
  if (answers.some(({ isPending }) => isPending)) return <Waiting shape="table" />;
  const rows = answers
    .flatMap(({ data }) => data ?? [])
    .flatMap((draft) => {
      const kind = kindOfCode(draft.kind);
      return kind ? [{ kind, draft }] : [];
    });
  return (
    <section className="staff-part">
      <h2>
        <Trans>Drafts handed in</Trans>
      </h2>
      {answers.map(
        ({ error, refetch }, index) =>
          error && (
            <Failure
              key={services[index]}
              service={services[index] as ServiceName}
              error={error}
              onRetry={() => void refetch()}
            />
          ),
      )}
      {rows.length === 0 ? (
        <p>
          <Trans>No draft waits for a review.</Trans>
        </p>
      ) : (
        <DataTable
          caption={t`Drafts handed in`}
          rows={rows}
          rowKey={({ draft }) => draft.recordId}
          columns={[
            {
              key: 'name',
              header: t`Record`,
              cell: ({ kind, draft }) => (
                <SiteLink to={`/edit/${kind.name}/${draft.key}`}>
                  {titleOf({ names: draft.title }, format.name) || i18n._(kind.one)}
                </SiteLink>
              ),
            },
            { key: 'kind', header: t`Kind`, cell: ({ kind }) => i18n._(kind.one) },
            {
              key: 'by',
              header: t`Last edited by`,
              cell: ({ draft }) => draft.updatedBy.personName ?? draft.updatedBy.clientId,
            },
            { key: 'at', header: t`When`, cell: ({ draft }) => time(draft.updatedAt) },
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
