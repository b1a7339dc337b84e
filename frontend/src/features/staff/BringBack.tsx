import { Trans, useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { Problem } from '../../api/problem';
import type { Kind } from '../../editing/kinds';
import { readVersions, restoreVersion } from '../../editing/records';
import { Confirm } from '../../form/Confirm';
import { privateKey } from '../../session/me';
import { SiteLink } from '../../ui/SiteLink';
import type { LoggedChange } from './changes';

/** The way back from a deletion: the record becomes what it was before, under the same address, with a reason. */
export function BringBack({
  change,
  kind,
  name,
  since,
}: {
  change: LoggedChange;
  kind: Kind;
  name: string;
  /** Something is known to have been done with the record since. */
  since: boolean;
}) {
  const { t } = useLingui();
  const queries = useQueryClient();
  const [isBack, setBack] = useState(false);
  const link = useRef<HTMLParagraphElement>(null);
  const { recordId } = change;

  // The button is gone with the question, and the focus with it: it goes on to what came of it.
  useEffect(() => {
    if (isBack) link.current?.focus();
  }, [isBack]);

  const act = async (reason: string) => {
    const { data, etag } = await readVersions(kind, recordId);
    const [newest] = data.items;
    const before = data.items.find(({ version }) => version < change.version);
    if (newest?.action !== 'deleted' || !before) {
      throw new Problem(409, t`The record is already back. Open it to see its versions.`, null);
    }
    await restoreVersion(kind, recordId, etag ?? '', before.version, reason);
  };

  const to = `/edit/${kind.name}/${recordId}`;
  if (isBack) {
    return (
      <p ref={link} tabIndex={-1} role="status" className="small">
        <Trans>
          Brought back: <SiteLink to={to}>{name}</SiteLink>
        </Trans>
      </p>
    );
  }
  if (since) return null;
  return (
    <Confirm
      quiet
      label={t`Bring back`}
      title={t`Bring “${name}” back?`}
      reason={t`Why`}
      act={act}
      onDone={() => {
        setBack(true);
        void queries.invalidateQueries({ queryKey: [kind.service] });
        void queries.invalidateQueries({ queryKey: privateKey(kind.service) });
      }}
    >
      <p>
        <Trans>It becomes public again, at the same address and as it was before it was deleted.</Trans>
      </p>
    </Confirm>
  );
}
