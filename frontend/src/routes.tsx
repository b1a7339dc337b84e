import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  notFound,
  redirect,
} from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { readCalculator } from './features/calculator/search';
import { readData } from './features/data/search';
import { readEvents } from './features/events/search';
import { readPairings } from './features/pairings/search';
import { readPlaces } from './features/places/search';
import { readReferenceSearch } from './features/reference/search';
import { readReport } from './features/report/search';
import { readSignatories } from './features/signatories/search';
import { NotFoundPage } from './features/site/NotFoundPage';
import { TroublePage } from './features/site/TroublePage';
import { activate, prepare, readTexts, type TextPart } from './i18n/catalogue';
import { isLanguage, type Language, preferredLanguage } from './i18n/languages';
import { readPublished } from './published/search';
import { readMy, readSignedOut, readSignIn } from './session/search';
import { departed } from './ui/arrival';
import { Frame } from './ui/Frame';
import { only, parseSearch, stringifySearch } from './ui/search-state';

const root = createRootRoute({ component: Frame, notFoundComponent: NotFoundPage });

const start = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    const language = preferredLanguage(navigator.languages);
    throw redirect({ to: '/$language/', params: { language }, replace: true });
  },
});

const language = createRoute({
  getParentRoute: () => root,
  path: '$language',
  beforeLoad: async ({ params, preload }) => {
    if (!isLanguage(params.language)) throw notFound();
    // A link that is only pointed at does not change the language of the page that is being read.
    await (preload ? prepare : activate)(params.language);
    return { speaking: params.language };
  },
});

type PageModule = () => Promise<{ default: ComponentType }>;

/** A page that is found by way of a part of the site that knows where such pages lie. */
function further(name: keyof typeof import('./further-pages')): PageModule {
  return () => import('./further-pages').then<{ default: ComponentType }>((pages) => pages[name]());
}

/** Reads the parts of the texts that a page needs beyond the first; the page is shown when they are there. */
function reading(...parts: TextPart[]) {
  return async ({ context }: { context: { speaking: Language } }) => {
    await Promise.all(parts.map((part) => readTexts(context.speaking, part)));
  };
}

/** The first page, which needs no more than the first part of the texts. */
function first<const Path extends string>(path: Path, load: PageModule) {
  return createRoute({ getParentRoute: () => language, path, component: lazyRouteComponent(load) });
}

function page<const Path extends string>(path: Path, load: PageModule) {
  return createRoute({
    getParentRoute: () => language,
    path,
    loader: reading('more'),
    component: lazyRouteComponent(load),
  });
}

/** A page that is read like a book, whose texts are a catalogue of their own. */
function prose<const Path extends string>(path: Path, load: PageModule) {
  return createRoute({
    getParentRoute: () => language,
    path,
    loader: reading('more', 'prose'),
    component: lazyRouteComponent(load),
  });
}

/** A page of those who sign in, whose texts are a catalogue of their own. */
function work<const Path extends string>(path: Path, load: PageModule, ...parts: TextPart[]) {
  return createRoute({
    getParentRoute: () => language,
    path,
    loader: reading('more', 'work', ...parts),
    component: lazyRouteComponent(load),
  });
}

/** A page of what signatories have published, whose texts are a catalogue of their own. */
function published<const Path extends string>(path: Path, load: PageModule) {
  return createRoute({
    getParentRoute: () => language,
    path,
    validateSearch: only(readPublished),
    loader: reading('more', 'reports'),
    component: lazyRouteComponent(load),
  });
}

/** A page of how well places fit each other, whose texts are a catalogue of their own. */
function matching<const Path extends string>(path: Path, load: PageModule) {
  return createRoute({
    getParentRoute: () => language,
    path,
    loader: reading('more', 'matching'),
    component: lazyRouteComponent(load),
  });
}

/** A page with a form about reports: it has the words of forms, and of what is published of reports. */
function report<const Path extends string, Search extends object>(
  path: Path,
  read: (search: Record<string, unknown>) => Search,
  load: PageModule,
) {
  return createRoute({
    getParentRoute: () => language,
    path,
    validateSearch: only(read),
    loader: reading('more', 'work', 'reports'),
    component: lazyRouteComponent(load),
  });
}

function workList<const Path extends string, Search extends object>(
  path: Path,
  read: (search: Record<string, unknown>) => Search,
  load: PageModule,
  ...parts: TextPart[]
) {
  return createRoute({
    getParentRoute: () => language,
    path,
    validateSearch: only(read),
    loader: reading('more', 'work', ...parts),
    component: lazyRouteComponent(load),
  });
}

