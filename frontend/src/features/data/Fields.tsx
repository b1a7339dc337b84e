import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { bases, type DictionaryField, dictionariesQuery, type ServiceName } from '../../api/dictionaries';
import { Answer } from '../../ui/answers';
import { type Column, DataTable } from '../../ui/DataTable';
import { paths } from '../../ui/paths';
import { SiteLink } from '../../ui/SiteLink';
import { kindNames, listNames } from './words';

interface Row extends DictionaryField {
  /** With the names of the fields around it. */
  path: string;
}

function flat(fields: readonly DictionaryField[], within = ''): Row[] {
  return fields.flatMap((field) => {
    const path = `${within}${field.name}`;
    return [{ ...field, path }, ...flat(field.fields, `${path}.`)];
  });
}

/** The data dictionary of one list: what each field says, its kind, its unit and its codes. */
export function Fields({ list }: { list: string }) {
  const { i18n } = useLingui();
  const called = listNames[list] ? i18n._(listNames[list]) : list;
  const covenant = useQuery(dictionariesQuery('covenant'));
  const pairing = useQuery(dictionariesQuery('pairing'));
  const services = [
    { service: 'covenant' as const, query: covenant },
    { service: 'pairing' as const, query: pairing },
  ];
  const found = services.find(({ query }) => query.data?.some(({ name }) => name === list));
  // Until its service is known, what is missing is said of the one that does not answer.
  const { service, query } = found ??
    services.find((each) => each.query.isError) ??
    services.find((each) => each.query.isPending) ?? { service: 'covenant' as const, query: covenant };
  return (
    <>
      <Choice names={services.flatMap((each) => each.query.data ?? []).map(({ name }) => name)} />
      <Answer query={query} service={service} shape="table">
        {(dictionaries) => {
          const dictionary = dictionaries.find(({ name }) => name === list);
          return dictionary ? (
            <>
              <h3 className="data-besides">{called}</h3>
              <Table name={dictionary.name} fields={dictionary.fields} />
              {dictionary.recordFields.length > 0 && (
                <>
                  <h3 className="data-besides">
                    <Trans>What a single record has besides</Trans>
                  </h3>
                  <Table name={dictionary.name} fields={dictionary.recordFields} />
                </>
              )}
              <Machines service={service} name={dictionary.name} />
            </>
          ) : (
            <p>
              <Trans>There is no list of this name.</Trans>
            </p>
          );
        }}
      </Answer>
    </>
  );
}

function Choice({ names }: { names: string[] }) {
  const { t, i18n } = useLingui();
  return (
    <nav aria-label={t`List whose fields are shown`} className="data-choice">
      <ul>
        {names.map((name) => (
          <li key={name}>
            <SiteLink to={paths.data} search={{ list: name }} hash="fields" bySearch>
              {listNames[name] ? i18n._(listNames[name]) : name}
            </SiteLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Table({ name, fields }: { name: string; fields: DictionaryField[] }) {
  const { t, i18n } = useLingui();
  const columns: Column<Row>[] = [
    { key: 'field', header: t`Field`, cell: (field) => <code>{field.path}</code> },
    {
      key: 'meaning',
      header: t`Meaning`,
      cell: (field) => (
        <>
          <span lang="en">{field.description}</span>
          {field.codes.length > 0 && <Codes field={field} />}
        </>
      ),
    },
    {
      key: 'kind',
      header: t`Kind`,
      cell: (field) => (
        <>
          {i18n._(kindNames[field.kind])}
          {field.nullable && (
            <span className="data-meaning">
              <Trans>may be unknown</Trans>
            </span>
          )}
        </>
      ),
    },
    { key: 'unit', header: t`Unit`, cell: (field) => <span lang="en">{field.unit ?? '–'}</span> },
  ];
  const list = listNames[name] ? i18n._(listNames[name]) : name;
  return (
    <DataTable
      caption={t`Fields of ${list}`}
      columns={columns}
      rows={flat(fields)}
      rowKey={({ path }) => path}
      compact
    />
  );
}

function Codes({ field: { codes, path } }: { field: Row }) {
  const { t } = useLingui();
  return (
    <details className="data-codes">
      <summary>
        <Trans>Codes: {codes.length}</Trans> <span className="sr-only">({path})</span>
      </summary>
      <dl aria-label={t`Codes of ${path}`}>
        {codes.map(({ code, meaning }) => (
          <div key={code}>
            <dt>
              <code>{code}</code>
            </dt>
            <dd lang="en">{meaning}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function Machines({ service, name }: { service: ServiceName; name: string }) {
  const base = `${bases[service]}/dictionaries/${name}`;
  return (
    <p className="small">
      <Trans>
        For machines: <a href={base}>this dictionary as JSON</a>, and{' '}
        <a href={`${base}?f=csvw`}>as a description of the CSV (CSV on the Web)</a>.
      </Trans>
    </p>
  );
}
