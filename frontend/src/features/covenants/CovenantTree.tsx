import { Plural } from '@lingui/react/macro';
import type { CovenantSchemas } from '../../api/covenant';
import { Name } from '../../ui/Name';
import { paths } from '../../ui/paths';
import { SiteLink } from '../../ui/SiteLink';
import './covenants.css';

type Covenant = CovenantSchemas['Covenant'];

/** The covenants under each other: global, regional, national. */
export function CovenantTree({ covenants, below = null }: { covenants: Covenant[]; below?: string | null }) {
  const slugs = new Set(covenants.map((each) => each.slug));
  // One whose parent is not among those shown stands at the top.
  const here = covenants.filter((each) =>
    below === null ? each.parent === null || !slugs.has(each.parent) : each.parent === below,
  );
  if (here.length === 0) return null;
  return (
    <ul className={below === null ? 'tree' : 'tree tree-below'}>
      {here.map((each) => (
        <li key={each.slug}>
          <div className="tree-line">
            <SiteLink to={paths.covenantOf(each.slug)}>
              <Name of={each} />
            </SiteLink>
            <span className="small">
              <Plural
                value={each.signatories}
                _0="no signatory recorded here"
                one="# signatory"
                other="# signatories"
              />
            </span>
          </div>
          <CovenantTree covenants={covenants} below={each.slug} />
        </li>
      ))}
    </ul>
  );
}
