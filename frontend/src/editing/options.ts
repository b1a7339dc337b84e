import type { MessageDescriptor } from '@lingui/core';
import { useLingui } from '@lingui/react';
import { useCallback } from 'react';
import type { Choice } from '../form/Fields';

/** Gives the choices of a table of words for codes; a text that is the same in every language stands as it is. */
interface Options {
  (terms: Record<string, MessageDescriptor | string>): Choice[];
  (terms: Record<string, MessageDescriptor>): Choice[];
}

/** The choices that a table of words for codes gives. */
export function useOptions(): Options {
  const { i18n } = useLingui();
  return useCallback(
    (terms: Record<string, MessageDescriptor | string>) =>
      Object.entries(terms).map(([id, term]) => ({
        id,
        name: typeof term === 'string' ? term : i18n._(term),
      })),
    [i18n],
  );
}
