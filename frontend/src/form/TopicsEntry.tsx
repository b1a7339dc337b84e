import { Plural, Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Checkbox, CheckboxGroup, Label } from 'react-aria-components';
import { topicsQuery } from '../api/pairing/reference';
import { useFormat } from '../i18n/format';
import { Answer } from '../ui/answers';
import { Written } from '../ui/Written';
import { Beside, type FieldProps } from './Fields';
import { useField } from './FormState';

/** Topics of the one vocabulary, as the tree that it is: a branch opens to its topics. */
export function TopicsEntry({ pointer, label, help, value, onChange }: FieldProps<string[]>) {
  const format = useFormat();
  const field = useField(pointer, label);
  const query = useQuery(topicsQuery);
  return (
    <CheckboxGroup
      id={field.id}
      className="entry topics"
      value={value}
      onChange={onChange}
      isInvalid={field.isInvalid}
      isReadOnly={field.isReadOnly}
      isDisabled={field.isReadOnly}
    >
      <Label className="field-label">{label}</Label>
      <Answer query={query} service="pairing">
        {({ items }) => {
          const roots = items
            .filter((each) => each.parent === null)
            .sort((a, b) => format.compare(format.name(a), format.name(b)));
          return (
            <ul className="topic-tree">
              {roots.map((root) => {
                const inner = items.filter((each) => each.parent === root.code);
                const chosen = inner.filter((each) => value.includes(each.code)).length;
                return (
                  <li key={root.code}>
                    <Topic topic={root} />
                    {inner.length > 0 && (
                      <details className="topic-branch" open={chosen > 0 || undefined}>
                        <summary>
                          {chosen > 0 ? (
                            <Plural
                              value={chosen}
                              one="# topic within it chosen"
                              other="# topics within it chosen"
                            />
                          ) : (
                            <Plural value={inner.length} one="# topic within it" other="# topics within it" />
                          )}
                        </summary>
                        <ul>
                          {inner.map((each) => (
                            <li key={each.code}>
                              <Topic topic={each} />
                            </li>
                          ))}
                        </ul>
                      </details>
                    )}
                  </li>
                );
              })}
            </ul>
          );
        }}
      </Answer>
      {value.length === 0 && (
        <p className="read-as">
          <Trans>No topic is chosen.</Trans>
        </p>
      )}
      <Beside help={help} message={field.message} />
    </CheckboxGroup>
  );
}

function Topic({
  topic,
}: {
  topic: {
    code: string;
    name: string;
    names: { [tag: string]: string };
    summary: string;
    summaries: { [tag: string]: string };
  };
}) {
  const format = useFormat();
  return (
    <Checkbox value={topic.code} className="check">
      {({ isSelected }) => (
        <>
          <span className="check-box" aria-hidden="true">
            {isSelected ? '✓' : ''}
          </span>
          <span>
            {format.name(topic)}
            <span className="choice-meaning">
              <Written text={topic.summary} texts={topic.summaries} />
            </span>
          </span>
        </>
      )}
    </Checkbox>
  );
}
