import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useFormat } from '../i18n/format';
import { Gap } from '../ui/Gap';
import { useFigures } from './figures';
import { isNone, type Standing, type StandingTarget, type Verdict } from './standing';
import { sector as sectorWords } from './terms';

/**
 * What was promised and how far it came, in whole sentences made from numbers. The order of their parts is not the same
 * in every language: no sentence is put together from pieces that stand in an order of their own.
 */
export function StandingSentence({ standing }: { standing: Standing }): ReactNode {
  const { memberOf, name } = standing;
  return (
    <>
      <Promise_ standing={standing} />
      {standing.target && <AboveBase target={standing.target} />}
      {standing.target && <Conditional target={standing.target} />}
      {standing.target && <Covered target={standing.target} />}
      {standing.latest?.isIncomplete && (
        <>
          <Gap />
          <Trans>Some sources are not estimated: the total is incomplete.</Trans>
        </>
      )}
      {memberOf && (
        <>
          <Gap />
          <Trans>
            These are the figures of {name} as a whole, of which {memberOf.signatory} is a member.
          </Trans>
        </>
      )}
    </>
  );
}

/** The verdict in a few words, to stand after a colon. */
export function useVerdict(): (verdict: Verdict) => string {
  const { t } = useLingui();
  return (verdict) =>
    ({
      achieved: t`the target is reached`,
      increasing: t`above where it began`,
      on_track: t`on track`,
      off_track: t`not on track yet`,
      insufficient_data: t`how far it has come cannot be said`,
      not_comparable: t`not comparable`,
    })[verdict];
}

function Promise_({ standing }: { standing: Standing }): ReactNode {
  const figures = useFigures();
  const verdictOf = useVerdict();
  const { name, target, latest, cutPct, verdict } = standing;
  if (!target && !latest) {
    return <Trans>{name} has published no inventory of its emissions and no target here yet.</Trans>;
  }
  if (!target && latest) {
    const amount = figures.tonnes(latest.totalT);
    const year = figures.year(latest.year);
    return (
      <Trans>
        {name} gave off <strong>{amount}</strong> of CO2 equivalent in {year}. It has published no target here
        yet.
      </Trans>
    );
  }
  if (!target) return null;
  const promise = <Promised name={name} target={target} />;
  if (!latest) {
    return (
      <>
        {promise}
        <Gap />
        <Trans>It has published no inventory here yet: how far it has come is not known.</Trans>
      </>
    );
  }
  const year = figures.year(latest.year);
  const amount = figures.tonnes(latest.totalT);
  const comparable = verdict !== 'insufficient_data' && verdict !== 'not_comparable';
  if (comparable && target.kind === 'base_year_emissions' && target.pct !== null && cutPct !== null) {
    return <InOne standing={standing} target={target} pct={target.pct} cut={cutPct} />;
  }
  return (
    <>
      {promise}
      <Gap />
      {latest.year === target.baseYear && verdict === 'insufficient_data' ? (
        <Trans>
          Its newest inventory is that of {year}, from which the target is measured: how far it has come is
          not known.
        </Trans>
      ) : verdict === 'not_comparable' ? (
        <Trans>
          In {year} it gave off <strong>{amount}</strong>, worked out in another way than the base: the two
          cannot be compared.
        </Trans>
      ) : verdict === 'insufficient_data' ? (
        <Trans>
          In {year} it gave off <strong>{amount}</strong>; the base that the target is measured from is not
          reported, and how far it has come cannot be said.
        </Trans>
      ) : (
        <Trans>
          In {year} it gave off {amount}: <strong>{verdictOf(verdict)}</strong>.
        </Trans>
      )}
    </>
  );
}

/** The whole story in one sentence, where all of it is known. */
function InOne({
  standing,
  target,
  pct,
  cut,
}: {
  standing: Standing;
  target: StandingTarget;
  pct: number;
  cut: number;
}): ReactNode {
  const figures = useFigures();
  const said = useVerdict()(standing.verdict);
  const { name, latest } = standing;
  const promised = figures.percent(pct);
  const by = figures.year(target.year);
  const year = figures.year(latest?.year ?? 0);
  const base = target.baseYear === null ? null : figures.year(target.baseYear);
  const moved = figures.percent(Math.abs(cut));
  if (isNone(cut)) {
    return base ? (
      <Trans>
        {name} has promised <strong>{promised} less</strong> by {by} than in {base}, and stood where it began
        in {year}: <strong>{said}</strong>.
      </Trans>
    ) : (
      <Trans>
        {name} has promised <strong>{promised} less</strong> by {by}, and stood where it began in {year}:{' '}
        <strong>{said}</strong>.
      </Trans>
    );
  }
  if (cut < 0) {
    return base ? (
      <Trans>
        {name} has promised <strong>{promised} less</strong> by {by} than in {base}, and stood at{' '}
        <strong>{moved} more</strong> in {year}: <strong>{said}</strong>.
      </Trans>
    ) : (
      <Trans>
        {name} has promised <strong>{promised} less</strong> by {by}, and stood at{' '}
        <strong>{moved} more</strong> in {year}: <strong>{said}</strong>.
      </Trans>
    );
  }
  return base ? (
    <Trans>
      {name} has promised <strong>{promised} less</strong> by {by} than in {base}, and stood at{' '}
      <strong>{moved} less</strong> in {year}: <strong>{said}</strong>.
    </Trans>
  ) : (
    <Trans>
      {name} has promised <strong>{promised} less</strong> by {by}, and stood at <strong>{moved} less</strong>{' '}
      in {year}: <strong>{said}</strong>.
    </Trans>
  );
}

