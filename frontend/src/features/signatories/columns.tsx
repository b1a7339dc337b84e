import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import type { CovenantSchemas } from '../../api/covenant';
import { covenantsQuery } from '../../api/covenant/reference';
import { useFormat } from '../../i18n/format';
import { otherName } from '../../i18n/names';
import { adhesionKind, commitmentKind, signatoryStatus } from '../../i18n/terms';
import { Unknown } from '../../ui/answers';
import type { Column } from '../../ui/DataTable';
import { Name } from '../../ui/Name';
import { paths } from '../../ui/paths';
import { SiteLink } from '../../ui/SiteLink';
import type { ColumnKey } from './search';

export type SignatoryRow = CovenantSchemas['SignatoryItem'];

/** Every column that the table can show; the name always comes first. */
export function useSignatoryColumns(): (Column<SignatoryRow> & { key: ColumnKey | 'name' })[] {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const covenants = useQuery(covenantsQuery).data?.items;
  /** The years of emission targets in one breath, then what else was promised. */
  const promised = (kinds: SignatoryRow['commitments']) => {
    const years = format.series(kinds.flatMap((kind) => /^mitigation_(\d{4})$/.exec(kind)?.[1] ?? []));
    const others = kinds.filter((kind) => !kind.startsWith('mitigation_'));
    return (
      <ul>
        {years && <li>{t`Emissions by ${years}`}</li>}
        {others.map((kind) => (
          <li key={kind}>{i18n._(commitmentKind[kind])}</li>
        ))}
      </ul>
    );
  };
  return [
    {
      key: 'name',
      header: t`Name`,
      sort: 'name',
      cell: (row) => {
        const other = otherName(row, format.language);
        return (
          <>
            <SiteLink to={paths.signatory(row.id)}>
              <Name of={row} />
            </SiteLink>
            {other && (
              <span className="own-name" lang={other.lang}>
                {other.text}
              </span>
            )}
          </>
        );
      },
    },
    {
      key: 'country',
      header: t`Country or territory`,
      sort: 'country',
      cell: (row) => format.country(row.country),
    },
    {
      key: 'population',
      header: t`Inhabitants`,
      sort: 'population',
      descendingFirst: true,
      numeric: true,
      cell: (row) => (row.population === null ? <Unknown /> : format.number(row.population)),
    },
    {
      key: 'commitments',
      header: t`Promised`,
      cell: (row) => (row.commitments.length === 0 ? <Unknown /> : promised(row.commitments)),
    },
    {
      key: 'joinedOn',
      header: t`Joined`,
      sort: 'joinedOn',
      descendingFirst: true,
      cell: (row) =>
        row.joinedOn === null ? <Unknown /> : <span className="together">{format.date(row.joinedOn)}</span>,
    },
    { key: 'status', header: t`Status`, cell: (row) => i18n._(signatoryStatus[row.status]) },
    {
      key: 'covenants',
      header: t`Covenant`,
      cell: (row) =>
        row.covenants.length === 0 ? (
          <Unknown />
        ) : (
          format.series(
            row.covenants.map((slug) => {
              const covenant = covenants?.find((each) => each.slug === slug);
              return covenant ? format.name(covenant) : slug;
            }),
          )
        ),
    },
    {
      key: 'adhesionKind',
      header: t`How it joined`,
      cell: (row) => (row.adhesionKind === null ? <Unknown /> : i18n._(adhesionKind[row.adhesionKind])),
    },
    {
      key: 'coordinatorName',
      header: t`Coordinator`,
      cell: (row) => row.coordinatorName ?? <Unknown />,
    },
    {
      key: 'updatedAt',
      header: t`Record changed`,
      sort: 'updatedAt',
      descendingFirst: true,
      cell: (row) => format.date(row.updatedAt.slice(0, 10)),
    },
  ];
}
