import { Trans, useLingui } from '@lingui/react/macro';
import { keepPreviousData, queryOptions, useQueries, useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { useFilter } from 'react-aria-components';
import { pairingApi } from '../api/pairing';
import { answer } from '../api/problem';
import { useFormat } from '../i18n/format';
import type { Named } from '../i18n/names';
import { paths } from '../ui/paths';
import { SiteLink } from '../ui/SiteLink';
import type { FieldProps } from './Fields';
import { type Found, PickEntry } from './PickEntry';

/** A city, region or other territory of the pairing register, by its slug. */
export function territoryQuery(slug: string) {
  return queryOptions({
    queryKey: ['pairing', 'territory', slug],
    queryFn: ({ signal }) =>
      answer(pairingApi.GET('/api/pairing/v1/territories/{slug}', { params: { path: { slug } }, signal })),
    staleTime: 300_000,
  });
}

/** What territories are called, by their slugs; until that is known, the slug itself. */
export function useTerritories(slugs: readonly string[]): (slug: string) => Named & { country?: string } {
  const unique = [...new Set(slugs)];
  const answers = useQueries({ queries: unique.map((slug) => territoryQuery(slug)) });
  return (slug) => answers[unique.indexOf(slug)]?.data ?? { name: slug };
}

/** The territories whose names have some words, in some countries. */
function useTerritoriesNamed(words: string, countries: readonly string[] | undefined): Found {
  const format = useFormat();
  const { contains } = useFilter({ sensitivity: 'base' });
  const [asked, setAsked] = useState(words);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(words), 200);
    return () => clearTimeout(timer);
  }, [words]);
  const query = {
    q: asked.trim() || undefined,
    country: countries && countries.length > 0 ? [...countries] : undefined,
    fields: ['slug', 'name', 'names', 'country'] as never,
    sort: ['name'] as never,
    limit: 30,
  };
  const found = useQuery({
    queryKey: ['pairing', 'territories', 'named', query],
    queryFn: ({ signal }) =>
      answer(pairingApi.GET('/api/pairing/v1/territories', { params: { query: query as never }, signal })),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
  const waiting = found.isPending || found.isPlaceholderData || asked !== words;
  const options = (found.data?.items ?? []).map((each) => ({
    id: each.slug,
    name: format.name(each),
    meaning: format.country(each.country),
  }));
  return {
    // What earlier words found is shown only as far as it has these: nobody chooses what they did not look for.
    options: waiting ? options.filter(({ name }) => contains(name, words.trim())) : options,
    waiting,
    failed: found.isError && (
      <Trans>The register of pairings and events does not answer at the moment.</Trans>
    ),
  };
}

/** Cities and regions, found by name: several, or one; ranked where their order counts. */
export function PlacesEntry({
  pointer,
  label,
  help,
  value,
  onChange,
  countries,
  without = [],
  most,
  ranked,
  nothing,
  beside,
}: FieldProps<string[]> & {
  /** Only those in these countries are offered. */
  countries?: readonly string[];
  /** Slugs that are not offered. */
  without?: readonly string[];
  most?: number;
  ranked?: boolean;
  nothing?: string;
  beside?: (slug: string, index: number) => ReactNode;
}) {
  const { t } = useLingui();
  const format = useFormat();
  const territory = useTerritories(value);
  const [words, setWords] = useState('');
  const found = useTerritoriesNamed(words, countries);
  return (
    <PickEntry
      pointer={pointer}
      label={label}
      help={help}
      chosen={value.map((slug) => {
        const of = territory(slug);
        return {
          id: slug,
          name: format.name(of),
          meaning: of.country && format.country(of.country),
          link: (
            <SiteLink to={paths.territory(slug)} target="_blank" className="picked-link">
              <Trans>Profile</Trans>
              <span className="sr-only">
                {' '}
                <Trans>of {format.name(of)}, in a new tab</Trans>
              </span>
            </SiteLink>
          ),
        };
      })}
      onChange={onChange}
      words={words}
      onWords={setWords}
      found={{ ...found, options: found.options.filter(({ id }) => !without.includes(id)) }}
      most={most}
      ranked={ranked}
      nothing={nothing ?? t`None is chosen.`}
      beside={beside}
    />
  );
}

/** One city or region, found by name. */
export function PlaceEntry({
  value,
  onChange,
  ...field
}: FieldProps<string | null> & {
  countries?: readonly string[];
  without?: readonly string[];
  nothing?: string;
}) {
  return (
    <PlacesEntry
      {...field}
      value={value === null || value === '' ? [] : [value]}
      onChange={([slug]) => onChange(slug ?? null)}
      most={1}
    />
  );
}
