import { Trans, useLingui } from '@lingui/react/macro';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useOptions } from '../../../editing/options';
import { ChoicesEntry, NumberEntry, TextEntry, YesNoEntry } from '../../../form/Fields';
import type { Json } from '../../../form/merging';
import type { CellValue, Column } from '../../../grid/columns';
import { Grid } from '../../../grid/Grid';
import {
  actionOrigin,
  actionSector,
  actionStatus,
  hazard,
  pillar,
  vulnerableGroup,
} from '../../../published/terms';
import { LinesEntry } from '../../../report-form/LinesEntry';
import type { Work } from '../../../report-form/ReportEditor';
import { SelectEntry } from '../../../report-form/SelectEntry';
import { useTarget } from '../../../report-form/target';
import { useCellFaults } from '../inventory/faults';
import { type Action, actionsOf, freshAction, highest, pointOf, withCosts } from './actions';
import type { PlanAnswer } from './PlanEditor';

/** Where each field of an action stands in the grid; what has no column is written in its form. */
const columnOfField: Record<string, string> = {
  title: 'title',
  sector: 'sector',
  status: 'status',
  area: 'area',
  responsibleBody: 'responsibleBody',
  begins: 'begins',
  ends: 'ends',
  reductionT: 'reductionT',
  energySavedMwh: 'energySavedMwh',
  renewableMwh: 'renewableMwh',
};
const columnOf = (field: string) => columnOfField[field] ?? 'title';
const rowOf = (index: number) => index;
const idOf = ({ id }: Action) => id;

/** The actions: a grid of all of them, which takes a paste, and a form for one. */
export function ActionsStep({ work }: { work: Work<PlanAnswer> }) {
  const { t, i18n } = useLingui();
  const { content, write, findings, readOnly, tellUnfinished } = work;
  const actions = actionsOf(content);
  const [opened, setOpened] = useState<string | null>(null);
  const [goTo, setGoTo] = useState<{ row: number; columnId: string; turn: number } | null>(null);
  // A paste makes several before the list has them.
  const given = useRef(0);
  const fresh = () => {
    given.current = Math.max(given.current, highest(actions)) + 1;
    return freshAction(`A-${given.current}`);
  };
  const change = (next: readonly Action[]) => write('actions', next as unknown as Json);
  useTarget(
    '/actions',
    useCallback((pointer: string) => {
      const [, , index, field = ''] = pointer.split('/');
      if (index === undefined) return;
      setGoTo((before) => ({ row: Number(index), columnId: columnOf(field), turn: (before?.turn ?? 0) + 1 }));
    }, []),
  );
  const faultOf = useCellFaults(findings, 'actions', columnOf, rowOf);
  const columns = useMemo((): Column<Action>[] => {
    const text = (id: keyof Action & string, name: string, width: number, aliases: string[] = []) => ({
      id,
      name,
      width,
      aliases,
      kind: 'text' as const,
      get: (row: Action) => row[id] as CellValue,
      set: (row: Action, value: CellValue): Action => ({ ...row, [id]: value }),
    });
    const point = (id: 'begins' | 'ends', name: string, aliases: string[]) => ({
      ...text(id, name, 6.5, aliases),
      help: t`A year, or a day such as 2030-04-01.`,
      read: pointOf,
    });
    const number = (
      id: 'reductionT' | 'energySavedMwh' | 'renewableMwh',
      name: string,
      aliases: string[],
    ) => ({
      id,
      name,
      width: 7.5,
      aliases,
      kind: 'number' as const,
      least: 0,
      get: (row: Action) => row[id],
      set: (row: Action, value: CellValue): Action => ({ ...row, [id]: value as number | null }),
    });
    const choice = (
      id: 'sector' | 'status',
      name: string,
      words: typeof actionSector | typeof actionStatus,
    ) => ({
      id,
      name,
      width: id === 'sector' ? 12 : 8,
      kind: 'choice' as const,
      options: Object.entries(words).map(([code, word]) => ({
        id: code,
        name: i18n._(word),
        aliases: [word.message ?? code],
      })),
      get: (row: Action) => row[id],
      set: (row: Action, value: CellValue): Action => ({ ...row, [id]: value as never }),
    });
    return [
      text('title', t`Action`, 16, ['Title', 'Name', 'Mesure', '施策', '行动']),
      choice('sector', t`Sector`, actionSector),
      text('area', t`Area of intervention`, 11, ['Area']),
      text('responsibleBody', t`Responsible`, 12, ['Responsible body', 'Responsable', '担当', '负责']),
      point('begins', t`Begins`, ['Start', 'Début', '開始']),
      point('ends', t`Ends`, ['End', 'Fin', '終了']),
      choice('status', t`Status`, actionStatus),
      number('reductionT', t`Avoids, t CO2e a year`, ['GHG reduction', 'Reduction', '削減量']),
      number('energySavedMwh', t`Saves, MWh a year`, ['Energy saved', 'Energy savings', '省エネ量']),
      number('renewableMwh', t`Renewable, MWh a year`, ['Renewable energy', '再エネ量']),
      {
        id: 'investment',
        name: t`Investment`,
        width: 7.5,
        kind: 'number',
        least: 0,
        get: ({ costs }) => costs?.investment ?? null,
        set: (row, value) => withCosts(row, { investment: value as number | null }),
      },
      {
        id: 'currency',
        name: t`Currency`,
        width: 5.5,
        kind: 'choice',
        options: currencies.map((code) => ({ id: code, name: code })),
        get: ({ costs }) => costs?.currency ?? null,
        set: (row, value) => withCosts(row, { currency: value as string | null }),
      },
    ];
  }, [i18n, t]);
  const open = actions.find(({ id }) => id === opened) ?? null;
  const index = open === null ? -1 : actions.indexOf(open);
  return (
    <section className="form-part">
      <h2>
        <Trans>Actions</Trans>
      </h2>
      <p className="step-about">
        <Trans>
          A line for each action; a list from a spreadsheet can be pasted. What does not fit into a line is
          written in the form of the action below.
        </Trans>
      </p>
      <Grid
        label={t`Actions`}
        rows={actions}
        columns={columns}
        idOf={idOf}
        fresh={fresh}
        onChange={change}
        most={1000}
        readOnly={readOnly}
        faultOf={faultOf}
        onUnfinished={(unfinished) => tellUnfinished('actions', unfinished)}
        goTo={goTo}
      />
      {actions.length > 0 && (
        <SelectEntry
          pointer="/actions/form"
          label={t`All that is to be said of one action`}
          value={opened}
          onChange={setOpened}
          options={actions.map(({ id, title }) => ({ id, name: title ? `${id}: ${title}` : id }))}
          none={t`Choose an action`}
        />
      )}
      {open && (
        <ActionForm
          key={open.id}
          action={open}
          at={`/actions/${index}`}
          onChange={(next) => change(actions.map((each) => (each.id === open.id ? next : each)))}
        />
      )}
    </section>
  );
}

