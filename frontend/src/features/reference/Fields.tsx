import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Opening } from './Opening';
import { Prose } from './Prose';
import type { Choice, Field, Part, Reference, Shape } from './reading';

/** Names with what is said of each, one below the other. */
export function Lines({ label, children }: { label: string; children: ReactNode }) {
  return (
    <dl aria-label={label} className="reference-lines">
      {children}
    </dl>
  );
}

export function Line({
  name,
  marks,
  required,
  shape,
  description,
  children,
}: {
  name: string;
  /** What stands beside the name. */
  marks?: ReactNode;
  required: boolean;
  shape: Shape;
  description: string;
  children?: ReactNode;
}) {
  return (
    <div>
      <dt>
        <code>{name}</code>
        {marks}
        {required && (
          <span className="reference-required">
            <Trans>required</Trans>
          </span>
        )}
      </dt>
      <dd>
        <TypeOf shape={shape} description={description} />
        {children}
      </dd>
    </div>
  );
}

/** The type of a value, what it means, and the values that it may have. */
export function TypeOf({
  shape: { type, bounds, unit, choices },
  description,
}: {
  shape: Shape;
  description: string;
}) {
  return (
    <>
      <p className="reference-type">
        <code>{type}</code>
        {unit && <code>{unit}</code>}
        {bounds.map((each) => (
          <code key={each} className="reference-bound">
            {each}
          </code>
        ))}
      </p>
      <Prose text={description} />
      {choices.length > 0 && <Choices choices={choices} />}
    </>
  );
}

function Choices({ choices }: { choices: Choice[] }) {
  const { t } = useLingui();
  const explained = choices.some(({ meaning }) => meaning);
  return (
    <ul aria-label={t`Allowed values`} className={explained ? 'reference-meanings' : 'reference-choices'}>
      {choices.map(({ value, meaning }) => (
        <li key={value}>
          <code>{value}</code>
          {meaning && <span lang="en">{meaning}</span>}
        </li>
      ))}
    </ul>
  );
}

/** The schemas within a value, each to be opened. */
export function Parts({ parts, reference }: { parts: Part[]; reference: Reference }) {
  return parts.map(({ name, schema }) => (
    <Opening
      key={name}
      className="reference-part"
      summary={
        <Trans>
          Fields of <code>{name}</code>
        </Trans>
      }
    >
      {() => <FieldList name={name} fields={reference.fields(schema)} reference={reference} />}
    </Opening>
  ));
}

function FieldList({ name, fields, reference }: { name: string; fields: Field[]; reference: Reference }) {
  const { t } = useLingui();
  return (
    <Lines label={t`Fields of ${name}`}>
      {fields.map((field) => (
        <Line
          key={field.name}
          name={field.name}
          required={field.required}
          shape={field}
          description={field.description}
        >
          <Parts parts={field.parts} reference={reference} />
        </Line>
      ))}
    </Lines>
  );
}
