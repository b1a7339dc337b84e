import { Trans } from '@lingui/react/macro';

/** That a register without a record of something proves nothing. */
export function Coverage() {
  return (
    <Trans>
      This register is not complete: it holds what has been imported or written down from sources.
    </Trans>
  );
}
