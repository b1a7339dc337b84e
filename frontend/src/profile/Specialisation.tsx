import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import type { PairingSchemas } from '../api/pairing';
import { useFormat } from '../i18n/format';
import { shownName } from '../i18n/names';
import { Unknown } from '../ui/answers';
import { Written } from '../ui/Written';
import { sectionOf } from './terms';
import './profile.css';

type Territory = PairingSchemas['Territory'];

/** An economic activity: the name of its section, and its code in small. */
export function Activity({ code }: { code: string }) {
  const { i18n } = useLingui();
  const section = sectionOf(code);
  return (
    <>
      {section && `${i18n._(section)} `}
      <span className="activity-code">NACE {code}</span>
    </>
  );
}

/** Activities, each once, in one line. */
export function Activities({ codes }: { codes: readonly string[] }) {
  return (
    <ul className="plain-lines">
      {codes.map((code) => (
        <li key={code}>
          <Activity code={code} />
        </li>
      ))}
    </ul>
  );
}

/** What a territory specialises in. A region is told to have said nothing; of a city that is no lack. */
export function Specialisation({ territory }: { territory: Territory }) {
  const { language } = useFormat();
  const { s3Priorities, valueChains, clusters } = territory;
  const said = s3Priorities.length + valueChains.length + clusters.length > 0;
  if (!said && territory.kind !== 'region') return null;
  return (
    <section className="specialisation">
      <h2>
        <Trans>What it specialises in</Trans>
      </h2>
      {!said && (
        <p>
          <Unknown>
            <Trans>No priorities are recorded yet.</Trans>
          </Unknown>
        </p>
      )}
      {s3Priorities.length > 0 && (
        <>
          <h3>
            <Trans>Priorities of smart specialisation</Trans>
          </h3>
          <ul className="plain-lines">
            {s3Priorities.map((each, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: priorities have no name of their own
              <li key={place}>
                <strong>
                  <Activity code={each.domain} />
                </strong>
                <Texts of={each.capabilities} />
                <Texts of={each.objectives} />
              </li>
            ))}
          </ul>
        </>
      )}
      {valueChains.length > 0 && (
        <>
          <h3>
            <Trans>Value chains</Trans>
          </h3>
          <Activities codes={valueChains} />
        </>
      )}
      {clusters.length > 0 && (
        <>
          <h3>
            <Trans>Clusters</Trans>
          </h3>
          <ul className="plain-lines">
            {clusters.map((each) => {
              const [first = ''] = Object.values(each.names);
              const name = shownName({ name: each.names.en ?? first, names: each.names }, language);
              return (
                <li key={JSON.stringify(each)}>
                  <strong lang={name.lang}>{name.text}</strong>{' '}
                  <span className="small">
                    <Activity code={each.domain} />
                  </span>
                </li>
              );
            })}
          </ul>
        </>
      )}
    </section>
  );
}

function Texts({ of }: { of: { [tag: string]: string } }) {
  const [first] = Object.values(of);
  return first === undefined ? null : (
    <p>
      <Written text={of.en ?? first} texts={of} />
    </p>
  );
}
