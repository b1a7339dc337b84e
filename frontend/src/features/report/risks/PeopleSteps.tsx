import { Trans, useLingui } from '@lingui/react/macro';
import { useOptions } from '../../../editing/options';
import { DayEntry } from '../../../form/DayEntry';
import { NumberEntry, TextEntry } from '../../../form/Fields';
import type { Content, Json } from '../../../form/merging';
import { useFormat } from '../../../i18n/format';
import {
  capacityEffect,
  capacityFactor,
  hazardKind,
  hazard as hazardWords,
  riskLevel,
  vulnerableGroup,
  vulnerableSector,
} from '../../../published/terms';
import { Entries } from '../../../report-form/Entries';
import type { Work } from '../../../report-form/ReportEditor';
import { SelectEntry } from '../../../report-form/SelectEntry';
import { type HazardCode, type HazardKindCode, kindsOf } from './hazards';

type Words = Parameters<ReturnType<typeof useOptions>>[0];

const listOf = <Item,>(content: Content, name: string): Item[] =>
  (Array.isArray(content[name]) ? content[name] : []) as unknown as Item[];

/** A code in words; a dash where nothing is chosen. */
function useWord(): (words: Words, code: string | null) => string {
  const { i18n } = useLingui();
  return (words, code) => {
    const word = code === null ? undefined : words[code];
    return word ? i18n._(word) : '–';
  };
}

function Level({ code }: { code: string | null }) {
  const word = useWord();
  if (code === null) return '–';
  return (
    <span className="level" data-level={code}>
      {word(riskLevel, code)}
    </span>
  );
}

interface Vulnerable {
  [code: string]: string | null;
  vulnerability: string | null;
  explanation: string | null;
}

/** How vulnerable sectors and groups of people are, over all hazards. */
export function VulnerableStep({ work }: { work: Work }) {
  const { t } = useLingui();
  return (
    <>
      <VulnerableEntries
        work={work}
        list="sectors"
        code="sector"
        words={vulnerableSector}
        label={t`Vulnerable sectors`}
        what={t`Sector`}
        add={t`Add a sector`}
        none={t`No sector yet. Name those that hazards can harm.`}
        help={t`How vulnerable each sector is over all hazards, and by which indicators that is told.`}
      />
      <VulnerableEntries
        work={work}
        list="groups"
        code="group"
        words={vulnerableGroup}
        label={t`Vulnerable groups of people`}
        what={t`Group of people`}
        add={t`Add a group of people`}
        none={t`No group yet. Name the people whom hazards can harm more than others.`}
        help={t`Who is hit harder, over all hazards, and why.`}
      />
    </>
  );
}

function VulnerableEntries({
  work,
  list,
  code,
  words,
  label,
  what,
  add,
  none,
  help,
}: {
  work: Work;
  list: 'sectors' | 'groups';
  code: 'sector' | 'group';
  words: Words;
  label: string;
  what: string;
  add: string;
  none: string;
  help: string;
}) {
  const { t } = useLingui();
  const options = useOptions();
  const word = useWord();
  const { content, write, findings } = work;
  const fresh = (): Vulnerable => ({
    [code]: null,
    vulnerability: null,
    ...(list === 'sectors' ? { indicators: null } : {}),
    explanation: null,
  });
  return (
    <Entries<Vulnerable>
      pointer={`/${list}`}
      label={label}
      help={help}
      value={listOf<Vulnerable>(content, list)}
      onChange={(next) => write(list, next as unknown as Json)}
      fresh={fresh}
      nameOf={(each, index) => (each[code] ? word(words, each[code] ?? null) : `${what} ${index + 1}`)}
      add={add}
      none={none}
      findings={findings}
      columns={[
        {
          key: 'level',
          header: t`Vulnerability`,
          cell: ({ vulnerability }) => <Level code={vulnerability} />,
        },
      ]}
    >
      {(each, change, at) => (
        <>
          <div className="entry-grid">
            <SelectEntry
              pointer={`${at}/${code}`}
              label={what}
              value={each[code] ?? null}
              onChange={(chosen) => change({ ...each, [code]: chosen })}
              options={options(words)}
              none={t`Not stated yet`}
            />
            <SelectEntry
              pointer={`${at}/vulnerability`}
              label={t`Vulnerability`}
              value={each.vulnerability}
              onChange={(vulnerability) => change({ ...each, vulnerability })}
              options={options(riskLevel)}
              none={t`Not stated yet`}
            />
          </div>
          {list === 'sectors' && (
            <TextEntry
              pointer={`${at}/indicators`}
              label={t`Indicators`}
              help={t`What the level is told by, such as the share of buildings in flood zones.`}
              value={each.indicators ?? null}
              onChange={(indicators) => change({ ...each, indicators })}
              lines={2}
            />
          )}
          <TextEntry
            pointer={`${at}/explanation`}
            label={t`Explanation`}
            value={each.explanation}
            onChange={(explanation) => change({ ...each, explanation })}
            lines={3}
          />
        </>
      )}
    </Entries>
  );
}

