import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Page, type Step } from '../../ui/Page';
import { workPaths } from '../../ui/paths';
import { SiteLink } from '../../ui/SiteLink';
import { staffPaths } from './paths';
import { useStaff } from './staff';
import '../../ui/facts.css';
import './staff.css';

/** A page of the staff area: the way to its other parts stands above what it shows. */
export function StaffFrame({
  title,
  trail = [],
  answer,
  children,
}: {
  title: string;
  trail?: Step[];
  answer?: ReactNode;
  children: ReactNode;
}) {
  const { t } = useLingui();
  const { where } = useStaff();
  const parts = [
    { to: staffPaths.home, label: t`What waits`, shown: true, exact: true },
    { to: staffPaths.records, label: t`Records`, shown: true },
    { to: staffPaths.calls, label: t`Calls`, shown: where('calls.read_progress').length > 0 },
    { to: staffPaths.matching, label: t`Matching`, shown: where('matching.read').length > 0 },
    { to: staffPaths.imports, label: t`Imports`, shown: where('imports.read').length > 0 },
    { to: staffPaths.estimates, label: t`Estimates`, shown: where('estimates.read').length > 0 },
    {
      to: staffPaths.organisations,
      label: t`Organisations`,
      shown: where('member_organisations.read').length > 0,
    },
    {
      to: staffPaths.people,
      label: t({ message: 'People', context: 'who sign in' }),
      shown: where('people.read').length > 0,
    },
    { to: staffPaths.clients, label: t`Clients`, shown: where('clients.read').length > 0 },
    { to: staffPaths.changes, label: t`Changes`, shown: where('changes.read').length > 0 },
  ];
  return (
    <Page
      wide
      title={title}
      listed={false}
      trail={[{ label: t`Staff`, to: workPaths.staff }, ...trail]}
      answer={answer}
    >
      <nav className="staff-nav" aria-label={t`Staff area`}>
        <ul>
          {parts
            .filter(({ shown }) => shown)
            .map((part) => (
              <li key={part.to}>
                <SiteLink to={part.to} exact={part.exact}>
                  {part.label}
                </SiteLink>
              </li>
            ))}
        </ul>
      </nav>
      {children}
    </Page>
  );
}
