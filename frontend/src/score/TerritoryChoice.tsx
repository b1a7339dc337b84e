import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { ComboBox, I18nProvider, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { territoriesNamedQuery } from '../api/places';
import { useFormat } from '../i18n/format';
import { shownName } from '../i18n/names';
import '../ui/filters.css';

/** A territory of the register of pairings, found by its name in any language. */
export function TerritoryChoice({
  label,
  without = [],
  onChoose,
}: {
  label: string;
  /** Slugs that are not offered. */
  without?: readonly string[];
  onChoose: (slug: string) => void;
}) {
  const format = useFormat();
  const [words, setWords] = useState('');
  const [asked, setAsked] = useState('');
  // A field that is emptied opens its list again: after a choice it is a new one, which has the focus.
  const [round, setRound] = useState(0);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(words.trim()), 200);
    return () => clearTimeout(timer);
  }, [words]);
  const found = useQuery(territoriesNamedQuery(asked, 12));
  const places = asked === '' ? [] : (found.data ?? []).filter(({ slug }) => !without.includes(slug));
  return (
    <I18nProvider locale={format.locale}>
      <ComboBox
        key={round}
        className="field territory-choice"
        inputValue={words}
        onInputChange={setWords}
        items={places.map((place) => ({ ...place, id: place.slug }))}
        value={null}
        onChange={(key) => {
          if (key === null) return;
          setWords('');
          setRound(round + 1);
          onChoose(String(key));
        }}
        allowsCustomValue
        allowsEmptyCollection
      >
        <Label className="field-label">{label}</Label>
        <Input className="input" autoFocus={round > 0} />
        <Popover className="popover" offset={4}>
          <ListBox
            className="options"
            renderEmptyState={() =>
              words.trim() === '' ? (
                <Trans>Type the name of a city or a region.</Trans>
              ) : found.isError ? (
                <Trans>The register of pairings does not answer at the moment.</Trans>
              ) : found.isPending || asked !== words.trim() ? (
                <Trans>Looking…</Trans>
              ) : (
                <Trans>No city or region of that name is recorded.</Trans>
              )
            }
          >
            {(place: (typeof places)[number]) => {
              const { text, lang } = shownName(place, format.language);
              return (
                <ListBoxItem id={place.slug} textValue={text} className="option finder-option">
                  <span lang={lang} className="finder-name">
                    {text}
                  </span>
                  <span className="finder-more">{format.country(place.country)}</span>
                </ListBoxItem>
              );
            }}
          </ListBox>
        </Popover>
      </ComboBox>
    </I18nProvider>
  );
}
