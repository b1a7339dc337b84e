import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { keyOf } from './draft';
import type { Members } from './members';
import type { Conflict } from './shapes';

const words: Record<string, MessageDescriptor> = {
  no_score: msg`A pair that is locked has no score: too little is known of one of the two.`,
  vetoed: msg`A pair is locked and vetoed.`,
  below_threshold: msg`A pair that is locked scores less than the threshold.`,
  capacity: msg`More pairs are locked than the members have room for.`,
  groups: msg`The quotas and trios cannot be kept together with the rest.`,
};

/** What cannot be kept together, by name. */
export function Conflicts({ of, members }: { of: Conflict; members: Members }) {
  const { i18n } = useLingui();
  return (
    <div className="failure" role="alert">
      <p className="failure-what">
        <Trans>Not everything that must be kept can be kept together.</Trans>
      </p>
      <p>{words[of.code] ? i18n._(words[of.code] as MessageDescriptor) : of.code}</p>
      {of.locks.length > 0 && (
        <>
          <p>
            <Trans>Take one of these locks back and run again:</Trans>
          </p>
          <ul className="plain-lines">
            {of.locks.map((pair) => (
              <li key={keyOf(pair)}>
                {members.name(pair.eu)} – {members.name(pair.partner)}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
