import { Trans, useLingui } from '@lingui/react/macro';
import { useCallback, useMemo, useState } from 'react';
import type { Json } from '../../../form/merging';
import type { Column, Option } from '../../../grid/columns';
import { Grid } from '../../../grid/Grid';
import { useFormat } from '../../../i18n/format';
import { quality } from '../../../published/terms';
import { useFindingText } from '../../../report-form/finding-words';
import type { Work } from '../../../report-form/ReportEditor';
import { useTarget } from '../../../report-form/target';
import type { RuleSet } from '../queries';
import { type Cell, type CellAddress, cellsOf, type InventoryAssessment, type Scope } from './content';
import { useCellFaults } from './faults';

interface CellRow extends CellAddress {
  id: string;
  requirement: string;
  cell: Cell | null;
}

const keyOf = ({ subsector, scope }: { subsector: string; scope: string }) => `${subsector}.${scope}`;

const columnOfField: Record<string, string> = {
  valueT: 'value',
  key: 'key',
  includedIn: 'includedIn',
  explanation: 'explanation',
  quality: 'quality',
  etsIncluded: 'ets',
  uncertaintyPct: 'uncertainty',
};
const columnOf = (field: string) => columnOfField[field] ?? 'value';

/** Whether a cell says anything. */
function says(cell: Cell): boolean {
  const { sector: _, subsector: __, scope: ___, ...rest } = cell;
  return Object.values(rest).some((each) => each !== null && each !== undefined);
}

