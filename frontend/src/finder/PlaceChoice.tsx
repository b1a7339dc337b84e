import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef, useState } from 'react';
import { ComboBox, I18nProvider, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { useFormat } from '../i18n/format';
import { shownName } from '../i18n/names';
import '../ui/filters.css';
import { pageOf, Recorded, useFoundPlaces } from './found';

export interface PlaceChoiceProps {
  label: string;
  words: string;
  onWords: (words: string) => void;
  /** All that the words find. */
  onFind: (words: string) => void;
  /** The page of one place. */
  onPlace: (path: string) => void;
  autoFocus: boolean;
}

/** A field with the places beneath it, found while one types, in any script. */
export default function PlaceChoice({ label, words, onWords, onFind, onPlace, autoFocus }: PlaceChoiceProps) {
  const { t } = useLingui();
  const format = useFormat();
  const field = useRef<HTMLInputElement>(null);
  const [asked, setAsked] = useState(words);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(words), 200);
    return () => clearTimeout(timer);
  }, [words]);
  useEffect(() => {
    // The field took the place of another one in which someone was writing.
    const input = field.current;
    if (autoFocus && input) input.setSelectionRange(input.value.length, input.value.length);
  }, [autoFocus]);
  const found = useFoundPlaces(asked, 12);
  const away = [
    found.signatories.isError && t`The register of the Covenant of Mayors does not answer at the moment.`,
    found.territories.isError && t`The register of pairings and events does not answer at the moment.`,
  ].filter((each) => each !== false);
  return (
    <I18nProvider locale={format.locale}>
      <ComboBox
        className="finder-field"
        inputValue={words}
        onInputChange={onWords}
        items={found.places}
        value={null}
        onChange={(key) => {
          const place = found.places.find((each) => each.key === key);
          if (place) onPlace(pageOf(place));
        }}
        allowsCustomValue
        allowsEmptyCollection
        // With words in it, the field shows what they find as soon as it has the focus: they may have been written before.
        menuTrigger={words.trim() === '' ? 'input' : 'focus'}
      >
        <Label>{label}</Label>
        <Input
          ref={field}
          className="input"
          autoFocus={autoFocus}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
            if (event.currentTarget.getAttribute('aria-activedescendant')) return;
            event.preventDefault();
            onFind(words);
          }}
        />
        <Popover className="popover finder-popover" offset={4}>
          {away.map((each) => (
            <p key={each} className="finder-away">
              {each}
            </p>
          ))}
          <ListBox
            className="options"
            renderEmptyState={() =>
              words.trim() === '' ? (
                <Trans>Type the name of a city, a region or another place.</Trans>
              ) : found.waiting || asked !== words ? (
                <Trans>Loading…</Trans>
              ) : (
                <Trans>No place of that name is recorded here.</Trans>
              )
            }
          >
            {(place: (typeof found.places)[number]) => {
              const { text, lang } = shownName(place, format.language);
              return (
                <ListBoxItem id={place.key} textValue={text} className="option finder-option">
                  <span lang={lang} className="finder-name">
                    {text}
                  </span>
                  <span className="finder-more">
                    {format.country(place.country)} · <Recorded place={place} />
                  </span>
                </ListBoxItem>
              );
            }}
          </ListBox>
        </Popover>
      </ComboBox>
    </I18nProvider>
  );
}
