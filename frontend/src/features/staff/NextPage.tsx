import { Trans, useLingui } from '@lingui/react/macro';

/** The way through a list within a page: on, and back by the way one came. `cursors` are those of the pages passed. */
export function NextPage({
  cursors,
  next,
  onChange,
}: {
  cursors: string[];
  next: string | null;
  onChange: (cursors: string[]) => void;
}) {
  const { t } = useLingui();
  if (cursors.length === 0 && !next) return null;
  return (
    <nav className="paging" aria-label={t`Pages`}>
      {cursors.length > 0 && (
        <button type="button" className="button" onClick={() => onChange(cursors.slice(0, -1))}>
          <Trans>Page before</Trans>
        </button>
      )}
      {next && (
        <button type="button" className="button" onClick={() => onChange([...cursors, next])}>
          <Trans>Next page</Trans>
        </button>
      )}
    </nav>
  );
}
