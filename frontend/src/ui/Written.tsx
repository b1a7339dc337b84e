import { useFormat } from '../i18n/format';
import { type Names, shownText } from '../i18n/names';

/** A title or a summary of a record in the reader's language; marked as English where there is no translation. */
export function Written({ text, texts }: { text: string; texts?: Names | null }) {
  const { language } = useFormat();
  const shown = shownText(text, texts, language);
  return shown.lang ? <span lang={shown.lang}>{shown.text}</span> : shown.text;
}
