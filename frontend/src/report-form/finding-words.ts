import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import { useCallback } from 'react';

/** What the checks find, by code, for readers; a code that is not here is told in the words of the service. */
const words: Record<string, MessageDescriptor> = {
  VALUE_OR_KEY_REQUIRED: msg`Give a figure, or a key that says why there is none.`,
  NO_WITH_VALUE: msg`“Not occurring” cannot stand beside emissions.`,
  IE_TARGET_REQUIRED: msg`“Included elsewhere” has to say where.`,
  IE_CYCLE: msg`“Included elsewhere” leads round in a circle.`,
  EXPLANATION_REQUIRED: msg`A key needs an explanation.`,
  UNKNOWN_KEY: msg`There is no such key.`,
  NEGATIVE_ACTIVITY: msg`An amount cannot be below nought.`,
  UNIT_UNKNOWN: msg`This unit is not known.`,
  UNIT_MISMATCH: msg`The unit of the amount does not fit that of the factor.`,
  APPROACHES_MIXED: msg`Factors of two approaches are used in one inventory.`,
  GWP_SETS_MIXED: msg`Two sets of warming potentials are used in one inventory.`,
  POPULATION_REQUIRED: msg`The population of the year is needed.`,
  RESTATEMENT_REASON_REQUIRED: msg`Figures that were public have changed: say why.`,
  CELL_DIFFERS_FROM_LINES: msg`The figure differs from the sum of its lines.`,
  CHANGE_LARGE: msg`This has changed much since the inventory before.`,
  PER_CAPITA_IMPLAUSIBLE_LOW: msg`The emissions per inhabitant are very low. Are the units right?`,
  PER_CAPITA_IMPLAUSIBLE_HIGH: msg`The emissions per inhabitant are very high. Are the units right?`,
  TOTAL_DIFFERS: msg`The sum differs from the total that you state.`,
  FACTOR_OLD: msg`The factor is more than ten years old.`,
  GENERATION_IN_TOTAL: msg`Generation of grid-supplied energy is counted in the total that you state.`,
  NE_ON_MANDATORY_CELL: msg`“Not estimated” for a source that has to be reported.`,
  INVENTORY_TOO_OLD: msg`The inventory is older than the rules allow.`,
};

/** The words for a finding in the reader's language, or those of the service, marked as English. */
export function useFindingText(): (finding: { code: string; detail: string }) => {
  text: string;
  language: string | undefined;
} {
  const { i18n } = useLingui();
  return useCallback(
    ({ code, detail }) => {
      const known = words[code];
      return known
        ? { text: i18n._(known), language: undefined }
        : { text: detail, language: i18n.locale === 'en' ? undefined : 'en' };
    },
    [i18n],
  );
}
