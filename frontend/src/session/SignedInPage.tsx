import { Trans, useLingui } from '@lingui/react/macro';
import { useRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useFormat } from '../i18n/format';
import { Waiting } from '../ui/answers';
import { Page } from '../ui/Page';
import { finishSignIn, signIn } from './engine';
import { FailureNotice } from './FailureNotice';
import { SignInFailure } from './failure';
import './session.css';

/** Where the identity provider sends a visitor back to: takes its answer and goes on to where the visitor was. */
export default function SignedInPage() {
  const { t } = useLingui();
  const { language } = useFormat();
  const router = useRouter();
  const [failure, setFailure] = useState<SignInFailure | null>(null);
  const failed = (error: unknown) =>
    setFailure(error instanceof SignInFailure ? error : new SignInFailure('untrusted', String(error)));

  // biome-ignore lint/correctness/useExhaustiveDependencies: an answer is taken once
  useEffect(() => {
    finishSignIn(location.href).then((target) => router.navigate({ href: target, replace: true }), failed);
  }, []);

  return (
    <Page title={failure ? t`Signing in did not succeed` : t`Signing in`} listed={false}>
      {failure ? (
        <FailureNotice failure={failure} onRetry={() => void signIn(`/${language}/my`).catch(failed)} />
      ) : (
        <>
          <p className="gate">
            <Trans>One moment: the answer of the sign-in service is being checked.</Trans>
          </p>
          <Waiting shape="figure" />
        </>
      )}
    </Page>
  );
}
