import { Trans, useLingui } from '@lingui/react/macro';
import { useCallback, useMemo } from 'react';
import type { Json } from '../../../form/merging';
import type { Column } from '../../../grid/columns';
import { Grid } from '../../../grid/Grid';
import { useFormat } from '../../../i18n/format';
import { carrier as carrierWords, secapColumn } from '../../../published/terms';
import type { Work } from '../../../report-form/ReportEditor';
import type { RuleSet } from '../queries';
import { type InventoryAssessment, type Line, linesOf } from './content';
import { computedEnergy, energyCells, energyColumns, isPlain, withEnergy } from './energy';
import { ownFactorOf, sectorsOf, withOwnFactor } from './lines';

interface EnergyRow {
  id: string;
  name: string;
  mwh: Record<string, number | null>;
}

interface FactorRow {
  id: string;
  name: string;
  /** The factor that all lines of the carrier have; the first of them where they have several. */
  line: Line;
}

/** Final energy by who uses it and in which form, as the European plans have it; the factor of each carrier below. */
export function EnergyStep({ work, ruleSet }: { work: Work<InventoryAssessment>; ruleSet: RuleSet }) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const { content, write, readOnly, assessment, tellUnfinished } = work;
  const lines = linesOf(content);
  const computed = useMemo(() => computedEnergy(assessment), [assessment]);
  const cells = useMemo(() => energyCells(lines, computed), [lines, computed]);
  const sectors = useMemo(() => sectorsOf(ruleSet), [ruleSet]);
  const approach = content.approach;
  const rows = useMemo<EnergyRow[]>(
    () =>
      ruleSet.rows.map(({ code, names }) => ({
        id: code,
        name: format.written(names.en ?? code, names),
        mwh: Object.fromEntries(energyColumns.map(({ id }) => [id, cells.get(`${code}.${id}`)?.mwh ?? null])),
      })),
    [ruleSet, cells, format],
  );
  const columns = useMemo<Column<EnergyRow>[]>(
    () =>
      energyColumns.map(({ id }) => {
        const word = secapColumn[id as keyof typeof secapColumn];
        return {
          id,
          name: word ? i18n._(word) : id,
          width: 7,
          kind: 'number',
          get: ({ mwh }) => mwh[id] ?? null,
          set: (row, value) => ({ ...row, mwh: { ...row.mwh, [id]: value as number | null } }),
        };
      }),
    [i18n],
  );
  const several = t`This is the sum of several lines, or of one in another unit: change it under the activity lines.`;
  const faultOf = useCallback(
    (row: number, column: string) =>
      isPlain(cells.get(`${ruleSet.rows[row]?.code}.${column}`))
        ? undefined
        : { text: several, severe: false },
    [cells, ruleSet, several],
  );
  const change = (next: readonly EnergyRow[]) => {
    let now: Line[] = [...lines];
    for (const [index, row] of next.entries()) {
      for (const column of energyColumns) {
        const value = row.mwh[column.id] ?? null;
        if (value !== (rows[index]?.mwh[column.id] ?? null)) {
          now = withEnergy(now, row.id, column, value, sectors);
        }
      }
    }
    write('lines', now as unknown as Json);
  };

  const factorRows = useMemo<FactorRow[]>(() => {
    const found = new Map<string, Line>();
    for (const line of lines) {
      if (!line.carrier) continue;
      const known = found.get(line.carrier);
      if (!known || (!known.factor && line.factor)) found.set(line.carrier, line);
    }
    return [...found].map(([carrier, line]) => {
      const word = carrierWords[carrier as keyof typeof carrierWords];
      return { id: carrier, name: word ? i18n._(word) : carrier, line };
    });
  }, [lines, i18n]);
  const factorColumns = useMemo<Column<FactorRow>[]>(
    () => [
      {
        id: 'factor',
        name: t`Factor`,
        width: 8,
        kind: 'number',
        get: ({ line }) => ownFactorOf(line),
        set: (row, value) => ({ ...row, line: withOwnFactor(row.line, value as number | null, approach) }),
      },
      {
        id: 'unit',
        name: t`Unit`,
        width: 8,
        kind: 'text',
        get: ({ line }) => line.factor?.own?.unit ?? null,
        set: (row, value) => ({
          ...row,
          line: { ...row.line, factor: { own: { ...row.line.factor?.own, unit: value as string | null } } },
        }),
      },
      {
        id: 'source',
        name: t`Source`,
        width: 22,
        kind: 'text',
        get: ({ line }) => line.factor?.own?.source ?? null,
        set: (row, value) => ({
          ...row,
          line: { ...row.line, factor: { own: { ...row.line.factor?.own, source: value as string | null } } },
        }),
      },
    ],
    [approach, t],
  );
  const changeFactors = (next: readonly FactorRow[]) => {
    const changed = new Map(
      next
        .filter((row, index) => row.line.factor !== factorRows[index]?.line.factor)
        .map(({ id, line }) => [id, line.factor ?? null]),
    );
    write(
      'lines',
      lines.map((line) =>
        line.carrier && changed.has(line.carrier) ? { ...line, factor: changed.get(line.carrier) } : line,
      ) as unknown as Json,
    );
  };

  return (
    <>
      <section className="form-part">
        <h2>
          <Trans>Final energy use, MWh</Trans>
        </h2>
        <p className="step-about">
          <Trans>
            Fill in what is used in a year, or paste the whole table from a spreadsheet into its first cell.
            Each number becomes an activity line, where it can be told in more detail.
          </Trans>
        </p>
        <Grid
          label={t`Final energy use, MWh`}
          rows={rows}
          columns={columns}
          idOf={rowId}
          fresh={never}
          fixed
          onChange={change}
          readOnly={readOnly}
          faultOf={faultOf}
          headOfRow={headOfRow}
          headLabel={t`Sector`}
          headWidth={15}
          onUnfinished={(unfinished) => tellUnfinished('energy', unfinished)}
        />
      </section>
      {factorRows.length > 0 && (
        <section className="form-part">
          <h2>
            <Trans>Emission factors</Trans>
          </h2>
          <p className="step-about">
            <Trans>
              What is written here is the factor of every line of the carrier. A single line can have another
              one, under the activity lines.
            </Trans>
          </p>
          <Grid
            label={t`Emission factors`}
            rows={factorRows}
            columns={factorColumns}
            idOf={rowId}
            fresh={never}
            fixed
            onChange={changeFactors}
            readOnly={readOnly}
            headOfRow={headOfRow}
            headLabel={t`Energy carrier`}
            headWidth={13}
            onUnfinished={(unfinished) => tellUnfinished('factors', unfinished)}
          />
        </section>
      )}
    </>
  );
}

const rowId = ({ id }: { id: string }) => id;
const headOfRow = ({ name }: { name: string }) => ({ name });
const never = (): never => {
  throw new Error('The view has the rows of its rule set, and no others');
};
