import { Trans } from '@lingui/react/macro';
import type { Kind } from '../../editing/kinds';
import { Shown, useFieldLabel } from '../../editing/shown';
import type { Content } from '../../form/merging';
import '../../editing/editing.css';
import './staff.css';

/** Fields before and after a change, side by side; private ones are only named. */
export function ChangedValues({
  kind,
  before,
  after,
  fields,
}: {
  kind: Kind | undefined;
  before: Content | null;
  after: Content | null;
  /** The fields that changed, where some of them have no values here. */
  fields?: string[];
}) {
  const label = useFieldLabel(kind);
  const names = [...new Set([...(fields ?? []), ...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  const known = names.filter((name) => name in (before ?? {}) || name in (after ?? {}));
  const only = names.filter((name) => !known.includes(name));
  return (
    <>
      {known.length > 0 && (
        <dl className="change-values">
          {known.map((name) => (
            <Row key={name} label={label(name)}>
              {before === null ? null : <Shown kind={kind} field={name} value={before[name]} />}
              {after === null ? null : <Shown kind={kind} field={name} value={after[name]} />}
            </Row>
          ))}
        </dl>
      )}
      {only.length > 0 && (
        <p className="small">
          <Trans>Changed, values kept private: {only.map(label).join(', ')}.</Trans>
        </p>
      )}
    </>
  );
}

function Row({
  label,
  children: [before, after],
}: {
  label: string;
  children: [React.ReactNode, React.ReactNode];
}) {
  return (
    <>
      <dt>{label}</dt>
      <dd>
        {before && (
          <>
            <span className="narrow-only">
              <Trans>before</Trans>
            </span>
            <del className="value-before">{before}</del>
          </>
        )}
      </dd>
      <dd>
        {after && (
          <>
            <span className="narrow-only">
              <Trans>after</Trans>
            </span>
            <div className="value-after">{after}</div>
          </>
        )}
      </dd>
    </>
  );
}
