import type { ReactNode } from 'react';
import { type Chip, Chips, ChoiceFilter, FilterForm, type Option } from '../../ui/filters';

export interface Choice {
  name: string;
  label: string;
  any: string;
  options: Option[];
  chosen: string[] | undefined;
}

/** Filters that are lists of values, and further ones that the page brings. */
export function Choices({
  label,
  choices,
  further,
  chips,
  onChange,
  onClear,
}: {
  label: string;
  choices: Choice[];
  further: ReactNode;
  chips: Chip[];
  onChange: (name: string, chosen: string[] | undefined) => void;
  onClear: () => void;
}) {
  const ofChoices = choices.flatMap(({ name, options, chosen = [] }) =>
    chosen.map((value) => ({
      key: `${name}=${value}`,
      label: options.find((option) => option.id === value)?.name ?? value,
      remove: () => {
        const left = chosen.filter((each) => each !== value);
        onChange(name, left.length > 0 ? left : undefined);
      },
    })),
  );
  return (
    <FilterForm label={label}>
      <div className="filters">
        {choices.map(({ name, label: title, any, options, chosen }) => (
          <ChoiceFilter
            key={name}
            label={title}
            any={any}
            options={options}
            chosen={chosen ?? []}
            onChange={(next) => onChange(name, next)}
          />
        ))}
        {further}
      </div>
      <Chips chips={[...ofChoices, ...chips]} onClear={onClear} />
    </FilterForm>
  );
}
