import { Trans } from '@lingui/react/macro';
import { useFormat } from '../../i18n/format';
import type { CommitmentReading } from '../../score/wire';

/** Where the climate commitments of a score come from, where that matters. */
export function Commitments({ of }: { of: CommitmentReading }) {
  const format = useFormat();
  const day = of.readAt === null ? '' : format.date(of.readAt.slice(0, 10));
  switch (of.state) {
    case 'not_weighed':
      return null;
    case 'read':
      return <Trans>Climate commitments as the Covenant of Mayors had them on {day}.</Trans>;
    case 'copy':
      return (
        <Trans>
          The register of the Covenant of Mayors does not answer: climate commitments count as it had them on{' '}
          {day}.
        </Trans>
      );
    case 'missing':
      return (
        <Trans>
          The register of the Covenant of Mayors does not answer: climate commitments count for nothing.
        </Trans>
      );
  }
}
