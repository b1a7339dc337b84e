import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { pairingBase } from '../../api/pairing';
import { Problem } from '../../api/problem';
import { call, onceOnly } from '../../editing/calls';
import { useTime } from '../../editing/time';
import { Confirm } from '../../form/Confirm';
import { useFormat } from '../../i18n/format';
import { pairingState } from '../../i18n/terms';
import { usePoints } from '../../score/Contributions';
import { authorisedFetch } from '../../session/clients';
import { privateKey } from '../../session/me';
import { Answer } from '../../ui/answers';
import { Gap } from '../../ui/Gap';
import { Missing } from '../../ui/Missing';
import { paths } from '../../ui/paths';
import { SiteLink } from '../../ui/SiteLink';
import { useAddress } from '../../ui/useAddress';
import { save } from '../staff/download';
import { StaffFrame } from '../staff/StaffFrame';
import { useStaff } from '../staff/staff';
import { CellPanel } from './CellPanel';
import { Conflicts } from './Conflicts';
import { keyOf, readPairs } from './draft';
import { type Members, useMembers } from './members';
import { PairMap } from './PairMap';
import { matchingPaths } from './paths';
import { cohortQuery, matrixQuery, runQuery, working } from './queries';
import { RunSettings } from './RunSettings';
import { RunState } from './RunState';
import {
  BlockingTable,
  CountryTable,
  MarginalTable,
  PairTable,
  Prices,
  RankTable,
  RobustnessPart,
} from './RunTables';
import type { Cohort, Publication, Result, Run } from './shapes';
import { Unmatched } from './Unmatched';
import { useSettingsText } from './useSettingsText';

/** One run: what came of it, why, what other policies would come to, and the way to propose its pairs. */
export function RunPage({ id }: { id: string }) {
  const { t } = useLingui();
  const query = useQuery(runQuery(id));
  const cohort = useQuery({
    ...cohortQuery(query.data?.cohortId ?? ''),
    enabled: query.data !== undefined,
  });
  const home = { label: t`Matching`, to: matchingPaths.home };
  if (query.error instanceof Problem && query.error.status === 404) {
    return <Missing title={t`No such run`} trail={[home]} list={home} />;
  }
  const run = query.data;
  return (
    <StaffFrame
      title={run?.name ?? t`Run`}
      trail={[
        home,
        ...(cohort.data ? [{ label: cohort.data.name, to: matchingPaths.cohort(cohort.data.id) }] : []),
      ]}
      answer={run && <RunSentence of={run} />}
    >
      <Answer query={query} service="pairing">
        {(of) => (
          <Answer query={cohort} service="pairing">
            {(its) => <Inside run={of} cohort={its} />}
          </Answer>
        )}
      </Answer>
    </StaffFrame>
  );
}

/** What the run comes to, in a sentence or two. */
function RunSentence({ of }: { of: Run }) {
  const points = usePoints();
  const format = useFormat();
  switch (of.state) {
    case 'queued':
      return <Trans>This run waits for its turn. The page shows the result as soon as it is there.</Trans>;
    case 'running':
      return <Trans>This run is being worked out. The page shows the result as soon as it is there.</Trans>;
    case 'infeasible':
      return <Trans>This run cannot be done: not everything that it must keep can be kept together.</Trans>;
    case 'failed':
      return <Trans>This run came to nothing.</Trans>;
    case 'done': {
      const result = of.result;
      if (!result) return null;
      const total = points(result.total);
      const lowest = result.minimum === null ? '–' : points(result.minimum);
      return (
        <>
          <strong>
            <Plural value={result.pairsCount} one="# pair" other="# pairs" />
          </strong>
          {', '}
          <Trans>
            {total} points together, the lowest score {lowest}.
          </Trans>
          <Gap />
          {of.policy === 'stable' && result.blockingPairs.length === 0 ? (
            <Trans>It is checked that no two would rather have each other.</Trans>
          ) : result.proof.status === 'optimal' ? (
            <Trans>It is proved that no other set of pairs serves the goals better.</Trans>
          ) : result.proof.gap === null ? (
            <Trans>It is the best that was found in time: a better one may exist.</Trans>
          ) : (
            <Trans>
              It is the best that was found in time: another one could be better by at most{' '}
              {format.percent(result.proof.gap, 2)}.
            </Trans>
          )}
        </>
      );
    }
  }
}

