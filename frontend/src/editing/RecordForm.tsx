import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import type { CallSide, Criterion, ReadingCriterion, Threshold } from '../calls/shapes';
import {
  ActivitiesEntry,
  type Cluster,
  ClustersEntry,
  LanguagesEntry,
  PrioritiesEntry,
  type Priority,
} from '../form/Activities';
import { DayEntry } from '../form/DayEntry';
import { ChoiceEntry, ChoicesEntry, NumberEntry, TextEntry, YesNoEntry } from '../form/Fields';
import { FigureEntry } from '../form/Figures';
import { InstantEntry, instantOf, wallOf } from '../form/InstantEntry';
import { CountryEntry } from '../form/Lists';
import type { Content, Json } from '../form/merging';
import { NamesEntry } from '../form/NamesEntry';
import { type Statement, StatementsEntry } from '../form/Statements';
import { TopicsEntry } from '../form/TopicsEntry';
import { isZone } from '../i18n/instants';
import { figureScope } from '../i18n/terms';
import {
  CriteriaEntry,
  ProgrammeEntry,
  ReadingCriteriaEntry,
  SidesEntry,
  ThresholdEntry,
  ZoneEntry,
} from './call-parts';
import type { AnyKind, FieldSpec } from './kinds';
import { useOptions } from './options';
import {
  type Commitment,
  CommitmentsEntry,
  CovenantsEntry,
  EditedEntry,
  type Evidence,
  EvidenceEntry,
  type Identifier,
  IdentifiersEntry,
  type Participant,
  ParticipantsEntry,
  ReferencesEntry,
} from './parts';

export type Write = (name: string, value: Json | undefined) => void;

/** The names of a spec's fields: more than one where a figure has a year and a source. */
export function fieldsOf(spec: FieldSpec): string[] {
  return spec.part === 'figure'
    ? Object.values(spec.parts).filter((each): each is string => each !== undefined)
    : [spec.name];
}

/** The fields of a record, in their groups; only those that the record has. */
export function RecordForm({
  kind,
  content,
  onChange,
}: {
  kind: AnyKind;
  content: Content;
  onChange: Write;
}) {
  const { i18n } = useLingui();
  return kind.groups.map((group) => {
    const fields = group.fields.filter((spec) => spec.name in content);
    if (fields.length === 0) return null;
    return (
      <section key={group.title.id} className="form-part">
        <h2>{i18n._(group.title)}</h2>
        {fields.map((spec) => (
          <SpecField key={spec.name} spec={spec} content={content} onChange={onChange} />
        ))}
      </section>
    );
  });
}

