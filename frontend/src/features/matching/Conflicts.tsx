import { Trans } from '@lingui/react/macro';
import { useFormat } from '../../i18n/format';
import type { Members } from './members';
import type { Conflict } from './shapes';

/** What cannot be kept together, by name. */
export function Conflicts({ of, members }: { of: readonly Conflict[]; members: Members }) {
  const format = useFormat();
  return (
    <div className="failure" role="alert">
      <p className="failure-what">
        <Trans>These cannot be kept together. Take one of them back and run again.</Trans>
      </p>
      <ul className="plain-lines">
        {of.map((conflict, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: they keep their order
          <li key={index}>
            {conflict.pair ? (
              <Trans>
                Lock: {members.name(conflict.pair.eu)} – {members.name(conflict.pair.partner)}
              </Trans>
            ) : conflict.quota ? (
              <Trans>
                Quota: {format.country(conflict.quota.country)}, at least {conflict.quota.min ?? 0}, at most{' '}
                {conflict.quota.max ?? '–'}
              </Trans>
            ) : conflict.trio ? (
              <Trans>Trio: {format.list(conflict.trio.members.map(members.name))}</Trans>
            ) : (
              conflict.kind
            )}
            <span className="fact-qualifier" lang="en">
              {conflict.detail}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
