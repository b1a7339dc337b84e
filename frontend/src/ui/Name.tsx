import { useFormat } from '../i18n/format';
import { type Named, shownName } from '../i18n/names';

/** The name of a place or body in the reader's language, marked where it is in another script. */
export function Name({ of }: { of: Named }) {
  const { language } = useFormat();
  const { text, lang } = shownName(of, language);
  return lang ? <span lang={lang}>{text}</span> : text;
}