/** What was promised alone. */
export function Promised({ name, target }: { name: string; target: StandingTarget }): ReactNode {
  const figures = useFigures();
  const by = figures.year(target.year);
  const base = target.baseYear === null ? null : figures.year(target.baseYear);
  const pct = target.pct === null ? null : figures.percent(target.pct);
  const amount = target.targetT === null ? null : figures.tonnes(target.targetT);
  if (target.kind === 'fixed_level' || pct === null) {
    return amount ? (
      <Trans>
        {name} has promised to give off no more than <strong>{amount}</strong> in {by}.
      </Trans>
    ) : (
      <Trans>
        {name} has set a target for {by}; how far it goes is not reported.
      </Trans>
    );
  }
  if (target.kind === 'baseline_scenario') {
    return (
      <Trans>
        {name} has promised <strong>{pct} less</strong> in {by} than it would give off without measures.
      </Trans>
    );
  }
  if (target.kind === 'base_year_intensity') {
    return target.per === 'gdp' ? (
      base ? (
        <Trans>
          {name} has promised <strong>{pct} less by unit of its economy</strong> by {by} than in {base}.
        </Trans>
      ) : (
        <Trans>
          {name} has promised <strong>{pct} less by unit of its economy</strong> by {by}.
        </Trans>
      )
    ) : base ? (
      <Trans>
        {name} has promised <strong>{pct} less by inhabitant</strong> by {by} than in {base}.
      </Trans>
    ) : (
      <Trans>
        {name} has promised <strong>{pct} less by inhabitant</strong> by {by}.
      </Trans>
    );
  }
  return base ? (
    <Trans>
      {name} has promised <strong>{pct} less</strong> by {by} than in {base}.
    </Trans>
  ) : (
    <Trans>
      {name} has promised <strong>{pct} less</strong> by {by}; the year that it is measured from is not
      reported.
    </Trans>
  );
}

/** A target against a course without measures, or by inhabitant, says little before it stands against the base year. */
function AboveBase({ target }: { target: StandingTarget }): ReactNode {
  const figures = useFigures();
  const { kind, changeVsBasePct: change, baseYear } = target;
  if (kind === 'base_year_emissions' || change === null || baseYear === null) return null;
  const base = figures.year(baseYear);
  const moved = figures.percent(Math.abs(change));
  return (
    <>
      <Gap />
      {isNone(change) ? (
        <Trans>Reaching it would leave emissions as they were in {base}.</Trans>
      ) : change > 0 ? (
        <Trans>
          Reaching it would still mean <strong>{moved} more</strong> than in {base}.
        </Trans>
      ) : (
        <Trans>
          Reaching it would mean <strong>{moved} less</strong> than in {base}.
        </Trans>
      )}
    </>
  );
}

/** What of the promise hangs on others. */
function Conditional({ target }: { target: StandingTarget }): ReactNode {
  const figures = useFigures();
  if (target.pctUnconditional === null || target.pct === null) return null;
  if (target.pctUnconditional >= target.pct) return null;
  const own = figures.percent(target.pctUnconditional);
  return (
    <>
      <Gap />
      {isNone(target.pctUnconditional) ? (
        <Trans>All of it depends on conditions.</Trans>
      ) : (
        <Trans>Of that, {own} do not depend on conditions; the rest does.</Trans>
      )}
    </>
  );
}

/** A target that covers a part says which. */
function Covered({ target }: { target: StandingTarget }): ReactNode {
  const { i18n } = useLingui();
  const format = useFormat();
  if (target.sectors.length === 0) return null;
  const sectors = format.list(target.sectors.map((each) => i18n._(sectorWords[each])));
  return (
    <>
      <Gap />
      <Trans>The target and these figures cover: {sectors}.</Trans>
    </>
  );
}
