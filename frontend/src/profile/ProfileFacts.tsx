import { useLingui } from '@lingui/react';
import { Trans, useLingui as useTexts } from '@lingui/react/macro';
import type { PairingSchemas } from '../api/pairing';
import { useFormat } from '../i18n/format';
import { sourceStatus } from '../i18n/terms';
import { type Fact, SourceLine } from '../ui/Facts';
import { climate, exposure, trait } from './terms';

type Territory = PairingSchemas['Territory'];

/** The name of a language in the reader's; its tag where that is not known. */
function languageIn(tag: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** What a territory is compared by besides its size, as facts; what hardly anybody says is left out where it is not said. */
export function useProfileFacts(): (territory: Territory) => Fact[] {
  const { t } = useTexts();
  const { i18n } = useLingui();
  const format = useFormat();
  return (territory) => {
    const { koppen, gdpPerHead, gdpPerHeadCurrency, gdpPerHeadYear, internationalExposure } = territory;
    const group = koppen === null ? undefined : climate[koppen.charAt(0)];
    const facts: (Fact | null)[] = [
      {
        label: t`Climate class (Köppen)`,
        value: koppen,
        qualifier: group && i18n._(group),
      },
      {
        label: t`What marks it`,
        value:
          territory.traits.length === 0
            ? null
            : format.series(territory.traits.map((each) => i18n._(trait[each]))),
      },
      {
        label: t`Working languages`,
        value:
          territory.languages.length === 0
            ? null
            : format.series(territory.languages.map((tag) => languageIn(tag, format.locale))),
      },
      gdpPerHead === null
        ? null
        : {
            label: t`Gross domestic product per head`,
            value: format.number(gdpPerHead),
            qualifier: (
              <>
                {gdpPerHeadCurrency === 'PPP' ? (
                  <Trans>international dollars, purchasing power parity</Trans>
                ) : (
                  gdpPerHeadCurrency
                )}
                {' · '}
                {gdpPerHeadYear}
              </>
            ),
          },
      internationalExposure === null
        ? null
        : {
            label: t`Works with others abroad`,
            value: exposure[internationalExposure] ? i18n._(exposure[internationalExposure]) : null,
          },
      territory.nextElectionOn === null
        ? null
        : { label: t`Next election`, value: format.date(territory.nextElectionOn) },
    ];
    return facts.filter((fact) => fact !== null);
  };
}

/** Where the gross domestic product and the rest of the profile come from. */
export function ProfileSources({ territory }: { territory: Territory }) {
  const { i18n } = useLingui();
  const format = useFormat();
  const line = (source: NonNullable<Territory['source']>, what: React.ReactNode) => (
    <SourceLine
      source={source}
      what={what}
      sure={i18n._(sourceStatus[source.status])}
      accessed={source.accessedOn ? format.date(source.accessedOn) : null}
    />
  );
  return (
    <>
      {territory.gdpSource && line(territory.gdpSource, <Trans>Source of the gross domestic product:</Trans>)}
      {territory.profileSource &&
        line(territory.profileSource, <Trans>Source of climate, traits, languages and priorities:</Trans>)}
    </>
  );
}

/** What a figure counts, and when; of a sum, that it is one. */
export function useFigureQualifier() {
  const { t } = useTexts();
  return (parts: (string | null | undefined | false)[], isSum: boolean): string =>
    [...parts, isSum && t`sum of its members`].filter(Boolean).join(' · ');
}
