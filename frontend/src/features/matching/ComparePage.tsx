import { Trans, useLingui } from '@lingui/react/macro';
import { useQueries, useQuery } from '@tanstack/react-query';
import { useFormat } from '../../i18n/format';
import { usePoints } from '../../score/Contributions';
import { Answer } from '../../ui/answers';
import { DataTable } from '../../ui/DataTable';
import { SiteLink } from '../../ui/SiteLink';
import { readText } from '../../ui/search-state';
import { useAddress } from '../../ui/useAddress';
import { StaffFrame } from '../staff/StaffFrame';
import { keyOf } from './draft';
import { type Members, useMembers } from './members';
import { matchingPaths } from './paths';
import { cohortQuery, differencesQuery, runQuery } from './queries';
import type { Differences, MemberChange, Run, ScoredPair } from './shapes';
import { useSettingsText } from './useSettingsText';
import { policyWords } from './words';

/** Two runs of a cohort side by side: figures, pairs gained and lost, and who fares better or worse. */
export function ComparePage() {
  const { t } = useLingui();
  const [{ from = '', to = '' }] = useAddress((raw) => ({
    from: readText(raw, 'from', 40),
    to: readText(raw, 'to', 40),
  }));
  const asked = from !== '' && to !== '';
  const query = useQuery({ ...differencesQuery(to, from), enabled: asked });
  const [before, after] = useQueries({
    queries: [from, to].map((id) => ({ ...runQuery(id), enabled: asked })),
  });
  const cohort = useQuery({
    ...cohortQuery(after?.data?.cohortId ?? ''),
    enabled: after?.data !== undefined,
  });
  return (
    <StaffFrame
      title={t`Two runs side by side`}
      trail={[
        { label: t`Matching`, to: matchingPaths.home },
        ...(cohort.data ? [{ label: cohort.data.name, to: matchingPaths.cohort(cohort.data.id) }] : []),
      ]}
      answer={
        query.data && before?.data && after?.data ? (
          <CompareSentence of={query.data} before={before.data} after={after.data} />
        ) : undefined
      }
    >
      {!asked ? (
        <p>
          <SiteLink to={matchingPaths.home} className="button">
            <Trans>Choose a cohort, and two of its runs</Trans>
          </SiteLink>
        </p>
      ) : (
        <Answer query={query} service="pairing" shape="table">
          {(differences) =>
            before?.data && after?.data && cohort.data ? (
              <SideBySide
                of={differences}
                before={before.data}
                after={after.data}
                members={cohort.data.members}
              />
            ) : null
          }
        </Answer>
      )}
    </StaffFrame>
  );
}

function CompareSentence({ of, before, after }: { of: Differences; before: Run; after: Run }) {
  const format = useFormat();
  const gained = format.number(of.gained.length);
  const lost = format.number(of.lost.length);
  const kept = format.number(of.kept);
  return of.gained.length === 0 && of.lost.length === 0 ? (
    <Trans>
      “{before.name}” and “{after.name}” make the same {kept} pairs.
    </Trans>
  ) : (
    <Trans>
      “{after.name}” makes {gained} pairs that “{before.name}” does not, and lacks {lost} of its pairs; {kept}{' '}
      are the same.
    </Trans>
  );
}

