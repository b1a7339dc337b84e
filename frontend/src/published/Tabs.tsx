import { SiteLink } from '../ui/SiteLink';
import './published.css';

interface Tab {
  label: string;
  /** What the address holds of this view; nothing for the first. */
  search: Record<string, string | undefined>;
  current: boolean;
}

/** Views of one record, each under an address of its own. */
export function Tabs({ label, to, tabs }: { label: string; to: string; tabs: Tab[] }) {
  return (
    <nav className="views" aria-label={label}>
      <ul>
        {tabs.map((tab) => (
          <li key={tab.label}>
            <SiteLink
              to={to}
              search={tab.search}
              bySearch
              exact
              aria-current={tab.current ? 'page' : undefined}
            >
              {tab.label}
            </SiteLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
