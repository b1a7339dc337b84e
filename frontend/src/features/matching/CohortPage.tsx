import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { Problem } from '../../api/problem';
import { useTime } from '../../editing/time';
import { useFormat } from '../../i18n/format';
import { usePoints } from '../../score/Contributions';
import { Answer, Empty, Unknown } from '../../ui/answers';
import { DataTable } from '../../ui/DataTable';
import { Segments } from '../../ui/filters';
import { Missing } from '../../ui/Missing';
import { paths } from '../../ui/paths';
import { SiteLink } from '../../ui/SiteLink';
import { readChoice, readText } from '../../ui/search-state';
import { useAddress } from '../../ui/useAddress';
import { StaffFrame } from '../staff/StaffFrame';
import { useStaff } from '../staff/staff';
import { CellPanel } from './CellPanel';
import { keyOf, readPairs, toggled, without, writePairs } from './draft';
import { Matrix, MatrixLegend, type MatrixView } from './Matrix';
import { MatrixList } from './MatrixList';
import { cellsOf, rangeOf } from './matrix-cells';
import { type Members, useMembers } from './members';
import { PairMap } from './PairMap';
import { matchingPaths } from './paths';
import { cohortQuery, matrixQuery, runQuery, runsQuery } from './queries';
import { RunForm } from './RunForm';
import { RunState } from './RunState';
import type { Cohort, CohortMatrix, Pair, Run, RunItem } from './shapes';
import { useNarrow } from './useNarrow';
import { policyWords } from './words';

const views = ['matrix', 'list', 'map', 'members'] as const;

function readCohort(raw: Record<string, unknown>) {
  return {
    view: readChoice(raw, 'view', views),
    run: readText(raw, 'run', 40),
    cell: readPairs(raw, 'cell')?.[0],
    of: readText(raw, 'of', 100),
    rows: readText(raw, 'rows', 100),
    columns: readText(raw, 'columns', 100),
    lock: readPairs(raw, 'lock'),
    veto: readPairs(raw, 'veto'),
  };
}

type Search = ReturnType<typeof readCohort>;

/** One cohort: every score, the runs made of it, and the form for the next one. */
export function CohortPage({ id }: { id: string }) {
  const { t } = useLingui();
  const query = useQuery(cohortQuery(id));
  const trail = [{ label: t`Matching`, to: matchingPaths.home }];
  if (query.error instanceof Problem && query.error.status === 404) {
    return <Missing title={t`No such cohort`} trail={trail} list={trail[0] as (typeof trail)[0]} />;
  }
  return (
    <StaffFrame
      title={query.data?.name ?? t`Cohort`}
      trail={trail}
      answer={query.data && <CohortSentence of={query.data} />}
    >
      <Answer query={query} service="pairing">
        {(cohort) => <Inside cohort={cohort} />}
      </Answer>
    </StaffFrame>
  );
}

function CohortSentence({ of }: { of: Cohort }) {
  const format = useFormat();
  const eu = format.number(of.euCount);
  const partners = format.number(of.partnerCount);
  const day = format.date(of.createdAt.slice(0, 10));
  return (
    <Trans>
      {eu} members of the EU side and {partners} partners, as they were on {day}.
    </Trans>
  );
}

