import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Kind } from '../../editing/kinds';
import { ChoiceEntry } from '../../form/Fields';
import { useFormat } from '../../i18n/format';
import { Answer } from '../../ui/answers';
import { WordsFilter } from '../../ui/filters';
import { named, recordsQuery } from './Records';

/** A record of a kind, found by its name. */
export function RecordChoice({
  kind,
  pointer,
  label,
  help,
  value,
  onChange,
}: {
  kind: Kind;
  pointer: string;
  label: string;
  help?: string;
  value: string | null;
  onChange: (id: string | null) => void;
}) {
  const { t } = useLingui();
  const format = useFormat();
  const [q, setQ] = useState<string>();
  const query = useQuery({ ...recordsQuery(kind, q, undefined, 8), enabled: q !== undefined });
  return (
    <div className="entry">
      <WordsFilter label={t`${label}: name`} value={q ?? ''} onChange={setQ} />
      {q !== undefined && (
        <Answer query={query} service={kind.service}>
          {({ items }) =>
            items.length === 0 ? (
              <p className="help">
                <Trans>No record of that name.</Trans>
              </p>
            ) : (
              <ChoiceEntry
                pointer={pointer}
                label={label}
                help={help}
                value={value}
                onChange={onChange}
                options={items.map((each) => ({
                  id: each.id,
                  name: format.name(named(each)),
                  meaning: each.country ? format.country(each.country) : undefined,
                }))}
                none={t`None`}
              />
            )
          }
        </Answer>
      )}
    </div>
  );
}
