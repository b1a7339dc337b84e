import { Trans, useLingui } from '@lingui/react/macro';
import { SiteLink } from './SiteLink';

type Search = Record<string, string | number | string[] | undefined>;

/** The way through a list that is read page by page: on to the next one, or back to the first. */
export function Paging({
  to,
  search,
  cursor,
  nextCursor,
}: {
  to: string;
  search: Search;
  cursor: string | undefined;
  nextCursor: string | null;
}) {
  const { t } = useLingui();
  if (!cursor && !nextCursor) return null;
  return (
    <nav className="paging" aria-label={t`Pages`}>
      {cursor && (
        <SiteLink to={to} search={{ ...search, cursor: undefined }} className="button">
          <Trans>First page</Trans>
        </SiteLink>
      )}
      {nextCursor && (
        <SiteLink to={to} search={{ ...search, cursor: nextCursor }} className="button">
          <Trans>Next page</Trans>
        </SiteLink>
      )}
    </nav>
  );
}
