import { useLingui } from '@lingui/react/macro';
import { useFormat } from '../../i18n/format';
import { usePoints } from '../../score/Contributions';
import type { Cell, Member } from './shapes';
import { verdictWords } from './words';

interface Standing {
  isPaired: boolean;
  isLocked: boolean;
  isVetoed: boolean;
}

/** Where a pair stands, in words. */
export function useStandingWords(): (standing: Standing) => string[] {
  const { t } = useLingui();
  return ({ isPaired, isLocked, isVetoed }) => [
    ...(isPaired ? [t`paired`] : []),
    ...(isLocked ? [t`locked for the next run`] : []),
    ...(isVetoed ? [t`vetoed for the next run`] : []),
  ];
}

/** A cell of the matrix as it is told: whom it joins, the score, and where the pair stands. */
export function useCellText(): (
  eu: Member,
  partner: Member,
  cell: Cell | undefined,
  standing: Standing,
) => string {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const points = usePoints();
  const words = useStandingWords();
  return (eu, partner, cell, standing) => {
    const [one, other] = [format.name(eu), format.name(partner)];
    const score = cell === undefined || cell.score === null ? t`no score` : points(cell.score);
    return format.series([
      t`${one} and ${other}: ${score}`,
      ...(cell && cell.verdict !== 'admissible' ? [i18n._(verdictWords[cell.verdict])] : []),
      ...words(standing),
    ]);
  };
}
