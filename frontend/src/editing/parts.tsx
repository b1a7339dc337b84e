import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { covenantsQuery } from '../api/covenant/reference';
import { DayEntry } from '../form/DayEntry';
import { ChoiceEntry, ChoicesEntry, type FieldProps, NumberEntry, TextEntry } from '../form/Fields';
import { useField } from '../form/FormState';
import { ItemsEntry } from '../form/Lists';
import { useFormat } from '../i18n/format';
import { basisStrength, commitmentKind, sourceStatus } from '../i18n/terms';
import { useOptions } from './options';
import { useFieldLabel } from './shown';

// Fields of records that are made of several of the simple ones.

/** The covenants that a signatory has joined. */
export function CovenantsEntry(field: FieldProps<string[]>) {
  const format = useFormat();
  const items = useQuery(covenantsQuery).data?.items ?? [];
  const options = items.map((each) => ({ id: each.slug, name: format.name(each) })).sort(format.byName);
  return <ChoicesEntry {...field} options={options} />;
}

export interface Commitment {
  kind: string;
  signedOn: string | null;
}

/** What was promised, and when it was signed. */
export function CommitmentsEntry(field: FieldProps<Commitment[]>) {
  const { t } = useLingui();
  const options = useOptions()(commitmentKind);
  return (
    <ItemsEntry
      {...field}
      fresh={() => ({ kind: '', signedOn: null })}
      nameOf={(item) => options.find(({ id }) => id === item.kind)?.name ?? t`nothing chosen`}
      add={t`Add a promise`}
    >
      {(item, index, change) => (
        <>
          <ChoiceEntry
            pointer={`${field.pointer}/${index}/kind`}
            label={t`What was promised`}
            value={item.kind || null}
            onChange={(kind) => change({ ...item, kind: kind ?? '' })}
            options={options}
            needed
          />
          <DayEntry
            pointer={`${field.pointer}/${index}/signedOn`}
            label={t`Signed on`}
            value={item.signedOn}
            onChange={(signedOn) => change({ ...item, signedOn })}
          />
        </>
      )}
    </ItemsEntry>
  );
}

export interface Identifier {
  scheme: string;
  value: string;
}

/** Under which numbers other registers know the record. */
export function IdentifiersEntry(field: FieldProps<Identifier[]>) {
  const { t } = useLingui();
  return (
    <ItemsEntry
      {...field}
      fresh={() => ({ scheme: '', value: '' })}
      nameOf={(item) => `${item.scheme} ${item.value}`}
      add={t`Add an identifier`}
    >
      {(item, index, change) => (
        <>
          <TextEntry
            pointer={`${field.pointer}/${index}/scheme`}
            label={t`Register`}
            value={item.scheme}
            onChange={(scheme) => change({ ...item, scheme: scheme ?? '' })}
            needed
          />
          <TextEntry
            pointer={`${field.pointer}/${index}/value`}
            label={t`Identifier there`}
            value={item.value}
            onChange={(value) => change({ ...item, value: value ?? '' })}
            needed
          />
        </>
      )}
    </ItemsEntry>
  );
}

export interface Participant {
  territory?: string | null;
  organisation?: string | null;
  name?: string | null;
  people?: number | null;
  note?: string | null;
}

/** Who invited, or who came: each a city or region, an organisation, or only a name. */
export function ParticipantsEntry(field: FieldProps<Participant[]>) {
  const { t } = useLingui();
  return (
    <ItemsEntry
      {...field}
      fresh={() => ({ territory: null, organisation: null, name: null, people: null, note: null })}
      nameOf={(item, index) => item.name ?? item.territory ?? item.organisation ?? String(index + 1)}
      add={t`Add a participant`}
    >
      {(item, index, change) => (
        <>
          <TextEntry
            pointer={`${field.pointer}/${index}/territory`}
            label={t`City or region, as in its address`}
            value={item.territory ?? null}
            onChange={(territory) => change({ ...item, territory })}
          />
          <TextEntry
            pointer={`${field.pointer}/${index}/organisation`}
            label={t`Organisation, as in its address`}
            value={item.organisation ?? null}
            onChange={(organisation) => change({ ...item, organisation })}
          />
          <TextEntry
            pointer={`${field.pointer}/${index}/name`}
            label={t`Name, where it has no record here`}
            value={item.name ?? null}
            onChange={(name) => change({ ...item, name })}
            needed={!item.territory && !item.organisation}
          />
          <NumberEntry
            pointer={`${field.pointer}/${index}/people`}
            label={t`People`}
            value={item.people ?? null}
            onChange={(people) => change({ ...item, people })}
            whole
            least={1}
            most={2_147_483_647}
          />
          <TextEntry
            pointer={`${field.pointer}/${index}/note`}
            label={t`Note`}
            value={item.note ?? null}
            onChange={(note) => change({ ...item, note })}
          />
        </>
      )}
    </ItemsEntry>
  );
}

