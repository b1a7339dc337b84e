import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { pairingStatisticsQuery, programmesQuery, topicsQuery } from '../../api/pairing/reference';
import { useFormat } from '../../i18n/format';
import { strand } from '../../i18n/terms';
import { RangeFilter } from '../../ui/filters';
import { Choices } from './Choices';
import type { PairingStatisticsSearch } from './search';

/** Which pairings and events are counted. */
export function PairingFilters({
  search,
  onChange,
}: {
  search: PairingStatisticsSearch;
  onChange: (change: Partial<PairingStatisticsSearch>) => void;
}) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const everything = useQuery(pairingStatisticsQuery).data;
  const rows = everything?.breakdowns.find((each) => each.dimension === 'country')?.rows ?? [];
  const codes = new Set([...rows.map((row) => row.value), ...(search.country ?? [])]);
  const topics = useQuery(topicsQuery).data?.items ?? [];
  const programmes = useQuery(programmesQuery).data?.items ?? [];
  const { yearFrom, yearTo } = search;
  return (
    <Choices
      label={t`Choose pairings and events`}
      choices={[
        {
          name: 'country',
          label: t`Country or territory`,
          any: t`Any`,
          options: [...codes].map((code) => ({ id: code, name: format.country(code) })).sort(format.byName),
          chosen: search.country,
        },
        {
          name: 'topic',
          label: t`Topic`,
          any: t`Any`,
          options: topics.map((each) => ({ id: each.code, name: format.name(each) })).sort(format.byName),
          chosen: search.topic,
        },
        {
          name: 'strand',
          label: t`Strand`,
          any: t`Any`,
          options: Object.entries(strand).map(([id, name]) => ({ id, name: i18n._(name) })),
          chosen: search.strand,
        },
        {
          name: 'programme',
          label: t`Programme`,
          any: t`Any`,
          options: programmes.map((each) => ({
            id: each.slug,
            name: format.name({ ...each, name: each.name }),
          })),
          chosen: search.programme,
        },
      ]}
      further={
        <RangeFilter
          label={t`Year`}
          from={yearFrom}
          to={yearTo}
          fromLabel={t`from`}
          toLabel={t`until`}
          grouping={false}
          onChange={(first, last) => onChange({ yearFrom: first, yearTo: last })}
        />
      }
      chips={
        yearFrom !== undefined || yearTo !== undefined
          ? [
              {
                key: 'year',
                label:
                  yearTo === undefined
                    ? t`from ${yearFrom}`
                    : yearFrom === undefined
                      ? t`until ${yearTo}`
                      : t`from ${yearFrom} until ${yearTo}`,
                remove: () => onChange({ yearFrom: undefined, yearTo: undefined }),
              },
            ]
          : []
      }
      onChange={(name, chosen) => onChange({ [name]: chosen })}
      onClear={() =>
        onChange({
          country: undefined,
          topic: undefined,
          strand: undefined,
          programme: undefined,
          yearFrom: undefined,
          yearTo: undefined,
        })
      }
    />
  );
}
