import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useFormat } from '../i18n/format';
import { territoryKind } from '../i18n/terms';
import type { CallSide, Threshold } from './shapes';

/** Countries that are named one by one up to this many; beyond it their number is said first. */
const few = 6;

/** The countries that a side is open for: in the sentence where they are few, behind a count where they are many. */
export function Countries({ codes }: { codes: readonly string[] }) {
  const format = useFormat();
  const names = codes.map(format.country).sort(format.compare);
  if (names.length <= few) return format.list(names);
  return (
    <details className="countries-open">
      <summary>
        <Plural value={names.length} one="# country or territory" other="# countries and territories" />
      </summary>
      {format.series(names)}
    </details>
  );
}

/** "at least 50,000 inhabitants" */
export function ThresholdWords({ of }: { of: Threshold }) {
  const format = useFormat();
  const value = format.number(of.value);
  return of.comparison === 'more_than' ? (
    <Trans>more than {value} inhabitants</Trans>
  ) : (
    <Trans>at least {value} inhabitants</Trans>
  );
}

/** What one side of a call asks of who applies, a sentence each. */
export function SideRules({ side }: { side: CallSide }): ReactNode {
  const { i18n } = useLingui();
  const format = useFormat();
  const { minPopulation, consortiumMinPopulation, places } = side;
  const kinds = format.list(side.kinds.map((each) => i18n._(territoryKind[each])));
  const alone = !side.kinds.every((each) => each === 'consortium') || side.kinds.length === 0;
  const together = side.kinds.length === 0 || side.kinds.includes('consortium');
  return (
    <ul className="rules">
      {side.kinds.length > 0 && (
        <li>
          <Trans>Who can apply: {kinds}.</Trans>
        </li>
      )}
      {alone &&
        (minPopulation === null ? (
          <li>
            <Trans>No number of inhabitants is asked for.</Trans>
          </li>
        ) : minPopulation.isHard ? (
          <li>
            <Trans>
              One that applies by itself must have <ThresholdWords of={minPopulation} />.
            </Trans>
          </li>
        ) : (
          <li>
            <Trans>
              One that applies by itself should have <ThresholdWords of={minPopulation} />; smaller ones can
              apply too, and the readers see it.
            </Trans>
          </li>
        ))}
      {together && consortiumMinPopulation !== null && (
        <li>
          {consortiumMinPopulation.isHard ? (
            <Trans>
              Several can apply together where they have <ThresholdWords of={consortiumMinPopulation} />{' '}
              between them.
            </Trans>
          ) : (
            <Trans>
              Several that apply together should have <ThresholdWords of={consortiumMinPopulation} /> between
              them.
            </Trans>
          )}
        </li>
      )}
      <li>
        {places === null ? (
          <Trans>The number of places is not limited.</Trans>
        ) : (
          <Plural value={places} one="There is # place." other="There are # places." />
        )}
      </li>
      {side.quotas.map((quota) => {
        const country = format.country(quota.country);
        const { min, max } = quota;
        return (
          <li key={quota.country}>
            {min !== null && max !== null ? (
              <Trans>
                Of {country}, from {min} to {max} are paired.
              </Trans>
            ) : min !== null ? (
              <Trans>
                Of {country}, at least {min} are paired where as many are selected.
              </Trans>
            ) : (
              <Trans>
                Of {country}, at most {max} are paired.
              </Trans>
            )}
          </li>
        );
      })}
    </ul>
  );
}
