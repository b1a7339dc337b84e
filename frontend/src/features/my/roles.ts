import { useLingui } from '@lingui/react';
import type { Choice } from '../../form/Fields';
import type { Role } from '../../session/holdings';
import { roleMeanings, roleWords } from '../../session/words';

/** Roles as choices, each with what one does in it. */
export function useRoleChoices(roles: readonly Role[]): Choice[] {
  const { i18n } = useLingui();
  return roles.map((role) => ({
    id: role,
    name: i18n._(roleWords[role]),
    meaning: i18n._(roleMeanings[role]),
  }));
}
