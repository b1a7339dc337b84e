import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { byGravity, countOf, type Finding, type Severity } from './assessment';
import { useFindingText } from './finding-words';
import './report-form.css';

/** What the checks say of a draft, gravest first, each leading to its place. */
export function FindingsList({
  findings,
  nameOf,
  onGo,
  most = 12,
}: {
  findings: readonly Finding[];
  /** What the place of a pointer is called; null where it has no name, and nothing leads there. */
  nameOf: (pointer: string) => string | null;
  onGo: (pointer: string) => void;
  /** How many are shown before the rest is asked for. */
  most?: number;
}) {
  const sorted = together(byGravity(findings), nameOf);
  const rest = sorted.length - most;
  return (
    <div className="findings">
      <FindingCounts findings={findings} />
      <ul className="finding-list">
        {sorted.slice(0, most).map((finding, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: findings have no name of their own
          <FindingLine key={index} {...finding} onGo={onGo} />
        ))}
      </ul>
      {rest > 0 && (
        <details>
          <summary>
            <Plural value={rest} one="# more" other="# more" />
          </summary>
          <ul className="finding-list">
            {sorted.slice(most).map((finding, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: findings have no name of their own
              <FindingLine key={index} {...finding} onGo={onGo} />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

/** How many there are of each gravity, in words. */
export function FindingCounts({ findings }: { findings: readonly Finding[] }) {
  const errors = countOf(findings, 'error');
  const others = findings.length - errors;
  return (
    <p className="finding-counts" role="status">
      {errors > 0 ? (
        <span className="state state-failed">
          <Plural value={errors} one="# thing is missing or wrong" other="# things are missing or wrong" />
        </span>
      ) : (
        <span className="state state-done">
          <Trans>Nothing is missing or wrong</Trans>
        </span>
      )}
      {others > 0 && (
        <span className="state state-warned">
          <Plural value={others} one="# thing to look at" other="# things to look at" />
        </span>
      )}
    </p>
  );
}

function useSeverityWord(): (severity: Severity) => string {
  const { t } = useLingui();
  return (severity) =>
    ({ error: t`To be mended`, warning: t`To look at`, blocker: t`Keeps a badge away` })[severity];
}

interface Told {
  finding: Finding;
  place: string | null;
  count: number;
}

/** More than so many of one kind in one list are told as one, which leads to the first. */
const fewAlike = 3;

function together(findings: readonly Finding[], nameOf: (pointer: string) => string | null): Told[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.severity} ${finding.code} ${finding.pointer.split('/')[1] ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()].flatMap((group) => {
    const told = (finding: Finding, count: number) => ({ finding, place: nameOf(finding.pointer), count });
    const [first] = group;
    const places = new Set(group.map(({ pointer }) => nameOf(pointer)));
    // What has no place of its own says the same each time.
    if (first && (group.length > fewAlike || places.size === 1)) return [told(first, group.length)];
    return group.map((finding) => told(finding, 1));
  });
}

function FindingLine({ finding, place, count, onGo }: Told & { onGo: (pointer: string) => void }) {
  const word = useSeverityWord();
  const { text, language } = useFindingText()(finding);
  return (
    <li className={`finding finding-${finding.severity}`}>
      <span className="finding-severity">{word(finding.severity)}</span>
      {place !== null && (
        <button type="button" className="as-link" onClick={() => onGo(finding.pointer)}>
          {place}
        </button>
      )}
      <span lang={language}>{text}</span>
      {count > 1 && (
        <span className="small">
          <Plural value={count - 1} one="And in # more place" other="And in # more places" />
        </span>
      )}
      {finding.clause && (
        <span className="small" lang="en">
          {finding.clause.text}
        </span>
      )}
      {finding.clause?.isVerified === false && (
        <span className="small">
          <Trans>This clause is not verified yet: it only warns.</Trans>
        </span>
      )}
    </li>
  );
}
