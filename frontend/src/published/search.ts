import { present, readChoice, readCount, readList } from '../ui/search-state';

/** What the pages of reports show, as their addresses hold it. */
export interface PublishedSearch {
  /** Which view of an inventory. */
  view?: 'lines' | 'secap' | 'gpc';
  /** An edition of an inventory that was public before. */
  edition?: number;
  /** The pictures that are shown as tables. */
  tables?: string[];
  /** Which actions. */
  pillar?: string;
  sector?: string;
  status?: string;
}

const code = /^[a-z_]{1,40}$/;

export function readPublished(search: Record<string, unknown>): PublishedSearch {
  return present({
    view: readChoice(search, 'view', ['lines', 'secap', 'gpc']),
    edition: readCount(search, 'edition', 1),
    tables: readList(search, 'tables'),
    pillar: readList(search, 'pillar', code)?.[0],
    sector: readList(search, 'sector', code)?.[0],
    status: readList(search, 'status', code)?.[0],
  });
}
