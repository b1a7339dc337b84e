import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  type RouteComponent,
  RouterProvider,
} from '@tanstack/react-router';
import { render } from '@testing-library/react';
import { vi } from 'vitest';
import { only, parseSearch, stringifySearch } from '../ui/search-state';

export interface Reply {
  status?: number;
  body: unknown;
}

/** Answers requests by the path they ask for; a path that is not given is an error. */
export function answering(replies: Record<string, Reply | ((url: URL) => Reply)>): URL[] {
  const asked: URL[] = [];
  vi.stubGlobal('fetch', async (input: Request | string) => {
    const url = new URL(typeof input === 'string' ? input : input.url, 'http://localhost');
    asked.push(url);
    const reply = replies[url.pathname];
    if (!reply) throw new TypeError(`no answer for ${url.pathname}`);
    const { status = 200, body } = typeof reply === 'function' ? reply(url) : reply;
    return new Response(JSON.stringify(body), {
      status,
      headers: { 'Content-Type': status < 400 ? 'application/json' : 'application/problem+json' },
    });
  });
  return asked;
}

/** Shows a component as the page at an address, with the router, the texts and the queries around it. */
export function showPage(
  component: RouteComponent,
  path: string,
  address: string,
  read?: (search: Record<string, unknown>) => object,
) {
  const root = createRootRoute({ component: Outlet });
  const language = createRoute({ getParentRoute: () => root, path: '$language' });
  const page = createRoute({
    getParentRoute: () => language,
    path,
    component,
    ...(read ? { validateSearch: only(read) } : {}),
  });
  const router = createRouter({
    routeTree: root.addChildren([language.addChildren([page])]),
    history: createMemoryHistory({ initialEntries: [address] }),
    parseSearch,
    stringifySearch,
    trailingSlash: 'preserve',
  });
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const view = render(
    <I18nProvider i18n={i18n}>
      <QueryClientProvider client={queries}>
        <RouterProvider router={router as never} />
      </QueryClientProvider>
    </I18nProvider>,
  );
  return { ...view, router };
}