interface Capacity {
  factor: string | null;
  level: string | null;
  effect: string | null;
  sector: string | null;
  explanation: string | null;
}

/** What decides how well the community can adapt. */
export function CapacityStep({ work }: { work: Work }) {
  const { t } = useLingui();
  const options = useOptions();
  const word = useWord();
  const { content, write, findings } = work;
  return (
    <Entries<Capacity>
      pointer="/adaptiveCapacity"
      label={t`Adaptive capacity`}
      help={
        <Trans>
          What helps or hinders the community in adapting: services, money, institutions, land, knowledge. At
          least one factor is asked for.
        </Trans>
      }
      value={listOf<Capacity>(content, 'adaptiveCapacity')}
      onChange={(next) => write('adaptiveCapacity', next as unknown as Json)}
      fresh={() => ({ factor: null, level: null, effect: null, sector: null, explanation: null })}
      nameOf={({ factor }, index) => (factor ? word(capacityFactor, factor) : t`Factor ${index + 1}`)}
      add={t`Add a factor`}
      none={t`No factor yet.`}
      findings={findings}
      columns={[
        { key: 'level', header: t`Level`, cell: ({ level }) => word(riskLevel, level) },
        { key: 'effect', header: t`Effect`, cell: ({ effect }) => word(capacityEffect, effect) },
      ]}
    >
      {(each, change, at) => (
        <>
          <div className="entry-grid">
            <SelectEntry
              pointer={`${at}/factor`}
              label={t`Factor`}
              value={each.factor}
              onChange={(factor) => change({ ...each, factor })}
              options={options(capacityFactor)}
              none={t`Not stated yet`}
            />
            <SelectEntry
              pointer={`${at}/sector`}
              label={t`Sector it is told for`}
              value={each.sector}
              onChange={(sector) => change({ ...each, sector })}
              options={options(vulnerableSector)}
              none={t`All sectors`}
            />
            <SelectEntry
              pointer={`${at}/level`}
              label={t`Level`}
              help={t`How strong the factor is.`}
              value={each.level}
              onChange={(level) => change({ ...each, level })}
              options={options(riskLevel)}
              none={t`Not stated yet`}
            />
            <SelectEntry
              pointer={`${at}/effect`}
              label={t`Effect`}
              help={t`Whether it helps to adapt or hinders it.`}
              value={each.effect}
              onChange={(effect) => change({ ...each, effect })}
              options={options(capacityEffect)}
              none={t`Not stated yet`}
            />
          </div>
          <TextEntry
            pointer={`${at}/explanation`}
            label={t`Explanation`}
            value={each.explanation}
            onChange={(explanation) => change({ ...each, explanation })}
            lines={3}
          />
        </>
      )}
    </Entries>
  );
}

interface PastEvent {
  hazard: HazardCode | null;
  kind: HazardKindCode | null;
  startedOn: string | null;
  year: number | null;
  deaths: number | null;
  economicLoss: { amount: number | null; currency: string | null } | null;
  description: string | null;
}

