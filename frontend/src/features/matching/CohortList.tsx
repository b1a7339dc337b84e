import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useTime } from '../../editing/time';
import { useFormat } from '../../i18n/format';
import { strand } from '../../i18n/terms';
import { Answer, Empty, Unknown } from '../../ui/answers';
import { DataTable } from '../../ui/DataTable';
import { Paging } from '../../ui/Paging';
import { SiteLink } from '../../ui/SiteLink';
import { readText } from '../../ui/search-state';
import { useAddress } from '../../ui/useAddress';
import { StaffFrame } from '../staff/StaffFrame';
import { useStaff } from '../staff/staff';
import { matchingPaths } from './paths';
import { cohortsQuery } from './queries';

/** Every cohort, the newest first. */
export function CohortList() {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const time = useTime();
  const { where } = useStaff();
  const [{ cursor }] = useAddress((raw) => ({ cursor: readText(raw, 'cursor', 2000) }));
  const query = useQuery(cohortsQuery(cursor));
  const fresh = where('matching.run').length > 0 && (
    <p className="staff-line">
      <SiteLink to={matchingPaths.newCohort} className="button button-strong">
        <Trans>New cohort</Trans>
      </SiteLink>
    </p>
  );
  return (
    <StaffFrame
      title={t`Matching`}
      answer={
        <Trans>
          A cohort holds the selected cities of a call as they are on the day it is made. It is matched as
          often as you like; nothing is proposed to anybody before you publish a result.
        </Trans>
      }
    >
      {fresh}
      <Answer query={query} service="pairing" shape="table">
        {({ items, nextCursor }) =>
          items.length === 0 ? (
            <Empty>
              <h2>
                <Trans>No cohort yet</Trans>
              </h2>
              <p>
                <Trans>Make one from a call whose applications are decided.</Trans>
              </p>
            </Empty>
          ) : (
            <>
              <DataTable
                caption={t`Cohorts`}
                rows={items}
                rowKey={({ id }) => id}
                columns={[
                  {
                    key: 'name',
                    header: t`Cohort`,
                    cell: (each) => <SiteLink to={matchingPaths.cohort(each.id)}>{each.name}</SiteLink>,
                  },
                  {
                    key: 'call',
                    header: t`Call`,
                    cell: (each) =>
                      each.call === null ? (
                        <Unknown>
                          <Trans>named by hand</Trans>
                        </Unknown>
                      ) : (
                        each.call
                      ),
                  },
                  { key: 'strand', header: t`Strand`, cell: (each) => i18n._(strand[each.strand]) },
                  {
                    key: 'eu',
                    header: t`EU side`,
                    numeric: true,
                    cell: (each) => format.number(each.euCount),
                  },
                  {
                    key: 'partner',
                    header: t`Partner side`,
                    numeric: true,
                    cell: (each) => format.number(each.partnerCount),
                  },
                  {
                    key: 'runs',
                    header: t`Runs`,
                    numeric: true,
                    cell: (each) => format.number(each.runCount),
                  },
                  {
                    key: 'published',
                    header: t`Result`,
                    cell: (each) =>
                      each.publishedRunId === null ? (
                        <Trans>not published</Trans>
                      ) : (
                        <SiteLink to={matchingPaths.run(each.publishedRunId)}>{t`published`}</SiteLink>
                      ),
                  },
                  { key: 'at', header: t`Made`, cell: (each) => time(each.createdAt) },
                ]}
              />
              <Paging to={matchingPaths.home} search={{}} cursor={cursor} nextCursor={nextCursor} />
            </>
          )
        }
      </Answer>
    </StaffFrame>
  );
}
