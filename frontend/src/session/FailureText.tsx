import { Trans } from '@lingui/react/macro';
import type { FailureKind } from './failure';

/** What went wrong at signing in, and what to do about it. */
export function FailureText({ kind, minutes }: { kind: FailureKind; minutes?: number }) {
  switch (kind) {
    case 'unconfigured':
      return <Trans>Signing in is not set up on this installation. The public pages need no account.</Trans>;
    case 'unreachable':
      return (
        <Trans>
          The sign-in service does not answer at the moment. Nothing is wrong with your account: try again in
          a few minutes. The public pages work as always.
        </Trans>
      );
    case 'refused':
      return (
        <Trans>The sign-in service did not let you in, or you turned back there. You can try again.</Trans>
      );
    case 'state':
      return (
        <Trans>
          This answer belongs to no sign-in that was begun in this tab: perhaps an old link, a bookmark, or a
          sign-in begun in another browser. Nobody has been signed in. Begin again from here.
        </Trans>
      );
    case 'used':
      return <Trans>This sign-in was used already, or took too long. Begin again from here.</Trans>;
    case 'clock':
      return (
        <Trans>
          The clock of this device is off by about {Math.abs(minutes ?? 0)} minutes, so that it cannot be
          known whether the sign-in is a fresh one. Set the clock and try again.
        </Trans>
      );
    case 'untrusted':
      return (
        <Trans>
          The answer of the sign-in service is not the one that was asked for, so nobody has been signed in.
          Try again; if it happens again, tell those who run this platform.
        </Trans>
      );
  }
}
