import { useLingui } from '@lingui/react';
import { Link, type LinkProps } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, ReactNode } from 'react';

type Search = Record<string, string | number | string[] | undefined>;

interface SiteLinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  /** An address of `paths`: without the language, which is the reader's. */
  to: string;
  search?: Search;
  /** For a link that leads to exactly this page, and not also to those below it. */
  exact?: boolean;
  replace?: boolean;
  /** The part of the page that it leads to. */
  hash?: string;
  /** Pages that differ in their question alone are different pages to this link. */
  bySearch?: boolean;
  children: ReactNode;
}

/** A link within the site, in the language that is being read. */
export function SiteLink({ to, search, exact, replace, hash, bySearch, children, ...anchor }: SiteLinkProps) {
  const { i18n } = useLingui();
  const target = { to: `/${i18n.locale}${to}`, search: search ?? {} } as unknown as LinkProps;
  return (
    <Link
      {...anchor}
      {...target}
      replace={replace}
      hash={hash}
      activeOptions={{ exact: exact ?? false, includeSearch: bySearch ?? false }}
    >
      {children}
    </Link>
  );
}
