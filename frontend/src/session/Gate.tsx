import { Trans } from '@lingui/react/macro';
import { useRouter } from '@tanstack/react-router';
import { Fragment, type ReactNode, useEffect, useState } from 'react';
import { Waiting } from '../ui/answers';
import { Page, type Step } from '../ui/Page';
import { workPaths } from '../ui/paths';
import { SiteLink } from '../ui/SiteLink';
import { lookAgain, restore } from './engine';
import { type Ended, type Person, usePresence } from './presence';
import './session.css';

/**
 * A page for those who have signed in: draws its child when somebody has, waits while a session is looked for, and
 * else says what the page is for and offers to sign in, after which the visitor is here again.
 */
export function Gate({
  title,
  trail,
  about,
  children,
}: {
  /** The title while nobody is signed in; the child has a `Page` of its own. */
  title: string;
  trail?: Step[];
  /** What one does here: a sentence or two. */
  about: ReactNode;
  children: (person: Person) => ReactNode;
}) {
  const presence = usePresence();
  const [last, setLast] = useState<Person | null>(null);
  useEffect(() => {
    if (presence.state === 'finding') void restore();
    if (presence.state === 'somebody') setLast(presence.person);
  }, [presence]);
  // What somebody is writing stays while they sign in anew in another tab, which this one then follows.
  const kept =
    presence.state === 'finding' ||
    (presence.state === 'nobody' && (presence.ended === 'expired' || presence.ended === 'unreachable'));
  const person = presence.state === 'somebody' ? presence.person : kept ? last : null;
  if (person) {
    return (
      <>
        {presence.state === 'nobody' && (
          <div className="session-ended" role="alert">
            {presence.ended === 'unreachable' ? (
              <>
                <Trans>
                  The sign-in service does not answer, so nothing can be read or saved in your name at the
                  moment. What you have written here stays.
                </Trans>
                <button type="button" className="button" onClick={lookAgain}>
                  <Trans>Try again</Trans>
                </button>
              </>
            ) : (
              <>
                <Trans>
                  Your session has ended. Sign in again in a new tab: what you have written here stays.
                </Trans>
                <SiteLink to={workPaths.signIn} target="_blank" className="button">
                  <Trans>Sign in in a new tab</Trans>
                </SiteLink>
              </>
            )}
          </div>
        )}
        <Fragment key={person.subject}>{children(person)}</Fragment>
      </>
    );
  }
  return (
    <Page title={title} trail={trail} listed={false}>
      {presence.state !== 'nobody' ? (
        <Waiting />
      ) : (
        <div className="gate">
          {presence.ended && <Why ended={presence.ended} />}
          <p>{about}</p>
          <p>
            <SignInLink className="button button-strong" />
          </p>
          <p className="small muted">
            <Trans>
              You have no account yet? Make one on the sign-in page, with the address that you were invited
              at.
            </Trans>
          </p>
        </div>
      )}
    </Page>
  );
}

/** Why nobody is signed in any more. */
function Why({ ended }: { ended: Ended }) {
  return (
    <p className="notice" role="status">
      {ended === 'expired' ? (
        <Trans>Your session has ended. Sign in again to go on where you were.</Trans>
      ) : ended === 'elsewhere' ? (
        <Trans>You have signed out in another tab.</Trans>
      ) : (
        <Trans>
          The sign-in service does not answer at the moment, so this page cannot know who you are. The public
          pages work as always.
        </Trans>
      )}
    </p>
  );
}

/** Leads to signing in, and back to the page it stands on. */
export function SignInLink({ className }: { className?: string }) {
  const router = useRouter();
  return (
    <SiteLink to={workPaths.signIn} search={{ to: router.state.location.href }} className={className}>
      <Trans>Sign in</Trans>
    </SiteLink>
  );
}
