import { Trans } from '@lingui/react/macro';
import { paths } from '../ui/paths';
import { SiteLink } from '../ui/SiteLink';
import { FailureText } from './FailureText';
import type { FailureKind, SignInFailure } from './failure';

/** Where the technical words of the provider help those who are asked for help. */
const telling: ReadonlySet<FailureKind> = new Set(['refused', 'untrusted']);

/** Says what went wrong at signing in, and offers the ways on. */
export function FailureNotice({ failure, onRetry }: { failure: SignInFailure; onRetry: () => void }) {
  const minutes = failure.kind === 'clock' ? Number(failure.detail) : undefined;
  return (
    <div className="gate">
      <div className="failure" role="alert">
        <p className="failure-what">
          <Trans>You are not signed in.</Trans>
        </p>
        <p>
          <FailureText kind={failure.kind} minutes={minutes} />
        </p>
        {failure.detail && telling.has(failure.kind) && (
          <p className="small" lang="en">
            {failure.detail}
          </p>
        )}
        {failure.kind !== 'unconfigured' && (
          <button type="button" className="button" onClick={onRetry}>
            <Trans>Try again</Trans>
          </button>
        )}
      </div>
      <p>
        <SiteLink to={paths.home} exact>
          <Trans>To the first page</Trans>
        </SiteLink>
      </p>
    </div>
  );
}
