import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Column, Option } from '../../../grid/columns';
import { Grid } from '../../../grid/Grid';
import { useFormat } from '../../../i18n/format';
import { carrier as carrierWords } from '../../../published/terms';
import type { Work } from '../../../report-form/ReportEditor';
import { useTarget } from '../../../report-form/target';
import { ownSignatoryQuery, type RuleSet } from '../queries';
import type { InventoryAssessment, Line, Scope } from './content';
import { factorsQuery, perMwh, usableFactors } from './factors';
import { useCellFaults } from './faults';
import { freshLine, inRow, inSubsector, ofCarrier, ownFactorOf, sectorsOf, withOwnFactor } from './lines';
import { useLines } from './useLines';

const units = [
  'MWh',
  'kWh',
  'GWh',
  'GJ',
  'TJ',
  'MJ',
  'toe',
  'ktoe',
  'Gcal',
  'm3',
  'l',
  'kl',
  'kg',
  't',
  'kt',
  'km',
  'vkm',
  'pkm',
  'tkm',
  'ha',
  'head',
  'person',
];
const unitOptions: Option[] = units.map((unit) => ({
  id: unit,
  name: unit,
  ...(unit === 'm3' ? { aliases: ['m³', 'm^3', 'Nm3', 'Sm3'] } : {}),
}));

/** Where each field of a line stands in the grid. */
const columnOfField: Record<string, string> = {
  sector: 'place',
  subsector: 'place',
  scope: 'scope',
  carrier: 'carrier',
  activity: 'carrier',
  amount: 'amount',
  unit: 'unit',
  factor: 'libraryFactor',
  source: 'source',
  description: 'description',
  quality: 'quality',
};

const columnOf = (field: string) => columnOfField[field] ?? 'place';

