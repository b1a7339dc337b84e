import { Trans, useLingui } from '@lingui/react/macro';
import type { Signatory, Territory } from '../../api/places';
import { useFormat } from '../../i18n/format';
import { figureScope, territoryKind } from '../../i18n/terms';
import { ProfileSources, useFigureQualifier, useProfileFacts } from '../../profile/ProfileFacts';
import { CountryNote } from '../../ui/CountryNote';
import { type Fact, Facts, SourceLine } from '../../ui/Facts';

type Source = NonNullable<Signatory['source']> | NonNullable<Territory['source']>;

interface Figure {
  value: number;
  year: number | null;
  scope: Territory['populationScope'];
  source: Source | null;
}

/** The figures of both records, each once: where they differ, every one stands with its year and its source. */
export function populations(signatories: readonly Signatory[], territories: readonly Territory[]): Figure[] {
  const all: Figure[] = [
    ...signatories.map(({ population, populationYear, source }) => ({
      value: population,
      year: populationYear,
      scope: null,
      source,
    })),
    ...territories.map((each) => ({
      value: each.population,
      year: each.populationYear,
      scope: each.populationScope,
      // A sum has the sources of those whose figures were added up.
      source: each.populationIsSum ? null : (each.figuresSource ?? each.source),
    })),
  ].flatMap(({ value, ...rest }) => (value === null ? [] : [{ value, ...rest }]));
  return all.filter(
    (each, index) =>
      all.findIndex((other) => other.value === each.value && other.year === each.year) === index,
  );
}

function sources(signatories: readonly Signatory[], territories: readonly Territory[]): Source[] {
  const all = [
    ...signatories.map((each) => each.source),
    ...territories.flatMap((each) => [each.figuresSource, each.source]),
  ].filter((each) => each !== null);
  return all.filter(
    (each, index) => all.findIndex(({ title, url }) => title === each.title && url === each.url) === index,
  );
}

/** What is known of the place itself. */
export function PlaceFacts({
  geonamesId,
  signatories,
  territories,
}: {
  geonamesId: number;
  signatories: Signatory[];
  territories: Territory[];
}) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const profileFacts = useProfileFacts();
  const qualifier = useFigureQualifier();
  const country = signatories[0]?.country ?? territories[0]?.country;
  const figures = populations(signatories, territories);
  const area = territories.find((each) => each.areaKm2 !== null);
  const kinds = [...new Set(territories.map(({ kind }) => i18n._(territoryKind[kind])))];
  const website = territories.find((each) => each.website && /^https?:\/\//.test(each.website))?.website;
  const identifiers = new Set(
    signatories.flatMap(({ externalIds }) =>
      externalIds.map(({ scheme, value }) => `${scheme.toUpperCase()} ${value}`),
    ),
  );
  const facts: Fact[] = [
    {
      label: t`Country or territory`,
      value: country ? format.country(country) : null,
      qualifier: country && format.countryNote(country) && <CountryNote code={country} />,
    },
    ...(kinds.length > 0 ? [{ label: t`Kind`, value: format.list(kinds) }] : []),
    {
      label: t`Inhabitants`,
      value:
        figures.length === 0 ? null : (
          <ul>
            {figures.map(({ value, year, scope, source }) => (
              <li key={`${value} ${year}`}>
                {format.number(value)}
                <span className="fact-qualifier">
                  {[
                    year === null ? t`year not stated` : t`in ${year}`,
                    scope && i18n._(figureScope[scope]),
                    source?.title,
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </li>
            ))}
          </ul>
        ),
    },
    ...(area
      ? [
          {
            label: t`Area`,
            value: <>{format.number(area.areaKm2 as number)} km²</>,
            qualifier: qualifier([area.areaScope && i18n._(figureScope[area.areaScope])], area.areaIsSum),
          },
        ]
      : []),
    ...territories.flatMap(profileFacts),
    ...(website
      ? [
          {
            label: t`Website`,
            value: (
              <a href={website} rel="external noreferrer">
                {new URL(website).hostname}
              </a>
            ),
          },
        ]
      : []),
    {
      label: t`In other registers`,
      value: (
        <ul>
          <li>
            <a href={`https://www.geonames.org/${geonamesId}`} rel="external noreferrer">
              GeoNames {geonamesId}
            </a>
          </li>
          {[...identifiers].map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      ),
    },
  ];
  return (
    <section>
      <h2>
        <Trans>Facts</Trans>
      </h2>
      <Facts facts={facts} />
      {sources(signatories, territories).map((source) => (
        <SourceLine
          key={`${source.title} ${source.url}`}
          source={source}
          accessed={source.accessedOn ? format.date(source.accessedOn) : null}
        />
      ))}
      {territories.map((each) => (
        <ProfileSources key={each.slug} territory={each} />
      ))}
    </section>
  );
}
