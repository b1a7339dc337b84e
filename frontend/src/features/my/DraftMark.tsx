import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { draftsQuery } from '../../editing/drafts';
import type { Holding } from '../../session/holdings';
import '../../editing/editing.css';

/** Where the draft of the organisation's record stands; nothing where there is none. */
export function DraftMark({ of: { service, organisation } }: { of: Holding }) {
  // One list of each service, for however many organisations somebody acts.
  const drafts = useQuery(draftsQuery(service));
  const draft = drafts.data?.find(({ recordId }) => recordId === organisation.subjectId);
  switch (draft?.state) {
    case 'draft':
      return (
        <span className="state">
          <Trans>Draft</Trans>
        </span>
      );
    case 'submitted':
      return (
        <span className="state state-submitted">
          <Trans>Handed in for review</Trans>
        </span>
      );
    case 'returned':
      return (
        <span className="state state-returned">
          <Trans>Given back</Trans>
        </span>
      );
  }
  return null;
}
