import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { read } from '../../api/dictionaries';
import { useFormat } from '../../i18n/format';
import { Failure, type Service, Waiting } from '../../ui/answers';
import {
  ask,
  curl,
  firstOf,
  firstValues,
  listBefore,
  type Reply,
  requestAddress,
  type Told,
  type Values,
} from './asking';
import { Opening } from './Opening';
import type { Operation, Parameter } from './reading';

/** An operation as a line for a shell, and right here. */
export function Request({ operation, service }: { operation: Operation; service: Service }) {
  const [values, setValues] = useState(() => firstValues(operation));
  const address = requestAddress(operation, values);
  const change = (name: string, value: string) => setValues((before) => ({ ...before, [name]: value }));
  return (
    <>
      <Shell line={curl(`${location.origin}${address}`)} />
      {operation.method === 'GET' && (
        <Opening className="reference-try" summary={<Trans>Try it</Trans>}>
          {() => (
            <Try
              operation={operation}
              service={service}
              address={address}
              values={values}
              onChange={change}
            />
          )}
        </Opening>
      )}
    </>
  );
}

function Shell({ line }: { line: string }) {
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
    <div className="reference-shell">
      <pre>
        <code>{line}</code>
      </pre>
      <button type="button" className="button button-quiet" onClick={() => void copy()}>
        <Trans>Copy</Trans>
      </button>
      <span role="status" className="small">
        {copied === 'yes' && <Trans>Copied.</Trans>}
        {copied === 'no' && <Trans>The browser does not allow it: select the line and copy it.</Trans>}
      </span>
    </div>
  );
}

type Outcome = 'asking' | Reply | Error | null;

function Try({
  operation,
  service,
  address,
  values,
  onChange,
}: {
  operation: Operation;
  service: Service;
  address: string;
  values: Values;
  onChange: (name: string, value: string) => void;
}) {
  const [outcome, setOutcome] = useState<Outcome>(null);
  const running = useRef<AbortController>(undefined);
  useFirstRecord(operation, values, onChange);
  useEffect(() => () => running.current?.abort(), []);
  const send = async () => {
    running.current?.abort();
    const own = new AbortController();
    running.current = own;
    setOutcome('asking');
    const next = await ask(address, own.signal).catch((error: unknown) =>
      error instanceof Error ? error : new Error(String(error)),
    );
    if (!own.signal.aborted) setOutcome(next);
  };
  const reply = outcome && outcome !== 'asking' && !(outcome instanceof Error) ? outcome : null;
  return (
    <>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <div className="reference-form">
          {operation.parameters.map((parameter) => (
            <Entry
              key={`${parameter.where} ${parameter.name}`}
              parameter={parameter}
              value={values[parameter.name] ?? ''}
              wrong={reply?.problem?.errors.filter(({ name }) => name === parameter.name) ?? []}
              onChange={(value) => onChange(parameter.name, value)}
            />
          ))}
        </div>
        <button type="submit" className="button">
          <Trans>Send request</Trans>
        </button>
      </form>
      {outcome === 'asking' && <Waiting />}
      {outcome instanceof Error && <Failure error={outcome} service={service} onRetry={() => void send()} />}
      {reply && <Answered reply={reply} />}
    </>
  );
}

/** A record to ask for, where one must be named: the first of its list, unless the reader has named one. */
function useFirstRecord(
  operation: Operation,
  values: Values,
  onChange: (name: string, value: string) => void,
): void {
  const latest = useRef({ values, onChange });
  latest.current = { values, onChange };
  useEffect(() => {
    const list = listBefore(operation);
    if (!list || latest.current.values[list.name]) return;
    const stop = new AbortController();
    read<unknown>(list.address, stop.signal).then(
      (answer) => {
        const value = firstOf(answer, list.name);
        if (value && !latest.current.values[list.name]) latest.current.onChange(list.name, value);
      },
      // Without one the field stays empty.
      () => {},
    );
    return () => stop.abort();
  }, [operation]);
}

function Entry({
  parameter,
  value,
  wrong,
  onChange,
}: {
  parameter: Parameter;
  value: string;
  wrong: { detail: string }[];
  onChange: (value: string) => void;
}) {
  const id = useId();
  const { name, type, required, offered, choices } = parameter;
  const shared = {
    id,
    className: 'input',
    value,
    required,
    'aria-invalid': wrong.length > 0 || undefined,
    'aria-describedby': wrong.length > 0 ? `${id}-wrong` : undefined,
  };
  return (
    <div className="field">
      <label htmlFor={id} className="field-label">
        <code>{name}</code>
      </label>
      {offered.length > 0 ? (
        <select {...shared} onChange={(event) => onChange(event.target.value)}>
          <option value="">–</option>
          {offered.map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...shared}
          type="text"
          autoComplete="off"
          spellCheck={false}
          placeholder={type}
          list={choices.length > 0 ? `${id}-choices` : undefined}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
      {offered.length === 0 && choices.length > 0 && (
        <datalist id={`${id}-choices`}>
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value} />
          ))}
        </datalist>
      )}
      {wrong.length > 0 && (
        <p id={`${id}-wrong`} lang="en" className="reference-wrong">
          {wrong.map(({ detail }) => detail).join(' ')}
        </p>
      )}
    </div>
  );
}

function Answered({ reply }: { reply: Reply }) {
  const { t } = useLingui();
  const format = useFormat();
  const { status, milliseconds, bytes, mediaType, headers, body, cut, problem, address } = reply;
  const time = format.number(milliseconds);
  const size = format.number(bytes);
  return (
    <div className="reference-reply">
      <p role="status">
        <strong className={status >= 400 ? 'reference-bad' : undefined}>{status}</strong> ·{' '}
        <Trans>
          {time} ms, {size} bytes
        </Trans>{' '}
        · <code>{mediaType}</code>
      </p>
      {problem && <ProblemTold problem={problem} />}
      <dl aria-label={t`Headers of the answer`} className="reference-headers">
        {headers.map(([name, value]) => (
          <div key={name}>
            <dt>
              <code>{name}</code>
            </dt>
            <dd>
              <code>{value}</code>
            </dd>
          </div>
        ))}
      </dl>
      {body !== null && (
        <Scrolled label={t`Body of the answer`}>
          <code>{body}</code>
        </Scrolled>
      )}
      <p className="small">
        {cut && <Trans>Only the beginning is shown.</Trans>}{' '}
        <a href={address}>
          <Trans>Open the whole answer</Trans>
        </a>
      </p>
    </div>
  );
}

/** Can be scrolled by keyboard too, so it takes the focus. */
function Scrolled({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section aria-label={label} tabIndex={0} className="reference-body">
      <pre>{children}</pre>
    </section>
  );
}

function ProblemTold({ problem: { title, detail, errors } }: { problem: Told }) {
  return (
    <div className="failure" lang="en">
      <p className="failure-what">{title}</p>
      <p>{detail}</p>
      {errors.length > 0 && (
        <ul>
          {errors.map((error) => (
            <li key={`${error.name} ${error.detail}`}>
              {error.name && (
                <>
                  <code>{error.name}</code>:{' '}
                </>
              )}
              {error.detail}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
