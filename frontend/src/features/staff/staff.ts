import { useQueries } from '@tanstack/react-query';
import type { ServiceName } from '../../api/dictionaries';
import { permits, type Roles } from '../../editing/may';
import { meQuery } from '../../session/me';
import { serviceNames } from './queries';

const programme = ['programme_team', 'covenant_secretariat', 'evaluator'];

export interface Staff {
  pending: boolean;
  isStaff: boolean;
  roles: Partial<Record<ServiceName, Roles>>;
  /** Services in which a permission is held. */
  where: (permission: string) => ServiceName[];
}

/** What who is signed in may do as staff, in each of the services that answers. */
export function useStaff(): Staff {
  const answers = useQueries({ queries: serviceNames.map((service) => meQuery(service)) });
  const roles = Object.fromEntries(
    serviceNames.map((service, index) => [service, answers[index]?.data]),
  ) as Staff['roles'];
  const all = serviceNames.flatMap((service) => roles[service]?.roles ?? []);
  const isStaff = all.some(({ organisation }) => programme.includes(organisation.kind));
  return {
    pending: !isStaff && answers.some(({ isPending }) => isPending),
    isStaff,
    roles,
    where: (permission) => serviceNames.filter((service) => permits(roles[service], permission)),
  };
}
