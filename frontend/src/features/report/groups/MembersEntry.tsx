import { Trans, useLingui } from '@lingui/react/macro';
import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useId, useState } from 'react';
import { bases, read } from '../../../api/dictionaries';
import { useField } from '../../../form/FormState';
import type { Json } from '../../../form/merging';
import { useFormat } from '../../../i18n/format';
import type { Names } from '../../../i18n/names';
import type { Work } from '../../../report-form/ReportEditor';
import { ownSignatoryQuery } from '../queries';

interface Found {
  id: string;
  name: string;
  names: Names;
  country: string;
}

const most = 8;

function searchQuery(q: string) {
  return {
    queryKey: ['covenant', 'signatories', 'by name', q],
    queryFn: async ({ signal }: { signal: AbortSignal }) =>
      (
        await read<{ items: Found[] }>(
          `${bases.covenant}/signatories?q=${encodeURIComponent(q)}&limit=${most}&fields=id,name,names,country`,
          signal,
        )
      ).items,
    enabled: q.trim().length > 1,
    placeholderData: keepPreviousData,
  };
}

/** The members of a group: signatories that are found by their names. */
export function MembersEntry({ work }: { work: Work }) {
  const { t } = useLingui();
  const format = useFormat();
  const field = useField('/memberIds', t`Members`);
  const label = useId();
  const [typed, setTyped] = useState('');
  const sought = useDeferredValue(typed);
  const members = Array.isArray(work.content.memberIds) ? (work.content.memberIds as string[]) : [];
  const known = useQueries({ queries: members.map((id) => ownSignatoryQuery(id)) });
  const found = useQuery(searchQuery(sought)).data ?? [];
  const offered =
    typed.trim().length > 1 ? found.filter(({ id }) => !members.includes(id) && id !== work.signatoryId) : [];
  const write = (next: string[]) => work.write('memberIds', next as unknown as Json);
  return (
    <section className="form-part">
      <h2>
        <Trans>Members</Trans>
      </h2>
      <p className="step-about">
        <Trans>You lead the group and are a member of it. Add the others.</Trans>
      </p>
      <ul className="members-list">
        {members.map((id, index) => {
          const one = known[index]?.data;
          const name = one ? format.name(one) : id;
          return (
            <li key={id}>
              <span>{name}</span>
              {!field.isReadOnly && (
                <button
                  type="button"
                  className="as-link"
                  aria-label={t`Take out: ${name}`}
                  onClick={() => write(members.filter((each) => each !== id))}
                >
                  <Trans>Take out</Trans>
                </button>
              )}
            </li>
          );
        })}
      </ul>
      {!field.isReadOnly && (
        <div className="entry">
          <label className="field-label" htmlFor={field.id} id={label}>
            <Trans>Find a signatory by its name</Trans>
          </label>
          <input
            id={field.id}
            className="input"
            type="search"
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
            aria-invalid={field.isInvalid || undefined}
          />
          {field.isInvalid && <p className="wrong">{field.message}</p>}
          <ul className="members-list" aria-labelledby={label} aria-live="polite">
            {offered.map((one) => {
              const name = format.name(one);
              return (
                <li key={one.id}>
                  <span>
                    {name}, {format.country(one.country)}
                  </span>
                  <button
                    type="button"
                    className="button button-quiet"
                    aria-label={t`Add: ${name}`}
                    onClick={() => {
                      write([...members, one.id]);
                      setTyped('');
                    }}
                  >
                    <Trans>Add</Trans>
                  </button>
                </li>
              );
            })}
          </ul>
        </div>
      )}
    </section>
  );
}
