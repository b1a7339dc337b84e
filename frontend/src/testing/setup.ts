import { i18n } from '@lingui/core';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach, vi } from 'vitest';
import { readCountries } from '../i18n/countries';
import { messages } from '../i18n/locales/en/messages.po';
import { messages as prose } from '../i18n/locales/en/prose.po';
import { messages as work } from '../i18n/locales/en/work.po';

// A busy machine takes its time; a test that waits in vain still ends.
configure({ asyncUtilTimeout: 10_000 });

i18n.loadAndActivate({ locale: 'en', messages: { ...messages, ...prose, ...work } });
await readCountries('en');

beforeEach(() => {
  // No test reaches beyond itself: an answer that a test has not written is an error.
  vi.stubGlobal('fetch', (input: Request | string) => {
    throw new Error(`unexpected request: ${typeof input === 'string' ? input : input.url}`);
  });
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
  localStorage.clear();
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});
