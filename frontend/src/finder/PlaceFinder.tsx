import { Trans, useLingui } from '@lingui/react/macro';
import { useRouter } from '@tanstack/react-router';
import { type ComponentType, useRef, useState } from 'react';
import { queryString } from '../api/pages';
import { paths } from '../ui/paths';
import type { PlaceChoiceProps } from './PlaceChoice';
import './finder.css';

/**
 * Words to find a place by. A plain field until someone turns to it; then the list of places beneath it is read, and
 * where that cannot be, Enter still leads to the page of places.
 */
export function PlaceFinder() {
  const { t, i18n } = useLingui();
  const router = useRouter();
  const [words, setWords] = useState('');
  const [Choice, setChoice] = useState<ComponentType<PlaceChoiceProps> | null>(null);
  const [turnedTo, setTurnedTo] = useState(false);
  const composing = useRef(false);
  const field = useRef<HTMLInputElement>(null);

  const go = (path: string) => router.history.push(`/${i18n.locale}${path}`);
  const find = (words: string) => go(`${paths.places}?${queryString({ q: words.trim() || undefined })}`);
  const read = async () => {
    const { default: component } = await import('./PlaceChoice');
    // Half a syllable must not be torn from the reader's hands.
    while (composing.current) await new Promise((resolve) => setTimeout(resolve, 100));
    setTurnedTo(document.activeElement === field.current);
    setChoice(() => component);
  };
  const label = t`Find your city`;
  return (
    <search aria-label={t`Places`}>
      <form
        className="finder"
        onSubmit={(event) => {
          event.preventDefault();
          find(words);
        }}
      >
        {Choice ? (
          <Choice
            label={label}
            words={words}
            onWords={setWords}
            onFind={find}
            onPlace={go}
            autoFocus={turnedTo}
          />
        ) : (
          <div className="finder-field">
            <label htmlFor="place-words">{label}</label>
            <input
              ref={field}
              id="place-words"
              className="input"
              value={words}
              autoComplete="off"
              onChange={(event) => setWords(event.target.value)}
              onCompositionStart={() => {
                composing.current = true;
              }}
              onCompositionEnd={() => {
                composing.current = false;
              }}
              onFocus={() => void read().catch(() => undefined)}
            />
          </div>
        )}
        <button type="submit" className="button">
          <Trans>Find</Trans>
        </button>
      </form>
    </search>
  );
}