/** Significant events of the past. */
export function EventsStep({ work }: { work: Work }) {
  const { t } = useLingui();
  const options = useOptions();
  const word = useWord();
  const format = useFormat();
  const { content, write, findings } = work;
  const thisYear = new Date().getFullYear();
  return (
    <Entries<PastEvent>
      pointer="/pastEvents"
      label={t`Past events`}
      help={t`Events that harmed people or cost much: they show what the hazards mean here. None is needed.`}
      value={listOf<PastEvent>(content, 'pastEvents')}
      onChange={(next) => write('pastEvents', next as unknown as Json)}
      fresh={() => ({
        hazard: null,
        kind: null,
        startedOn: null,
        year: null,
        deaths: null,
        economicLoss: null,
        description: null,
      })}
      nameOf={({ hazard, startedOn, year }, index) => {
        const when = startedOn?.slice(0, 4) ?? (year === null ? '' : String(year));
        return hazard ? [word(hazardWords, hazard), when].filter(Boolean).join(', ') : t`Event ${index + 1}`;
      }}
      add={t`Add an event`}
      none={t`No event yet.`}
      findings={findings}
      columns={[
        {
          key: 'when',
          header: t`When`,
          cell: ({ startedOn, year }) => (startedOn ? format.date(startedOn) : (year ?? '–')),
        },
        {
          key: 'deaths',
          header: t`Deaths`,
          cell: ({ deaths }) => (deaths === null ? '–' : format.number(deaths)),
        },
      ]}
    >
      {(each, change, at) => {
        const kinds = each.hazard ? kindsOf[each.hazard] : [];
        const loss = each.economicLoss ?? { amount: null, currency: null };
        const lose = (part: Partial<typeof loss>) => {
          const next = { ...loss, ...part };
          change({ ...each, economicLoss: next.amount === null && next.currency === null ? null : next });
        };
        return (
          <>
            <div className="entry-grid">
              <SelectEntry
                pointer={`${at}/hazard`}
                label={t`Hazard`}
                value={each.hazard}
                onChange={(hazard) => change({ ...each, hazard: hazard as PastEvent['hazard'], kind: null })}
                options={options(hazardWords)}
                none={t`Not stated yet`}
              />
              {kinds.length > 0 && (
                <SelectEntry
                  pointer={`${at}/kind`}
                  label={t`Which kind of it`}
                  value={each.kind}
                  onChange={(kind) => change({ ...each, kind: kind as PastEvent['kind'] })}
                  options={options(hazardKind).filter(({ id }) => kinds.some((kind) => kind === id))}
                  none={t`Not stated`}
                />
              )}
              <DayEntry
                pointer={`${at}/startedOn`}
                label={t`First day`}
                value={each.startedOn}
                onChange={(startedOn) => change({ ...each, startedOn })}
              />
              {each.startedOn === null && (
                <NumberEntry
                  pointer={`${at}/year`}
                  label={t`Year`}
                  help={t`Where the day is not known.`}
                  value={each.year}
                  onChange={(year) => change({ ...each, year })}
                  whole
                  grouping={false}
                  least={1000}
                  most={thisYear}
                  narrow
                />
              )}
              <NumberEntry
                pointer={`${at}/deaths`}
                label={t`Deaths`}
                help={t`Leave it empty where the number is not known.`}
                value={each.deaths}
                onChange={(deaths) => change({ ...each, deaths })}
                unit={t`people`}
                whole
                least={0}
                most={10_000_000}
              />
              <NumberEntry
                pointer={`${at}/economicLoss/amount`}
                label={t`Economic loss`}
                value={loss.amount}
                onChange={(amount) => lose({ amount })}
                least={0}
                most={1e18}
              />
              <TextEntry
                pointer={`${at}/economicLoss/currency`}
                label={t`Currency of the loss`}
                help={t`Three letters, such as EUR, CNY or JPY.`}
                value={loss.currency}
                onChange={(currency) => lose({ currency: currency?.trim().toUpperCase() || null })}
              />
            </div>
            <TextEntry
              pointer={`${at}/description`}
              label={t`What happened`}
              value={each.description}
              onChange={(description) => change({ ...each, description })}
              lines={3}
            />
          </>
        );
      }}
    </Entries>
  );
}
