import { type ComponentType, useEffect, useState } from 'react';
import { usePresence } from '../session/presence';

export interface Editable {
  kind: 'signatories' | 'territories' | 'events' | 'calls' | 'organisations';
  id: string;
  /** What stands in the record's address. */
  address: string;
}

/** Where a public page leads to its editing. Asked and loaded only for visitors who may have signed in. */
export function EditEntry(record: Editable) {
  const { state } = usePresence();
  const [Link, setLink] = useState<ComponentType<Editable>>();
  useEffect(() => {
    if (state !== 'somebody') return;
    void import('../editing/EditLink').then((link) => link.ready().then(() => setLink(() => link.default)));
  }, [state]);
  return state === 'somebody' && Link ? <Link {...record} /> : null;
}
