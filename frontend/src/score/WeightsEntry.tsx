import { Trans, useLingui } from '@lingui/react/macro';
import { Input, Label, NumberField } from 'react-aria-components';
import { anyWeight, changedWeights } from './weights';
import { criterionCodes, useCriterion } from './words';
import '../ui/filters.css';
import './score.css';

/** How much each criterion weighs; points are shares of their sum, whatever that is. */
export function WeightsEntry({
  weights,
  usual,
  onChange,
}: {
  /** By criterion: those that are shown. */
  weights: Readonly<Record<string, number>>;
  usual: Readonly<Record<string, number>>;
  onChange: (weights: Record<string, number>) => void;
}) {
  const { t } = useLingui();
  const criterion = useCriterion();
  const all = { ...usual, ...weights };
  const rank = (code: string) => (criterionCodes.indexOf(code) + 1 || criterionCodes.length + 1) as number;
  return (
    <fieldset className="weights-entry">
      <legend className="sr-only">{t`Weights of the criteria`}</legend>
      <div className="weights">
        {Object.keys(all)
          .sort((x, y) => rank(x) - rank(y))
          .map((code) => (
            <NumberField
              key={code}
              className="weight"
              value={all[code]}
              minValue={0}
              maxValue={100}
              formatOptions={{ maximumFractionDigits: 2 }}
              onChange={(value) => {
                const next = Number.isNaN(value) ? 0 : value;
                const changed = changedWeights({ ...all, [code]: next }, usual);
                // Weights of nothing would leave nothing to compare.
                if (anyWeight({ ...all, [code]: next })) onChange(changed);
              }}
            >
              <Label>{criterion(code)}</Label>
              <Input className="input" />
            </NumberField>
          ))}
      </div>
      <p className="small">
        <Trans>
          A weight of 0 leaves a criterion out. One of them must be above 0. Points are shares of the sum.
        </Trans>
      </p>
      {Object.keys(changedWeights(all, usual)).length > 0 && (
        <button type="button" className="button button-quiet" onClick={() => onChange({})}>
          <Trans>The usual weights</Trans>
        </button>
      )}
    </fieldset>
  );
}