function Inside({ cohort }: { cohort: Cohort }) {
  const { t } = useLingui();
  const { where } = useStaff();
  const mayRun = where('matching.run').length > 0;
  const members = useMembers(cohort.members);
  const [raw, change] = useAddress((search) => flat(readCohort(search)));
  const search = readCohort(raw as Record<string, unknown>);
  const set = (next: Partial<Search>, replace = true) => change(flat({ ...search, ...next }), replace);
  const runs = useQuery(runsQuery(cohort.id));
  const shown = useQuery({ ...runQuery(search.run ?? ''), enabled: search.run !== undefined }).data;
  const base = shown?.cohortId === cohort.id ? shown : undefined;
  const settings = base?.settings ?? cohort.defaults;
  // What the address says goes before what the run had that is shown.
  const locks = search.lock ?? settings.locks;
  const vetoes = search.veto ?? settings.vetoes;
  const setPairs = (kind: 'lock' | 'veto', pairs: Pair[]) => set({ [kind]: pairs });
  return (
    <>
      <section className="staff-part">
        <h2>
          <Trans>Runs</Trans>
        </h2>
        <Answer query={runs} service="pairing" shape="table">
          {(items) => (
            <RunTable
              items={items}
              shown={base?.id}
              onShow={(run) => set({ run, lock: undefined, veto: undefined })}
            />
          )}
        </Answer>
      </section>
      <section className="staff-part">
        <h2>
          <Trans>Every possible pair</Trans>
        </h2>
        <Scores
          cohort={cohort}
          members={members}
          base={base}
          search={search}
          set={set}
          locks={locks}
          vetoes={vetoes}
          onToggle={(kind, pair) => {
            const [one, other] = kind === 'lock' ? [locks, vetoes] : [vetoes, locks];
            // A pair is either locked or vetoed.
            set({
              [kind]: toggled(one, pair),
              [kind === 'lock' ? 'veto' : 'lock']: without(other, pair),
            });
          }}
          mayRun={mayRun}
        />
      </section>
      {mayRun && (
        <section className="staff-part" id="new-run">
          <h2>{base ? t`A scenario of “${base.name}”` : t`New run`}</h2>
          <RunForm
            key={base?.id ?? 'call'}
            cohort={cohort}
            base={base}
            settings={settings}
            members={members}
            locks={locks}
            vetoes={vetoes}
            onLocks={(pairs) => setPairs('lock', pairs)}
            onVetoes={(pairs) => setPairs('veto', pairs)}
          />
        </section>
      )}
    </>
  );
}

/** The state as plain texts, as an address holds it. */
function flat(search: Search) {
  const { cell, lock, veto, ...rest } = search;
  return {
    ...rest,
    cell: cell && keyOf(cell),
    lock: lock && writePairs(lock),
    veto: veto && writePairs(veto),
  };
}

/** The runs of a cohort; two of them can be put side by side, one can be shown in the matrix. */
function RunTable({
  items,
  shown,
  onShow,
}: {
  items: RunItem[];
  shown: string | undefined;
  onShow: (run: string | undefined) => void;
}) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const points = usePoints();
  const time = useTime();
  const [chosen, setChosen] = useState<string[]>([]);
  if (items.length === 0) {
    return (
      <Empty>
        <p>
          <Trans>No run yet. Say below what it aims at, and run it.</Trans>
        </p>
      </Empty>
    );
  }
  return (
    <>
      <DataTable
        caption={t`Runs`}
        rows={items}
        rowKey={({ id }) => id}
        selected={shown}
        columns={[
          {
            key: 'name',
            header: t`Run`,
            cell: (each) => (
              <>
                <SiteLink to={matchingPaths.run(each.id)}>{each.name}</SiteLink>
                {each.isPublished && (
                  <span className="fact-qualifier">
                    <Trans>published</Trans>
                  </span>
                )}
              </>
            ),
          },
          { key: 'policy', header: t`Aims at`, cell: (each) => i18n._(policyWords[each.policy]) },
          { key: 'state', header: t`State`, cell: (each) => <RunState of={each} /> },
          {
            key: 'pairs',
            header: t`Pairs`,
            numeric: true,
            cell: (each) => (each.pairsCount === null ? '–' : format.number(each.pairsCount)),
          },
          {
            key: 'total',
            header: t`Total`,
            numeric: true,
            cell: (each) => (each.total === null ? '–' : points(each.total)),
          },
          {
            key: 'minimum',
            header: t`Lowest`,
            numeric: true,
            cell: (each) => (each.minimum === null ? '–' : points(each.minimum)),
          },
          { key: 'at', header: t`Made`, cell: (each) => time(each.createdAt) },
          {
            key: 'show',
            header: t`In the matrix`,
            cell: (each) =>
              each.state !== 'done' ? (
                '–'
              ) : (
                <button
                  type="button"
                  className="button button-quiet"
                  aria-pressed={each.id === shown}
                  onClick={() => onShow(each.id === shown ? undefined : each.id)}
                >
                  {each.id === shown ? <Trans>Shown</Trans> : <Trans>Show</Trans>}
                  <span className="sr-only">{t`: ${each.name}`}</span>
                </button>
              ),
          },
          {
            key: 'compare',
            header: t`Compare`,
            cell: (each) => (
              <input
                type="checkbox"
                aria-label={t`Compare ${each.name}`}
                checked={chosen.includes(each.id)}
                disabled={each.state !== 'done' || (chosen.length === 2 && !chosen.includes(each.id))}
                onChange={({ target }) =>
                  setChosen(
                    target.checked ? [...chosen, each.id] : chosen.filter((other) => other !== each.id),
                  )
                }
              />
            ),
          },
        ]}
      />
      <p className="compare-line" role="status">
        {chosen.length === 2 ? (
          <SiteLink to={matchingPaths.compare} search={{ from: chosen[0], to: chosen[1] }} className="button">
            <Trans>Compare the two</Trans>
          </SiteLink>
        ) : items.filter(({ state }) => state === 'done').length > 1 ? (
          <span className="small">
            <Trans>Choose two runs to see them side by side.</Trans>
          </span>
        ) : null}
      </p>
    </>
  );
}

