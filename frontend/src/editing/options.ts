import type { MessageDescriptor } from '@lingui/core';
import { useLingui } from '@lingui/react';
import { useCallback } from 'react';
import type { Choice } from '../form/Fields';

/** The choices that a table of words for codes gives. */
export function useOptions(): (terms: Record<string, MessageDescriptor | string>) => Choice[] {
  const { i18n } = useLingui();
  return useCallback(
    (terms) =>
      Object.entries(terms).map(([id, term]) => ({
        id,
        name: typeof term === 'string' ? term : i18n._(term),
      })),
    [i18n],
  );
}
