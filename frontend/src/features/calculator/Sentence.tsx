import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useFormat } from '../../i18n/format';
import { useFindingText } from '../../report-form/finding-words';
import type { Outcome } from './queries';

/** The result in one plain sentence; what cannot be known is said to be so. */
export function Sentence({ kind, result }: { kind: string; result: Outcome }) {
  const format = useFormat();
  const findingText = useFindingText();
  const { t, i18n } = useLingui();
  const said = (text: MessageDescriptor | undefined, code: string) => (text ? i18n._(text) : code);
  const number = (name: string) => {
    const value = result[name];
    return typeof value === 'number' ? format.number(value) : null;
  };
  const factor = (name: string) => {
    const value = result[name];
    return typeof value === 'number'
      ? new Intl.NumberFormat(format.locale, { maximumSignificantDigits: 6 }).format(value)
      : null;
  };
  const unknown = <Trans>This cannot be known from what is given: a figure is missing or is zero.</Trans>;

  switch (kind) {
    case 'activity-x-factor': {
      const tonnes = number('tCo2');
      return tonnes ? <Trans>The activity emits {tonnes} tonnes of CO₂.</Trans> : unknown;
    }
    case 'co2e': {
      const tonnes = number('tco2e');
      return tonnes ? <Trans>Together they are {tonnes} tonnes of CO₂ equivalents.</Trans> : unknown;
    }
    case 'emission-factor': {
      const co2 = factor('tCo2PerMwh');
      const all = factor('tCo2ePerMwhAR5');
      if (!co2) return unknown;
      return all ? (
        <Trans>
          One MWh emits {co2} tonnes of CO₂; with methane and nitrous oxide {all} tonnes of CO₂ equivalents
          (AR5).
        </Trans>
      ) : (
        <Trans>One MWh emits {co2} tonnes of CO₂.</Trans>
      );
    }
    case 'gwp': {
      const potentials = (result.gwp100 ?? {}) as Record<string, number>;
      const methane = format.number(potentials.CH4 ?? 0);
      const nitrous = format.number(potentials.N2O ?? 0);
      return (
        <Trans>
          Over 100 years a tonne of methane warms as much as {methane} tonnes of CO₂, a tonne of nitrous oxide
          as much as {nitrous}.
        </Trans>
      );
    }
    case 'units': {
      const amount = factor('converted');
      const unit = String(result.convertedUnit ?? '');
      return amount ? (
        <Trans>
          That is {amount} {unit}.
        </Trans>
      ) : (
        unknown
      );
    }
    case 'efe': {
      const value = factor('efeTPerMwh');
      if (!value) return unknown;
      return result.netExporter ? (
        <Trans>
          Electricity here emits {value} tonnes per MWh; the area makes or buys more green electricity than it
          uses.
        </Trans>
      ) : (
        <Trans>Electricity here emits {value} tonnes per MWh.</Trans>
      );
    }
    case 'efh': {
      const value = factor('efhTPerMwh');
      return value ? <Trans>Heat from the network emits {value} tonnes per MWh.</Trans> : unknown;
    }
    case 'chp': {
      const heat = number('heatT');
      const power = number('electricityT');
      return heat && power ? (
        <Trans>
          Of the emissions {heat} tonnes belong to the heat and {power} tonnes to the electricity.
        </Trans>
      ) : (
        unknown
      );
    }
    case 'target-base-year': {
      const target = number('targetEmissionsT');
      const cut = number('reductionT');
      return target && cut ? (
        <Trans>
          The target allows {target} tonnes: {cut} tonnes less than in the base year.
        </Trans>
      ) : (
        unknown
      );
    }
    case 'target-baseline-scenario':
      return <Scenario result={result} target={number('targetEmissionsT')} unknown={unknown} />;
    case 'target-intensity': {
      const value = factor('targetIntensityTPerCapita');
      const people = number('impliedPopulation');
      const target = number('targetEmissionsTAtPopulation');
      if (!value) return unknown;
      if (target) {
        return (
          <Trans>
            The target allows {value} tonnes per inhabitant, {target} tonnes in all.
          </Trans>
        );
      }
      return people ? (
        <Trans>
          The target allows {value} tonnes per inhabitant; the reported tonnes imply {people} inhabitants.
        </Trans>
      ) : (
        <Trans>The target allows {value} tonnes per inhabitant.</Trans>
      );
    }
    case 'target-fixed-level': {
      const target = number('targetEmissionsT');
      const pct = number('reductionPct');
      if (!target) return unknown;
      return pct ? (
        <Trans>
          The target allows {target} tonnes, a cut of {pct} %.
        </Trans>
      ) : (
        <Trans>The target allows {target} tonnes; what cut that is cannot be said without a base.</Trans>
      );
    }
    case 'target-faq': {
      const whole = number('option1SumOfActionsMustEqualT');
      const rest = number('option2SumOfActionsMustEqualT');
      return whole && rest ? (
        <Trans>
          The actions must sum to {whole} tonnes against the base year, or to {rest} tonnes against the latest
          inventory.
        </Trans>
      ) : (
        unknown
      );
    }
    case 'progress':
      return <Progress result={result} done={number('achievedPctOfReduction')} />;
    case 'per-capita-reduction': {
      const { absoluteReductionPct: all, perCapitaReductionPct: each } = result;
      if (typeof each !== 'number') return unknown;
      const met = result.targetMet;
      return (
        <>
          {typeof all === 'number' && <Change pct={all} />} <ChangeEach pct={each} />
          {met === true && <> {t`The promised cut is reached.`}</>}
          {met === false && <> {t`The promised cut is not reached.`}</>}
        </>
      );
    }
    case 'inventory-totals': {
      const whole = number('directPlusIndirectT');
      const each = number('perCapitaDirectIndirectT');
      if (!whole) return unknown;
      return each ? (
        <Trans>
          The inventory comes to {whole} tonnes, {each} for each inhabitant.
        </Trans>
      ) : (
        <Trans>The inventory comes to {whole} tonnes.</Trans>
      );
    }
    case 'data-lint': {
      const codes = Array.isArray(result.warnings) ? (result.warnings as string[]) : [];
      return codes.length === 0 ? (
        <Trans>Nothing looks wrong.</Trans>
      ) : (
        codes.map((code) => findingText({ code, detail: code }).text).join(' ')
      );
    }
    case 'ambition': {
      const points = number('shortfallPoints');
      if (result.verdict === 'meets')
        return <Trans>The target is at least as ambitious as the other one.</Trans>;
      if (result.verdict === 'below' && points) {
        return <Trans>The target falls short by {points} percentage points.</Trans>;
      }
      return <Trans>The two targets cannot be compared.</Trans>;
    }
    case 'eligibility-eu': {
      const failed = Array.isArray(result.failed) ? (result.failed as string[]) : [];
      const missing = failed.map((code) => said(criteria[code], code)).join('; ');
      return result.eligible === true ? (
        <Trans>The plan has what it needs.</Trans>
      ) : (
        <Trans>The plan cannot be evaluated yet. Missing: {missing}.</Trans>
      );
    }
    case 'rva-score': {
      const level = said(levels[String(result.level)], String(result.level));
      const score = number('score');
      return score ? (
        <Trans>
          The risk is {level}: {score} of 9.
        </Trans>
      ) : (
        <Trans>The level of the risk is not known.</Trans>
      );
    }
    case 'notation-keys': {
      const tonnes = number('countsAsT');
      const code = typeof result.error === 'string' ? result.error : null;
      const wrong = code && findingText({ code, detail: code }).text;
      if (wrong) return <Trans>The cell may not say so: {wrong}</Trans>;
      return tonnes ? (
        <Trans>The cell counts as {tonnes} tonnes.</Trans>
      ) : (
        <Trans>Nobody knows what the cell counts as: a total with it is incomplete.</Trans>
      );
    }
    default:
      return unknown;
  }
}

