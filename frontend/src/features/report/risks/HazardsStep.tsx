import { Trans, useLingui } from '@lingui/react/macro';
import { useOptions } from '../../../editing/options';
import { ChoicesEntry, TextEntry } from '../../../form/Fields';
import type { Json } from '../../../form/merging';
import { RiskMatrix } from '../../../published/RiskMatrix';
import {
  expectedChange,
  hazardKind,
  hazard as hazardWords,
  riskLevel,
  timeframe,
  vulnerableGroup,
  vulnerableSector,
} from '../../../published/terms';
import { Entries } from '../../../report-form/Entries';
import { LevelsEntry } from '../../../report-form/LevelsEntry';
import type { Work } from '../../../report-form/ReportEditor';
import { SelectEntry } from '../../../report-form/SelectEntry';
import { freshHazard, hazardsOf, kindsOf, levelOfHazard, matrixOf, type WrittenHazard } from './hazards';
import './risks.css';

/** The hazards: a table of all of them, a form for each. */
export function HazardsStep({ work }: { work: Work }) {
  const { t, i18n } = useLingui();
  const { content, write, findings } = work;
  const hazards = hazardsOf(content);
  const nameOf = useHazardName();
  return (
    <Entries<WrittenHazard>
      pointer="/hazards"
      label={t`Hazards`}
      help={
        <Trans>
          Each climate hazard that threatens the community: how likely and how grave it is today, and how it
          is expected to change. Where something is not known, say so: that is an answer too.
        </Trans>
      }
      value={hazards}
      onChange={(next) => write('hazards', next as unknown as Json)}
      fresh={freshHazard}
      nameOf={nameOf}
      add={t`Add a hazard`}
      none={t`No hazard yet. At least one is needed.`}
      findings={findings}
      columns={[
        {
          key: 'level',
          header: t`Risk today`,
          cell: (each) => (
            <span className="level" data-level={levelOfHazard(each)}>
              {i18n._(riskLevel[levelOfHazard(each)])}
            </span>
          ),
        },
        {
          key: 'future',
          header: t`Expected`,
          cell: ({ expectedIntensityChange, expectedFrequencyChange, timeframe: when }) => {
            const change = (expectedIntensityChange ?? expectedFrequencyChange) as
              | keyof typeof expectedChange
              | null;
            const words = [
              change && i18n._(expectedChange[change]),
              when && i18n._(timeframe[when as keyof typeof timeframe]),
            ].filter(Boolean);
            return words.length > 0 ? words.join(' · ') : '–';
          },
        },
      ]}
    >
      {(each, change, at) => <HazardForm hazard={each} onChange={change} at={at} />}
    </Entries>
  );
}

/** What a hazard is called: its kind where that is told, its number where nothing is chosen. */
export function useHazardName(): (each: WrittenHazard, index: number) => string {
  const { t, i18n } = useLingui();
  return ({ hazard, kind }, index) => {
    if (!hazard) return t`Hazard ${index + 1}`;
    const name = i18n._(hazardWords[hazard]);
    return kind ? `${name}: ${i18n._(hazardKind[kind])}` : name;
  };
}

