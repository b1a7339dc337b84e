import { Trans } from '@lingui/react/macro';
import { useFormat } from '../i18n/format';

/**
 * One line that says why part of a page is in English; nothing where the site is read in English. The English part
 * itself carries `lang="en"`: on every page, because it is true on every page.
 */
export function InEnglish() {
  const { language } = useFormat();
  if (language === 'en') return null;
  return (
    <p className="small in-english">
      <Trans>Some texts of the records, such as notes and the titles of sources, are in English.</Trans>
    </p>
  );
}
