import { lingui } from '@lingui/vite-plugin';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { chartCopies } from './scripts/chart-copies';
import { countryNames } from './scripts/country-names';
import { languagePages } from './scripts/language-pages';
import { siteMap } from './scripts/site-map';
import { texts } from './scripts/texts';
import { everyLanguage } from './src/i18n/languages';

export default defineConfig({
  plugins: [
    // Without the macro transform the build succeeds with texts missing.
    lingui({ macroTransform: true }),
    react(),
    chartCopies(),
    countryNames(),
    texts(),
    languagePages(),
    siteMap(),
    // react-aria carries its own texts in thirty languages; the site needs those it speaks.
    { ...optimizeLocales.vite({ locales: ['en-GB', 'en-US', 'fr-FR', 'zh-CN', 'ja-JP'] }), enforce: 'pre' },
  ],
  build: {
    target: 'es2023',
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    // An inlined asset would be a data: address, which the site's policy allows for images alone.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // What every page needs, in one file: it compresses better than in many, and outlives most releases.
            {
              name: 'base',
              test: /node_modules[\\/](react|react-dom|scheduler|@tanstack|@lingui|openapi-fetch)[\\/](?!.*(useQueries|queriesObserver|useBlocker|useNavigate|useSearch|useMutation|mutationObserver)\.js|.*(react-virtual|virtual-core)[\\/])|vite[\\/]preload-helper/,
            },
            {
              // Without what only pages of their own ask for.
              name: 'site',
              test: /src[\\/](api[\\/](?!places|dictionaries)|i18n[\\/](catalogue|format|names|terms|countries|languages)|session[\\/](presence|search)|ui[\\/](AccountPlace|Coverage|Written|Page|Head|language-choice|Name|SiteLink|Mark|answers|arrival|paths|search-state|theme|Frame|LanguageChoice)|features[\\/](site[\\/]NotFoundPage|(?!statistics|organisations)[a-z]+[\\/]search))/,
            },
            // Of each language the first texts and the names of countries: always needed together.
            ...everyLanguage.map((language) => ({
              name: `texts-${language}`,
              test: new RegExp(`virtual:(texts/${language}/first|countries/${language})$`),
            })),
            { name: 'map', test: /node_modules[\\/](d3-(geo|array)[\\/][^?]*$|topojson)|src[\\/]map[\\/]/ },
            {
              name: 'chart',
              test: /node_modules[\\/](@observablehq|d3|interval-tree-1d|isoformat|binary-search|internmap|delaunator|robust-predicates)/,
            },
          ],
        },
      },
    },
  },
  server: {
    host: '127.0.0.1',
    port: 21400,
    fs: { allow: ['..'] },
    proxy: { '/api': process.env.IUC_URL ?? 'http://127.0.0.1:8080' },
  },
  preview: {
    host: '127.0.0.1',
    port: 21402,
    // As strict as the gateway: what the policy forbids is seen before the site stands behind it.
    headers: {
      'Content-Security-Policy':
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
    },
    proxy: { '/api': process.env.IUC_URL ?? 'http://127.0.0.1:8080' },
  },
});
