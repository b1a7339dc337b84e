import { SignInFailure } from './failure';

/** What the gateway says of signing in. */
export interface Configuration {
  /** The address of the identity provider as its tokens name it. */
  issuer: string;
  /** What the site is called there. */
  clientId: string;
}

let known: Promise<Configuration> | null = null;

async function read(): Promise<Configuration> {
  let said: unknown;
  try {
    const response = await fetch('/configuration.json', { headers: { Accept: 'application/json' } });
    if (!response.ok) throw new SignInFailure('unconfigured', `HTTP ${response.status}`);
    said = await response.json();
  } catch (cause) {
    if (cause instanceof SignInFailure) throw cause;
    throw new SignInFailure('unreachable', String(cause));
  }
  const { issuer, clientId } = (said ?? {}) as Record<string, unknown>;
  if (typeof issuer !== 'string' || typeof clientId !== 'string' || !issuer || !clientId) {
    throw new SignInFailure('unconfigured', null);
  }
  return { issuer: issuer.replace(/\/$/, ''), clientId };
}

/** Read once; a failure is not kept. */
export function configuration(): Promise<Configuration> {
  known ??= read().catch((error: unknown) => {
    known = null;
    throw error;
  });
  return known;
}
