import { useQuery } from '@tanstack/react-query';
import { useFormat } from '../i18n/format';
import { Gap } from '../ui/Gap';
import { standingOf } from './course';
import { trajectoryQuery } from './queries';
import { StandingSentence } from './sentence';

/** What follows the sentence on joining: is it keeping its word? Nothing where the register does not answer. */
export default function Progress({ signatoryId }: { signatoryId: string }) {
  const format = useFormat();
  const trajectory = useQuery(trajectoryQuery(signatoryId)).data;
  if (!trajectory) return null;
  const own = format.name(trajectory.signatory);
  const group = trajectory.jointGroup;
  return (
    <>
      <Gap />
      <StandingSentence standing={standingOf(group?.name ?? own, group && { signatory: own }, trajectory)} />
    </>
  );
}