/** The lines behind the matrix: activity, amount, factor, and what comes of them. */
export function LinesStep({ work, ruleSet }: { work: Work<InventoryAssessment>; ruleSet: RuleSet }) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const library = useQuery(factorsQuery);
  const { rows, change, waiting } = useLines(work);
  const { assessment, content, readOnly, tellUnfinished, findings } = work;
  const { approach, gwpSet } = content;
  const country = useQuery(ownSignatoryQuery(work.signatoryId)).data?.country;
  const computed = useMemo(
    () => new Map(assessment?.lines?.map((each) => [each.id, each]) ?? []),
    [assessment?.lines],
  );
  const isSecap = ruleSet.framework === 'secap';
  const [goTo, setGoTo] = useState<{ row: number; columnId: string; turn: number } | null>(null);
  const rowsById = useMemo(() => new Map(rows.map(({ id }, index) => [id, index])), [rows]);
  const storedLines = work.content.lines as unknown as Line[] | undefined;
  const rowOf = useCallback(
    (index: number) => rowsById.get(storedLines?.[index]?.id ?? '') ?? -1,
    [rowsById, storedLines],
  );
  const go = useCallback(
    (pointer: string) => {
      const [, , index, field = ''] = pointer.split('/');
      if (index === undefined) return;
      setGoTo((before) => ({
        row: Math.max(0, rowOf(Number(index))),
        columnId: columnOf(field),
        turn: (before?.turn ?? 0) + 1,
      }));
    },
    [rowOf],
  );
  useTarget('/lines', go);
  const faultOf = useCellFaults(findings, 'lines', columnOf, rowOf);
  useEffect(() => {
    tellUnfinished('waiting', waiting.length > 0);
    return () => tellUnfinished('waiting', false);
  }, [tellUnfinished, waiting.length]);

  const columns = useMemo(() => {
    const sectors = sectorsOf(ruleSet);
    const named = ({ code, names }: { code: string; names: Readonly<Record<string, string>> }): Option => ({
      id: code,
      name: format.written(names.en ?? code, names),
      aliases: Object.values(names),
    });
    const subsectors = ruleSet.sectors.flatMap((sector) =>
      sector.subsectors.map((each) => ({ ...named(each), sector: sector.code })),
    );
    const ofEnergy = new Set(['stationary_energy', 'transport']);
    const place: Column<Line> = isSecap
      ? {
          id: 'place',
          name: t`Sector`,
          aliases: ['Sector', 'Subsector', 'Secteur', '部門', '部门'],
          width: 15,
          kind: 'choice',
          options: [
            ...ruleSet.rows.map(named),
            ...subsectors
              .filter(({ sector }) => !ofEnergy.has(sector))
              .map(({ sector: _, ...option }) => option),
          ],
          get: ({ secapSector, subsector }) => secapSector ?? subsector,
          set: (line, value) => {
            const row = value as string | null;
            return row === null || ruleSet.rows.some(({ code }) => code === row)
              ? inRow(line, row, sectors)
              : { ...inSubsector(line, row, sectors), secapSector: null };
          },
        }
      : {
          id: 'place',
          name: t`Sub-sector`,
          aliases: ['Sector', 'Subsector', 'Sub-sector', 'Secteur', '部門', '部门'],
          width: 14,
          kind: 'choice',
          options: subsectors.map(({ sector: _, ...option }) => option),
          get: ({ subsector }) => subsector,
          set: (line, value) => inSubsector(line, value as string | null, sectors),
        };
    const scope: Column<Line> = {
      id: 'scope',
      name: t`Column`,
      aliases: ['Scope'],
      width: 9,
      kind: 'choice',
      options: ruleSet.scopes.map(named),
      help: t`Direct, from grids or outside the boundary. Without it, what grids supply is indirect and the rest direct.`,
      get: (line) => line.scope,
      set: (line, value) => ({ ...line, scope: value as Scope | null }),
    };
    const factors: Option[] = usableFactors(library.data ?? [], approach, country).map((each) => {
      const word = carrierWords[each.carrier as keyof typeof carrierWords];
      const value = perMwh(each, approach, gwpSet);
      const told = value === null ? null : `${format.number(Number(value.toPrecision(4)))} t/MWh`;
      const where = each.region && (each.region === 'EU' ? 'EU' : format.country(each.region));
      const name = format.series(
        [word ? i18n._(word) : each.carrier, told, where, each.year && String(each.year)].filter(
          (part): part is string => Boolean(part),
        ),
      );
      return { id: each.code, name, aliases: [each.code] };
    });
    const own: Column<Line>[] = [
      {
        id: 'carrier',
        name: t`Energy carrier or activity`,
        aliases: [
          'Carrier',
          'Energy carrier',
          'Fuel',
          'Activity',
          'Vecteur',
          'Combustible',
          'エネルギー種別',
          '燃料',
          '能源',
        ],
        width: 12,
        kind: 'choice',
        options: Object.entries(carrierWords).map(([id, word]) => ({
          id,
          name: i18n._(word),
          aliases: [word.message ?? id],
        })),
        help: t`A carrier of the list; anything else is kept as an activity in your words.`,
        get: ({ carrier, activity }) => carrier ?? activity ?? null,
        set: (line, value) => ofCarrier({ ...line, activity: null }, value as string | null),
        other: (line, text) => ({ ...ofCarrier(line, null), activity: text }),
      },
      {
        id: 'amount',
        name: t`Amount`,
        aliases: ['Quantity', 'Consumption', 'Quantité', 'Consommation', '活動量', '使用量', '数量'],
        width: 8,
        kind: 'number',
        get: ({ amount }) => amount ?? null,
        set: (line, value) => ({ ...line, amount: value as number | null }),
      },
      {
        id: 'unit',
        name: t`Unit`,
        aliases: ['Unité', '単位', '单位'],
        width: 5.5,
        kind: 'choice',
        options: unitOptions,
        get: ({ unit }) => unit ?? null,
        set: (line, value) => ({ ...line, unit: value as string | null }),
        other: (line, text) => ({ ...line, unit: text.slice(0, 40) }),
      },
      {
        id: 'libraryFactor',
        name: t`Factor of the library`,
        aliases: ['Factor code', 'Library factor'],
        width: 13,
        kind: 'choice',
        options: factors,
        get: ({ factor }) => factor?.code ?? null,
        set: (line, value) => ({
          ...line,
          factor: value === null ? (line.factor?.own ? line.factor : null) : { code: value as string },
        }),
      },
      {
        id: 'ownFactor',
        name: t`Own factor`,
        aliases: ['Factor', 'Emission factor', "Facteur d'émission", '排出係数', '排放因子'],
        width: 6.5,
        kind: 'number',
        help: t`Carbon dioxide, or equivalents, for one unit of the amount.`,
        get: (line) => ownFactorOf(line),
        set: (line, value) => withOwnFactor(line, value as number | null, approach),
      },
      {
        id: 'factorUnit',
        name: t`Unit of the factor`,
        aliases: ['Factor unit', '係数の単位'],
        width: 6.5,
        kind: 'text',
        longest: 40,
        get: ({ factor }) => factor?.own?.unit ?? null,
        set: (line, value) =>
          value === null && !line.factor?.own
            ? line
            : { ...line, factor: { own: { ...line.factor?.own, unit: value as string | null } } },
      },
      {
        id: 'tonnes',
        name: t`t CO2e`,
        width: 7,
        kind: 'number',
        digits: 3,
        readOnly: true,
        help: t`Calculated by the service from what was saved last.`,
        get: ({ id }) => computed.get(id)?.co2eT ?? null,
      },
      {
        id: 'factorSource',
        name: t`Source of the factor`,
        aliases: ['Factor source', '係数の出典'],
        width: 11,
        kind: 'text',
        get: ({ factor }) => factor?.own?.source ?? null,
        set: (line, value) =>
          value === null && !line.factor?.own
            ? line
            : { ...line, factor: { own: { ...line.factor?.own, source: value as string | null } } },
      },
      {
        id: 'source',
        name: t`Source of the amount`,
        aliases: ['Source', 'Data source', '出典', '来源'],
        width: 12,
        kind: 'text',
        get: ({ source }) => source ?? null,
        set: (line, value) => ({ ...line, source: value as string | null }),
      },
      {
        id: 'description',
        name: t`Remarks`,
        aliases: ['Remark', 'Notes', 'Description', 'Remarques', '備考', '备注'],
        width: 14,
        kind: 'text',
        lines: true,
        longest: 5000,
        get: ({ description }) => description ?? null,
        set: (line, value) => ({ ...line, description: value as string | null }),
      },
    ];
    return isSecap ? [place, ...own] : [place, scope, ...own];
  }, [ruleSet, isSecap, library.data, approach, gwpSet, country, computed, format, i18n, t]);

  const about = (line: Line) => {
    const tonnes = computed.get(line.id)?.co2eT;
    if (tonnes == null) return null;
    const told = new Intl.NumberFormat(format.locale, { maximumFractionDigits: 3 }).format(tonnes);
    return t`This line comes to ${told} t CO2e.`;
  };

  return (
    <section className="form-part">
      <h2>
        <Trans>Activity lines</Trans>
      </h2>
      <p className="step-about">
        {isSecap ? (
          <Trans>
            A line for each use of energy: who uses it, which carrier, how much, and the factor. What you fill
            in here makes the totals.
          </Trans>
        ) : (
          <Trans>
            A line for each activity: where it belongs, how much, and the factor. A cell of the matrix that
            has lines gets its figure from them.
          </Trans>
        )}
      </p>
      <Grid
        label={t`Activity lines`}
        rows={rows}
        columns={columns}
        idOf={lineId}
        fresh={freshLine}
        about={about}
        onChange={change}
        most={2000}
        readOnly={readOnly}
        faultOf={faultOf}
        onUnfinished={(unfinished) => tellUnfinished('lines', unfinished)}
        goTo={goTo}
      />
      {waiting.length > 0 && (
        <p className="notice" role="status">
          <Plural
            value={waiting.length}
            one="# line is not saved yet: say where it belongs."
            other="# lines are not saved yet: say where they belong."
          />
        </p>
      )}
    </section>
  );
}

const lineId = ({ id }: Line) => id;
