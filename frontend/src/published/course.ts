import type { CoursePath, CoursePoint } from '../chart/course-rows';
import type { Trajectory, TrajectoryTarget } from './shapes';
import type { Standing, Verdict } from './standing';

type Told = Pick<Trajectory, 'targets' | 'points' | 'mainTargetId' | 'standing'>;

/** The target that answers: the next one that is not a step on the way, as the interface chose it. */
export function mainOf({ targets, mainTargetId }: Told): TrajectoryTarget | null {
  return targets.find(({ id }) => id === mainTargetId) ?? null;
}

/**
 * The verdict on the newest inventory that can be compared. Where none can, because later ones were worked out in
 * another way than the base, that is what is said.
 */
export function verdictOf({ standing, points }: Told): Verdict {
  if (standing) return standing.status;
  const later = points.some((point) => !point.isBase && point.caveats.includes('approach_differs'));
  return later ? 'not_comparable' : 'insufficient_data';
}

/** The facts of the sentence, from what the interface tells. */
export function standingOf(name: string, memberOf: Standing['memberOf'], trajectory: Told): Standing {
  const main = mainOf(trajectory);
  const { standing, points } = trajectory;
  const newest = points.at(-1);
  const compared = points.find((point) => point.inventoryId === standing?.inventoryId) ?? newest;
  const verdict = verdictOf(trajectory);
  return {
    name,
    memberOf,
    target: main && {
      kind: main.type,
      year: main.targetYear,
      pct: main.pct,
      pctUnconditional: main.pctUnconditional,
      baseYear: main.baseYear,
      targetT: main.figures.targetT,
      changeVsBasePct: main.figures.reductionVsBasePct === null ? null : -main.figures.reductionVsBasePct,
      per: main.intensityDenominator,
      sectors: main.sectors,
    },
    latest: compared
      ? { year: compared.year, totalT: compared.emissionsT, isIncomplete: compared.isIncomplete }
      : null,
    cutPct: standing?.reductionVsBasePct ?? null,
    verdict,
  };
}

interface Words {
  target: (year: string) => string;
  interim: (year: string) => string;
  unconditional: string;
  projection: string;
  former: string;
}

/** What the picture is drawn from: what was measured, the way to each target, what hangs on conditions, what was restated. */
export function courseOf(trajectory: Told, words: Words): { points: CoursePoint[]; paths: CoursePath[] } {
  const points = trajectory.points
    .filter(({ caveats }) => !caveats.includes('approach_differs'))
    .map((each) => {
      const before = each.former[0]?.emissionsT ?? null;
      return { year: each.year, value: each.emissionsT, before: before === each.emissionsT ? null : before };
    });
  const main = mainOf(trajectory);
  const paths = trajectory.targets.flatMap((target): CoursePath[] => {
    const { figures, targetYear, baseYear } = target;
    if (figures.targetT === null) return [];
    const start =
      figures.baseT !== null && baseYear !== null ? [{ year: baseYear, value: figures.baseT }] : [];
    const end = { year: targetYear, value: figures.targetT };
    const isMain = target.id === main?.id;
    const own: CoursePath = {
      key: target.id,
      kind: isMain ? 'target' : 'interim',
      label: target.isInterim ? words.interim(String(targetYear)) : words.target(String(targetYear)),
      // A straight line needs its ends alone; one by inhabitant is not straight in tonnes.
      points: target.type === 'base_year_intensity' ? along(target.line, [...start, end]) : [...start, end],
    };
    if (!isMain) return [own];
    const further: CoursePath[] = [];
    if (
      start.length > 0 &&
      figures.unconditionalTargetT !== null &&
      figures.unconditionalTargetT !== end.value
    ) {
      further.push({
        key: `${target.id}-unconditional`,
        kind: 'unconditional',
        label: words.unconditional,
        points: [...start, { year: targetYear, value: figures.unconditionalTargetT }],
      });
    }
    if (start.length > 0 && target.bauT !== null) {
      further.push({
        key: `${target.id}-projection`,
        kind: 'projection',
        label: words.projection,
        points: [...start, { year: targetYear, value: target.bauT }],
      });
    }
    const first = target.formerLines[0];
    if (first && first.targetT !== null && baseYear !== null) {
      further.push({
        key: `${target.id}-former`,
        kind: 'former',
        label: words.former,
        points: [
          { year: baseYear, value: first.baseT },
          { year: targetYear, value: first.targetT },
        ],
      });
    }
    return [own, ...further];
  });
  return { points, paths };
}

function along(
  line: TrajectoryTarget['line'],
  otherwise: { year: number; value: number }[],
): { year: number; value: number }[] {
  const known = line.flatMap(({ year, allowedT }) => (allowedT === null ? [] : [{ year, value: allowedT }]));
  return known.length > 1 ? known : otherwise;
}