const criteria: Record<string, MessageDescriptor> = {
  COUNCIL_APPROVAL: msg`approval by the council`,
  TARGET_STATED: msg`a stated target`,
  ADAPTATION_STATED: msg`the commitment to adapt`,
  TARGET_LEVEL: msg`a cut that is large enough`,
  RVA: msg`a risk and vulnerability assessment`,
  BEI_SECTORS: msg`key sectors in the baseline inventory`,
  ACTION_SECTORS: msg`key sectors in the actions`,
};

const levels: Record<string, MessageDescriptor> = {
  low: msg`low`,
  moderate: msg`moderate`,
  high: msg`high`,
};

function Change({ pct }: { pct: number }) {
  const by = useFormat().number(Math.abs(pct));
  return pct < 0 ? (
    <Trans>In all, emissions rose by {by} %.</Trans>
  ) : (
    <Trans>In all, emissions fell by {by} %.</Trans>
  );
}

function ChangeEach({ pct }: { pct: number }) {
  const by = useFormat().number(Math.abs(pct));
  return pct < 0 ? (
    <Trans>Per inhabitant they rose by {by} %.</Trans>
  ) : (
    <Trans>Per inhabitant they fell by {by} %.</Trans>
  );
}

function Scenario({
  result,
  target,
  unknown,
}: {
  result: Outcome;
  target: string | null;
  unknown: ReactNode;
}) {
  const format = useFormat();
  const change = result.changeVsBasePct;
  if (!target) return unknown;
  if (typeof change !== 'number') return <Trans>The target allows {target} tonnes.</Trans>;
  const pct = format.number(Math.abs(change));
  return change > 0 ? (
    <Trans>
      The target allows {target} tonnes. That is {pct} % more than in the base year.
    </Trans>
  ) : (
    <Trans>
      The target allows {target} tonnes. That is {pct} % less than in the base year.
    </Trans>
  );
}

function Progress({ result, done }: { result: Outcome; done: string | null }) {
  const pct = done ?? '–';
  switch (result.status) {
    case 'achieved':
      return <Trans>The target is reached: {pct} % of the promised cut is done.</Trans>;
    case 'increasing':
      return <Trans>Emissions are higher than in the base year.</Trans>;
    case 'on_track':
      return (
        <Trans>
          On track: {pct} % of the promised cut is done, and the inventory is on the line or below it.
        </Trans>
      );
    case 'off_track':
      return (
        <Trans>
          Not on track: {pct} % of the promised cut is done, and the inventory lies above the line.
        </Trans>
      );
    default:
      return <Trans>There is not enough to tell.</Trans>;
  }
}
