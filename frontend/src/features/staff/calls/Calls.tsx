import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Moment } from '../../../calls/Closing';
import { callsQuery } from '../../../calls/queries';
import { StateMark } from '../../../calls/StateMark';
import { draftsQuery } from '../../../editing/drafts';
import { permits } from '../../../editing/may';
import { titleOf } from '../../../editing/title';
import { useFormat } from '../../../i18n/format';
import { Answer, Empty } from '../../../ui/answers';
import { DataTable } from '../../../ui/DataTable';
import { Name } from '../../../ui/Name';
import { paths } from '../../../ui/paths';
import { SiteLink } from '../../../ui/SiteLink';
import { NotFoundPage } from '../../site/NotFoundPage';
import { staffPaths } from '../paths';
import { StaffFrame } from '../StaffFrame';
import { useStaff } from '../staff';
import { ApplicationDesk } from './ApplicationDesk';
import { CallDesk } from './CallDesk';
import './calls.css';

/** Calls: made, published, taken on, and their applications read and decided on. */
export default function Calls({ rest: [slug, application, ...more] }: { rest: string[] }) {
  if (more.length > 0) return <NotFoundPage />;
  if (slug !== undefined && application !== undefined) {
    return <ApplicationDesk key={application} slug={slug} id={application} />;
  }
  return slug === undefined ? <List /> : <CallDesk key={slug} slug={slug} />;
}

function List() {
  const { t } = useLingui();
  const { roles } = useStaff();
  const creates = permits(roles.pairing, 'calls.create');
  const query = useQuery(callsQuery({ sort: '-closesAt', limit: 200 }));
  return (
    <StaffFrame title={t`Calls`}>
      {creates && (
        <p className="staff-line">
          <SiteLink to={staffPaths.newRecord('calls')} className="button button-strong">
            <Trans>New call</Trans>
          </SiteLink>
        </p>
      )}
      {permits(roles.pairing, 'calls.edit') && <Drafts />}
      <section className="staff-part">
        <h2>
          <Trans>Public calls</Trans>
        </h2>
        <Answer query={query} service="pairing" shape="table">
          {({ items }) =>
            items.length === 0 ? (
              <Empty>
                <p>
                  <Trans>No call is public yet.</Trans>
                </p>
              </Empty>
            ) : (
              <DataTable
                caption={t`Public calls`}
                rows={items}
                rowKey={({ slug }) => slug}
                columns={[
                  {
                    key: 'name',
                    header: t`Call`,
                    cell: (each) => (
                      <SiteLink to={staffPaths.call(each.slug)}>
                        <Name of={each} />
                      </SiteLink>
                    ),
                  },
                  { key: 'state', header: t`State`, cell: (each) => <StateMark state={each.state} /> },
                  {
                    key: 'closes',
                    header: t`Closes`,
                    cell: (each) => <Moment at={each.closesAt} zone={each.timeZone} end />,
                  },
                  {
                    key: 'edit',
                    header: t`Edit`,
                    cell: (each) => <SiteLink to={`/edit/calls/${each.slug}`}>{t`Edit`}</SiteLink>,
                  },
                  {
                    key: 'public',
                    header: t`Public page`,
                    cell: (each) => <SiteLink to={paths.call(each.slug)}>{t`Public page`}</SiteLink>,
                  },
                ]}
              />
            )
          }
        </Answer>
      </section>
    </StaffFrame>
  );
}

/** Calls that are being written, or changed and not yet published. */
function Drafts() {
  const { t } = useLingui();
  const format = useFormat();
  const query = useQuery(draftsQuery('pairing'));
  const drafts = (query.data ?? []).filter(({ kind }) => kind === 'call');
  if (drafts.length === 0) return null;
  return (
    <section className="staff-part">
      <h2>
        <Trans>Drafts</Trans>
      </h2>
      <DataTable
        caption={t`Drafts`}
        rows={drafts}
        rowKey={({ recordId }) => recordId}
        columns={[
          {
            key: 'name',
            header: t`Call`,
            cell: (each) => (
              <SiteLink to={`/edit/calls/${each.key}`}>
                {titleOf({ names: each.title }, format.name) || t`Call`}
              </SiteLink>
            ),
          },
          {
            key: 'by',
            header: t`Last edited by`,
            cell: (each) => each.updatedBy.personName ?? each.updatedBy.clientId,
          },
          { key: 'at', header: t`When`, cell: (each) => format.date(each.updatedAt.slice(0, 10)) },
        ]}
      />
    </section>
  );
}
