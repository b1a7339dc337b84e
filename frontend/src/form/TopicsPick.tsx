import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { topicsQuery, useTopics } from '../api/pairing/reference';
import { useFormat } from '../i18n/format';
import type { FieldProps } from './Fields';
import { PickEntry, useAmong } from './PickEntry';

/** Topics in an order that counts, found by name; of some topics and what lies within them, or of all. */
export function TopicsPick({
  pointer,
  label,
  help,
  value,
  onChange,
  among,
}: FieldProps<string[]> & {
  /** Codes of topics; empty for all. */
  among: readonly string[];
}) {
  const { t } = useLingui();
  const format = useFormat();
  const topic = useTopics();
  const items = useQuery(topicsQuery).data?.items ?? [];
  const parentOf = new Map(items.map(({ code, parent }) => [code, parent]));
  const within = (code: string | null | undefined): boolean =>
    code != null && (among.includes(code) || within(parentOf.get(code)));
  const options = items
    .filter(({ code }) => among.length === 0 || within(code))
    .map((each) => {
      const parent = items.find(({ code }) => code === each.parent);
      return { id: each.code, name: format.name(each), meaning: parent && format.name(parent) };
    })
    .sort(format.byName);
  const picking = useAmong(options);
  return (
    <PickEntry
      pointer={pointer}
      label={label}
      help={help}
      chosen={value.map((code) => ({ id: code, name: format.name(topic(code)) }))}
      onChange={onChange}
      {...picking}
      ranked
      nothing={t`No topic is chosen.`}
    />
  );
}