function Scores({
  cohort,
  members,
  base,
  search,
  set,
  locks,
  vetoes,
  onToggle,
  mayRun,
}: {
  cohort: Cohort;
  members: Members;
  base: Run | undefined;
  search: Search;
  set: (next: Partial<Search>, replace?: boolean) => void;
  locks: Pair[];
  vetoes: Pair[];
  onToggle: (kind: 'lock' | 'veto', pair: Pair) => void;
  mayRun: boolean;
}) {
  const { t } = useLingui();
  const narrow = useNarrow();
  const query = useQuery(matrixQuery(cohort.id, base?.id));
  // A matrix needs room: a narrow window shows the list in its place.
  const view =
    search.view === undefined || search.view === 'matrix' ? (narrow ? 'list' : 'matrix') : search.view;
  return (
    <>
      <div className="staff-line matrix-tools">
        <Segments
          label={t`What to show`}
          value={view}
          options={[
            ...(narrow ? [] : [{ id: 'matrix' as const, name: t`Matrix` }]),
            { id: 'list' as const, name: t`List` },
            { id: 'map' as const, name: t`Map` },
            { id: 'members' as const, name: t`Members` },
          ]}
          onChange={(next) => set({ view: next === 'matrix' ? undefined : next })}
        />
        {view === 'matrix' && (
          <>
            <Segments
              label={t`Order of the rows`}
              value={search.rows === 'best' || search.rows === 'country' ? search.rows : 'name'}
              options={[
                { id: 'name', name: t`By name` },
                { id: 'country', name: t`By country` },
                { id: 'best', name: t`By best score` },
              ]}
              onChange={(order) => {
                const next = order === 'name' ? undefined : order;
                set({ rows: next, columns: next });
              }}
            />
            {(search.rows ?? search.columns) !== undefined && (
              <button
                type="button"
                className="button button-quiet"
                onClick={() => set({ rows: undefined, columns: undefined })}
              >
                <Trans>Order as at first</Trans>
              </button>
            )}
          </>
        )}
      </div>
      {view === 'members' ? (
        <MemberTable members={members} />
      ) : (
        <Answer query={query} service="pairing" shape="table">
          {(matrix) => (
            <Cells
              matrix={matrix}
              view={view}
              members={members}
              base={base}
              search={search}
              set={set}
              locks={locks}
              vetoes={vetoes}
              onToggle={mayRun ? onToggle : undefined}
            />
          )}
        </Answer>
      )}
    </>
  );
}

