import { Trans, useLingui } from '@lingui/react/macro';
import { Page } from '../../ui/Page';
import { workPaths } from '../../ui/paths';
import { SiteLink } from '../../ui/SiteLink';

/** What is kept about readers: next to nothing. */
export default function PrivacyPage() {
  const { t } = useLingui();
  return (
    <Page
      title={t`Privacy`}
      section="programme"
      answer={
        <Trans>
          No trackers, no request to anyone else, and no cookies unless you sign in. Reading leaves a line in
          a log, and nothing more.
        </Trans>
      }
    >
      <div className="prose">
        <h2>
          <Trans>In your browser</Trans>
        </h2>
        <p>
          <Trans>
            The public pages set no cookies. If you choose light or dark colours, or the height of table rows,
            your browser keeps that choice on your device; it is not sent to us. Fonts and maps come from this
            site’s own server, so that nobody else learns that you were here.
          </Trans>
        </p>
        <h2>
          <Trans>If you sign in</Trans>
        </h2>
        <p>
          <Trans>
            Signing in is for those who keep records here. The sign-in service then sets cookies that hold
            your session and nothing else, and your browser keeps a note that there may be a session; both go
            when you sign out. What proves who you are stays in the memory of the open page.
          </Trans>
        </p>
        <p>
          <Trans>
            The two registers keep your name, your verified address, your language and your roles. What you
            change in a record is kept with its day and a number that stands for you. On{' '}
            <SiteLink to={workPaths.account}>My account</SiteLink> you can take all of it along, or have it
            erased.
          </Trans>
        </p>
        <h2>
          <Trans>On the server</Trans>
        </h2>
        <p>
          <Trans>
            For each request the server logs the time, the network address it came from, what was asked for,
            the status and size of the answer, and how long it took. This serves to keep the service running
            and to stop misuse. How long logs are kept is decided by the operator of this installation.
          </Trans>
        </p>
        <h2>
          <Trans>In the records</Trans>
        </h2>
        <p>
          <Trans>
            The register is about local governments and organisations. Names of mayors and of officers in
            published lists are not taken over.
          </Trans>
        </p>
      </div>
    </Page>
  );
}
