import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';
import { bases, type ServiceName } from '../../api/dictionaries';
import { Answer, Empty } from '../../ui/answers';
import { FilterForm, WordsFilter } from '../../ui/filters';
import { Page } from '../../ui/Page';
import { paths } from '../../ui/paths';
import { SiteLink } from '../../ui/SiteLink';
import { Operations } from './Operations';
import { Prose } from './Prose';
import { referenceQuery } from './queries';
import { type Group, matches, type Reference } from './reading';
import './reference.css';

/** So many operations, and no more, are drawn whole before somebody opens them: hundreds are a list to look through. */
const mostOpen = 8;

/** One of the two interfaces, as the running service describes it. */
export function ReferencePage({
  service,
  title,
  words = '',
  onWords,
}: {
  service: ServiceName;
  title: string;
  words?: string;
  onWords: (words: string | undefined) => void;
}) {
  const { t } = useLingui();
  const query = useQuery(referenceQuery(service));
  return (
    <Page
      title={title}
      section={service}
      trail={[{ label: t`Data`, to: paths.data }]}
      answer={
        <Trans>
          Every address of this interface, with its parameters and answers, as the running service describes
          them, and a place to try each.
        </Trans>
      }
    >
      <p>
        <a href={`${bases[service]}/openapi.json`}>
          <Trans>OpenAPI document</Trans>
        </a>
        {' · '}
        {service === 'covenant' ? (
          <SiteLink to={paths.pairingReference}>
            <Trans>Pairing API: reference</Trans>
          </SiteLink>
        ) : (
          <SiteLink to={paths.covenantReference}>
            <Trans>Covenant API: reference</Trans>
          </SiteLink>
        )}
      </p>
      <Answer query={query} service={service}>
        {(reference) => <Whole reference={reference} service={service} words={words} onWords={onWords} />}
      </Answer>
    </Page>
  );
}

function Whole({
  reference,
  service,
  words,
  onWords,
}: {
  reference: Reference;
  service: ServiceName;
  words: string;
  onWords: (words: string | undefined) => void;
}) {
  const { t } = useLingui();
  const chosen = useHash();
  const { title, version, openapi, description } = reference;
  const groups = reference.groups
    .map((group) => ({ ...group, operations: group.operations.filter((each) => matches(each, words)) }))
    .filter(({ operations }) => operations.length > 0);
  const found = groups.reduce((sum, { operations }) => sum + operations.length, 0);
  return (
    <>
      <p className="reference-version">
        <strong lang="en">{title}</strong> {version} · OpenAPI {openapi}
      </p>
      <Prose text={description} className="reference-lead" />
      <Everywhere service={service} />
      <FilterForm label={t`Find operations`}>
        <div className="filters reference-filter">
          <WordsFilter
            label={t`Words in an address, a description or the name of a parameter`}
            value={words}
            onChange={onWords}
          />
          <p className="toolbar-count" aria-live="polite">
            <Plural value={found} one="# operation" other="# operations" />
          </p>
        </div>
      </FilterForm>
      {found === 0 ? (
        <Empty>
          <p>
            <Trans>No operation has all of these words.</Trans>
          </p>
        </Empty>
      ) : (
        <div className="reference">
          <Contents groups={groups} />
          <div>
            {groups.map((group) => (
              <Operations
                key={group.name}
                group={group}
                reference={reference}
                service={service}
                isOpen={(id) => found <= mostOpen || id === chosen}
              />
            ))}
          </div>
        </div>
      )}
    </>
  );
}

function Contents({ groups }: { groups: Group[] }) {
  const { t } = useLingui();
  return (
    <nav aria-label={t`Operations`} className="reference-contents" lang="en">
      <ul>
        {groups.map(({ name, operations }) => (
          <li key={name}>
            {name}
            <ul>
              {operations.map(({ id, summary }) => (
                <li key={id}>
                  <a href={`#${id}`}>{summary}</a>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** What need not be said of each address again. */
function Everywhere({ service }: { service: ServiceName }) {
  const example = `${bases[service]}/${service === 'covenant' ? 'signatories' : 'pairings'}`;
  return (
    <section className="prose">
      <h2>
        <Trans>The same everywhere</Trans>
      </h2>
      <ul>
        <li>
          <Trans>No key and no registration: the interfaces are open, and only read.</Trans>
        </li>
        <li>
          <Trans>
            Lists come in pages: <code>limit</code> says how long, <code>nextCursor</code> of one page is{' '}
            <code>cursor</code> of the next.
          </Trans>
        </li>
        <li>
          <Trans>
            <code>f</code> or the header <code>Accept</code> chooses the format:{' '}
            <a href={`${example}?f=csv&limit=3`}>an example as CSV</a>.
          </Trans>
        </li>
        <li>
          <Trans>
            What is not right is said field by field, in a{' '}
            <SiteLink to={paths.problem('invalid')}>problem document</SiteLink>.
          </Trans>
        </li>
        <li>
          <Trans>
            Terms, whole files and what each field means: <SiteLink to={paths.data}>Data</SiteLink>
          </Trans>
        </li>
      </ul>
    </section>
  );
}

/** The operation that the address names, shown once the operations are there, and whenever it names another one. */
function useHash(): string {
  const { hash } = useLocation();
  useEffect(() => {
    if (hash) document.getElementById(hash)?.scrollIntoView();
  }, [hash]);
  return hash;
}
