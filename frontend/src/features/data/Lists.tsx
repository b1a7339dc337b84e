import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import {
  bases,
  countQuery,
  type Dictionary,
  dictionariesQuery,
  type ServiceName,
} from '../../api/dictionaries';
import { useFormat } from '../../i18n/format';
import { Answer, Unknown } from '../../ui/answers';
import { type Column, DataTable } from '../../ui/DataTable';
import { paths } from '../../ui/paths';
import { SiteLink } from '../../ui/SiteLink';
import { formatNames, listMeanings, listNames } from './words';

/** The lists of one service: how many records, and the formats in which they can be had. */
export function Lists({ service, caption }: { service: ServiceName; caption: string }) {
  const query = useQuery(dictionariesQuery(service));
  const columns = useColumns(service);
  return (
    <Answer query={query} service={service} shape="table">
      {(lists) => <DataTable caption={caption} columns={columns} rows={lists} rowKey={({ name }) => name} />}
    </Answer>
  );
}

const order = Object.keys(formatNames);

/** Those that most people can open first. */
function inOrder(formats: Dictionary['formats']): Dictionary['formats'] {
  return [...formats].sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
}

function useColumns(service: ServiceName): Column<Dictionary>[] {
  const { t, i18n } = useLingui();
  const called = ({ name, title }: Dictionary) => (listNames[name] ? i18n._(listNames[name]) : title);
  return [
    {
      key: 'list',
      header: t`List`,
      cell: (list) => (
        <>
          {called(list)}
          <span className="data-meaning">
            {listMeanings[list.name] ? (
              i18n._(listMeanings[list.name] as never)
            ) : (
              <span lang="en">{list.description}</span>
            )}
          </span>
        </>
      ),
    },
    {
      key: 'count',
      header: t`Records`,
      numeric: true,
      cell: (list) => <Count service={service} list={list.name} />,
    },
    {
      key: 'formats',
      header: t`Take it`,
      cell: (list) => (
        <ul className="data-formats">
          {inOrder(list.formats).map((format) => (
            <li key={format.name}>
              <a
                href={`${bases[service]}/${list.name}?f=${format.name}`}
                type={format.mediaType}
                {...(format.whole ? { download: `${list.name}.${format.name}` } : {})}
              >
                {formatNames[format.name] ?? format.name}
                <span className="sr-only">: {called(list)}</span>
              </a>
            </li>
          ))}
        </ul>
      ),
    },
    {
      key: 'fields',
      header: t`Explained`,
      cell: (list) => (
        <SiteLink to={paths.data} search={{ list: list.name }} hash="fields" bySearch>
          <Trans>Fields</Trans>
          <span className="sr-only">: {called(list)}</span>
        </SiteLink>
      ),
    },
  ];
}

function Count({ service, list }: { service: ServiceName; list: string }) {
  const format = useFormat();
  const { data, isPending } = useQuery(countQuery(service, list));
  if (data !== undefined) return format.number(data);
  return isPending ? <span className="waiting">…</span> : <Unknown />;
}
