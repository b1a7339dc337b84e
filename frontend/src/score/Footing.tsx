import { Trans } from '@lingui/react/macro';

/** What a score rests on: it is no better than what is said of the two. */
export function Footing() {
  return (
    <Trans>
      A score is as good as the profiles it rests on. The record of each place names the source of every
      figure, and marks what is an example for demonstrations.
    </Trans>
  );
}
