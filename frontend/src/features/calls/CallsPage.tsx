import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { pairingBase } from '../../api/pairing';
import { programmesQuery } from '../../api/pairing/reference';
import { Moment } from '../../calls/Closing';
import { callsQuery } from '../../calls/queries';
import { StateMark } from '../../calls/StateMark';
import { Countries } from '../../calls/sentences';
import type { Call } from '../../calls/shapes';
import { sideName } from '../../calls/words';
import { useFormat } from '../../i18n/format';
import { strand } from '../../i18n/terms';
import { Answer, Empty } from '../../ui/answers';
import { Name } from '../../ui/Name';
import { Page } from '../../ui/Page';
import { Paging } from '../../ui/Paging';
import { paths } from '../../ui/paths';
import { SiteLink } from '../../ui/SiteLink';
import { useAddress } from '../../ui/useAddress';
import { Written } from '../../ui/Written';
import { CallFilters } from './CallFilters';
import { type CallSearch, filtersOf, readCalls } from './search';
import './board.css';

/** The calls in which cities and regions can ask for a partner: open ones first, then those that come, then past ones. */
export default function CallsPage() {
  const { t } = useLingui();
  const [search, change] = useAddress(readCalls);
  const query = useQuery(
    callsQuery({ ...filtersOf(search), sort: '-closesAt', limit: 100, cursor: search.cursor, count: true }),
  );
  const select = (next: Partial<CallSearch>) => change({ cursor: undefined, ...next });
  const open = query.data?.items.filter(({ state }) => state === 'open');
  const filtered = Object.keys(filtersOf(search)).length > 0;
  return (
    <Page
      title={t`Calls`}
      section="pairing"
      trail={[{ label: t`City and regional cooperation`, to: paths.pairing }]}
      answer={
        open === undefined || filtered ? (
          <Trans>
            In a call, cities and regions ask for a partner, and the programme pairs those it selects.
          </Trans>
        ) : open.length === 0 ? (
          <Trans>No call is open at the moment.</Trans>
        ) : (
          <Plural
            value={open.length}
            one="# call is open: cities and regions can apply in it."
            other="# calls are open: cities and regions can apply in them."
          />
        )
      }
    >
      <CallFilters search={search} onChange={select} />
      <Answer query={query} service="pairing">
        {({ items, nextCursor }) =>
          items.length === 0 ? (
            <Empty>
              <h2>
                {filtered ? <Trans>No call matches</Trans> : <Trans>No call has been published yet</Trans>}
              </h2>
              <p>
                {filtered ? (
                  <Trans>No call has all of this. Remove a filter to see more.</Trans>
                ) : (
                  <Trans>
                    When the programme opens one, it stands here with who may apply, until when, and how it is
                    decided.
                  </Trans>
                )}
              </p>
            </Empty>
          ) : (
            <>
              <Group
                title={<Trans>Open</Trans>}
                calls={items
                  .filter(({ state }) => state === 'open')
                  .sort((a, b) => a.closesAt.localeCompare(b.closesAt))}
              />
              <Group
                title={<Trans>Coming</Trans>}
                calls={items
                  .filter(({ state }) => state === 'published')
                  .sort((a, b) => a.opensAt.localeCompare(b.opensAt))}
              />
              <Group
                title={<Trans>Closed</Trans>}
                calls={items.filter(({ state }) => state !== 'open' && state !== 'published')}
              />
              <Paging
                to={paths.calls}
                search={{ ...search }}
                cursor={search.cursor}
                nextCursor={nextCursor}
              />
              <p className="small board-files">
                <a href={`${pairingBase}/calls?limit=200`}>
                  <Trans>These calls as JSON</Trans>
                </a>
              </p>
            </>
          )
        }
      </Answer>
    </Page>
  );
}

function Group({ title, calls }: { title: ReactNode; calls: Call[] }) {
  if (calls.length === 0) return null;
  return (
    <section className="board-group">
      <h2>{title}</h2>
      <ul className="board">
        {calls.map((call) => (
          <Entry key={call.slug} call={call} />
        ))}
      </ul>
    </section>
  );
}

function Entry({ call }: { call: Call }) {
  const { i18n } = useLingui();
  const format = useFormat();
  const programme = useQuery(programmesQuery).data?.items.find((each) => each.slug === call.programme);
  const summary = call.summaries.en ?? Object.values(call.summaries)[0];
  return (
    <li className="board-entry">
      <div className="board-what">
        <h3>
          <SiteLink to={paths.call(call.slug)}>
            <Name of={call} />
          </SiteLink>
        </h3>
        <p className="small muted">
          {programme ? format.name(programme) : call.programme} · {i18n._(strand[call.strand])}
        </p>
        {summary && (
          <p>
            <Written text={summary} texts={call.summaries} />
          </p>
        )}
      </div>
      <dl className="board-facts">
        <div>
          <dt>
            <Trans>State</Trans>
          </dt>
          <dd>
            <StateMark state={call.state} />
          </dd>
        </div>
        <div>
          <dt>{call.state === 'published' ? <Trans>Opens</Trans> : <Trans>Closes</Trans>}</dt>
          <dd>
            {call.state === 'published' ? (
              <Moment at={call.opensAt} zone={call.timeZone} />
            ) : (
              <Moment at={call.closesAt} zone={call.timeZone} end />
            )}
          </dd>
        </div>
        {call.sides.map((side) => {
          const { places } = side;
          return (
            <div key={side.side}>
              <dt>{i18n._(sideName[side.side])}</dt>
              <dd>
                <Countries codes={side.countries} />
                {places !== null && (
                  <span className="board-places">
                    <Plural value={places} one="# place" other="# places" />
                  </span>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
    </li>
  );
}
