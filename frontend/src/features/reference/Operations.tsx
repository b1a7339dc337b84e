import { Trans, useLingui } from '@lingui/react/macro';
import type { Service } from '../../ui/answers';
import { Coded } from '../../ui/Coded';
import { Line, Lines, Parts, TypeOf } from './Fields';
import { Opening } from './Opening';
import { Prose } from './Prose';
import { Request } from './Request';
import type { Answer, Group, Operation, Parameter, Reference } from './reading';

/** The operations of one tag. */
export function Operations({
  group,
  reference,
  service,
  isOpen,
}: {
  group: Group;
  reference: Reference;
  service: Service;
  /** Whether the operation with this id is open from the beginning. */
  isOpen: (id: string) => boolean;
}) {
  return (
    <section className="reference-group">
      <h2 lang="en">{group.name}</h2>
      <Prose text={group.description} className="reference-lead" />
      {group.operations.map((operation) => (
        <OperationPart
          key={operation.id}
          operation={operation}
          reference={reference}
          service={service}
          open={isOpen(operation.id)}
        />
      ))}
    </section>
  );
}

function OperationPart({
  operation,
  reference,
  service,
  open,
}: {
  operation: Operation;
  reference: Reference;
  service: Service;
  open: boolean;
}) {
  const { t } = useLingui();
  const { id, method, path, summary, description, parameters, answers } = operation;
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="reference-operation" tabIndex={-1}>
      <h3 id={`${id}-title`} lang="en">
        {summary}
      </h3>
      <p className="reference-path">
        <a href={`#${id}`}>
          <code>
            <span className="reference-method">{method}</span> {path}
          </code>
        </a>
      </p>
      <Prose text={description} className="reference-lead" />
      <Opening
        className="reference-whole"
        open={open}
        summary={
          <>
            {parameters.length > 0 && (
              <>
                <Trans>Parameters</Trans>
                {' · '}
              </>
            )}
            <Trans>Answers</Trans>
            {' · '}
            <Trans>Example</Trans>
          </>
        }
      >
        {() => (
          <>
            {parameters.length > 0 && (
              <>
                <h4>
                  <Trans>Parameters</Trans>
                </h4>
                <Lines label={t`Parameters of ${path}`}>
                  {parameters.map((parameter) => (
                    <ParameterLine key={`${parameter.where} ${parameter.name}`} parameter={parameter} />
                  ))}
                </Lines>
              </>
            )}
            <h4>
              <Trans>Answers</Trans>
            </h4>
            <div className="reference-answers">
              {answers.map((answer) => (
                <AnswerPart key={answer.status} answer={answer} reference={reference} />
              ))}
            </div>
            <h4>
              <Trans>Example</Trans>
            </h4>
            <Request operation={operation} service={service} />
          </>
        )}
      </Opening>
    </section>
  );
}

function ParameterLine({ parameter }: { parameter: Parameter }) {
  const { name, where, required, description, standard, many } = parameter;
  return (
    <Line
      name={name}
      marks={<span className="reference-where">{where}</span>}
      required={required}
      shape={parameter}
      description={description}
    >
      {(many || standard !== undefined) && (
        <p className="small">
          {many && <Trans>Several values: repeated, or separated by commas.</Trans>}{' '}
          {standard !== undefined && (
            <Trans>
              If not given: <code>{standard}</code>
            </Trans>
          )}
        </p>
      )}
    </Line>
  );
}

function AnswerPart({
  answer: { status, description, contents, headers },
  reference,
}: {
  answer: Answer;
  reference: Reference;
}) {
  return (
    <Opening
      className="reference-answer"
      summary={
        <>
          <code>{status}</code>{' '}
          <span lang="en">
            <Coded text={description} />
          </span>
        </>
      }
    >
      {() => (
        <>
          {contents.map(({ mediaType, shape, description: told }) => (
            <div key={mediaType} className="reference-content">
              <p>
                <code>{mediaType}</code>
              </p>
              <TypeOf shape={shape} description={told} />
              <Parts parts={shape.parts} reference={reference} />
            </div>
          ))}
          {headers.length > 0 && (
            <Opening className="reference-part" summary={<Trans>Headers</Trans>}>
              {() => (
                <dl className="reference-lines">
                  {headers.map(({ name, description: about }) => (
                    <div key={name}>
                      <dt>
                        <code>{name}</code>
                      </dt>
                      <dd>
                        <Prose text={about} />
                      </dd>
                    </div>
                  ))}
                </dl>
              )}
            </Opening>
          )}
        </>
      )}
    </Opening>
  );
}
