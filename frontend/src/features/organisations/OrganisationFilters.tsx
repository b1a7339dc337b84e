import { useLingui } from '@lingui/react/macro';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { everyPage } from '../../api/pages';
import { pairingApi } from '../../api/pairing';
import { topicsQuery } from '../../api/pairing/reference';
import { answer } from '../../api/problem';
import { useFormat } from '../../i18n/format';
import { organisationKind } from '../../profile/terms';
import { type Chip, Chips, ChoiceFilter, FilterForm, WordsFilter } from '../../ui/filters';
import type { OrganisationSearch } from './search';

/** The countries and territories that any organisation is of: the interface does not count them. */
const countriesQuery = queryOptions({
  queryKey: ['pairing', 'organisations', 'countries'],
  queryFn: async ({ signal }) => {
    const all = await everyPage((cursor) =>
      answer(
        pairingApi.GET('/api/pairing/v1/organisations', {
          params: { query: { fields: ['slug', 'country'], limit: 200, cursor } },
          signal,
        }),
      ),
    );
    return [...new Set(all.flatMap((each) => each.country ?? []))];
  },
  staleTime: 300_000,
});

/** What chooses organisations. Every change is told at once and stands in the address. */
export function OrganisationFilters({
  search,
  onChange,
}: {
  search: OrganisationSearch;
  onChange: (change: Partial<OrganisationSearch>) => void;
}) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const codes = new Set([...(useQuery(countriesQuery).data ?? []), ...(search.country ?? [])]);
  const topics = (useQuery(topicsQuery).data?.items ?? [])
    .map((each) => ({ id: each.code, name: format.name(each) }))
    .sort(format.byName);
  const lists = {
    kind: Object.entries(organisationKind)
      .map(([id, name]) => ({ id, name: i18n._(name) }))
      .sort(format.byName),
    country: [...codes].map((code) => ({ id: code, name: format.country(code) })).sort(format.byName),
    offers: topics,
    seeks: topics,
  };
  const labels = {
    kind: t`Kind`,
    country: t`Country or territory`,
    offers: t`Offers`,
    seeks: t`Seeks`,
  };
  const names = ['kind', 'country', 'offers', 'seeks'] as const;
  const chips: Chip[] = [];
  if (search.q) chips.push({ key: 'q', label: t`“${search.q}”`, remove: () => onChange({ q: undefined }) });
  for (const name of names) {
    for (const value of search[name] ?? []) {
      const left = search[name]?.filter((each) => each !== value);
      const shown = lists[name].find((option) => option.id === value)?.name ?? value;
      chips.push({
        key: `${name}=${value}`,
        label: name === 'offers' ? t`offers ${shown}` : name === 'seeks' ? t`seeks ${shown}` : shown,
        remove: () => onChange({ [name]: left && left.length > 0 ? left : undefined }),
      });
    }
  }
  return (
    <FilterForm label={t`Choose organisations`}>
      <div className="filters">
        <WordsFilter
          label={t`Words`}
          placeholder={t`Ministry, water…`}
          value={search.q ?? ''}
          onChange={(q) => onChange({ q })}
        />
        {names.map((name) => (
          <ChoiceFilter
            key={name}
            label={labels[name]}
            any={t`Any`}
            options={lists[name]}
            chosen={search[name] ?? []}
            onChange={(chosen) => onChange({ [name]: chosen })}
          />
        ))}
      </div>
      <Chips
        chips={chips}
        onClear={() =>
          onChange({ q: undefined, kind: undefined, country: undefined, offers: undefined, seeks: undefined })
        }
      />
    </FilterForm>
  );
}
