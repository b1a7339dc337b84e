import { msg } from '@lingui/core/macro';
import type { AnyKind } from '../../editing/kinds';

/** What an application is made of, for what is said of its fields where two people changed the same. */
export const applicationKind: AnyKind = {
  name: 'applications',
  service: 'pairing',
  code: 'application',
  one: msg`Application`,
  fresh: msg`New application`,
  page: () => null,
  groups: [
    {
      title: msg`Application`,
      fields: [
        { name: 'motivation', label: msg`Why you apply`, part: 'texts' },
        { name: 'topics', label: msg`Topics, the most important first`, part: 'topics' },
        { name: 'preferredCountries', label: msg`Countries that you would like best`, part: 'references' },
        { name: 'wishes', label: msg`Partners you wish for`, part: 'references' },
        { name: 'vetoes', label: msg`Partners you refuse`, part: 'references' },
        { name: 'capacity', label: msg`With how many partners you can work`, part: 'number' },
        { name: 'staffMonths', label: msg`Staff time`, part: 'number' },
        { name: 'stakeholders', label: msg`Who else takes part`, part: 'references' },
        { name: 'endorsement', label: msg`Endorsement`, part: 'text' },
        { name: 'coordinator', label: msg`Whom to ask`, part: 'text' },
      ],
    },
  ],
};