function proseList<const Path extends string, Search extends object>(
  path: Path,
  read: (search: Record<string, unknown>) => Search,
  load: PageModule,
) {
  return createRoute({
    getParentRoute: () => language,
    path,
    validateSearch: only(read),
    loader: reading('more', 'prose'),
    component: lazyRouteComponent(load),
  });
}

function list<const Path extends string, Search extends object>(
  path: Path,
  read: (search: Record<string, unknown>) => Search,
  load: PageModule,
) {
  return createRoute({
    getParentRoute: () => language,
    path,
    validateSearch: only(read),
    loader: reading('more'),
    component: lazyRouteComponent(load),
  });
}

const map = root.addChildren([
  start,
  language.addChildren([
    first('/', () => import('./features/home/HomePage')),
    page('/covenant', () => import('./features/covenants/CovenantPage')),
    list('/covenant/signatories', readSignatories, () => import('./features/signatories/SignatoriesPage')),
    published('/covenant/signatories/$id', () => import('./features/signatories/SignatoryPage')),
    page('/covenant/statistics', () => import('./features/statistics/CovenantStatisticsPage')),
    report('/covenant/calculator', readCalculator, further('calculator')),
    page('/covenant/covenants', () => import('./features/covenants/CovenantTreePage')),
    page('/covenant/covenants/$slug', () => import('./features/covenants/CovenantDetailPage')),
    published('/covenant/inventories/$id', further('inventory')),
    published('/covenant/plans/$id', further('plan')),
    published('/covenant/risk-assessments/$id', further('riskAssessment')),
    published('/covenant/rule-sets/$code/$version', further('ruleSet')),
    page('/pairing', () => import('./features/pairings/PairingIntroPage')),
    list('/pairing/pairings', readPairings, () => import('./features/pairings/PairingsPage')),
    page('/pairing/pairings/$slug', () => import('./features/pairings/PairingPage')),
    page('/pairing/statistics', () => import('./features/statistics/PairingStatisticsPage')),
    page('/pairing/territories/$slug', () => import('./features/territories/TerritoryPage')),
    matching('/calls', further('calls')),
    matching('/calls/$slug', further('call')),
    matching('/partners', further('partners')),
    matching('/partners/$a/$b', further('partnerPair')),
    page('/organisations', further('organisations')),
    page('/organisations/$slug', further('organisationRecord')),
    list('/events', readEvents, () => import('./features/events/EventsPage')),
    page('/events/$slug', () => import('./features/events/EventPage')),
    list('/places', readPlaces, () => import('./features/places/PlacesPage')),
    page('/places/$geonamesId', () => import('./features/places/PlacePage')),
    page('/programme', () => import('./features/programme/ProgrammePage')),
    proseList('/data', readData, () => import('./features/data/DataPage')),
    proseList('/reference/covenant', readReferenceSearch, further('covenantReference')),
    proseList('/reference/pairing', readReferenceSearch, further('pairingReference')),
    prose('/glossary', further('glossary')),
    prose('/problems/$code', further('problem')),
    workList('/sign-in', readSignIn, further('signIn')),
    work('/signed-in', further('signedIn')),
    workList('/signed-out', readSignedOut, further('signedOut')),
    workList('/my', readMy, further('my'), 'matching'),
    work('/my/account', further('account')),
    work('/my/organisations/$service/$id', further('organisation')),
    report('/my/reports/$signatoryId', () => ({}), further('reports')),
    report('/my/reports/$signatoryId/$kind/$id', readReport, further('report')),
    work('/my/applications/$applicationId', further('application'), 'matching'),
    work('/edit/$kind/$key', further('edit'), 'matching'),
    work('/staff', further('staff'), 'matching'),
    work('/staff/$', further('staff'), 'matching'),
    prose('/about', further('about')),
    prose('/accessibility', further('accessibility')),
    prose('/privacy', further('privacy')),
  ]),
]);

export const router = createRouter({
  routeTree: map,
  parseSearch,
  stringifySearch,
  trailingSlash: 'preserve',
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultNotFoundComponent: NotFoundPage,
  defaultErrorComponent: TroublePage,
});

router.subscribe('onBeforeNavigate', ({ fromLocation, pathChanged }) => {
  if (fromLocation && pathChanged) departed();
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
