import { Trans, useLingui } from '@lingui/react/macro';
import { useFormat } from '../i18n/format';
import { mostPoints, scoreDigits, shownParts } from './parts';
import type { Part } from './shapes';
import { criteria, useCriterion } from './words';
import '../ui/data-table.css';
import './score.css';

/** Points as a table and the total show them: always with the same decimals. */
export function usePoints(): (points: number) => string {
  const { locale } = useFormat();
  const format = new Intl.NumberFormat(locale, {
    minimumFractionDigits: scoreDigits,
    maximumFractionDigits: scoreDigits,
  });
  return (points) => format.format(points);
}

/** A score with its bar: a number of 100. */
export function ScoreBar({ score, label }: { score: number; label: string }) {
  const { t } = useLingui();
  const points = usePoints();
  const text = t`${points(score)} of 100`;
  return (
    <div className="score-bar">
      <span className="score-figure">
        <strong>{points(score)}</strong>{' '}
        <span className="small">
          <Trans>of 100</Trans>
        </span>
      </span>
      {/* biome-ignore lint/a11y/useSemanticElements: browsers draw their own as they like */}
      <span
        role="meter"
        className="score-track"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(score)}
        aria-valuetext={text}
      >
        <span style={{ width: `${Math.max(0, Math.min(100, score))}%` }} />
      </span>
    </div>
  );
}

/** What a score is made of: the points of all rows add up to the total in the last one, as it is shown above. */
export function Contributions({ parts, score }: { parts: readonly Part[]; score: number | null }) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const points = usePoints();
  const criterion = useCriterion();
  const { counted, missing, total } = shownParts(parts, score);
  return (
    <div className="table-frame contributions-frame">
      {/* biome-ignore-start lint/a11y/noRedundantRoles: a table laid out as blocks loses its roles in some browsers */}
      <table role="table" className="table table-compact contributions">
        <caption className="sr-only">{t`What the score is made of`}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              <Trans>Criterion</Trans>
            </th>
            <th role="columnheader" scope="col" className="numeric">
              <Trans>Met by</Trans>
            </th>
            <th role="columnheader" scope="col" className="numeric">
              <Trans>At most</Trans>
            </th>
            <th role="columnheader" scope="col" className="numeric">
              <Trans>Points</Trans>
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {counted.map((part) => {
            const most = mostPoints(part, parts);
            return (
              <tr key={part.criterion} role="row">
                <th role="rowheader" scope="row">
                  {criterion(part.criterion)}
                  <span className="part-track" aria-hidden="true">
                    <span className="part-most" style={{ width: `${Math.min(100, most * 2)}%` }}>
                      <span style={{ width: `${part.value * 100}%` }} />
                    </span>
                  </span>
                </th>
                <td role="cell" className="numeric" data-label={t`Met by`}>
                  <div>{format.percent(part.value)}</div>
                </td>
                <td role="cell" className="numeric" data-label={t`At most`}>
                  <div>{points(most)}</div>
                </td>
                <td role="cell" className="numeric" data-label={t`Points`}>
                  <div>
                    <strong data-points={part.points}>{points(part.points)}</strong>
                  </div>
                </td>
              </tr>
            );
          })}
          {missing.map((part) => (
            <tr key={part.criterion} role="row">
              <th role="rowheader" scope="row">
                {criterion(part.criterion)}
              </th>
              <td role="cell" className="numeric" data-label={t`Met by`}>
                <div>
                  <span className="unknown">
                    <Trans>not known</Trans>
                  </span>
                </div>
              </td>
              <td role="cell" className="numeric" data-label={t`At most`}>
                <div>–</div>
              </td>
              <td role="cell" className="numeric" data-label={t`Points`}>
                <div>–</div>
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot role="rowgroup">
          <tr role="row">
            <th role="rowheader" scope="row">
              <Trans>Score</Trans>
            </th>
            <td role="cell" className="contributions-gap" />
            <td role="cell" className="numeric" data-label={t`At most`}>
              <div>{points(counted.length > 0 ? 100 : 0)}</div>
            </td>
            <td role="cell" className="numeric" data-label={t`Points`}>
              <div>
                <strong data-total={total}>{points(total)}</strong>
              </div>
            </td>
          </tr>
        </tfoot>
      </table>
      {/* biome-ignore-end lint/a11y/noRedundantRoles: a table laid out as blocks loses its roles in some browsers */}
      <details className="meanings">
        <summary>
          <Trans>What the criteria mean</Trans>
        </summary>
        <dl className="facts">
          {parts
            .filter(({ criterion: code, weight }) => weight > 0 && criteria[code])
            .map(({ criterion: code }) => (
              <div key={code} className="fact">
                <dt>{criterion(code)}</dt>
                <dd className="meaning">{criteria[code] && i18n._(criteria[code].meaning)}</dd>
              </div>
            ))}
        </dl>
      </details>
    </div>
  );
}
