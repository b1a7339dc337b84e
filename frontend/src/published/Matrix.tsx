import { Trans, useLingui } from '@lingui/react/macro';
import { useFigures } from './figures';
import { Written } from './InLanguage';
import { type MatrixNote, type Place, readMatrix, type ScopeCode, scopes } from './matrix-rows';
import type { Inventory } from './shapes';
import {
  notationKey,
  notationMeaning,
  scope as scopeWords,
  sector as sectorWords,
  subsector as subsectorWords,
} from './terms';
import './published.css';

/** The matrix of an inventory: sector by sector, where the emissions come from, with what is not a number explained. */
export function Matrix({
  inventory,
}: {
  inventory: Pick<Inventory, 'cells' | 'totals' | 'language' | 'year'>;
}) {
  const { t, i18n } = useLingui();
  const figures = useFigures();
  const { sectors, notes } = readMatrix(inventory.cells, inventory.totals);
  const { totals } = inventory;
  const caption = t`Emissions of ${String(inventory.year)} by sector, in tonnes of CO2 equivalent`;
  const sums: Record<ScopeCode, number> = {
    direct: totals.directT,
    indirect: totals.indirectT,
    outside: totals.outsideT,
  };
  const shownSum = (sum: number | null) => (sum === null ? '–' : figures.whole(sum));
  const hasAny = (scope: ScopeCode) =>
    sectors.some(({ sector, totals: sum }) => sector !== 'generation' && sum[scope] !== null);
  if (sectors.length === 0) {
    return (
      <p>
        <Trans>The matrix of this inventory is empty.</Trans>
      </p>
    );
  }
  return (
    <>
      <div className="table-frame">
        {/* biome-ignore-start lint/a11y/noRedundantRoles: a table laid out as blocks loses its roles in some browsers */}
        <table role="table" className="table table-compact matrix">
          <caption className="sr-only">{caption}</caption>
          <thead role="rowgroup">
            <tr role="row">
              <th role="columnheader" scope="col">
                <Trans>Source</Trans>
              </th>
              {scopes.map((scope) => (
                <th key={scope} role="columnheader" scope="col" className="numeric">
                  {i18n._(scopeWords[scope])}
                </th>
              ))}
            </tr>
          </thead>
          {sectors.map(({ sector, rows, totals: sum }) => (
            <tbody key={sector} role="rowgroup">
              <tr role="row" className="matrix-sector">
                <th role="rowheader" scope="row">
                  {i18n._(sectorWords[sector])}
                  {sector === 'generation' && (
                    <span className="fact-qualifier">
                      <Trans>in no total</Trans>
                    </span>
                  )}
                </th>
                {scopes.map((scope) => (
                  <td key={scope} role="cell" className="numeric" data-label={i18n._(scopeWords[scope])}>
                    <div>{shownSum(sum[scope])}</div>
                  </td>
                ))}
              </tr>
              {rows.map((row) => (
                <tr key={row.subsector} role="row">
                  <th role="rowheader" scope="row">
                    {i18n._(subsectorWords[row.subsector])}
                  </th>
                  {scopes.map((scope) => (
                    <td key={scope} role="cell" className="numeric" data-label={i18n._(scopeWords[scope])}>
                      <div>
                        <PlaceShown place={row.places[scope]} />
                      </div>
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          ))}
          <tfoot role="rowgroup">
            <tr role="row">
              <th role="rowheader" scope="row">
                <Trans>In all, without energy for the grid</Trans>
              </th>
              {scopes.map((scope) => (
                <td key={scope} role="cell" className="numeric" data-label={i18n._(scopeWords[scope])}>
                  <div>{shownSum(hasAny(scope) ? sums[scope] : null)}</div>
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
        {/* biome-ignore-end lint/a11y/noRedundantRoles: see above */}
      </div>
      {notes.length > 0 && <Notes notes={notes} language={inventory.language} />}
    </>
  );
}

function PlaceShown({ place }: { place: Place | null }) {
  const { t, i18n } = useLingui();
  const figures = useFigures();
  if (!place) return <span className="matrix-none">–</span>;
  const { value, key, note } = place;
  // A key stands where the number would: nobody reads 0 where nothing was estimated.
  const shown =
    value !== null && (key === null || value !== 0) ? (
      figures.whole(value)
    ) : key !== null ? (
      <span className="unknown">{i18n._(notationKey[key])}</span>
    ) : null;
  return (
    <>
      {shown}
      {note !== null && (
        <sup>
          <a href={`#note-${note}`} aria-label={t`Explanation ${String(note)}`}>
            {note}
          </a>
        </sup>
      )}
    </>
  );
}

function Notes({ notes, language }: { notes: MatrixNote[]; language: string | null }) {
  const { i18n } = useLingui();
  const used = (['NO', 'NE', 'IE', 'C'] as const).filter((key) => notes.some((note) => note.key === key));
  return (
    <section className="matrix-notes">
      <h3>
        <Trans>Explanations</Trans>
      </h3>
      <ol>
        {notes.map((note) => {
          const source = i18n._(subsectorWords[note.subsector]);
          const column = i18n._(scopeWords[note.scope]);
          return (
            <li key={note.number} id={`note-${note.number}`} tabIndex={-1}>
              <strong>
                {source}, {column}
              </strong>
              {note.key && `: ${i18n._(notationKey[note.key])} (${note.key})`}
              {note.includedIn && (
                <>
                  {' '}
                  <Trans>
                    in: {i18n._(subsectorWords[note.includedIn.subsector])},{' '}
                    {i18n._(scopeWords[note.includedIn.scope])}
                  </Trans>
                </>
              )}
              {note.text && (
                <>
                  {'. '}
                  <Written of={language} text={note.text} />
                </>
              )}
            </li>
          );
        })}
      </ol>
      {used.length > 0 && (
        <dl className="keys">
          {used.map((key) => (
            <div key={key}>
              <dt>{key}</dt>
              <dd>{i18n._(notationMeaning[key])}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
