import { Trans, useLingui } from '@lingui/react/macro';
import { Page } from '../../ui/Page';

/** What is kept about readers: next to nothing. */
export default function PrivacyPage() {
  const { t } = useLingui();
  return (
    <Page
      title={t`Privacy`}
      section="programme"
      answer={
        <Trans>
          No cookies, no trackers, no request to anyone else. Reading leaves a line in a log, and nothing
          more.
        </Trans>
      }
    >
      <div className="prose">
        <h2>
          <Trans>In your browser</Trans>
        </h2>
        <p>
          <Trans>
            The site sets no cookies. If you choose light or dark colours, or the height of table rows, your
            browser keeps that choice on your device; it is not sent to us. Fonts and maps come from this
            site’s own server, so that nobody else learns that you were here.
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