function SpecField({ spec, content, onChange }: { spec: FieldSpec; content: Content; onChange: Write }) {
  const { i18n } = useLingui();
  const options = useOptions();
  const field = {
    pointer: `/${spec.name}`,
    label: i18n._(spec.label),
    help: spec.help && i18n._(spec.help),
  };
  /** What the field needs, for a value that is read as what the interface says that it is. */
  const bound = <Value,>(fallback: Value) => ({
    ...field,
    value: (content[spec.name] ?? fallback) as Value,
    onChange: (value: Value) => onChange(spec.name, value as Json),
  });
  switch (spec.part) {
    case 'text':
      return <TextEntry {...bound<string | null>(null)} />;
    case 'url':
      return <TextEntry {...bound<string | null>(null)} type="url" />;
    case 'lines':
      return <TextEntry {...bound<string | null>(null)} lines={4} language={spec.language} />;
    case 'names':
      return <NamesEntry {...bound<Record<string, string>>({})} needed={spec.needed} />;
    case 'texts':
      return <NamesEntry {...bound<Record<string, string>>({})} needed={spec.needed} lines={4} />;
    case 'number':
      return (
        <NumberEntry
          {...bound<number | null>(null)}
          unit={spec.unit && i18n._(spec.unit)}
          whole={spec.whole}
          least={spec.least}
          most={spec.most}
          grouping={spec.grouping}
        />
      );
    case 'day':
      return <DayEntry {...bound<string | null>(null)} />;
    case 'country':
      return <CountryEntry {...bound<string | null>(null)} />;
    case 'yesno':
      return <YesNoEntry {...bound<boolean | null>(null)} sure={spec.sure} />;
    case 'choice':
      return (
        <ChoiceEntry
          {...bound<string | null>(null)}
          options={options(spec.terms)}
          none={spec.optional ? i18n._(notStated) : undefined}
        />
      );
    case 'choices':
      return <ChoicesEntry {...bound<string[]>([])} options={options(spec.terms)} />;
    case 'topics':
      return <TopicsEntry {...bound<string[]>([])} />;
    case 'figure':
      return (
        <FigureEntry
          label={field.label}
          help={field.help}
          unit={i18n._(spec.unit)}
          whole={spec.whole}
          parts={
            Object.fromEntries(
              Object.entries(spec.parts).filter(([, name]) => name in content),
            ) as typeof spec.parts
          }
          scopes={options(figureScope)}
          value={(name) => content[name]}
          onChange={(name, value) => onChange(name, value as Json)}
        />
      );
    case 'statements':
      return (
        <StatementsEntry
          {...bound<Statement[]>([])}
          direction={spec.direction}
          others={(content[spec.direction === 'offered' ? 'seeks' : 'offers'] ?? []) as Statement[]}
        />
      );
    case 'grade': {
      const { value, onChange: write, ...rest } = bound<number | null>(null);
      return (
        <ChoiceEntry
          {...rest}
          value={value === null ? null : String(value)}
          onChange={(chosen) => write(chosen === null ? null : Number(chosen))}
          options={options(spec.terms)}
          none={i18n._(notStated)}
        />
      );
    }
    case 'languages':
      return <LanguagesEntry {...bound<string[]>([])} />;
    case 'activities':
      return <ActivitiesEntry {...bound<string[]>([])} />;
    case 'priorities':
      return <PrioritiesEntry {...bound<Priority[]>([])} />;
    case 'clusters':
      return <ClustersEntry {...bound<Cluster[]>([])} />;
    case 'covenants':
      return <CovenantsEntry {...bound<string[]>([])} />;
    case 'commitments':
      return <CommitmentsEntry {...bound<Commitment[]>([])} />;
    case 'identifiers':
      return <IdentifiersEntry {...bound<Identifier[]>([])} />;
    case 'participants':
      return <ParticipantsEntry {...bound<Participant[]>([])} />;
    case 'evidence':
      return <EvidenceEntry {...bound<Evidence | null>(null)} graded={spec.graded} />;
    case 'edited':
      return <EditedEntry {...bound<string[]>([])} />;
    case 'references':
      return <ReferencesEntry {...bound<string[]>([])} />;
    case 'programme':
      return <ProgrammeEntry {...bound<string | null>(null)} />;
    case 'sides':
      return <SidesEntry {...bound<CallSide[]>([])} />;
    case 'criteria':
      return <CriteriaEntry {...bound<Criterion[]>([])} />;
    case 'readingCriteria':
      return <ReadingCriteriaEntry {...bound<ReadingCriterion[]>([])} />;
    case 'threshold':
      return <ThresholdEntry {...bound<Threshold | null>(null)} unit={i18n._(spec.unit)} most={spec.most} />;
    case 'zone': {
      const before = zoneOf(content[spec.name]);
      return (
        <ZoneEntry
          {...bound<string | null>(null)}
          onChange={(zone) => {
            onChange(spec.name, zone);
            // What the clocks show stays: it is another instant then.
            for (const name of spec.instants) {
              const wall = wallOf((content[name] ?? null) as string | null, before);
              if (wall && zone) onChange(name, instantOf(wall, zone));
            }
          }}
        />
      );
    }
    case 'instant':
      return (
        <InstantEntry {...bound<string | null>(null)} zone={zoneOf(content[spec.zone])} end={spec.end} />
      );
  }
}

/** The zone of a record that is being written, which may not have one yet. */
function zoneOf(written: Json | undefined): string {
  return typeof written === 'string' && isZone(written) ? written : 'UTC';
}

const notStated = msg`Not stated`;

/** Says of a record that none of its fields can be written by who reads it. */
export function OnlyRead() {
  return (
    <p className="notice">
      <Trans>You can read this draft; your role does not let you change it.</Trans>
    </p>
  );
}
