import { useLingui as useMessages } from '@lingui/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { topicsQuery, useTopics } from '../api/pairing/reference';
import { useFormat } from '../i18n/format';
import { needLevel, offerLevel } from '../profile/terms';
import { ChoiceEntry, type FieldProps, TextEntry } from './Fields';
import { ItemsEntry, ListEntry } from './Lists';
import { NamesEntry } from './NamesEntry';

/** A topic that somebody offers or seeks: how far they are or how much it matters, and what exactly is meant. */
export type Statement = {
  topic: string;
  level: number | null;
  texts: { [tag: string]: string };
  /** Where it can be seen; of an offer from which others have learned already, it is needed. */
  evidenceUrl?: string | null;
};

/** The level of an offer from which others have learned, and the priority of what is urgent. */
const proven = 3;
const urgent = 3;

/** Topics that are sought as urgent and offered by the same: no mistake, but those who wrote it may not have meant it. */
export function urgentAndOffered(seeks: readonly Statement[], offers: readonly Statement[]): string[] {
  return seeks
    .filter(
      ({ topic, level }) => topic !== '' && level === urgent && offers.some((each) => each.topic === topic),
    )
    .map(({ topic }) => topic);
}

/** Topics that are offered to others, or sought from them, each once. */
export function StatementsEntry({
  direction,
  others = [],
  ...field
}: FieldProps<Statement[]> & {
  direction: 'offered' | 'sought';
  /** What the same record says in the other direction. */
  others?: Statement[];
}) {
  const { t } = useLingui();
  const { i18n } = useMessages();
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
  const levels = (direction === 'offered' ? offerLevel : needLevel).map((each) => i18n._(each));
  const contradictions = direction === 'sought' ? urgentAndOffered(field.value, others) : [];
  const entry = (
    <ItemsEntry
      {...field}
      fresh={() => ({ topic: '', level: null, texts: {}, evidenceUrl: null })}
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
          <TextEntry
            pointer={`${field.pointer}/${index}/evidenceUrl`}
            label={t`Address where it can be seen`}
            type="url"
            value={item.evidenceUrl ?? null}
            onChange={(evidenceUrl) => change({ ...item, evidenceUrl })}
            needed={direction === 'offered' && item.level === proven}
          />
        </>
      )}
    </ItemsEntry>
  );
  return (
    <>
      {entry}
      <div role="status">
        {contradictions.map((code) => (
          <p key={code} className="notice">
            <Trans>
              You also offer “{format.name(topic(code))}”, and seek it as urgent. You can publish that if it
              is meant.
            </Trans>
          </p>
        ))}
      </div>
    </>
  );
}
