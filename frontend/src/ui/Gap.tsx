import { useFormat } from '../i18n/format';

/** Between two sentences, or after a colon: a space, which Chinese and Japanese do without. */
export function Gap() {
  const { language } = useFormat();
  return language === 'zh' || language === 'ja' ? null : ' ';
}

const semicolons = { en: '; ', fr: '\u202f; ', zh: '；', ja: '、' };

/** Between two parts of one sentence that could each stand alone. */
export function Semicolon() {
  const { language } = useFormat();
  return semicolons[language];
}
