import { screen } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { setPresence } from '../../session/presence';
import { answering, showPage } from '../../testing/page';
import Home from './Home';

vi.mock('../../session/engine', () => ({
  accessToken: async () => 'token',
  idToken: async () => 'id',
  restore: async () => {},
  lookAgain: () => {},
}));

const role = (kind: string, permissions: string[]) => ({
  organisation: { id: 'o', name: 'O', kind, country: null, subjectId: null },
  subject: null,
  role: 'evaluator',
  delegatedRole: null,
  through: null,
  expiresOn: null,
  permissions,
});
const me = (roles: unknown[]) => ({ body: { personId: 'p', name: 'A', email: 'a@iuc.example', roles } });
const draft = {
  kind: 'territory',
  recordId: '0199aaaa-0000-7000-8000-000000000001',
  key: 'kyoto',
  title: { en: 'Kyoto' },
  state: 'submitted',
  remark: null,
  isNew: false,
  organisationId: null,
  organisationName: null,
  updatedAt: '2026-11-24T10:00:00.000000Z',
  updatedBy: {
    personId: 'q',
    personName: 'Aiko Tanaka',
    clientId: null,
    organisationId: null,
    actingForId: null,
  },
};

let subject = 0;
beforeEach(() => {
  const person = { name: 'A', email: 'a@iuc.example', emailVerified: true, locale: 'en' };
  setPresence({ state: 'somebody', person: { subject: `h${subject++}`, ...person } });
});

test('an evaluator sees the drafts handed in, each led to by the name in its address', async () => {
  answering({
    '/api/covenant/v1/me/sign-ins': me([]),
    '/api/pairing/v1/me/sign-ins': me([role('evaluator', ['drafts.read'])]),
    '/api/pairing/v1/drafts': { body: { items: [draft], nextCursor: null } },
  });
  showPage(Home, '/staff', '/en/staff');
  const link = await screen.findByRole('link', { name: 'Kyoto' });
  expect(link.getAttribute('href')).toBe('/en/edit/territories/kyoto');
  expect(screen.getByText('Aiko Tanaka')).toBeDefined();
  expect(screen.queryByRole('heading', { name: 'Imports' })).toBeNull();
});

test('a service that does not answer is named beside the drafts of the other', async () => {
  const staff = me([role('programme_team', ['drafts.read'])]);
  answering({
    '/api/covenant/v1/me/sign-ins': staff,
    '/api/pairing/v1/me/sign-ins': staff,
    '/api/covenant/v1/drafts': { status: 503, body: {} },
    '/api/pairing/v1/drafts': { body: { items: [draft], nextCursor: null } },
  });
  showPage(Home, '/staff', '/en/staff');
  await screen.findByRole('link', { name: 'Kyoto' });
  await screen.findByText(/register of Covenant|Covenant.*does not answer/);
});
