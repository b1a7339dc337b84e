import { useLingui } from '@lingui/react';
import { Trans, useLingui as useTexts } from '@lingui/react/macro';
import type { PairingSchemas } from '../api/pairing';
import { useTopics } from '../api/pairing/reference';
import { useFormat } from '../i18n/format';
import { Unknown } from '../ui/answers';
import { Written } from '../ui/Written';
import { needLevel, offerLevel } from './terms';
import './profile.css';

type Statement = PairingSchemas['TopicStatement'];

/** What somebody offers others, and what they would like to learn from them: each topic with how far or how urgent. */
export function OffersAndNeeds({ of }: { of: { offers: Statement[]; seeks: Statement[] } }) {
  const { t } = useTexts();
  return (
    <>
      <section>
        <h2>
          <Trans>What others can learn here</Trans>
        </h2>
        <Statements of={of.offers} levels={offerLevel} none={t`No topic is offered yet.`} />
      </section>
      <section>
        <h2>
          <Trans>What it would like to learn</Trans>
        </h2>
        <Statements of={of.seeks} levels={needLevel} none={t`No topic is sought yet.`} />
      </section>
    </>
  );
}

function Statements({ of, levels, none }: { of: Statement[]; levels: typeof offerLevel; none: string }) {
  const { i18n } = useLingui();
  const format = useFormat();
  const topic = useTopics();
  if (of.length === 0) {
    return (
      <p>
        <Unknown>{none}</Unknown>
      </p>
    );
  }
  return (
    <ul className="plain-lines">
      {of.map((each) => {
        const written = Object.entries(each.texts)[0];
        const level = each.level === null ? undefined : levels[each.level - 1];
        return (
          <li key={each.topic}>
            <strong>{format.name(topic(each.topic))}</strong>
            {level && <span className="statement-level">{i18n._(level)}</span>}
            {written && (
              <p>
                <Written text={each.texts.en ?? written[1]} texts={each.texts} />
              </p>
            )}
            {each.evidenceUrl && <EvidenceLink url={each.evidenceUrl} />}
          </li>
        );
      })}
    </ul>
  );
}

function EvidenceLink({ url }: { url: string }) {
  if (!/^https?:\/\//.test(url)) return null;
  const host = URL.canParse(url) ? new URL(url).hostname : url;
  return (
    <p className="small">
      <a href={url} rel="external noreferrer">
        <Trans>See it at {host}</Trans>
      </a>
    </p>
  );
}
