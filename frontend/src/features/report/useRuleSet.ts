import { useQuery } from '@tanstack/react-query';
import { covenantTreeQuery, ownSignatoryQuery, type RuleSet, ruleSetQuery, ruleSetsQuery } from './queries';
import { ruleSetFor } from './rule-set';

/** The rule set under which a signatory begins what it reports, and whether that is known yet. */
export function useOwnRuleSet(signatoryId: string): {
  ruleSet: RuleSet | undefined;
  error: Error | null;
  retry: () => void;
} {
  const signatory = useQuery(ownSignatoryQuery(signatoryId));
  const tree = useQuery(covenantTreeQuery);
  const sets = useQuery(ruleSetsQuery);
  // Of one that is not public yet nobody knows the covenants: it begins as the Global Covenant asks.
  const covenants = signatory.data?.covenants ?? (signatory.error ? [] : undefined);
  const found =
    covenants && tree.data && sets.data
      ? ruleSetFor(covenants, tree.data.items, sets.data, new Date().toISOString().slice(0, 10))
      : null;
  const ruleSet = useQuery({
    ...ruleSetQuery(found ?? { code: '', version: '' }),
    enabled: found !== null,
  });
  const failed = [tree, sets, ruleSet].find(({ error }) => error !== null);
  return {
    ruleSet: ruleSet.data,
    error: failed?.error ?? null,
    retry: () => void failed?.refetch(),
  };
}
