import { queryOptions } from '@tanstack/react-query';
import { type CovenantSchemas, covenantBase } from '../../api/covenant';
import { answer } from '../../api/problem';
import { bodyOf, type Values } from './values';

export type Step = CovenantSchemas['CalculationStep'];
export type Clause = CovenantSchemas['Clause'];

/** What a calculator answers: its figures by name, and how they came to be. */
export interface Outcome {
  steps: Step[];
  clauses: Clause[];
  [name: string]: unknown;
}

export const calculationPath = (kind: string) => `${covenantBase}/calculations/${kind}`;

async function calculate(kind: string, values: Values, signal: AbortSignal): Promise<Outcome> {
  const asked = fetch(new URL(calculationPath(kind), location.origin), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    body: JSON.stringify(bodyOf(values)),
    signal,
  }).then(async (response) => {
    const told: unknown = await response.json().catch(() => undefined);
    return response.ok ? { data: told as Outcome, response } : { error: told, response };
  });
  return (await answer<Outcome>(asked)) as Outcome;
}

/** A calculation. The same inputs give the same answer, so it is asked once. */
export function calculationQuery(kind: string, values: Values) {
  return queryOptions({
    queryKey: ['covenant', 'calculation', kind, values],
    queryFn: ({ signal }) => calculate(kind, values, signal),
    enabled: Object.keys(values).length > 0,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
}
