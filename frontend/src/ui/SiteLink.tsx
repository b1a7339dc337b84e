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
  children: ReactNode;
}

/** A link within the site, in the language that is being read. */
export function SiteLink({ to, search, exact, replace, children, ...anchor }: SiteLinkProps) {
  const { i18n } = useLingui();
  const target = { to: `/${i18n.locale}${to}`, search: search ?? {} } as unknown as LinkProps;
  return (
    <Link
      {...anchor}
      {...target}
      replace={replace}
      activeOptions={{ exact: exact ?? false, includeSearch: false }}
    >
      {children}
    </Link>
  );
}