function Inside({ run, cohort }: { run: Run; cohort: Cohort }) {
  const { t } = useLingui();
  const time = useTime();
  const format = useFormat();
  const members = useMembers(cohort.members);
  const text = useSettingsText(members);
  const { where } = useStaff();
  return (
    <>
      <p className="run-head">
        <RunState of={run} /> <span className="small">{time(run.endedAt ?? run.createdAt)}</span>
      </p>
      {working(run) && (
        <div className="progress" role="status">
          <progress aria-label={t`Progress`} />
          <span>{run.state === 'queued' ? t`Waits for its turn` : t`Being worked out`}</span>
        </div>
      )}
      {run.conflict && (
        <>
          <Conflicts of={run.conflict} members={members} />
          {where('matching.run').length > 0 && (
            <p className="buttons run-acts">
              <SiteLink to={matchingPaths.cohort(cohort.id)} search={{ run: run.id }} className="button">
                <Trans>Change it and run again</Trans>
              </SiteLink>
            </p>
          )}
        </>
      )}
      {run.failure && (
        <div className="failure" role="alert">
          <p className="failure-what">
            <Trans>This run came to nothing.</Trans>
          </p>
          <p lang="en">{run.failure}</p>
        </div>
      )}
      {run.result && <Acts run={run} cohort={cohort} mayPublish={where('matching.publish').length > 0} />}
      {run.result && run.result.broken.length > 0 && (
        <p className="notice">
          <Trans>
            A stable result does not keep to every quota and trio. These are not kept:{' '}
            {format.series(run.result.broken.map(text.broken))}.
          </Trans>
        </p>
      )}
      {run.result && <Outcome run={run} result={run.result} members={members} />}
      <Part title={t`What it was asked`}>
        <RunSettings run={run} cohort={cohort} members={members} />
      </Part>
      <Part title={t`Check it anywhere`}>
        <Recheck run={run} />
      </Part>
    </>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="staff-part">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function Outcome({ run, result, members }: { run: Run; result: Result; members: Members }) {
  const { t } = useLingui();
  const [raw, change] = useAddress((search) => ({
    cell: typeof search.cell === 'string' ? search.cell : undefined,
  }));
  const cell = readPairs({ cell: raw.cell }, 'cell')?.[0];
  const select = (pair: { eu: string; partner: string } | undefined) =>
    change({ cell: pair && (pair === cell ? undefined : keyOf(pair)) }, true);
  return (
    <>
      <Part title={t`The pairs`}>
        <div className={cell ? 'workbench has-panel' : 'workbench'}>
          <div className="workbench-main">
            <PairTable
              run={run}
              pairs={result.pairs}
              members={members}
              selected={cell}
              onSelect={(pair) => select(cell && keyOf(cell) === keyOf(pair) ? undefined : pair)}
            />
          </div>
          {cell && (
            <Explained
              run={run}
              pair={cell}
              members={members}
              onClose={() => change({ cell: undefined }, true)}
            />
          )}
        </div>
      </Part>
      <Part title={t`On the map`}>
        <PairMap members={members} pairs={result.pairs} selected={cell} onSelect={select} />
      </Part>
      <Part title={t`Without a partner`}>
        <Unmatched runId={run.id} of={result.unmatched} members={members} />
      </Part>
      <Part title={t`What each policy would come to`}>
        <Prices run={run} members={members} />
      </Part>
      <Part title={t`Who would rather have each other`}>
        <BlockingTable pairs={result.blockingPairs} members={members} onSelect={select} />
      </Part>
      <Part title={t`How everyone fared`}>
        <RankTable ranks={result.ranks} />
        <CountryTable countries={result.countries} />
      </Part>
      <Part title={t`What the cohort would lose without each EU member`}>
        <MarginalTable values={result.marginalValues} members={members} />
      </Part>
      <Part title={t`How sure the pairs are`}>
        <RobustnessPart runId={run.id} members={members} />
      </Part>
    </>
  );
}

/** The panel of one pair, with its score by the weights of this run. */
function Explained({
  run,
  pair,
  members,
  onClose,
}: {
  run: Run;
  pair: { eu: string; partner: string };
  members: Members;
  onClose: () => void;
}) {
  const matrix = useQuery(matrixQuery(run.cohortId, run.id));
  return (
    <Answer query={matrix} service="pairing">
      {({ cells, weights }) => (
        <CellPanel
          pair={pair}
          cell={cells.find((each) => keyOf(each) === keyOf(pair))}
          weights={weights}
          members={members}
          runId={run.id}
          isLocked={false}
          isVetoed={false}
          onClose={onClose}
        />
      )}
    </Answer>
  );
}

/** What can be done with a result: a scenario of it, and its publication. */
function Acts({ run, cohort, mayPublish }: { run: Run; cohort: Cohort; mayPublish: boolean }) {
  const { t } = useLingui();
  const time = useTime();
  const queries = useQueryClient();
  const count = run.result?.pairsCount ?? 0;
  const standing = run.publication?.withdrawnAt === null ? run.publication : null;
  const other = cohort.publishedRunId !== null && cohort.publishedRunId !== run.id;
  const again = () => void queries.invalidateQueries({ queryKey: privateKey('pairing') });
  return (
    <>
      {standing && (
        <div className="published-note" role="status">
          <p>
            <strong>
              <Trans>Published on {time(standing.publishedAt)}.</Trans>
            </strong>{' '}
            <Trans>
              Each pair is a pairing in the state “Proposed”, which is not public. Applicants see their result
              once the call is decided.
            </Trans>
          </p>
          <Pairings of={standing} cohort={cohort} />
        </div>
      )}
      {run.publication?.withdrawnAt && (
        <p className="small">
          <Trans>
            It was published once and taken back on {time(run.publication.withdrawnAt)}:{' '}
            {run.publication.withdrawalReason}
          </Trans>
        </p>
      )}
      <div className="buttons run-acts">
        <SiteLink to={matchingPaths.cohort(cohort.id)} search={{ run: run.id }} className="button">
          <Trans>Make a scenario of it</Trans>
        </SiteLink>
        {run.baseRunId && (
          <SiteLink
            to={matchingPaths.compare}
            search={{ from: run.baseRunId, to: run.id }}
            className="button"
          >
            <Trans>Compare with the run it is based on</Trans>
          </SiteLink>
        )}
        {mayPublish && !standing && (
          <Confirm
            label={t`Publish`}
            title={t`Propose these pairs?`}
            isDisabled={other || count === 0}
            act={async () => {
              await call<Publication>('pairing', `/match-runs/${run.id}/publications`, {
                method: 'POST',
                once: onceOnly(),
              });
            }}
            onDone={again}
          >
            <p>
              <Plural
                value={count}
                one="# pairing in the state “Proposed” is made."
                other="# pairings in the state “Proposed” are made."
              />{' '}
              <Trans>
                They are not public. Every applicant sees its own result, once the call is decided.
              </Trans>
            </p>
          </Confirm>
        )}
        {mayPublish && standing && (
          <Confirm
            label={t`Take back`}
            title={t`Take these proposals back?`}
            reason={t`Why`}
            quiet
            act={async (reason) => {
              await call<Publication>('pairing', `/match-runs/${run.id}/withdrawals`, {
                method: 'POST',
                body: { reason },
                once: onceOnly(),
              });
            }}
            onDone={again}
          >
            <p>
              <Trans>This can be done while all of them are only proposed.</Trans>
            </p>
          </Confirm>
        )}
      </div>
      {mayPublish && other && !standing && (
        <p className="small">
          <Trans>Another run of this cohort is published. Take that one back first.</Trans>
        </p>
      )}
    </>
  );
}

function Pairings({ of, cohort }: { of: Publication; cohort: Cohort }) {
  const { t, i18n } = useLingui();
  const members = useMembers(cohort.members);
  return (
    <details>
      <summary>
        <Plural value={of.pairings.length} one="# pairing" other="# pairings" />
      </summary>
      <ul className="plain-lines" aria-label={t`Pairings`}>
        {of.pairings.map((each) => (
          <li key={each.slug}>
            <SiteLink to={paths.pairingOf(each.slug)}>
              {members.name(each.eu)} – {members.name(each.partner)}
            </SiteLink>{' '}
            <span className="small">{i18n._(pairingState[each.state])}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The input as a file, and how anyone works the run out again from it. */
function Recheck({ run }: { run: Run }) {
  const [failed, setFailed] = useState(false);
  const name = `match-run-${run.id}-input.json`;
  const download = async () => {
    setFailed(false);
    try {
      const response = await authorisedFetch(`${pairingBase}/match-runs/${run.id}/input`);
      if (!response.ok) throw new Error(String(response.status));
      save(await response.blob(), name);
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      <p>
        <Trans>
          The file holds everything that the run was worked out from, and its pairs. Whoever has it can work
          the run out again: the same hash and the same pairs must come of it.
        </Trans>
      </p>
      <p className="take-along">
        <button type="button" className="button" onClick={() => void download()}>
          <Trans>Download the input (JSON)</Trans>
        </button>
        {failed && (
          <span role="alert" className="wrong">
            <Trans>The file could not be read. Try again.</Trans>
          </span>
        )}
      </p>
      <pre className="command">
        <code>pairing-api recheck {name}</code>
      </pre>
      <p className="small">
        <Trans>
          Hash of the input (SHA-256): <code>{run.inputHash}</code>
        </Trans>
        <Gap />
        <Trans>
          Version of the solver: <code>{run.solverVersion}</code>
        </Trans>
      </p>
    </>
  );
}
