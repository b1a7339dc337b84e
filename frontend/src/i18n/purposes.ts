import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { CovenantSchemas } from '../api/covenant';

/** A commitment as it reads after "promised". */
export const commitmentPurpose: Record<CovenantSchemas['CommitmentKind'], MessageDescriptor> = {
  mitigation_2020: msg`to cut emissions by 2020`,
  mitigation_2030: msg`to cut emissions by 2030`,
  mitigation_2050: msg`to cut emissions by 2050`,
  adaptation: msg`to adapt to climate change`,
  energy_poverty: msg`to relieve energy poverty`,
  gcom: msg`to keep to the Global Covenant (an inventory of emissions, targets and a plan)`,
  jp_2018: msg`to use local sustainable energy, to cut emissions by 2030 at least as far as the national target, and to adapt`,
};
