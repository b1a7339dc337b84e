import { useLingui } from '@lingui/react';
import { useLingui as useTexts } from '@lingui/react/macro';
import { useFormat } from '../i18n/format';
import { sectionOf } from '../profile/terms';
import { type FieldProps, TextEntry } from './Fields';
import { ItemsEntry, ListEntry } from './Lists';
import { languageName, NamesEntry, writtenLanguages } from './NamesEntry';

/** An economic activity by its code; the section that it belongs to is told while it is written. */
export function ActivityEntry(field: Omit<FieldProps<string>, 'help'>) {
  const { t } = useTexts();
  const { i18n } = useLingui();
  const section = sectionOf(field.value);
  return (
    <TextEntry
      {...field}
      value={field.value || null}
      onChange={(next) => field.onChange((next ?? '').trim().toUpperCase())}
      help={
        section
          ? i18n._(section)
          : t`Letter of a section, or the two figures of a division, of the classification NACE Rev. 2: C or 29`
      }
      needed
    />
  );
}

/** Economic activities, each once. */
export function ActivitiesEntry(field: FieldProps<string[]>) {
  const { t } = useTexts();
  return (
    <ItemsEntry
      {...field}
      fresh={() => ''}
      nameOf={(item, index) => item || String(index + 1)}
      add={t`Add an activity`}
    >
      {(item, index, change) => (
        <ActivityEntry
          pointer={`${field.pointer}/${index}`}
          label={t`Activity`}
          value={item}
          onChange={change}
        />
      )}
    </ItemsEntry>
  );
}

export type Priority = {
  domain: string;
  capabilities: { [tag: string]: string };
  objectives: { [tag: string]: string };
};

/** Priorities of a smart-specialisation strategy. */
export function PrioritiesEntry(field: FieldProps<Priority[]>) {
  const { t } = useTexts();
  return (
    <ItemsEntry
      {...field}
      fresh={() => ({ domain: '', capabilities: {}, objectives: {} })}
      nameOf={(item, index) => item.domain || String(index + 1)}
      add={t`Add a priority`}
    >
      {(item, index, change) => (
        <>
          <ActivityEntry
            pointer={`${field.pointer}/${index}/domain`}
            label={t`Activity`}
            value={item.domain}
            onChange={(domain) => change({ ...item, domain })}
          />
          <NamesEntry
            pointer={`${field.pointer}/${index}/capabilities`}
            label={t`What you can do that others cannot`}
            value={item.capabilities}
            onChange={(capabilities) => change({ ...item, capabilities })}
            lines={2}
          />
          <NamesEntry
            pointer={`${field.pointer}/${index}/objectives`}
            label={t`What it is to serve`}
            value={item.objectives}
            onChange={(objectives) => change({ ...item, objectives })}
            lines={2}
          />
        </>
      )}
    </ItemsEntry>
  );
}

export type Cluster = { names: { [tag: string]: string }; domain: string };

/** Clusters of businesses and research. */
export function ClustersEntry(field: FieldProps<Cluster[]>) {
  const { t } = useTexts();
  return (
    <ItemsEntry
      {...field}
      fresh={(): Cluster => ({ names: {}, domain: '' })}
      nameOf={(item: Cluster, index) => Object.values(item.names)[0] ?? String(index + 1)}
      add={t`Add a cluster`}
    >
      {(item, index, change) => (
        <>
          <NamesEntry
            pointer={`${field.pointer}/${index}/names`}
            label={t`Names`}
            value={item.names}
            onChange={(names) => change({ ...item, names })}
            needed={['en']}
          />
          <ActivityEntry
            pointer={`${field.pointer}/${index}/domain`}
            label={t`Activity`}
            value={item.domain}
            onChange={(domain) => change({ ...item, domain })}
          />
        </>
      )}
    </ItemsEntry>
  );
}

/** Languages, each once. */
export function LanguagesEntry(field: FieldProps<string[]>) {
  const { t } = useTexts();
  const format = useFormat();
  const options = writtenLanguages
    .map((tag) => ({ id: tag, name: languageName(tag, format.locale) }))
    .sort(format.byName);
  return (
    <ItemsEntry
      {...field}
      fresh={() => ''}
      nameOf={(item, index) => (item ? languageName(item, format.locale) : String(index + 1))}
      add={t`Add a language`}
    >
      {(item, index, change) => (
        <ListEntry
          pointer={`${field.pointer}/${index}`}
          label={t`Language`}
          value={item || null}
          onChange={(next) => change(next ?? '')}
          options={options.filter(({ id }) => id === item || !field.value.includes(id))}
          none={t`Choose a language`}
          needed
        />
      )}
    </ItemsEntry>
  );
}
