import { describe, expect, test } from 'vitest';
import { allows, type Holding, isStaff, joined, type OrganisationSummary } from './holdings';

function organisation(more: Partial<OrganisationSummary> = {}): OrganisationSummary {
  return {
    id: 'o1',
    name: 'City of Kyōto',
    kind: 'signatory_authority',
    country: 'JP',
    subjectId: 's1',
    ...more,
  };
}

function holding(more: Partial<Holding> = {}): Holding {
  return {
    service: 'covenant',
    organisation: organisation(),
    subject: null,
    role: 'owner',
    delegatedRole: null,
    expiresOn: null,
    through: null,
    permissions: [],
    ...more,
  };
}

describe('organisations of both services', () => {
  test('are one where name and country are the same, however the name is written', () => {
    const covenant = holding();
    const pairing = holding({
      service: 'pairing',
      organisation: organisation({ id: 'o2', name: 'City of Kyoto', kind: 'territory_authority' }),
    });
    expect(joined([covenant, pairing]).map(({ holdings }) => holdings)).toEqual([[covenant, pairing]]);
  });
  test('are two in two countries', () => {
    const elsewhere = holding({ organisation: organisation({ country: 'CN' }) });
    expect(joined([holding(), elsewhere]).length).toBe(2);
  });
  test('that are acted for stay apart from one’s own, and by whom one acts', () => {
    const through = organisation({ id: 'c1', name: 'Coordinator', kind: 'coordinator' });
    const another = organisation({ id: 'c2', name: 'Another', kind: 'coordinator' });
    expect(joined([holding(), holding({ through }), holding({ through: another })]).length).toBe(3);
  });
});

test('those who keep a register are staff, and an owner of a city is not', () => {
  expect(isStaff([holding()])).toBe(false);
  // The role alone does not make it: it counts where the organisation keeps the register.
  expect(isStaff([holding({ role: 'staff' })])).toBe(false);
  const team = organisation({ kind: 'programme_team' });
  expect(isStaff([holding({ role: 'auditor', organisation: team })])).toBe(true);
});

test('the record of an organisation is told from its contact', () => {
  expect(allows(holding({ permissions: ['contacts.edit'] }), 'edit')).toBe(false);
  expect(allows(holding({ permissions: ['signatories.edit'] }), 'edit')).toBe(true);
  expect(allows(holding({ permissions: ['signatories.edit'] }), 'read_private')).toBe(false);
});
