/**
 * What can go wrong on the way through the identity provider, told apart by what a visitor can do about it:
 * - `unconfigured`: this installation has no provider;
 * - `unreachable`: provider (or network) does not answer;
 * - `refused`: the provider says no, or the visitor turned back there;
 * - `state`: the answer belongs to no sign-in of this tab: an old link, another browser, or somebody else's doing;
 * - `used`: the answer was used before, or came too late;
 * - `clock`: the clock of the device is wrong by minutes;
 * - `untrusted`: the provider's answer is not what was asked for.
 */
export type FailureKind =
  | 'unconfigured'
  | 'unreachable'
  | 'refused'
  | 'state'
  | 'used'
  | 'clock'
  | 'untrusted';

export class SignInFailure extends Error {
  readonly kind: FailureKind;
  /** What was said technically, for those who are asked for help; never shown alone. */
  readonly detail: string | null;

  constructor(kind: FailureKind, detail: string | null) {
    super(kind);
    this.name = 'SignInFailure';
    this.kind = kind;
    this.detail = detail;
  }
}
