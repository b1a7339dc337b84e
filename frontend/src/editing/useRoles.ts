import { useQuery } from '@tanstack/react-query';
import type { ServiceName } from '../api/dictionaries';
import { meQuery } from '../session/me';
import type { Roles } from './may';

/** What a service says of the roles of who is signed in; undefined until it has answered. */
export function useRoles(service: ServiceName): Roles | undefined {
  return useQuery(meQuery(service)).data;
}
