import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { kinds } from '../../editing/kinds';
import { useFormat } from '../../i18n/format';
import { Answer } from '../../ui/answers';
import { DataTable } from '../../ui/DataTable';
import { Segments } from '../../ui/filters';
import { paths } from '../../ui/paths';
import { SiteLink } from '../../ui/SiteLink';
import { ChangedValues } from './ChangedValues';
import { type Difference, keptWords, type ListImport, undoWords } from './imports';
import { NextPage } from './NextPage';
import { type Listed, privateQuery } from './queries';
import '../../ui/filters.css';

type Which = 'all' | 'created' | 'updated' | 'kept';

/** What an import does to each signatory, against what is stored; after an undo also what that did. */
export function Differences({ one, title }: { one: ListImport; title: string }) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const [which, setWhich] = useState<Which>(one.undone && one.undone.kept > 0 ? 'kept' : 'all');
  const [cursors, setCursors] = useState<string[]>([]);
  const query = useQuery(
    privateQuery<Listed<Difference>>('covenant', `/imports/${encodeURIComponent(one.id)}/differences`, {
      limit: 20,
      cursor: cursors.at(-1),
      ...(which === 'kept' ? { undo: ['kept'] } : which === 'all' ? {} : { action: [which] }),
    }),
  );
  const there = one.state === 'done';
  const options: { id: Which; name: string }[] = [
    { id: 'all', name: t`All` },
    { id: 'created', name: t`New` },
    { id: 'updated', name: t`Changed` },
  ];
  if (one.undone) options.push({ id: 'kept', name: t`Left as they are` });
  return (
    <section className="staff-part">
      <h2>{title}</h2>
      <div className="staff-line">
        <Segments
          label={t`Which of them`}
          value={which}
          options={options}
          onChange={(next) => {
            setWhich(next);
            setCursors([]);
          }}
        />
      </div>
      <Answer query={query} service="covenant" shape="table">
        {({ items, nextCursor }) =>
          items.length === 0 ? (
            <p>
              <Trans>None.</Trans>
            </p>
          ) : (
            <>
              <DataTable
                caption={title}
                rows={items}
                rowKey={(each) => each.signatoryId}
                busy={query.isPlaceholderData}
                columns={[
                  {
                    key: 'name',
                    header: t`Signatory`,
                    cell: (each) => (
                      <>
                        {each.action === 'updated' || there ? (
                          <SiteLink to={paths.signatory(each.signatoryId)}>{each.name}</SiteLink>
                        ) : (
                          each.name
                        )}
                        <span className="fact-qualifier">{format.country(each.country)}</span>
                      </>
                    ),
                  },
                  {
                    key: 'row',
                    header: t`Row`,
                    numeric: true,
                    cell: (each) => (each.row === null ? t`outside the file` : String(each.row)),
                  },
                  {
                    key: 'what',
                    header: t`What changes`,
                    cell: (each) =>
                      each.action === 'created' ? (
                        <details>
                          <summary>
                            <Trans>New signatory</Trans>
                          </summary>
                          <ChangedValues kind={kinds.signatories} before={null} after={each.after} />
                        </details>
                      ) : (
                        <ChangedValues kind={kinds.signatories} before={each.before} after={each.after} />
                      ),
                  },
                  ...(one.undone
                    ? [
                        {
                          key: 'undo',
                          header: t`Undone`,
                          cell: (each: Difference) => (
                            <>
                              {each.undo && undoWords[each.undo] && i18n._(undoWords[each.undo] as never)}
                              {each.undoReason && (
                                <span className="fact-qualifier">
                                  {keptWords[each.undoReason]
                                    ? i18n._(keptWords[each.undoReason] as never)
                                    : each.undoReason}
                                </span>
                              )}
                            </>
                          ),
                        },
                      ]
                    : []),
                ]}
              />
              <NextPage cursors={cursors} next={nextCursor} onChange={setCursors} />
            </>
          )
        }
      </Answer>
    </section>
  );
}
