import { useLingui } from '@lingui/react/macro';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { everyPage } from '../../api/pages';
import { pairingApi } from '../../api/pairing';
import { programmesQuery, topicsQuery } from '../../api/pairing/reference';
import { answer } from '../../api/problem';
import { useFormat } from '../../i18n/format';
import { eventKind, strand } from '../../i18n/terms';
import { DaysFilter } from '../../ui/DaysFilter';
import { type Chip, Chips, ChoiceFilter, FilterForm, MoreFilters, WordsFilter } from '../../ui/filters';
import type { EventSearch } from './search';

/** The countries and territories where any event was held: the interface does not count them. */
const eventCountriesQuery = queryOptions({
  queryKey: ['pairing', 'events', 'countries'],
  queryFn: async ({ signal }) => {
    const events = await everyPage((cursor) =>
      answer(
        pairingApi.GET('/api/pairing/v1/events', {
          params: { query: { fields: ['slug', 'country'], limit: 200, cursor } },
          signal,
        }),
      ),
    );
    return [...new Set(events.flatMap((event) => event.country ?? []))];
  },
  staleTime: 300_000,
});

/** What chooses events. Every change is told at once and stands in the address. */
export function EventFilters({
  search,
  onChange,
}: {
  search: EventSearch;
  onChange: (change: Partial<EventSearch>) => void;
}) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const held = useQuery(eventCountriesQuery).data ?? [];
  const codes = new Set([...held, ...(search.country ?? [])]);
  const lists = {
    kind: Object.entries(eventKind)
      .map(([id, name]) => ({ id, name: i18n._(name) }))
      .sort(format.byName),
    strand: Object.entries(strand).map(([id, name]) => ({ id, name: i18n._(name) })),
    country: [...codes].map((code) => ({ id: code, name: format.country(code) })).sort(format.byName),
    topic: (useQuery(topicsQuery).data?.items ?? [])
      .map((each) => ({ id: each.code, name: format.name(each) }))
      .sort(format.byName),
    programme: (useQuery(programmesQuery).data?.items ?? []).map((each) => ({
      id: each.slug,
      name: format.name(each),
    })),
  };
  const chips: Chip[] = [];
  if (search.q) chips.push({ key: 'q', label: t`“${search.q}”`, remove: () => onChange({ q: undefined }) });
  for (const name of ['kind', 'strand', 'country', 'topic', 'programme'] as const) {
    for (const value of search[name] ?? []) {
      const left = search[name]?.filter((each) => each !== value);
      chips.push({
        key: `${name}=${value}`,
        label: lists[name].find((option) => option.id === value)?.name ?? value,
        remove: () => onChange({ [name]: left && left.length > 0 ? left : undefined }),
      });
    }
  }
  const { from, to } = search;
  if (from || to) {
    const first = from && format.date(from);
    const last = to && format.date(to);
    chips.push({
      key: 'days',
      label: first && last ? t`${first} to ${last}` : first ? t`from ${first}` : t`until ${last}`,
      remove: () => onChange({ from: undefined, to: undefined }),
    });
  }
  return (
    <FilterForm label={t`Choose events`}>
      <div className="filters">
        <WordsFilter
          label={t`Words`}
          placeholder={t`Tokyo, workshop…`}
          value={search.q ?? ''}
          onChange={(q) => onChange({ q })}
        />
        <ChoiceFilter
          label={t`Kind`}
          any={t`Any`}
          options={lists.kind}
          chosen={search.kind ?? []}
          onChange={(kind) => onChange({ kind })}
        />
        <ChoiceFilter
          label={t`Strand`}
          any={t`Any`}
          options={lists.strand}
          chosen={search.strand ?? []}
          onChange={(chosen) => onChange({ strand: chosen })}
        />
        <ChoiceFilter
          label={t`Country or territory`}
          any={t`Any`}
          options={lists.country}
          chosen={search.country ?? []}
          onChange={(country) => onChange({ country })}
        />
        <MoreFilters
          active={[from ?? to, search.topic, search.programme].filter((value) => value !== undefined).length}
        >
          <ChoiceFilter
            label={t`Topic`}
            any={t`Any`}
            options={lists.topic}
            chosen={search.topic ?? []}
            onChange={(topic) => onChange({ topic })}
          />
          <ChoiceFilter
            label={t`Programme`}
            any={t`Any`}
            options={lists.programme}
            chosen={search.programme ?? []}
            onChange={(programme) => onChange({ programme })}
          />
          <DaysFilter
            label={t`When`}
            from={from}
            to={to}
            fromLabel={t`from`}
            toLabel={t`until`}
            onChange={(first, last) => onChange({ from: first, to: last })}
          />
        </MoreFilters>
      </div>
      <Chips
        chips={chips}
        onClear={() =>
          onChange({
            q: undefined,
            kind: undefined,
            strand: undefined,
            country: undefined,
            topic: undefined,
            programme: undefined,
            from: undefined,
            to: undefined,
          })
        }
      />
    </FilterForm>
  );
}
