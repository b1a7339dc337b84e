import { queryOptions } from '@tanstack/react-query';
import { bases, read, type ServiceName } from '../../api/dictionaries';
import { type OpenApiDocument, type Reference, readReference } from './reading';

/** What the running service says of itself. */
export function referenceQuery(service: ServiceName) {
  return queryOptions({
    queryKey: [service, 'openapi'],
    queryFn: async ({ signal }): Promise<Reference> =>
      readReference(await read<OpenApiDocument>(`${bases[service]}/openapi.json`, signal)),
    staleTime: 300_000,
    // It holds a function, which cannot be compared part by part.
    structuralSharing: false,
  });
}