function HazardForm({
  hazard: each,
  onChange,
  at,
}: {
  hazard: WrittenHazard;
  onChange: (next: WrittenHazard) => void;
  at: string;
}) {
  const { t } = useLingui();
  const options = useOptions();
  const levels = options(riskLevel);
  const kinds = each.hazard ? kindsOf[each.hazard] : [];
  const set = (part: Partial<WrittenHazard>) => onChange({ ...each, ...part });
  const none = t`Not stated yet`;
  return (
    <>
      <div className="entry-grid">
        <SelectEntry
          pointer={`${at}/hazard`}
          label={t`Hazard`}
          value={each.hazard}
          onChange={(code) => {
            const hazard = code as WrittenHazard['hazard'];
            const fits = hazard !== null && each.kind !== null && kindsOf[hazard].includes(each.kind);
            set({ hazard, kind: fits ? each.kind : null });
          }}
          options={options(hazardWords)}
          none={none}
        />
        {(kinds.length > 0 || each.kind !== null) && (
          <SelectEntry
            pointer={`${at}/kind`}
            label={t`Which kind of it`}
            help={t`Leave it open where all kinds are meant.`}
            value={each.kind}
            onChange={(kind) => set({ kind: kind as WrittenHazard['kind'] })}
            options={options(hazardKind).filter(({ id }) => kinds.some((kind) => kind === id))}
            none={t`All kinds`}
          />
        )}
      </div>
      <h4>
        <Trans>Today</Trans>
      </h4>
      <div className="entry-grid">
        <SelectEntry
          pointer={`${at}/probability`}
          label={t`Probability`}
          help={t`How likely it is that it strikes.`}
          value={each.probability}
          onChange={(level) => set({ probability: level as WrittenHazard['probability'] })}
          options={levels}
          none={none}
        />
        <SelectEntry
          pointer={`${at}/consequence`}
          label={t`Consequence`}
          help={t`How grave it is when it does. Probability times consequence is the level of the risk.`}
          value={each.consequence}
          onChange={(level) => set({ consequence: level as WrittenHazard['consequence'] })}
          options={levels}
          none={none}
        />
      </div>
      <h4>
        <Trans>In future</Trans>
      </h4>
      <div className="entry-grid">
        <SelectEntry
          pointer={`${at}/expectedIntensityChange`}
          label={t`Expected change of intensity`}
          help={t`Whether it will be stronger or weaker.`}
          value={each.expectedIntensityChange}
          onChange={(expectedIntensityChange) => set({ expectedIntensityChange })}
          options={options(expectedChange)}
          none={none}
        />
        <SelectEntry
          pointer={`${at}/expectedFrequencyChange`}
          label={t`Expected change of frequency`}
          help={t`Whether it will come more often or less.`}
          value={each.expectedFrequencyChange}
          onChange={(expectedFrequencyChange) => set({ expectedFrequencyChange })}
          options={options(expectedChange)}
          none={none}
        />
        <SelectEntry
          pointer={`${at}/timeframe`}
          label={t`When`}
          help={t`Short, medium and long term as your assessment defines them: say in its method what they mean.`}
          value={each.timeframe}
          onChange={(when) => set({ timeframe: when })}
          options={options(timeframe)}
          none={none}
        />
        <SelectEntry
          pointer={`${at}/futureImpact`}
          label={t`Future consequences`}
          help={t`How grave they will be once it has changed.`}
          value={each.futureImpact}
          onChange={(level) => set({ futureImpact: level as WrittenHazard['futureImpact'] })}
          options={levels}
          none={none}
        />
      </div>
      <LevelsEntry
        pointer={`${at}/sectors`}
        label={t`Sectors that it can harm`}
        help={t`Choose for each sector whether this hazard can harm it, and how vulnerable it is.`}
        value={each.sectors.flatMap(({ sector, vulnerability }) =>
          sector ? [{ code: sector, level: vulnerability }] : [],
        )}
        onChange={(next) =>
          set({ sectors: next.map(({ code, level }) => ({ sector: code, vulnerability: level })) })
        }
        options={options(vulnerableSector)}
        levels={levels}
      />
      <ChoicesEntry
        pointer={`${at}/groups`}
        label={t`People whom it can harm more than others`}
        value={each.groups}
        onChange={(groups) => set({ groups })}
        options={options(vulnerableGroup)}
      />
      <TextEntry
        pointer={`${at}/explanation`}
        label={t`Explanation`}
        help={
          each.hazard === 'other'
            ? t`Say here which hazard it is.`
            : t`What a reader should know: where it strikes, what was observed, how it was rated.`
        }
        value={each.explanation}
        onChange={(explanation) => set({ explanation })}
        lines={3}
      />
    </>
  );
}

/** The matrix of what is written so far. */
export function MatrixSoFar({ work }: { work: Work }) {
  const cells = matrixOf(hazardsOf(work.content));
  return (
    <section className="matrix-so-far">
      <h2>
        <Trans>Risks so far</Trans>
      </h2>
      <RiskMatrix cells={cells} />
    </section>
  );
}