/** The matrix: every cell that the rule set has, with its figure or the key that says why there is none. */
export function MatrixStep({ work, ruleSet }: { work: Work<InventoryAssessment>; ruleSet: RuleSet }) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const { content, write, readOnly, assessment, findings, tellUnfinished } = work;
  const cells = cellsOf(content);
  const [goTo, setGoTo] = useState<{ row: number; columnId: string; turn: number } | null>(null);
  const written = useMemo(() => new Map(cells.map((cell) => [keyOf(cell), cell])), [cells]);
  const rows = useMemo<CellRow[]>(
    () =>
      ruleSet.sectors.flatMap((sector) =>
        sector.subsectors.flatMap((subsector) =>
          subsector.cells.map(({ scope, requirement }) => {
            const address = { sector: sector.code, subsector: subsector.code, scope: scope as Scope };
            const id = keyOf(address);
            return { ...address, id, requirement, cell: written.get(id) ?? null };
          }),
        ),
      ),
    [ruleSet, written],
  );
  const rowOf = useCallback(
    (index: number) => {
      const cell = cells[index];
      return cell ? rows.findIndex(({ id }) => id === keyOf(cell)) : -1;
    },
    [cells, rows],
  );
  const fromLines = useMemo(
    () => new Set(assessment?.totals?.cells.flatMap((each) => (each.isFromLines ? [keyOf(each)] : [])) ?? []),
    [assessment?.totals],
  );
  // A cell that is asked for and that nobody has written has no place of its own in the record: it is found here.
  const isMissing = useCallback(
    ({ id, requirement, cell }: CellRow) =>
      requirement === 'shall' && cell?.valueT == null && !cell?.key && !fromLines.has(id),
    [fromLines],
  );
  const go = useCallback(
    (pointer: string) => {
      const [, , index, field = ''] = pointer.split('/');
      const row =
        index === undefined || !/^\d+$/.test(index) ? rows.findIndex(isMissing) : rowOf(Number(index));
      setGoTo((before) => ({
        row: Math.max(0, row),
        columnId: columnOf(field),
        turn: (before?.turn ?? 0) + 1,
      }));
    },
    [rowOf, rows, isMissing],
  );
  useTarget('/cells', go);
  const told = useCellFaults(findings, 'cells', columnOf, rowOf);
  const findingText = useFindingText();
  const missing = findings.find(
    ({ pointer, code }) => pointer === '/cells' && code === 'VALUE_OR_KEY_REQUIRED',
  );
  const faultOf = useCallback(
    (index: number, columnId: string) => {
      const row = rows[index];
      const isOpen = missing && columnId === 'value' && row && isMissing(row);
      return isOpen ? { ...findingText(missing), severe: true } : told(index, columnId);
    },
    [rows, missing, isMissing, findingText, told],
  );

  const { columns, headOfRow } = useMemo(() => {
    const name = ({ code, names }: { code: string; names: Readonly<Record<string, string>> }) =>
      format.written(names.en ?? code, names);
    const subsectors = new Map(
      ruleSet.sectors.flatMap(({ subsectors: inner }) =>
        inner.map((each) => [each.code, name(each)] as const),
      ),
    );
    const scopes = new Map(ruleSet.scopes.map((each) => [each.code, name(each)]));
    const computed = new Map(assessment?.totals?.cells.map((each) => [keyOf(each), each]) ?? []);
    const placeName = (place: CellAddress) =>
      `${subsectors.get(place.subsector) ?? place.subsector} · ${scopes.get(place.scope) ?? place.scope}`;
    const asked: Record<string, string> = { shall: t`required`, should: t`recommended`, may: t`optional` };
    const change =
      <Value,>(field: keyof Cell) =>
      (row: CellRow, value: Value): CellRow => ({
        ...row,
        cell: {
          ...(row.cell ?? { sector: row.sector, subsector: row.subsector, scope: row.scope }),
          [field]: value,
        },
      });
    const places: Option[] = rows.map((row) => ({ id: row.id, name: placeName(row) }));
    const all: Column<CellRow>[] = [
      {
        id: 'scope',
        name: t`Column`,
        width: 13,
        kind: 'text',
        readOnly: true,
        get: ({ scope }) => scopes.get(scope) ?? scope,
      },
      {
        id: 'asked',
        name: t`Asked for`,
        width: 7,
        kind: 'text',
        readOnly: true,
        get: ({ requirement }) => asked[requirement] ?? requirement,
      },
      {
        id: 'lines',
        name: t`From lines, t CO2e`,
        width: 8,
        kind: 'number',
        digits: 3,
        readOnly: true,
        help: t`The sum of the activity lines of this cell: it counts before what is typed beside it.`,
        get: ({ id }) => {
          const found = computed.get(id);
          return found?.isFromLines ? found.valueT : null;
        },
      },
      {
        id: 'value',
        name: t`Typed, t CO2e`,
        width: 8,
        kind: 'number',
        get: ({ cell }) => cell?.valueT ?? null,
        set: change('valueT'),
      },
      {
        id: 'key',
        name: t`Key`,
        width: 10,
        kind: 'choice',
        options: ruleSet.notationKeys.keys.map((each) => ({
          id: each.code,
          name: t`${each.code}: ${name(each)}`,
          aliases: [each.code, ...Object.values(each.names)],
        })),
        help: t`Says why there is no figure, or what it stands for. A key needs an explanation.`,
        get: ({ cell }) => cell?.key ?? null,
        set: change('key'),
      },
      {
        id: 'explanation',
        name: t`Explanation`,
        width: 18,
        kind: 'text',
        lines: true,
        longest: 5000,
        get: ({ cell }) => cell?.explanation ?? null,
        set: change('explanation'),
      },
      {
        id: 'includedIn',
        name: t`Included in`,
        width: 14,
        kind: 'choice',
        options: places,
        help: t`With the key IE: the cell that has these emissions.`,
        get: ({ cell }) => (cell?.includedIn ? keyOf(cell.includedIn) : null),
        set: (row, value) => {
          const place = rows.find(({ id }) => id === value);
          return change<CellAddress | null>('includedIn')(
            row,
            place ? { sector: place.sector, subsector: place.subsector, scope: place.scope } : null,
          );
        },
      },
      {
        id: 'quality',
        name: t`Quality`,
        width: 6,
        kind: 'choice',
        options: Object.entries(quality).map(([id, word]) => ({ id, name: i18n._(word), aliases: [id] })),
        get: ({ cell }) => cell?.quality ?? null,
        set: change('quality'),
      },
      {
        id: 'uncertainty',
        name: t`Uncertainty, ± %`,
        width: 7,
        kind: 'number',
        least: 0,
        get: ({ cell }) => cell?.uncertaintyPct ?? null,
        set: change('uncertaintyPct'),
      },
      {
        id: 'ets',
        name: t`Emissions trading included`,
        width: 8,
        kind: 'choice',
        options: [
          { id: 'yes', name: t`Yes` },
          { id: 'no', name: t`No` },
        ],
        get: ({ cell }) => (cell?.etsIncluded == null ? null : cell.etsIncluded ? 'yes' : 'no'),
        set: (row, value) =>
          change<boolean | null>('etsIncluded')(row, value === null ? null : value === 'yes'),
      },
    ];
    return {
      columns: all,
      headOfRow: (row: CellRow) => ({
        name: subsectors.get(row.subsector) ?? row.subsector,
      }),
    };
  }, [ruleSet, rows, assessment?.totals, format, i18n, t]);

  return (
    <section className="form-part">
      <h2>
        <Trans>Matrix</Trans>
      </h2>
      <p className="step-about">
        <Trans>
          Each cell has a figure, or a key that says why there is none. Cells with activity lines get their
          figure from them: those need nothing here.
        </Trans>
      </p>
      <ul className="key-words small">
        {ruleSet.notationKeys.keys.map((each) => (
          <li key={each.code}>
            <strong>{each.code}</strong> {format.written(each.names.en ?? each.code, each.names)}
          </li>
        ))}
      </ul>
      <Grid
        label={t`Matrix`}
        rows={rows}
        columns={columns}
        idOf={rowId}
        fresh={never}
        fixed
        onChange={(next) =>
          write(
            'cells',
            // What the rule set does not have is left as it is.
            [
              ...cells.filter((cell) => !rows.some(({ id }) => id === keyOf(cell))),
              ...next.flatMap(({ cell }) => (cell && says(cell) ? [cell] : [])),
            ] as unknown as Json,
          )
        }
        readOnly={readOnly}
        faultOf={faultOf}
        headOfRow={headOfRow}
        headLabel={t`Sub-sector`}
        headWidth={16}
        onUnfinished={(unfinished) => tellUnfinished('cells', unfinished)}
        goTo={goTo}
      />
    </section>
  );
}

const rowId = ({ id }: CellRow) => id;
const never = (): CellRow => {
  throw new Error('The matrix has the cells of its rule set, and no others');
};
