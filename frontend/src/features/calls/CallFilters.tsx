import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { programmesQuery, topicsQuery } from '../../api/pairing/reference';
import { callState } from '../../calls/words';
import { countryCodes } from '../../i18n/countries';
import { useFormat } from '../../i18n/format';
import { strand } from '../../i18n/terms';
import { type Chip, Chips, ChoiceFilter, FilterForm, MoreFilters, WordsFilter } from '../../ui/filters';
import type { CallSearch } from './search';

/** What chooses calls. Every change is told at once and stands in the address. */
export function CallFilters({
  search,
  onChange,
}: {
  search: CallSearch;
  onChange: (change: Partial<CallSearch>) => void;
}) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const lists = {
    state: Object.entries(callState).map(([id, name]) => ({ id, name: i18n._(name) })),
    country: countryCodes(format.language)
      .map((id) => ({ id, name: format.country(id) }))
      .sort(format.byName),
    programme: (useQuery(programmesQuery).data?.items ?? []).map((each) => ({
      id: each.slug,
      name: `${each.code} – ${format.name(each)}`,
    })),
    strand: (['city_to_city', 'inter_regional'] as const).map((id) => ({ id, name: i18n._(strand[id]) })),
    topic: (useQuery(topicsQuery).data?.items ?? [])
      .map((each) => ({ id: each.code, name: format.name(each) }))
      .sort(format.byName),
  };
  type ListName = keyof typeof lists;
  const chips: Chip[] = [];
  if (search.q) chips.push({ key: 'q', label: t`“${search.q}”`, remove: () => onChange({ q: undefined }) });
  for (const name of Object.keys(lists) as ListName[]) {
    for (const value of search[name] ?? []) {
      const left = search[name]?.filter((each) => each !== value);
      chips.push({
        key: `${name}=${value}`,
        label: lists[name].find((option) => option.id === value)?.name ?? value,
        remove: () => onChange({ [name]: left && left.length > 0 ? left : undefined }),
      });
    }
  }
  const choice = (name: ListName, label: string) => (
    <ChoiceFilter
      label={label}
      any={t`Any`}
      options={lists[name]}
      chosen={search[name] ?? []}
      onChange={(chosen) => onChange({ [name]: chosen })}
    />
  );
  const further = [search.programme, search.strand, search.topic].filter((each) => each !== undefined).length;
  return (
    <FilterForm label={t`Choose calls`}>
      <div className="filters">
        <WordsFilter label={t`Name`} value={search.q ?? ''} onChange={(q) => onChange({ q })} />
        {choice('state', t`State`)}
        {choice('country', t`Open for a country or territory`)}
        <MoreFilters active={further}>
          {choice('programme', t`Programme`)}
          {choice('strand', t`Strand`)}
          {choice('topic', t`Topic`)}
        </MoreFilters>
      </div>
      <Chips
        chips={chips}
        onClear={() =>
          onChange({
            q: undefined,
            state: undefined,
            country: undefined,
            programme: undefined,
            strand: undefined,
            topic: undefined,
          })
        }
      />
    </FilterForm>
  );
}
