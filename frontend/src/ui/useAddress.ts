import { useNavigate, useSearch } from '@tanstack/react-router';
import { present } from './search-state';

/**
 * What the address holds after the question mark, read by `read`, and the way to change it: for pages whose route knows
 * none of their filters.
 */
export function useAddress<State extends object>(
  read: (search: Record<string, unknown>) => State,
): [State, (change: Partial<State>, replace?: boolean) => void] {
  const state = read(useSearch({ strict: false }) as Record<string, unknown>);
  const navigate = useNavigate();
  return [
    state,
    (change, replace = false) =>
      void navigate({
        to: '.',
        search: present({ ...state, ...change }) as never,
        replace,
        resetScroll: false,
      }),
  ];
}
