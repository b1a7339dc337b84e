import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { pairingStatisticsQuery, programmesQuery, topicsQuery } from '../../api/pairing/reference';
import { useFormat } from '../../i18n/format';
import { basisStrength, pairingState, strand } from '../../i18n/terms';
import {
  type Chip,
  Chips,
  ChoiceFilter,
  FilterForm,
  MoreFilters,
  RangeFilter,
  WordsFilter,
} from '../../ui/filters';
import type { PairingSearch } from './search';

/** What chooses pairings. Every change is told at once and stands in the address. */
export function PairingFilters({
  search,
  onChange,
}: {
  search: PairingSearch;
  onChange: (change: Partial<PairingSearch>) => void;
}) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const statistics = useQuery(pairingStatisticsQuery).data;
  const rows = statistics?.breakdowns.find((each) => each.dimension === 'country')?.rows ?? [];
  const codes = new Set([...rows.map((row) => row.value), ...(search.country ?? [])]);
  const lists = {
    programme: (useQuery(programmesQuery).data?.items ?? []).map((each) => ({
      id: each.slug,
      name: `${each.code} – ${format.name(each)}`,
    })),
    strand: (['city_to_city', 'inter_regional'] as const).map((id) => ({ id, name: i18n._(strand[id]) })),
    country: [...codes].map((code) => ({ id: code, name: format.country(code) })).sort(format.byName),
    topic: (useQuery(topicsQuery).data?.items ?? [])
      .map((each) => ({ id: each.code, name: format.name(each) }))
      .sort(format.byName),
    state: Object.entries(pairingState).map(([id, name]) => ({ id, name: i18n._(name) })),
    basisStrength: (['agreement', 'pairing_stated'] as const).map((id) => ({
      id,
      name: i18n._(basisStrength[id]),
    })),
  };
  type ListName = keyof typeof lists;
  const names = Object.keys(lists) as ListName[];

  const chips: Chip[] = [];
  if (search.q) chips.push({ key: 'q', label: t`“${search.q}”`, remove: () => onChange({ q: undefined }) });
  for (const name of names) {
    for (const value of search[name] ?? []) {
      const left = search[name]?.filter((each) => each !== value);
      chips.push({
        key: `${name}=${value}`,
        label: lists[name].find((option) => option.id === value)?.name ?? value,
        remove: () => onChange({ [name]: left && left.length > 0 ? left : undefined }),
      });
    }
  }
  const { yearFrom, yearTo } = search;
  if (yearFrom !== undefined || yearTo !== undefined) {
    chips.push({
      key: 'year',
      label:
        yearTo === undefined
          ? t`from ${yearFrom}`
          : yearFrom === undefined
            ? t`until ${yearTo}`
            : t`from ${yearFrom} until ${yearTo}`,
      remove: () => onChange({ yearFrom: undefined, yearTo: undefined }),
    });
  }
  const choice = (name: ListName, label: string, any: string) => (
    <ChoiceFilter
      label={label}
      any={any}
      options={lists[name]}
      chosen={search[name] ?? []}
      onChange={(chosen) => onChange({ [name]: chosen })}
    />
  );
  const further = [search.programme, search.state, search.basisStrength, yearFrom, yearTo].filter(
    (value) => value !== undefined,
  ).length;
  return (
    <FilterForm label={t`Choose pairings`}>
      <div className="filters">
        <WordsFilter
          label={t`City or region`}
          placeholder={t`Bologna, Andalusia…`}
          value={search.q ?? ''}
          onChange={(q) => onChange({ q })}
        />
        {choice('country', t`Country or territory`, t`Any`)}
        {choice('topic', t`Topic`, t`Any`)}
        {choice('strand', t`Strand`, t`Any`)}
        <MoreFilters active={further}>
          {choice('programme', t`Programme`, t`Any`)}
          {choice('state', t`State`, t`Any`)}
          {choice('basisStrength', t`Evidence`, t`Any`)}
          <RangeFilter
            label={t`Year`}
            from={yearFrom}
            to={yearTo}
            fromLabel={t`from`}
            toLabel={t`until`}
            grouping={false}
            onChange={(first, last) => onChange({ yearFrom: first, yearTo: last })}
          />
        </MoreFilters>
      </div>
      <Chips
        chips={chips}
        onClear={() =>
          onChange({
            q: undefined,
            programme: undefined,
            strand: undefined,
            country: undefined,
            topic: undefined,
            state: undefined,
            basisStrength: undefined,
            yearFrom: undefined,
            yearTo: undefined,
          })
        }
      />
    </FilterForm>
  );
}
