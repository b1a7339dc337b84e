import { defineConfig } from '@lingui/conf';
import { formatter } from '@lingui/format-po';

// Pages that are read like a book: their texts are a catalogue of their own, which no other page loads.
const prose = [
  'src/features/data',
  'src/features/glossary',
  'src/features/problems',
  'src/features/reference',
  'src/features/site/AboutPage.tsx',
  'src/features/site/AccessibilityPage.tsx',
  'src/features/site/PrivacyPage.tsx',
];

// What only those see who sign in: a catalogue of its own as well.
const work = [
  'src/session',
  'src/form',
  'src/editing',
  'src/report-form',
  'src/grid',
  'src/features/account',
  'src/features/my',
  'src/features/report',
  'src/features/edit',
  'src/features/staff',
];

// What signatories have published of their reports: a catalogue of its own, because it has many words of the field.
const reports = [
  'src/published',
  'src/features/calculator',
  'src/features/inventories',
  'src/features/plans',
  'src/features/risk-assessments',
  'src/features/rule-sets',
];

// How well two places fit, and how whole calls are matched.
const matching = [
  'src/score',
  'src/calls',
  'src/features/calls',
  'src/features/applications',
  'src/features/partners',
  'src/features/matching',
];

// The check extracts into a copy, so that it changes nothing and meets nobody who is translating.
const locales = process.env.CATALOGUES ?? '<rootDir>/src/i18n/locales';

export default defineConfig({
  sourceLocale: 'en',
  locales: ['en', 'fr', 'zh', 'ja'],
  // What is not yet translated is shown in English.
  fallbackLocales: { default: 'en' },
  catalogs: [
    {
      path: `${locales}/{locale}/messages`,
      include: ['src'],
      exclude: ['**/*.test.*', ...[...prose, ...work, ...reports, ...matching].map((each) => `${each}**`)],
    },
    { path: `${locales}/{locale}/prose`, include: prose, exclude: ['**/*.test.*'] },
    { path: `${locales}/{locale}/work`, include: work, exclude: ['**/*.test.*'] },
    { path: `${locales}/{locale}/reports`, include: reports, exclude: ['**/*.test.*'] },
    { path: `${locales}/{locale}/matching`, include: matching, exclude: ['**/*.test.*'] },
  ],
  // Line numbers would make every move of a line a change of the catalogue.
  format: formatter({ lineNumbers: false }),
});