function Cells({
  matrix,
  view,
  members,
  base,
  search,
  set,
  locks,
  vetoes,
  onToggle,
}: {
  matrix: CohortMatrix;
  view: 'matrix' | 'list' | 'map';
  members: Members;
  base: Run | undefined;
  search: Search;
  set: (next: Partial<Search>, replace?: boolean) => void;
  locks: Pair[];
  vetoes: Pair[];
  onToggle: ((kind: 'lock' | 'veto', pair: Pair) => void) | undefined;
}) {
  const cells = useMemo(() => cellsOf(matrix.cells), [matrix]);
  const range = useMemo(() => rangeOf(matrix.cells), [matrix]);
  const pairs = base?.result?.pairs;
  const paired = useMemo(() => new Set((pairs ?? []).map(keyOf)), [pairs]);
  const locked = new Set(locks.map(keyOf));
  const vetoed = new Set(vetoes.map(keyOf));
  const selected = search.cell;
  const shown: MatrixView = {
    members,
    cells,
    range,
    paired,
    locks: locked,
    vetoes: vetoed,
    selected: selected && keyOf(selected),
    onSelect: (pair) => set({ cell: selected && keyOf(selected) === keyOf(pair) ? undefined : pair }),
    onToggle: onToggle ?? (() => undefined),
  };
  return (
    <div className={selected ? 'workbench has-panel' : 'workbench'}>
      <div className="workbench-main">
        {view === 'matrix' ? (
          <>
            <Matrix
              view={shown}
              rows={search.rows ?? 'name'}
              columns={search.columns ?? 'name'}
              onRows={(rows) => set({ rows: rows === 'name' ? undefined : rows })}
              onColumns={(columns) => set({ columns: columns === 'name' ? undefined : columns })}
            />
            <MatrixLegend />
          </>
        ) : view === 'list' ? (
          <MatrixList view={shown} of={search.of} onOf={(of) => set({ of, cell: undefined })} />
        ) : (
          <PairMap
            members={members}
            pairs={pairs ?? []}
            selected={selected}
            onSelect={(cell) => set({ cell })}
          />
        )}
        {view === 'map' && !pairs && (
          <p className="small">
            <Trans>Show a run in the matrix to see its pairs here.</Trans>
          </p>
        )}
      </div>
      {selected && (
        <CellPanel
          pair={selected}
          cell={cells.get(keyOf(selected))}
          weights={matrix.weights}
          members={members}
          runId={base?.state === 'done' ? base.id : undefined}
          isLocked={locked.has(keyOf(selected))}
          isVetoed={vetoed.has(keyOf(selected))}
          onToggle={onToggle && ((kind) => onToggle(kind, selected))}
          onClose={() => set({ cell: undefined })}
        />
      )}
    </div>
  );
}

/** The members with what they wish; vetoes are for staff alone, which the page says. */
function MemberTable({ members }: { members: Members }) {
  const { t } = useLingui();
  const format = useFormat();
  const names = (slugs: string[]) => format.series(slugs.map(members.name));
  return (
    <>
      <p className="small">
        <Trans>
          Vetoes are private: they are shown to the member itself and to staff, and to nobody else.
        </Trans>
      </p>
      <DataTable
        caption={t`Members`}
        rows={[...members.eu, ...members.partners]}
        rowKey={({ territory }) => territory}
        columns={[
          {
            key: 'name',
            header: t`Member`,
            cell: (each) => (
              <SiteLink to={paths.territory(each.territory)}>{members.name(each.territory)}</SiteLink>
            ),
          },
          {
            key: 'side',
            header: t`Side`,
            cell: (each) => (each.side === 'eu' ? t`EU side` : t`Partner side`),
          },
          {
            key: 'country',
            header: t`Country or territory`,
            cell: (each) => format.country(each.country),
          },
          {
            key: 'capacity',
            header: t`Room for`,
            cell: (each) => {
              const free = Math.max(0, each.capacity - each.openPairings);
              return <Plural value={free} one="# new partner" other="# new partners" />;
            },
          },
          {
            key: 'wishes',
            header: t`Wishes, dearest first`,
            cell: (each) => (each.wishes.length === 0 ? <Unknown>{t`none`}</Unknown> : names(each.wishes)),
          },
          {
            key: 'vetoes',
            header: t`Vetoes`,
            cell: (each) => (each.vetoes.length === 0 ? <Unknown>{t`none`}</Unknown> : names(each.vetoes)),
          },
        ]}
      />
    </>
  );
}
