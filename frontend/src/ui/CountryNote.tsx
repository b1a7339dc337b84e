import { useFormat } from '../i18n/format';

/** What a reader should know about the name of a country or territory; nothing where nothing need be said. */
export function CountryNote({ code }: { code: string }) {
  const note = useFormat().countryNote(code);
  return note && <span lang={note.lang}>{note.text}</span>;
}
