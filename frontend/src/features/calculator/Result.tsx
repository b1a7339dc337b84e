import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useFormat } from '../../i18n/format';
import { InEnglish } from '../../ui/InEnglish';
import { type Clause, calculationPath, type Outcome, type Step } from './queries';
import { Sentence } from './Sentence';
import { bodyOf, curlOf, type Kind, type Values } from './values';

/** What came out: a sentence, the steps, what they rest on, and how a program asks the same. */
export function Result({ kind, values, result }: { kind: Kind; values: Values; result: Outcome }) {
  return (
    <section className="calculator-result" aria-labelledby="calculator-result">
      <h2 id="calculator-result">
        <Trans>Result</Trans>
      </h2>
      <p className="calculator-sentence" role="status">
        <Sentence kind={kind.id} result={result} />
      </p>
      <h3>
        <Trans>How it came to be</Trans>
      </h3>
      <Steps steps={result.steps} clauses={result.clauses} />
      <Clauses clauses={result.clauses} />
      <InEnglish />
      <h3>
        <Trans>For programmers</Trans>
      </h3>
      <p className="small">
        <Trans>The same calculation as a request to the interface; nothing is stored.</Trans>
      </p>
      <Copied line={curlOf(`${location.origin}${calculationPath(kind.id)}`, bodyOf(values))} />
    </section>
  );
}

function Steps({ steps, clauses }: { steps: Step[]; clauses: Clause[] }) {
  const { t } = useLingui();
  const format = useFormat();
  const shown = (value: Step['value']) => {
    if (value === null) return t`not known`;
    if (typeof value === 'boolean') return value ? t`yes` : t`no`;
    if (typeof value === 'string') return value;
    return new Intl.NumberFormat(format.locale, { maximumSignificantDigits: 12 }).format(value);
  };
  return (
    <ol className="calculator-steps">
      {steps.map((step, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: steps have an order and are never moved
        <li key={place}>
          <span lang="en" className="calculator-formula">
            {step.formula}
          </span>
          <span className="calculator-value">
            {shown(step.value)} {step.value !== null && <span lang="en">{step.unit}</span>}
          </span>
          <span className="small">
            <code>{step.name}</code> · <ClauseNumber clauses={clauses} code={step.clause} />
          </span>
        </li>
      ))}
    </ol>
  );
}

function Clauses({ clauses }: { clauses: Clause[] }) {
  return (
    <ol className="calculator-clauses" id="calculator-clauses">
      {clauses.map((clause) => (
        <li key={clause.code} id={`clause-${clause.code}`}>
          <span lang="en">{clause.text}</span>{' '}
          {!clause.isVerified && (
            <strong className="tag">
              <Trans>unverified</Trans>
            </strong>
          )}
          {clause.source && (
            <span className="small calculator-source" lang="en">
              {clause.source.title}
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}

function ClauseNumber({ clauses, code }: { clauses: Clause[]; code: string }) {
  const number = clauses.findIndex((clause) => clause.code === code) + 1;
  return <Trans>Clause {number}</Trans>;
}

function Copied({ line }: { line: string }) {
  const { t } = useLingui();
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(line);
      setCopied('yes');
    } catch {
      setCopied('no');
    }
  };
  return (
    <div className="calculator-shell">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keyboard */}
      <section aria-label={t`Request`} className="calculator-line" tabIndex={0}>
        <pre>
          <code>{line}</code>
        </pre>
      </section>
      <button type="button" className="button button-quiet" onClick={() => void copy()}>
        <Trans>Copy the request</Trans>
      </button>
      <span role="status" className="small">
        {copied === 'yes' && <Trans>Copied.</Trans>}
        {copied === 'no' && <Trans>The browser does not allow it: select the line and copy it.</Trans>}
      </span>
    </div>
  );
}
