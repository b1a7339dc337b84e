import { useQueries, useQueryClient } from '@tanstack/react-query';
import { bases, type ServiceName } from '../api/dictionaries';
import { call } from '../editing/calls';
import { idToken } from './engine';
import type { Holding } from './holdings';
import { presence } from './presence';

let subject: string | null = null;

/** Whose page this is: also while a session that may go on is looked for. */
function whose(): string | null {
  const now = presence();
  if (now.state === 'somebody') subject = now.person.subject;
  else if (now.state === 'nobody' && (now.ended === null || now.ended === 'elsewhere')) subject = null;
  return subject;
}

/** Keys of private answers begin alike, so that they are forgotten together, and with the person whose they are. */
export function privateKey(...parts: unknown[]): readonly unknown[] {
  return ['private', whose(), ...parts];
}

/** What a service knows of the person who asks. */
export interface Me {
  personId: string | null;
  name: string | null;
  email: string | null;
  language: string | null;
  roles: Omit<Holding, 'service'>[];
}

export const everyService = Object.keys(bases) as ServiceName[];

/** Services that have heard in this tab who the person is: name and verified address are in the ID token alone. */
const introduced = new Set<string>();

/**
 * Who somebody is to a service. The first question of a tab introduces them, which also takes up invitations to their
 * verified address.
 */
export async function readMe(service: ServiceName): Promise<Me> {
  const key = `${service} ${whose()}`;
  if (introduced.has(key)) return (await call<Me>(service, '/me')).data;
  const me = await introduce(service);
  introduced.add(key);
  return me;
}

export async function introduce(service: ServiceName): Promise<Me> {
  return (await call<Me>(service, '/me/sign-ins', { method: 'POST', body: { idToken: await idToken() } }))
    .data;
}

export function meQuery(service: ServiceName) {
  return {
    queryKey: privateKey('me', service),
    queryFn: () => readMe(service),
    staleTime: 60_000,
    // Many parts of a page ask this; one that comes later does not ask again what has just failed.
    retryOnMount: false,
  };
}

export function holdingsOf(service: ServiceName, me: Me): Holding[] {
  return me.roles.map((role) => ({ service, ...role }));
}

/** What somebody holds in both services, as far as they answer. */
export function useHoldings() {
  const answers = useQueries({ queries: everyService.map(meQuery) });
  const services = everyService.map((service, index) => {
    const answer = answers[index];
    return {
      service,
      me: answer?.data,
      error: answer?.data === undefined ? (answer?.error ?? null) : null,
      retry: () => void answer?.refetch(),
    };
  });
  return {
    pending: answers.some(({ isPending }) => isPending),
    services,
    holdings: services.flatMap(({ service, me }) => (me ? holdingsOf(service, me) : [])),
  };
}

/** Asks again who the person is to both services, which takes up invitations that have come since. */
export function useTakeUp(): () => Promise<void> {
  const queries = useQueryClient();
  return async () => {
    await Promise.all(
      everyService.map(async (service) =>
        queries.setQueryData(privateKey('me', service), await introduce(service)),
      ),
    );
  };
}
