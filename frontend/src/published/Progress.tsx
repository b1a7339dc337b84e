import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useFormat } from '../i18n/format';
import { Gap } from '../ui/Gap';
import { standingOf } from './course';
import { emissionsQuery, trajectoryQuery } from './queries';
import type { Scope } from './scope';
import { StandingSentence } from './sentence';

/** What follows the sentence on joining: is it keeping its word? Nothing where the register does not answer. */
export default function Progress({ signatoryId, scope }: { signatoryId: string; scope: Scope | undefined }) {
  const format = useFormat();
  const trajectory = useQuery(trajectoryQuery(signatoryId)).data;
  const inventories = useQuery({
    ...emissionsQuery(scope ?? { signatoryId, holders: [], groups: [], shared: null }),
    enabled: scope !== undefined,
  }).data?.inventories;
  if (!trajectory) return null;
  const own = format.name(trajectory.signatory);
  const group = trajectory.jointGroup;
  return (
    <>
      <Gap />
      <StandingSentence standing={standingOf(group?.name ?? own, group && { signatory: own }, trajectory)} />
      {[...trajectory.targets, ...(inventories ?? [])].some(({ isInvented }) => isInvented) && (
        <>
          <Gap />
          <Trans>These figures are invented for demonstration.</Trans>
        </>
      )}
    </>
  );
}
