import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useFormat } from '../../i18n/format';
import { Gap } from '../../ui/Gap';
import { Page } from '../../ui/Page';
import { covenantTerms, dataTerms, pairingTerms, type Term } from './terms';
import './glossary.css';

const parts: { id: string; title: MessageDescriptor; terms: Term[] }[] = [
  { id: 'covenants', title: msg`The Covenant of Mayors`, terms: covenantTerms },
  { id: 'pairings', title: msg`Pairings and programmes`, terms: pairingTerms },
  { id: 'registers', title: msg`This register`, terms: dataTerms },
];
const every = new Map(parts.flatMap(({ terms }) => terms).map((each) => [each.id, each]));

/** The terms of the field, each explained once, with an address of its own. */
export default function GlossaryPage() {
  const { t, i18n } = useLingui();
  const { compare } = useFormat();
  const name = ({ term }: Term) => i18n._(term);
  const all = [...every.values()].sort((a, b) => compare(name(a), name(b)));
  return (
    <Page
      title={t`Glossary`}
      section="programme"
      answer={
        <Trans>
          The words that cities, covenants and programmes use, each explained once in plain language.
        </Trans>
      }
    >
      <nav aria-label={t`Terms`} className="glossary-index">
        <ul className="columns-list">
          {all.map((each) => (
            <li key={each.id}>
              <a href={`#${each.id}`}>{name(each)}</a>
            </li>
          ))}
        </ul>
      </nav>
      {parts.map(({ id, title, terms }) => (
        <section key={id} aria-labelledby={`part-${id}`} className="glossary-part">
          <h2 id={`part-${id}`}>{i18n._(title)}</h2>
          <dl className="glossary">
            {terms.map((each) => (
              <div key={each.id} id={each.id} tabIndex={-1}>
                <dt>{name(each)}</dt>
                <dd>
                  {i18n._(each.text)}
                  {each.see && (
                    <span className="glossary-see">
                      <Trans>See also:</Trans>
                      <Gap />
                      {each.see.map((other, index) => {
                        const term = every.get(other);
                        return (
                          <span key={other}>
                            {index > 0 && ' · '}
                            <a href={`#${other}`}>{term && name(term)}</a>
                          </span>
                        );
                      })}
                    </span>
                  )}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Page>
  );
}
