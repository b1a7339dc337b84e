import { useLingui } from '@lingui/react/macro';
import { Segments } from './filters';
import { storedChoice } from './stored';

/** The height of table rows: the reader's habit, the same for all tables. */
export const useDensity = storedChoice('density', ['roomy', 'compact']);

export function DensityChoice() {
  const { t } = useLingui();
  const [density, setDensity] = useDensity();
  return (
    <Segments
      className="density"
      label={t`Height of the rows`}
      value={density}
      options={[
        { id: 'roomy', name: t`Roomy` },
        { id: 'compact', name: t`Compact` },
      ]}
      onChange={setDensity}
    />
  );
}
