import { Trans, useLingui } from '@lingui/react/macro';
import { levelOf, riskGrid } from './risks';
import type { RiskAssessment } from './shapes';
import { hazard as hazardWords, riskLevel } from './terms';
import './published.css';

/** How likely against how grave: each hazard by name in its place, the level told by word and by depth of colour. */
export function RiskMatrix({ cells }: { cells: RiskAssessment['riskMatrix'] }) {
  const { t, i18n } = useLingui();
  const { probabilities, consequences, at } = riskGrid(cells);
  const level = (code: keyof typeof riskLevel) => i18n._(riskLevel[code]);
  return (
    <div className="risk-frame">
      <table className="risk-matrix">
        <caption className="sr-only">
          <Trans>Hazards by how likely they are and how grave their consequences</Trans>
        </caption>
        <thead>
          <tr>
            <td>
              <span className="risk-axis">
                <Trans>likely ↓ · grave →</Trans>
              </span>
            </td>
            {consequences.map((each) => (
              <th key={each} scope="col">
                <span className="sr-only">{t`Consequence:`} </span>
                {level(each)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {probabilities.map((probability) => (
            <tr key={probability}>
              <th scope="row">
                <span className="sr-only">{t`Probability:`} </span>
                {level(probability)}
              </th>
              {consequences.map((consequence) => {
                const cell = at(probability, consequence);
                return (
                  <td key={consequence} data-level={cell?.level ?? levelOf(probability, consequence)}>
                    {cell && (
                      <ul>
                        {[...new Set(cell.hazards)].map((each) => (
                          <li key={each}>{i18n._(hazardWords[each])}</li>
                        ))}
                      </ul>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
