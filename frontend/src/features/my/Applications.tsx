import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Moment } from '../../calls/Closing';
import { applicationsQuery } from '../../calls/private';
import { callsQuery } from '../../calls/queries';
import { applicationState } from '../../calls/words';
import { useFormat } from '../../i18n/format';
import type { Names } from '../../i18n/names';
import { Answer } from '../../ui/answers';
import { DataTable } from '../../ui/DataTable';
import { Name } from '../../ui/Name';
import { paths, workPaths } from '../../ui/paths';
import { SiteLink } from '../../ui/SiteLink';
import '../../ui/facts.css';
import './my.css';

const named = ({ names, slug }: { names: Names; slug: string }) => ({
  name: names.en ?? Object.values(names)[0] ?? slug,
  names,
});

/** The applications of one's own cities and regions, and the calls in which another could be begun. */
export function Applications() {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const query = useQuery(applicationsQuery({ limit: 200 }));
  const open = useQuery(callsQuery({ state: ['open', 'published'], sort: 'closesAt', limit: 200 }));
  return (
    <section className="organisation">
      <div className="organisation-head">
        <h2>
          <Trans>Applications to calls</Trans>
        </h2>
      </div>
      <Answer query={query} service="pairing">
        {({ items }) =>
          items.length === 0 ? (
            <p>
              <Trans>No application has been begun.</Trans>
            </p>
          ) : (
            <DataTable
              caption={t`Applications to calls`}
              rows={items}
              rowKey={({ id }) => id}
              columns={[
                {
                  key: 'call',
                  header: t`Call`,
                  cell: (row) => {
                    const place = format.name(named(row.territory));
                    return (
                      <>
                        <SiteLink to={workPaths.application(row.id)}>
                          <Name of={named(row.call)} />
                        </SiteLink>
                        <span className="fact-qualifier">{place}</span>
                      </>
                    );
                  },
                },
                {
                  key: 'state',
                  header: t`State`,
                  cell: (row) => (
                    <>
                      {i18n._(applicationState[row.state])}
                      {row.submittedAt && row.hasUnsubmittedChanges && row.call.state === 'open' && (
                        <span className="fact-qualifier">
                          <Trans>changed since it was handed in</Trans>
                        </span>
                      )}
                    </>
                  ),
                },
                {
                  key: 'closes',
                  header: t`Closes`,
                  cell: (row) => <Moment at={row.call.closesAt} zone={row.call.timeZone} end />,
                },
              ]}
            />
          )
        }
      </Answer>
      <Answer query={open} service="pairing">
        {({ items }) =>
          items.length === 0 ? (
            <p className="small">
              <Trans>No call is open at the moment.</Trans>
            </p>
          ) : (
            <>
              <h3 className="calls-open-head">
                <Trans>Calls in which you can apply</Trans>
              </h3>
              <ul className="calls-open">
                {items.map((call) => (
                  <li key={call.slug}>
                    <SiteLink to={paths.call(call.slug)}>
                      <Name of={call} />
                    </SiteLink>
                    <span className="fact-qualifier">
                      {call.state === 'open' ? (
                        <Trans>
                          until <Moment at={call.closesAt} zone={call.timeZone} end inline />
                        </Trans>
                      ) : (
                        <Trans>
                          from <Moment at={call.opensAt} zone={call.timeZone} inline />
                        </Trans>
                      )}
                    </span>
                  </li>
                ))}
              </ul>
            </>
          )
        }
      </Answer>
    </section>
  );
}
