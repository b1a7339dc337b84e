import { defaultLanguage, isLanguage, type Language } from '../i18n/languages';

/** The path of the same page in another language; of the first page where the path is in none. */
export function addressIn(language: Language, pathname: string): string {
  const [, present = '', ...rest] = pathname.split('/');
  return isLanguage(present) ? `/${[language, ...rest].join('/')}` : `/${language}/`;
}

/** For a reader of no language of the site: the address that chooses one, which only the first page has, or English. */
export function addressInAny(pathname: string): string {
  const address = addressIn(defaultLanguage, pathname);
  return address === `/${defaultLanguage}/` ? '/' : address;
}
