import type { Plugin } from 'vite';
import { everyLanguage, languages } from '../src/i18n/languages';
import { paths } from '../src/ui/paths';

// The gateway writes the public address in its place.
const address = '<!--# echo var="public_url" encoding="none" -->';

/** The site's own pages, each in every language, as a sitemap: those of records come from the services. */
export function siteMap(): Plugin {
  return {
    name: 'site-map',
    apply: 'build',
    generateBundle() {
      const pages = Object.values(paths).filter((path) => typeof path === 'string');
      const entries = pages.flatMap((path) => {
        const others = everyLanguage
          .map((each) => {
            const href = `${address}/${each}${path}`;
            return `<xhtml:link rel="alternate" hreflang="${languages[each].tag}" href="${href}"/>`;
          })
          .join('');
        return everyLanguage.map((each) => `<url><loc>${address}/${each}${path}</loc>${others}</url>`);
      });
      const source = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join('\n')}
</urlset>
`;
      this.emitFile({ type: 'asset', fileName: 'sitemap.xml', source });
    },
  };
}
