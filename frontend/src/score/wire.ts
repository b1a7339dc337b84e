import type { PairingSchemas } from '../api/pairing';
import type { Explained, Part, Party } from './shapes';
import { plainCode } from './words';

// What the interface answers of scores, and the same as the parts of this folder show it.

export type WireScore = PairingSchemas['PairScore'];
export type Match = PairingSchemas['TerritoryMatch'];
export type Matches = PairingSchemas['TerritoryMatches'];
export type CommitmentReading = PairingSchemas['CommitmentReading'];
type WireParts = Pick<WireScore, 'parts'>;
type Reference = WireScore['a'];

export function partsOf(parts: WireParts['parts']): Part[] {
  return parts.map(({ component, weight, value, points }) => ({
    criterion: plainCode(component),
    weight,
    value,
    points,
  }));
}

export function explainedOf(answer: WireScore): Explained {
  const { a, b, score, completeness } = answer;
  const party = ({ slug, name, names, country }: Reference): Party => ({ slug, name, names, country });
  return {
    a: party(a),
    b: party(b),
    score,
    completeness,
    parts: partsOf(answer.parts),
    lessons: answer.teaching,
    gaps: answer.gaps,
    changes: answer.counterfactuals.map(({ score: value, ...change }) => ({ ...change, value })),
    lacks: answer.missing
      // A criterion that weighs nothing is missed by nobody.
      .filter(({ component }) => answer.parts.some((part) => part.component === component && part.weight > 0))
      .map(({ component, who, field }) => ({ criterion: plainCode(component), who, field })),
    standings: answer.standings.map(({ who, rank, of }) => ({ territory: who, rank, of })),
  };
}
