import { Trans, useLingui } from '@lingui/react/macro';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useFormat } from '../i18n/format';
import { Waiting } from '../ui/answers';
import { Page } from '../ui/Page';
import { restore, safeTarget, signIn } from './engine';
import { FailureNotice } from './FailureNotice';
import { SignInFailure } from './failure';
import { presence } from './presence';
import './session.css';

const route = getRouteApi('/$language/sign-in');

/** Leaves for the identity provider at once; stays, and says why, where that is not possible. */
export default function SignInPage() {
  const { t } = useLingui();
  const { to } = route.useSearch();
  const { language } = useFormat();
  const router = useRouter();
  const [failure, setFailure] = useState<SignInFailure | null>(null);
  const begun = useRef(false);

  const begin = async () => {
    setFailure(null);
    try {
      if (presence().state === 'finding') await restore();
      const target = safeTarget(to, language);
      // Who is signed in already is where they wanted to be.
      if (presence().state === 'somebody') await router.navigate({ href: target, replace: true });
      else await signIn(target);
    } catch (error) {
      setFailure(error instanceof SignInFailure ? error : new SignInFailure('unreachable', String(error)));
    }
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each visit of the page
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    void begin();
  }, []);

  return (
    <Page title={t`Sign in`} listed={false}>
      {failure ? (
        <FailureNotice failure={failure} onRetry={() => void begin()} />
      ) : (
        <>
          <p className="gate">
            <Trans>You are being taken to the sign-in page.</Trans>
          </p>
          <Waiting shape="figure" />
        </>
      )}
    </Page>
  );
}
