import { Trans, useLingui } from '@lingui/react/macro';
import { covenantBase } from '../api/covenant';
import { queryString } from '../api/pages';
import { type File, TakeAlong } from '../ui/TakeAlong';

/** A record as JSON, the lists that it belongs to as files, and its address to pass on. */
export function Downloads({
  json,
  name,
  identifier,
  files = [],
  lists = [],
}: {
  json: string;
  /** Of the file, without its ending. */
  name: string;
  identifier: string;
  files?: File[];
  /** Lists of the interface, of one signatory. */
  lists?: { list: string; label: string; signatoryId: string }[];
}) {
  return (
    <>
      <TakeAlong json={json} fileName={`${name}.json`} files={files} identifier={identifier} />
      {lists.length > 0 && <ListDownloads lists={lists} />}
    </>
  );
}

/** Lists as files, each in the three forms that people ask for. */
export function ListDownloads({ lists }: { lists: { list: string; label: string; signatoryId: string }[] }) {
  const { t } = useLingui();
  const forms = [
    ['csv', t`CSV`],
    ['xlsx', t`Excel`],
    ['json', t`JSON`],
  ] as const;
  return (
    <ul className="download-lists">
      {lists.map(({ list, label, signatoryId }) => (
        <li key={list}>
          <Trans>{label}:</Trans>{' '}
          {forms.map(([f, form], index) => (
            <span key={f}>
              {index > 0 && ' · '}
              <a
                href={`${covenantBase}/${list}?${queryString({ signatoryId, f, limit: f === 'json' ? 200 : undefined })}`}
                download={`${list}-${signatoryId}.${f}`}
                aria-label={`${label}: ${form}`}
              >
                {form}
              </a>
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}
