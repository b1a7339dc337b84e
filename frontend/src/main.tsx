import '@fontsource-variable/sofia-sans/wght.css';
import './ui/tokens.css';
import './ui/base.css';
import './ui/cjk.css';
import './ui/controls.css';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Problem } from './api/problem';
import { activate } from './i18n/catalogue';
import { isLanguage, preferredLanguage } from './i18n/languages';
import { router } from './routes';
import { presence, watchPresence } from './session/presence';

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      refetchOnWindowFocus: false,
      retry: (failures, error) => failures < 1 && !(error instanceof Problem && error.isFinal),
      retryDelay: 600,
    },
  },
});

// What was answered to somebody is forgotten when they have signed out; another session may go on.
watchPresence(() => {
  const now = presence();
  if (now.state === 'nobody' && (now.ended === null || now.ended === 'elsewhere'))
    queries.removeQueries({ queryKey: ['private'] });
});

// A part of the site that cannot be read was most likely replaced by a new release: one fresh start brings that.
addEventListener('vite:preloadError', (event) => {
  const last = Number(sessionStorage.getItem('iuc.restarted') ?? 0);
  if (Date.now() - last < 10_000) return;
  sessionStorage.setItem('iuc.restarted', String(Date.now()));
  event.preventDefault();
  location.reload();
});

// A text that no catalogue holds is a mistake in the site: it is told, and the journeys in a browser fail on it.
i18n.on('missing', ({ id, locale }) => reportError(new Error(`No text for ${id} in ${locale}`)));

const asked = location.pathname.split('/')[1] ?? '';
// The texts and the first page are read at the same time; nothing is drawn before both are there.
await Promise.all([
  activate(isLanguage(asked) ? asked : preferredLanguage(navigator.languages)),
  router.load(),
]);

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <I18nProvider i18n={i18n}>
        <QueryClientProvider client={queries}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </I18nProvider>
    </StrictMode>,
  );
}