const currencies = [
  'EUR',
  'JPY',
  'CNY',
  'USD',
  'GBP',
  'CHF',
  'DKK',
  'SEK',
  'NOK',
  'PLN',
  'CZK',
  'HUF',
  'RON',
  'BGN',
  'UAH',
];

function ActionForm({
  action,
  at,
  onChange,
}: {
  action: Action;
  at: string;
  onChange: (next: Action) => void;
}) {
  const { t } = useLingui();
  const options = useOptions();
  const set = (part: Partial<Action>) => onChange({ ...action, ...part });
  const currency = action.costs?.currency ?? undefined;
  return (
    <section className="entries-form actions-form" aria-label={action.title ?? action.id}>
      <h3>{action.title ?? action.id}</h3>
      <ChoicesEntry
        pointer={`${at}/pillars`}
        label={t`What it is for`}
        value={action.pillars}
        onChange={(pillars) => set({ pillars: pillars as Action['pillars'] })}
        options={options(pillar)}
      />
      <TextEntry
        pointer={`${at}/description`}
        label={t`What is done`}
        value={action.description}
        onChange={(description) => set({ description })}
        lines={4}
      />
      <div className="entry-grid">
        <TextEntry
          pointer={`${at}/instrument`}
          label={t`Policy instrument`}
          help={t`Such as grants, rules, public purchases or information.`}
          value={action.instrument}
          onChange={(instrument) => set({ instrument })}
        />
        <SelectEntry
          pointer={`${at}/origin`}
          label={t`On whose initiative`}
          value={action.origin}
          onChange={(origin) => set({ origin: origin as Action['origin'] })}
          options={options(actionOrigin)}
          none={t`Not stated`}
        />
      </div>
      <TextEntry
        pointer={`${at}/stakeholders`}
        label={t`Who else takes part`}
        value={action.stakeholders}
        onChange={(stakeholders) => set({ stakeholders })}
        lines={2}
      />
      <h4>
        <Trans>Money</Trans>
      </h4>
      <div className="entry-grid">
        <NumberEntry
          pointer={`${at}/costs/running`}
          label={t`Running costs of a year`}
          unit={currency}
          least={0}
          value={action.costs?.running ?? null}
          onChange={(running) => onChange(withCosts(action, { running }))}
        />
        <NumberEntry
          pointer={`${at}/costs/spent`}
          label={t`Spent so far`}
          unit={currency}
          least={0}
          value={action.costs?.spent ?? null}
          onChange={(spent) => onChange(withCosts(action, { spent }))}
        />
      </div>
      <LinesEntry
        pointer={`${at}/financeSources`}
        label={t`Who pays for it`}
        help={t`One a line, such as own budget or a national fund.`}
        value={action.financeSources}
        onChange={(financeSources) => set({ financeSources })}
      />
      <h4>
        <Trans>Adaptation and energy poverty</Trans>
      </h4>
      <ChoicesEntry
        pointer={`${at}/hazards`}
        label={t`Hazards that it addresses`}
        value={action.hazards}
        onChange={(hazards) => set({ hazards: hazards as Action['hazards'] })}
        options={options(hazard)}
      />
      <TextEntry
        pointer={`${at}/outcomeIndicator`}
        label={t`What its outcome is measured by`}
        value={action.outcomeIndicator}
        onChange={(outcomeIndicator) => set({ outcomeIndicator })}
      />
      <ChoicesEntry
        pointer={`${at}/groupsReached`}
        label={t`Vulnerable groups that it reaches`}
        value={action.groupsReached}
        onChange={(groups) => set({ groupsReached: groups as Action['groupsReached'] })}
        options={options(vulnerableGroup)}
      />
      <TextEntry
        pointer={`${at}/energyPovertyIndicator`}
        label={t`Indicator of energy poverty that it improves`}
        value={action.energyPovertyIndicator}
        onChange={(energyPovertyIndicator) => set({ energyPovertyIndicator })}
      />
      <YesNoEntry
        pointer={`${at}/isBenchmark`}
        label={t`Show it to others as a benchmark of excellence?`}
        help={t`Only an action that is under way or done.`}
        value={action.isBenchmark}
        onChange={(isBenchmark) => set({ isBenchmark: isBenchmark === true })}
        sure
      />
    </section>
  );
}