function SideBySide({
  of,
  before,
  after,
  members: all,
}: {
  of: Differences;
  before: Run;
  after: Run;
  members: Parameters<typeof useMembers>[0];
}) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const points = usePoints();
  const members = useMembers(all);
  const figures = [
    {
      key: 'policy',
      label: t`Aims at`,
      before: i18n._(policyWords[before.policy]),
      after: i18n._(policyWords[after.policy]),
      change: '–',
    },
    ...(
      [
        ['pairs', t`Pairs`, of.before.pairsCount, of.after.pairsCount, 0],
        ['total', t`Total`, of.before.total, of.after.total, 1],
        ['minimum', t`Lowest score`, of.before.minimum, of.after.minimum, 1],
        ['unmatched', t`Without a partner`, of.before.unmatched, of.after.unmatched, 0],
      ] as const
    ).map(([key, label, one, other, digits]) => {
      const shown = (value: number | null) =>
        value === null ? '–' : digits === 0 ? format.number(value) : points(value);
      const signed = new Intl.NumberFormat(format.locale, {
        signDisplay: 'exceptZero',
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      });
      return {
        key,
        label,
        before: shown(one),
        after: shown(other),
        change: one === null || other === null ? '–' : signed.format(other - one),
      };
    }),
  ];
  const pair = ({ eu, partner }: ScoredPair) => `${members.name(eu)} – ${members.name(partner)}`;
  const list = (pairs: readonly ScoredPair[], label: string) =>
    pairs.length === 0 ? (
      <p className="unknown">
        <Trans>None.</Trans>
      </p>
    ) : (
      <ul className="plain-lines" aria-label={label}>
        {pairs.map((each) => (
          <li key={keyOf(each)}>
            {pair(each)} <span className="small">{points(each.score)}</span>
          </li>
        ))}
      </ul>
    );
  const onlyAfter = t`Only in “${after.name}”`;
  const onlyBefore = t`Only in “${before.name}”`;
  return (
    <>
      <section className="staff-part">
        <h2>
          <Trans>Figures</Trans>
        </h2>
        <DataTable
          caption={t`Figures of both runs`}
          rows={figures}
          rowKey={({ key }) => key}
          columns={[
            { key: 'label', header: t`Figure`, cell: ({ label }) => label },
            { key: 'before', header: before.name, numeric: true, cell: (row) => row.before },
            { key: 'after', header: after.name, numeric: true, cell: (row) => row.after },
            { key: 'change', header: t`Change`, numeric: true, cell: ({ change }) => change },
          ]}
        />
        <p className="take-along run-links">
          {[before, after].map((run) => (
            <SiteLink key={run.id} to={matchingPaths.run(run.id)} className="button">
              {t`Open “${run.name}”`}
            </SiteLink>
          ))}
        </p>
      </section>
      <section className="staff-part two-lists">
        <div>
          <h2>{onlyAfter}</h2>
          {list(of.gained, onlyAfter)}
        </div>
        <div>
          <h2>{onlyBefore}</h2>
          {list(of.lost, onlyBefore)}
        </div>
      </section>
      <section className="staff-part">
        <h2>
          <Trans>Who fares better in the second, and who worse</Trans>
        </h2>
        <ChangeTable
          changes={[...of.gainers, ...of.losers]}
          members={members}
          before={before}
          after={after}
        />
      </section>
      <section className="staff-part">
        <h2>
          <Trans>What they were asked differently</Trans>
        </h2>
        {of.inputs.length === 0 ? (
          <p>
            <Trans>Nothing: both were worked out from the same input.</Trans>
          </p>
        ) : (
          <InputTable of={of} members={members} before={before} after={after} />
        )}
      </section>
    </>
  );
}

function ChangeTable({
  changes,
  members,
  before,
  after,
}: {
  changes: readonly MemberChange[];
  members: Members;
  before: Run;
  after: Run;
}) {
  const { t } = useLingui();
  const format = useFormat();
  const points = usePoints();
  if (changes.length === 0) {
    return (
      <p>
        <Trans>Everybody fares the same.</Trans>
      </p>
    );
  }
  const signed = new Intl.NumberFormat(format.locale, {
    signDisplay: 'exceptZero',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  const shown = (slugs: string[], score: number) =>
    slugs.length === 0 ? (
      <span className="unknown">
        <Trans>no partner</Trans>
      </span>
    ) : (
      <>
        {format.list(slugs.map(members.name))} <span className="small">{points(score)}</span>
      </>
    );
  return (
    <DataTable
      caption={t`Who fares better or worse`}
      rows={[...changes].sort((a, b) => b.scoreAfter - b.scoreBefore - (a.scoreAfter - a.scoreBefore))}
      rowKey={({ territory }) => territory}
      columns={[
        { key: 'member', header: t`Member`, cell: ({ territory }) => members.nameAndCountry(territory) },
        { key: 'before', header: before.name, cell: (each) => shown(each.before, each.scoreBefore) },
        { key: 'after', header: after.name, cell: (each) => shown(each.after, each.scoreAfter) },
        {
          key: 'change',
          header: t`Change`,
          numeric: true,
          cell: (each) => signed.format(each.scoreAfter - each.scoreBefore),
        },
      ]}
    />
  );
}

function InputTable({
  of,
  members,
  before,
  after,
}: {
  of: Differences;
  members: Members;
  before: Run;
  after: Run;
}) {
  const { t } = useLingui();
  const text = useSettingsText(members);
  const words: Record<string, string> = {
    policy: t`What it aims at`,
    order: t`Order of the goals`,
    weights: t`Weights of the criteria`,
    minScore: t`Threshold`,
    locks: t`Locks`,
    vetoes: t`Vetoes of staff`,
    quotas: t`Quotas of countries`,
    capacities: t`Capacities`,
    trios: t`Trios`,
    leftOut: t`Left out`,
    scores: t`Scores`,
    members: t`Members`,
  };
  const shown = (field: string, value: string | null) => {
    if (value === null) return '–';
    try {
      return text.setting(field, JSON.parse(value)) ?? <code>{value}</code>;
    } catch {
      return <code>{value}</code>;
    }
  };
  return (
    <DataTable
      caption={t`What they were asked differently`}
      rows={of.inputs}
      rowKey={({ field }) => field}
      columns={[
        { key: 'field', header: t`Setting`, cell: ({ field }) => words[field] ?? field },
        { key: 'before', header: before.name, cell: (each) => shown(each.field, each.before) },
        { key: 'after', header: after.name, cell: (each) => shown(each.field, each.after) },
      ]}
    />
  );
}