export interface Evidence {
  title: string;
  publisher: string | null;
  url: string | null;
  licence: string | null;
  accessedOn: string | null;
  basis?: string | null;
  basisStrength?: string | null;
  status?: string;
}

const nothing: Evidence = { title: '', publisher: null, url: null, licence: null, accessedOn: null };
const ofFigures: Evidence = { ...nothing, basis: null, status: 'reported' };
const ofRecord: Evidence = { ...ofFigures, basisStrength: null };

/** Where a record comes from and, where the register grades its sources, how sure that is. */
export function EvidenceEntry({
  pointer,
  label,
  help,
  value,
  onChange,
  graded,
}: FieldProps<Evidence | null> & { graded?: 'figures' | 'record' }) {
  const { t } = useLingui();
  const field = useField(pointer, label);
  const evidence = value ?? (graded === 'record' ? ofRecord : graded === 'figures' ? ofFigures : nothing);
  const change = (part: Partial<Evidence>) => {
    const next = { ...evidence, ...part };
    const bare = next.title === '' && next.url === null && next.publisher === null;
    onChange(bare ? null : next);
  };
  const options = useOptions();
  return (
    <fieldset id={field.id} className="entry figure-entry">
      <legend className="field-label">{label}</legend>
      {help && <p className="help">{help}</p>}
      {field.isInvalid && <p className="wrong">{field.message}</p>}
      <TextEntry
        pointer={`${pointer}/title`}
        label={t`Source: title`}
        value={evidence.title || null}
        onChange={(title) => change({ title: title ?? '' })}
        needed={value !== null}
      />
      <TextEntry
        pointer={`${pointer}/publisher`}
        label={t`Published by`}
        value={evidence.publisher}
        onChange={(publisher) => change({ publisher })}
      />
      <TextEntry
        pointer={`${pointer}/url`}
        label={t`Source: address`}
        type="url"
        value={evidence.url}
        onChange={(url) => change({ url })}
      />
      <TextEntry
        pointer={`${pointer}/licence`}
        label={t`Licence`}
        value={evidence.licence}
        onChange={(licence) => change({ licence })}
      />
      <DayEntry
        pointer={`${pointer}/accessedOn`}
        label={t`Read on`}
        value={evidence.accessedOn}
        onChange={(accessedOn) => change({ accessedOn })}
      />
      {value !== null && graded && (
        <ChoiceEntry
          pointer={`${pointer}/status`}
          label={t`How sure it is`}
          value={evidence.status ?? null}
          onChange={(status) => change({ status: status ?? 'reported' })}
          options={options(sourceStatus)}
        />
      )}
      {value !== null && graded === 'record' && (
        <ChoiceEntry
          pointer={`${pointer}/basisStrength`}
          label={t`What the source says`}
          value={evidence.basisStrength ?? null}
          onChange={(strength) => change({ basisStrength: strength })}
          options={options(basisStrength)}
          none={t`Not stated`}
        />
      )}
    </fieldset>
  );
}

/** Other records, by what stands in their address: one in each line. */
export function ReferencesEntry({ pointer, label, help, value, onChange }: FieldProps<string[]>) {
  const { t } = useLingui();
  return (
    <TextEntry
      pointer={pointer}
      label={label}
      help={help ?? t`One in each line, as in its address.`}
      lines={Math.max(2, Math.min(8, value.length + 1))}
      value={value.join('\n')}
      onChange={(text) =>
        onChange(
          (text ?? '')
            .split('\n')
            .map((line) => line.trim())
            .filter((line, index, all) => line !== '' || index === all.length - 1)
            .filter((line, index, all) => !(line === '' && all.length === 1 && index === 0)),
        )
      }
    />
  );
}

/** Fields whose values people published: one that is taken out is written by imports again. */
export function EditedEntry({ pointer, label, help, value, onChange }: FieldProps<string[]>) {
  const name = useFieldLabel(undefined);
  const [all] = useState(value);
  if (all.length === 0) return null;
  return (
    <ChoicesEntry
      pointer={pointer}
      label={label}
      help={help}
      value={value}
      onChange={onChange}
      options={all.map((each) => ({ id: each, name: name(each) }))}
    />
  );
}
