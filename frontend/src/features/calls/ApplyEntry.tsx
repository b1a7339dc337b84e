import { Trans } from '@lingui/react/macro';
import { type ComponentType, useEffect, useState } from 'react';
import { SignInHere } from '../../calls/SignInHere';
import type { Call } from '../../calls/shapes';
import { usePresence } from '../../session/presence';

/** The way to an application: for those who are signed in what they can do, for others where it begins. */
export function ApplyEntry({ call }: { call: Call }) {
  const { state } = usePresence();
  const [Begin, setBegin] = useState<ComponentType<{ call: Call }>>();
  useEffect(() => {
    if (state !== 'somebody') return;
    void import('../../calls/Begin').then((begin) => begin.ready().then(() => setBegin(() => begin.default)));
  }, [state]);
  if (state === 'somebody') return Begin ? <Begin call={call} /> : null;
  if (call.state !== 'open' && call.state !== 'published') return null;
  return (
    <div className="apply">
      <p>
        {call.state === 'open' ? (
          <Trans>
            Who edits for a city or region here can apply for it. What you write is saved as you type.
          </Trans>
        ) : (
          <Trans>
            Who edits for a city or region here can prepare its application before the call opens.
          </Trans>
        )}
      </p>
      <SignInHere />
    </div>
  );
}
