import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { covenantsQuery } from '../../api/covenant/reference';
import { useFormat } from '../../i18n/format';
import { commitmentKind, signatoryStatus } from '../../i18n/terms';
import { DaysFilter } from '../../ui/DaysFilter';
import { Choices } from './Choices';
import { countriesOfSignatoriesQuery } from './queries';
import type { CovenantStatisticsSearch } from './search';

/** Which signatories are counted. */
export function CovenantFilters({
  search,
  onChange,
}: {
  search: CovenantStatisticsSearch;
  onChange: (change: Partial<CovenantStatisticsSearch>) => void;
}) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const rows = useQuery(countriesOfSignatoriesQuery).data?.breakdowns[0]?.rows ?? [];
  const codes = new Set([...rows.map((row) => row.value), ...(search.country ?? [])]);
  const covenants = useQuery(covenantsQuery).data?.items ?? [];
  const { joinedFrom, joinedTo } = search;
  const first = joinedFrom && format.date(joinedFrom);
  const last = joinedTo && format.date(joinedTo);
  return (
    <Choices
      label={t`Choose signatories`}
      choices={[
        {
          name: 'country',
          label: t`Country or territory`,
          any: t`Any`,
          options: [...codes].map((code) => ({ id: code, name: format.country(code) })).sort(format.byName),
          chosen: search.country,
        },
        {
          name: 'covenant',
          label: t`Covenant`,
          any: t`Any`,
          options: covenants.map((each) => ({ id: each.slug, name: format.name(each) })),
          chosen: search.covenant,
        },
        {
          name: 'status',
          label: t`Status`,
          any: t`All that are not ended`,
          options: [
            { id: 'all', name: t`All, also ended ones` },
            ...Object.entries(signatoryStatus)
              .filter(([id]) => id !== 'pending')
              .map(([id, name]) => ({ id, name: i18n._(name) })),
          ],
          chosen: search.status,
        },
        {
          name: 'commitment',
          label: t`Promised`,
          any: t`Anything`,
          options: Object.entries(commitmentKind).map(([id, name]) => ({ id, name: i18n._(name) })),
          chosen: search.commitment,
        },
      ]}
      further={
        <DaysFilter
          label={t`Joined`}
          from={joinedFrom}
          to={joinedTo}
          fromLabel={t`from`}
          toLabel={t`until`}
          onChange={(from, to) => onChange({ joinedFrom: from, joinedTo: to })}
        />
      }
      chips={
        joinedFrom || joinedTo
          ? [
              {
                key: 'joined',
                label:
                  first && last
                    ? t`joined ${first} to ${last}`
                    : first
                      ? t`joined from ${first}`
                      : t`joined until ${last}`,
                remove: () => onChange({ joinedFrom: undefined, joinedTo: undefined }),
              },
            ]
          : []
      }
      onChange={(name, chosen) => onChange({ [name]: chosen })}
      onClear={() =>
        onChange({
          country: undefined,
          covenant: undefined,
          status: undefined,
          commitment: undefined,
          joinedFrom: undefined,
          joinedTo: undefined,
        })
      }
    />
  );
}
