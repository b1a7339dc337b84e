import { Trans, useLingui } from '@lingui/react/macro';
import { useCallback, useMemo, useRef, useState } from 'react';
import { NumberEntry, TextEntry } from '../../../form/Fields';
import type { Content, Json } from '../../../form/merging';
import type { Column } from '../../../grid/columns';
import { Grid } from '../../../grid/Grid';
import { useFormat } from '../../../i18n/format';
import type { Work } from '../../../report-form/ReportEditor';
import { useTarget } from '../../../report-form/target';
import { type InventoryAssessment, type LocalFactor, type LocalPlant, plantsOf } from './content';
import { useCellFaults } from './faults';
import { freshId } from './lines';

interface PlantRow {
  id: string;
  plant: LocalPlant;
}

const objectOf = (value: Json | undefined): Content =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
const columnOf = (field: string) => field;
const rowOf = (index: number) => index;

/** Energy that is made within the boundary, and the local factors of electricity and heat that follow from it. */
export function LocalStep({ work }: { work: Work<InventoryAssessment> }) {
  const { t } = useLingui();
  const { content, write, readOnly, assessment, findings, tellUnfinished } = work;
  const plants = plantsOf(content);
  // Plants have no name of their own in the record: one for the time that this page is open.
  const ids = useRef<string[]>([]);
  const rows = plants.map((plant, index): PlantRow => {
    ids.current[index] ??= freshId();
    return { id: ids.current[index], plant };
  });
  const [goTo, setGoTo] = useState<{ row: number; columnId: string; turn: number } | null>(null);
  const go = useCallback((pointer: string) => {
    const [, , index = '0', field = ''] = pointer.split('/');
    setGoTo((before) => ({ row: Number(index) || 0, columnId: field, turn: (before?.turn ?? 0) + 1 }));
  }, []);
  useTarget('/localEnergy', go);
  const faultOf = useCellFaults(findings, 'localEnergy', columnOf, rowOf);
  const columns = useMemo<Column<PlantRow>[]>(() => {
    const set = (field: keyof LocalPlant) => (row: PlantRow, value: unknown) =>
      ({ ...row, plant: { ...row.plant, [field]: value } }) as PlantRow;
    const yes = [
      { id: 'yes', name: t`Yes` },
      { id: 'no', name: t`No` },
    ];
    const flag = (
      field: 'isGridConnected' | 'isRenewable' | 'isCertifiedGreen',
      name: string,
    ): Column<PlantRow> => ({
      id: field,
      name,
      width: 6,
      kind: 'choice',
      options: yes,
      get: ({ plant }) => (plant[field] == null ? null : plant[field] ? 'yes' : 'no'),
      set: (row, value) => set(field)(row, value === null ? null : value === 'yes'),
    });
    const number = (
      field: 'mwh' | 'heatMwh' | 'fuelMwh' | 'co2T',
      name: string,
      help?: string,
    ): Column<PlantRow> => ({
      id: field,
      name,
      width: 7.5,
      kind: 'number',
      ...(help === undefined ? {} : { help }),
      get: ({ plant }) => plant[field] ?? null,
      set: set(field),
    });
    return [
      {
        id: 'kind',
        name: t`What is made`,
        width: 11,
        kind: 'choice',
        options: [
          { id: 'electricity', name: t`Electricity` },
          { id: 'heat', name: t`Heat or cold` },
          { id: 'chp', name: t`Heat and power together` },
        ],
        get: ({ plant }) => plant.kind,
        set: (row, value) => set('kind')(row, value ?? 'electricity'),
      },
      {
        id: 'technology',
        name: t`How`,
        width: 12,
        kind: 'text',
        get: ({ plant }) => plant.technology ?? null,
        set: set('technology'),
      },
      number('mwh', t`Made, MWh`, t`Electricity; of plants for heat alone the heat or cold.`),
      number('heatMwh', t`Heat, MWh`, t`Of plants that make both.`),
      number('fuelMwh', t`Fuel used, MWh`),
      number('co2T', t`Emissions, t CO2e`),
      flag('isRenewable', t`Renewable`),
      flag('isGridConnected', t`Feeds a grid`),
      flag('isCertifiedGreen', t`Sold as certified green`),
      {
        id: 'description',
        name: t`Remarks`,
        width: 14,
        kind: 'text',
        lines: true,
        longest: 5000,
        get: ({ plant }) => plant.description ?? null,
        set: set('description'),
      },
    ];
  }, [t]);
  const factors = objectOf(content.localFactors);
  const part = (of: 'electricity' | 'heat', name: string, value: Json) => {
    const inner = { ...objectOf(factors[of]), [name]: value };
    const next = { ...factors, [of]: Object.values(inner).every((each) => each === null) ? null : inner };
    write('localFactors', Object.values(next).every((each) => each === null) ? null : next);
  };
  const number = (of: 'electricity' | 'heat', name: string, label: string, help?: string) => (
    <NumberEntry
      pointer={`/localFactors/${of}/${name}`}
      label={label}
      help={help}
      unit={name === 'neefe' ? t`t/MWh` : name.startsWith('co2') ? t`t CO2e` : t`MWh`}
      value={(objectOf(factors[of])[name] ?? null) as number | null}
      onChange={(value) => part(of, name, value)}
    />
  );
  return (
    <>
      <section className="form-part">
        <h2>
          <Trans>Local energy</Trans>
        </h2>
        <p className="step-about">
          <Trans>
            Plants within the boundary that make electricity, heat or cold. They are in no total of their own:
            they make the local factors.
          </Trans>
        </p>
        <Grid
          label={t`Local energy`}
          rows={rows}
          columns={columns}
          idOf={plantId}
          fresh={freshPlant}
          onChange={(next) => {
            ids.current = next.map(({ id }) => id);
            write('localEnergy', next.map(({ plant }) => plant) as unknown as Json);
          }}
          most={500}
          readOnly={readOnly}
          faultOf={faultOf}
          onUnfinished={(unfinished) => tellUnfinished('plants', unfinished)}
          goTo={goTo}
        />
      </section>
      <section className="form-part local-factors">
        <h2>
          <Trans>Local electricity factor</Trans>
        </h2>
        {number('electricity', 'tceMwh', t`All electricity used`, t`Left empty, it is the sum of the lines.`)}
        {number(
          'electricity',
          'neefe',
          t`National or regional factor`,
          t`What a megawatt hour from the grid emits, in the year of the inventory.`,
        )}
        <TextEntry
          pointer="/localFactors/electricity/neefeSource"
          label={t`Source of that factor`}
          value={(objectOf(factors.electricity).neefeSource ?? null) as string | null}
          onChange={(value) => part('electricity', 'neefeSource', value)}
        />
        {number('electricity', 'gepMwh', t`Certified green electricity bought by the local government`)}
        {number('electricity', 'co2GepT', t`Emissions of that green electricity`)}
        <Outcome factor={assessment?.totals?.electricityFactor ?? null} />
      </section>
      <section className="form-part local-factors">
        <h2>
          <Trans>Local heat factor</Trans>
        </h2>
        {number('heat', 'lhcMwh', t`All district heat used`, t`Left empty, it is the sum of the lines.`)}
        {number('heat', 'co2ImportedT', t`Emissions of heat that comes in from outside`)}
        {number('heat', 'co2ExportedT', t`Emissions of heat that is sent outside`)}
        <Outcome factor={assessment?.totals?.heatFactor ?? null} />
      </section>
    </>
  );
}

/** The factor that comes out, with its formula. */
function Outcome({ factor }: { factor: LocalFactor | null }) {
  const { locale } = useFormat();
  if (!factor) return null;
  const value = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 }).format(factor.tPerMwh);
  return (
    <p className="outcome" role="status">
      <Trans>
        The factor is <strong>{value} t/MWh</strong>.
      </Trans>{' '}
      <span className="small">
        <code>{factor.formula}</code>
      </span>
    </p>
  );
}

const plantId = ({ id }: PlantRow) => id;
const freshPlant = (): PlantRow => ({ id: freshId(), plant: { kind: 'electricity' } });
