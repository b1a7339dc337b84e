import { useMemo } from 'react';
import { useFormat } from '../../i18n/format';
import type { Party } from '../../score/shapes';
import type { Member } from './shapes';

/** Looks up the members of a cohort by their slug. */
export function useMembers(members: readonly Member[]) {
  const format = useFormat();
  return useMemo(() => {
    const bySlug = new Map(members.map((member) => [member.territory, member]));
    const party = (slug: string): Party => {
      const member = bySlug.get(slug);
      return member ? { ...member, slug } : { slug, name: slug, country: '' };
    };
    return {
      of: (slug: string) => bySlug.get(slug),
      party,
      name: (slug: string) => format.name(party(slug)),
      nameAndCountry: (slug: string) => {
        const found = party(slug);
        return found.country ? format.nameAndCountry(found) : format.name(found);
      },
      eu: members.filter(({ side }) => side === 'eu'),
      partners: members.filter(({ side }) => side === 'partner'),
    };
  }, [members, format]);
}

export type Members = ReturnType<typeof useMembers>;
