import { defineConfig } from '@lingui/conf';
import { formatter } from '@lingui/format-po';

export default defineConfig({
  sourceLocale: 'en',
  locales: ['en', 'fr', 'zh', 'ja'],
  // What is not yet translated is shown in English.
  fallbackLocales: { default: 'en' },
  catalogs: [
    { path: '<rootDir>/src/i18n/locales/{locale}/messages', include: ['src'], exclude: ['**/*.test.*'] },
  ],
  // Line numbers would make every move of a line a change of the catalogue.
  format: formatter({ lineNumbers: false }),
});
