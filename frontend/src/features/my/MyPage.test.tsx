import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { setPresence } from '../../session/presence';
import { answering, showPage } from '../../testing/page';
import MyPage from './MyPage';

// The provider is tried in a browser; here somebody is signed in.
vi.mock('../../session/engine', () => ({
  accessToken: async () => 'token',
  idToken: async () => 'id',
  restore: async () => {},
  lookAgain: () => {},
}));

const kyoto = {
  organisation: {
    id: 'o1',
    name: 'City of Kyoto',
    kind: 'signatory_authority',
    country: 'JP',
    subjectId: 's1',
  },
  subject: { kind: 'signatory', id: 's1', key: 's1', name: 'Kyoto' },
  role: 'editor',
  delegatedRole: null,
  through: null,
  expiresOn: '2027-03-31',
  permissions: ['signatories.edit', 'signatories.read_private'],
};

const me = (roles: unknown[]) => ({ body: { personId: 'p', name: 'A', email: 'a@iuc.example', roles } });
const paths = {
  covenant: '/api/covenant/v1/me/sign-ins',
  pairing: '/api/pairing/v1/me/sign-ins',
};

let subject = 0;
beforeEach(() => {
  const person = { name: 'A', email: 'a@iuc.example', emailVerified: true, locale: 'en' };
  setPresence({ state: 'somebody', person: { subject: `p${subject++}`, ...person } });
});

const show = () => showPage(MyPage, '/my', '/en/my');

describe('the organisations of somebody', () => {
  test('come with role, end and ways on', async () => {
    answering({ [paths.covenant]: me([kyoto]), [paths.pairing]: me([]) });
    show();
    await screen.findByRole('heading', { name: 'City of Kyoto' });
    expect(screen.getByText('You belong to 1 organisation.')).toBeDefined();
    expect(screen.getByText('until 31 March 2027')).toBeDefined();
    const edit = screen.getByRole('link', { name: 'Edit the public record' });
    expect(edit.getAttribute('href')).toBe('/en/edit/signatories/s1');
  });

  test('say where the draft of each record stands', async () => {
    const draft = { kind: 'signatory', recordId: 's1', key: 's1', state: 'returned', updatedBy: {} };
    const asked = answering({
      [paths.covenant]: me([
        kyoto,
        { ...kyoto, organisation: { ...kyoto.organisation, id: 'o2', subjectId: 's2' } },
      ]),
      [paths.pairing]: me([]),
      '/api/covenant/v1/drafts': { body: { items: [draft], nextCursor: null } },
    });
    show();
    await screen.findByText('Given back');
    expect(screen.getAllByText('Given back')).toHaveLength(1);
    expect(asked.filter(({ pathname }) => pathname.endsWith('/drafts'))).toHaveLength(1);
  });

  test('that are acted for say through whom', async () => {
    const through = { ...kyoto.organisation, id: 'c1', name: 'Coordinator', kind: 'coordinator' };
    const delegated = { ...kyoto, through, delegatedRole: 'viewer', role: 'owner' };
    answering({ [paths.covenant]: me([delegated]), [paths.pairing]: me([]) });
    show();
    await screen.findByRole('heading', { name: 'Organisations that you act for' });
    expect(screen.getByText('through Coordinator')).toBeDefined();
    // What was given counts, and not what one is at home.
    expect(screen.getByText('Viewer')).toBeDefined();
    expect(screen.queryByText('Owner')).toBeNull();
  });

  test('of one service are there while the other is away, which is said', async () => {
    answering({ [paths.covenant]: me([kyoto]), [paths.pairing]: { status: 503, body: {} } });
    show();
    await screen.findByRole('heading', { name: 'City of Kyoto' });
    await screen.findByText(/register of pairings and events does not answer/);
    expect(screen.queryByText(/belong to no organisation/)).toBeNull();
  });

  test('where there are none, the page says to which address an invitation has to go', async () => {
    answering({ [paths.covenant]: me([]), [paths.pairing]: me([]) });
    show();
    await screen.findByText(/You belong to no organisation yet/);
    expect(screen.getByText('a@iuc.example')).toBeDefined();
  });
});

describe('somebody who is not signed in', () => {
  test('is told what the page is for, and comes back to it', async () => {
    setPresence({ state: 'nobody', ended: null });
    show();
    const link = await screen.findByRole('link', { name: 'Sign in' });
    expect(link.getAttribute('href')).toBe('/en/sign-in?to=%2Fen%2Fmy');
  });

  test('is greeted where an invitation led here', async () => {
    setPresence({ state: 'nobody', ended: null });
    const { readMy } = await import('../../session/search');
    showPage(MyPage, '/my', '/en/my?invitation=0199', readMy);
    await screen.findByRole('heading', { name: 'You are invited' });
  });

  test('keeps what was on the page while the session has only run out', async () => {
    answering({ [paths.covenant]: me([kyoto]), [paths.pairing]: me([]) });
    show();
    await screen.findByRole('heading', { name: 'City of Kyoto' });
    setPresence({ state: 'nobody', ended: 'expired' });
    await screen.findByText(/Your session has ended/);
    setPresence({ state: 'nobody', ended: 'unreachable' });
    await screen.findByText(/The sign-in service does not answer, so nothing can be read or saved/);
    expect(screen.getByRole('heading', { name: 'City of Kyoto' })).toBeDefined();
    setPresence({ state: 'nobody', ended: 'elsewhere' });
    await screen.findByText('You have signed out in another tab.');
    expect(screen.queryByRole('heading', { name: 'City of Kyoto' })).toBeNull();
  });
});
