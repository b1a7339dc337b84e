import { useLingui } from '@lingui/react';
import { ChoiceEntry, ChoicesEntry, NumberEntry, TextEntry, YesNoEntry } from '../../form/Fields';
import { type Field, pointerOf, type Value, type Values } from './values';

/** The fields of a calculator, each with its help. */
export function Inputs({
  fields,
  values,
  onChange,
}: {
  fields: Field[];
  values: Values;
  onChange: (key: string, value: Value | null) => void;
}) {
  return fields.map((field) => (
    <Input
      key={field.key}
      field={field}
      value={values[field.key] ?? null}
      onChange={(value) => onChange(field.key, value)}
    />
  ));
}

function Input({
  field,
  value,
  onChange,
}: {
  field: Field;
  value: Value | null;
  onChange: (value: Value | null) => void;
}) {
  const { i18n } = useLingui();
  const shared = { pointer: pointerOf(field.key), label: i18n._(field.label), help: i18n._(field.help) };
  const named = (options: { id: string; name: string | Field['label'] }[]) =>
    options.map(({ id, name }) => ({ id, name: typeof name === 'string' ? name : i18n._(name) }));
  switch (field.type) {
    case 'number':
      return <NumberEntry {...shared} value={value as number | null} onChange={onChange} unit={field.unit} />;
    case 'year':
      return (
        <NumberEntry
          {...shared}
          value={value as number | null}
          onChange={onChange}
          whole
          grouping={false}
          least={1750}
          most={2300}
          narrow
        />
      );
    case 'yesNo':
      return <YesNoEntry {...shared} value={value as boolean | null} onChange={onChange} />;
    case 'text':
      return <TextEntry {...shared} value={value as string | null} onChange={onChange} />;
    case 'choice':
      return (
        <ChoiceEntry
          {...shared}
          value={value as string | null}
          onChange={onChange}
          options={named(field.options)}
          none="–"
        />
      );
    case 'choices':
      return (
        <ChoicesEntry
          {...shared}
          value={(value ?? []) as string[]}
          onChange={(chosen) => onChange(chosen.length > 0 ? chosen : null)}
          options={named(field.options)}
        />
      );
  }
}
