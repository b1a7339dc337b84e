import { Trans, useLingui } from '@lingui/react/macro';
import { useFormat } from '../i18n/format';
import { Gap } from '../ui/Gap';
import { usePoints } from './Contributions';
import { reasonsOf } from './parts';
import type { Explained } from './shapes';
import { criteria } from './words';

/** Why two territories fit as they do, in two sentences: what speaks most for the pair, and what against it. */
export function Why({ of, most = 3 }: { of: Pick<Explained, 'parts'>; most?: number }) {
  const { i18n } = useLingui();
  const format = useFormat();
  const { met, unmet } = reasonsOf(of.parts, most);
  const clauses = (codes: string[], side: 'met' | 'unmet') =>
    codes.flatMap((code) => (criteria[code] ? [i18n._(criteria[code][side])] : []));
  const good = format.list(clauses(met, 'met'));
  const bad = format.list(clauses(unmet, 'unmet'));
  return (
    <>
      {good !== '' && <Trans>For the pair: {good}.</Trans>}
      {good !== '' && bad !== '' && <Gap />}
      {bad !== '' && <Trans>Against it: {bad}.</Trans>}
      {good === '' && bad === '' && <Trans>Nothing speaks clearly for the pair or against it.</Trans>}
    </>
  );
}

/** How well two territories fit, in one sentence. */
export function ScoreSentence({ of }: { of: Explained }) {
  const format = useFormat();
  const points = usePoints();
  const [a, b] = [format.name(of.a), format.name(of.b)];
  if (of.score === null) {
    return (
      <Trans>
        Too little is known of {a} and {b} to say how well they fit: the data covers{' '}
        {format.percent(of.completeness)} of what would be compared.
      </Trans>
    );
  }
  return (
    <Trans>
      {a} and {b} score <strong>{points(of.score)} of 100</strong>.
    </Trans>
  );
}
