import { expect, test } from 'vitest';
import { kinds } from './kinds';
import { mayWith, permits } from './may';

const owner = {
  organisation: { kind: 'signatory_authority', subjectId: 'kyoto' },
  permissions: ['signatories.edit', 'signatories.publish', 'contacts.read'],
};
const staff = {
  organisation: { kind: 'covenant_secretariat', subjectId: null },
  permissions: ['signatories.edit', 'signatories.merge', 'signatories.review'],
};

test('an owner may with the own record, and not with that of another city', () => {
  const me = { roles: [owner] };
  expect(mayWith(me, kinds.signatories, 'kyoto')).toMatchObject({ edit: true, publish: true, review: false });
  expect(mayWith(me, kinds.signatories, 'rome')).toMatchObject({
    edit: false,
    publish: false,
    contact: false,
  });
  expect(mayWith(me, kinds.territories, 'kyoto').edit).toBe(false);
});

test('the staff of a programme may everywhere', () => {
  expect(mayWith({ roles: [staff] }, kinds.signatories, 'rome')).toMatchObject({ edit: true, merge: true });
  expect(permits({ roles: [staff] }, 'signatories.merge')).toBe(true);
  expect(permits({ roles: [owner] }, 'signatories.edit')).toBe(false);
});

test('until the roles are known nothing is offered', () => {
  expect(mayWith(undefined, kinds.signatories, 'kyoto').edit).toBe(false);
});
