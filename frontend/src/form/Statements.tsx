import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { topicsQuery, useTopics } from '../api/pairing/reference';
import { useFormat } from '../i18n/format';
import { ChoiceEntry, type FieldProps } from './Fields';
import { ItemsEntry, ListEntry } from './Lists';
import { NamesEntry } from './NamesEntry';

/** A topic that somebody offers or seeks: how far they are or how much it matters, and what exactly is meant. */
export type Statement = { topic: string; level: number | null; texts: { [tag: string]: string } };

/** Topics that are offered to others, or sought from them, each once. */
export function StatementsEntry({
  direction,
  ...field
}: FieldProps<Statement[]> & { direction: 'offered' | 'sought' }) {
  const { t } = useLingui();
  const format = useFormat();
  const topic = useTopics();
  const items = useQuery(topicsQuery).data?.items ?? [];
  const taken = new Set(field.value.map((each) => each.topic));
  const options = items
    .map((each) => {
      const parent = items.find(({ code }) => code === each.parent);
      return { id: each.code, name: format.name(each), meaning: parent && format.name(parent) };
    })
    .sort(format.byName);
  const levels =
    direction === 'offered'
      ? [t`First steps made`, t`Results to show`, t`Others have learned from it already`]
      : [t`Of interest`, t`Important`, t`Urgent`];
  return (
    <ItemsEntry
      {...field}
      fresh={() => ({ topic: '', level: null, texts: {} })}
      nameOf={(item, index) => (item.topic ? format.name(topic(item.topic)) : format.number(index + 1))}
      add={t`Add a topic`}
    >
      {(item, index, change) => (
        <>
          <ListEntry
            pointer={`${field.pointer}/${index}/topic`}
            label={t`Topic`}
            value={item.topic || null}
            onChange={(next) => change({ ...item, topic: next ?? '' })}
            options={options.filter(({ id }) => id === item.topic || !taken.has(id))}
            none={t`Choose a topic`}
            needed
          />
          <ChoiceEntry
            pointer={`${field.pointer}/${index}/level`}
            label={direction === 'offered' ? t`How far it is` : t`How much it matters`}
            value={item.level === null ? null : String(item.level)}
            onChange={(next) => change({ ...item, level: next === null ? null : Number(next) })}
            options={levels.map((name, place) => ({ id: String(place + 1), name }))}
            none={t`Not said`}
          />
          <NamesEntry
            pointer={`${field.pointer}/${index}/texts`}
            label={t`What exactly is meant`}
            value={item.texts}
            onChange={(texts) => change({ ...item, texts })}
            lines={2}
          />
        </>
      )}
    </ItemsEntry>
  );
}
