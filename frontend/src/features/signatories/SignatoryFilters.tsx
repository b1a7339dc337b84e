import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { covenantsQuery } from '../../api/covenant/reference';
import { useFormat } from '../../i18n/format';
import { commitmentKind, signatoryStatus } from '../../i18n/terms';
import { DaysFilter } from '../../ui/DaysFilter';
import {
  type Chip,
  Chips,
  ChoiceFilter,
  FilterForm,
  MoreFilters,
  RangeFilter,
  WordsFilter,
} from '../../ui/filters';
import { signatoryCountriesQuery } from './queries';
import type { SignatorySearch } from './search';

/** What chooses signatories. Every change is told at once and stands in the address. */
export function SignatoryFilters({
  search,
  onChange,
}: {
  search: SignatorySearch;
  onChange: (change: Partial<SignatorySearch>) => void;
}) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const rows = useQuery(signatoryCountriesQuery).data?.breakdowns[0]?.rows ?? [];
  const codes = new Set([...rows.map((row) => row.value), ...(search.country ?? [])]);
  const countries = [...codes].map((code) => ({ id: code, name: format.country(code) })).sort(format.byName);
  const covenants = (useQuery(covenantsQuery).data?.items ?? []).map((each) => ({
    id: each.slug,
    name: format.name(each),
  }));
  const statuses = [
    { id: 'all', name: t`All, also ended ones` },
    ...Object.entries(signatoryStatus)
      // Applications that are not yet decided are not public.
      .filter(([id]) => id !== 'pending')
      .map(([id, name]) => ({ id, name: i18n._(name) })),
  ];
  const commitments = Object.entries(commitmentKind).map(([id, name]) => ({ id, name: i18n._(name) }));

  const chips: Chip[] = [];
  if (search.q) chips.push({ key: 'q', label: t`“${search.q}”`, remove: () => onChange({ q: undefined }) });
  const lists = { country: countries, covenant: covenants, status: statuses, commitment: commitments };
  for (const name of ['country', 'covenant', 'status', 'commitment'] as const) {
    for (const value of search[name] ?? []) {
      const left = search[name]?.filter((each) => each !== value);
      chips.push({
        key: `${name}=${value}`,
        label: lists[name].find((option) => option.id === value)?.name ?? value,
        remove: () => onChange({ [name]: left && left.length > 0 ? left : undefined }),
      });
    }
  }
  const { populationMin, populationMax, joinedFrom, joinedTo } = search;
  if (populationMin !== undefined || populationMax !== undefined) {
    const least = format.number(populationMin ?? 0);
    const most = populationMax === undefined ? undefined : format.number(populationMax);
    chips.push({
      key: 'population',
      label: most === undefined ? t`${least} inhabitants or more` : t`${least} to ${most} inhabitants`,
      remove: () => onChange({ populationMin: undefined, populationMax: undefined }),
    });
  }
  if (joinedFrom || joinedTo) {
    const first = joinedFrom && format.date(joinedFrom);
    const last = joinedTo && format.date(joinedTo);
    chips.push({
      key: 'joined',
      label:
        first && last
          ? t`joined ${first} to ${last}`
          : first
            ? t`joined from ${first}`
            : t`joined until ${last}`,
      remove: () => onChange({ joinedFrom: undefined, joinedTo: undefined }),
    });
  }

  const further = [populationMin, populationMax, joinedFrom, joinedTo, search.status].filter(
    (value) => value !== undefined,
  ).length;
  return (
    <FilterForm label={t`Choose signatories`}>
      <div className="filters">
        <WordsFilter
          label={t`Name`}
          placeholder={t`Kyoto, 京都, Malaga…`}
          value={search.q ?? ''}
          onChange={(q) => onChange({ q })}
        />
        <ChoiceFilter
          label={t`Country or territory`}
          any={t`Any`}
          options={countries}
          chosen={search.country ?? []}
          onChange={(country) => onChange({ country })}
        />
        <ChoiceFilter
          label={t`Covenant`}
          any={t`Any`}
          options={covenants}
          chosen={search.covenant ?? []}
          onChange={(covenant) => onChange({ covenant })}
        />
        <ChoiceFilter
          label={t`Promised`}
          any={t`Anything`}
          options={commitments}
          chosen={search.commitment ?? []}
          onChange={(commitment) => onChange({ commitment })}
        />
        <MoreFilters active={further}>
          <ChoiceFilter
            label={t`Status`}
            any={t`All that are not ended`}
            options={statuses}
            chosen={search.status ?? []}
            onChange={(status) => onChange({ status })}
          />
          <RangeFilter
            label={t`Inhabitants`}
            from={populationMin}
            to={populationMax}
            fromLabel={t`at least`}
            toLabel={t`at most`}
            onChange={(least, most) => onChange({ populationMin: least, populationMax: most })}
          />
          <DaysFilter
            label={t`Joined`}
            from={joinedFrom}
            to={joinedTo}
            fromLabel={t`from`}
            toLabel={t`until`}
            onChange={(first, last) => onChange({ joinedFrom: first, joinedTo: last })}
          />
        </MoreFilters>
      </div>
      <Chips
        chips={chips}
        onClear={() =>
          onChange({
            q: undefined,
            country: undefined,
            covenant: undefined,
            status: undefined,
            commitment: undefined,
            populationMin: undefined,
            populationMax: undefined,
            joinedFrom: undefined,
            joinedTo: undefined,
          })
        }
      />
    </FilterForm>
  );
}
