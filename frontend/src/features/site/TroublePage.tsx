import { Trans, useLingui } from '@lingui/react/macro';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { Page } from '../../ui/Page';

/** Something broke while a page was being shown: said plainly, with a way on. */
export function TroublePage({ error }: ErrorComponentProps) {
  const { t } = useLingui();
  return (
    <Page
      title={t`This page could not be shown`}
      answer={
        <Trans>
          Something went wrong in the browser, not with the data. Loading the page again often helps, for
          instance after the site has been renewed.
        </Trans>
      }
    >
      <p>
        <button type="button" className="button" onClick={() => location.reload()}>
          <Trans>Load again</Trans>
        </button>
      </p>
      <p className="small">
        <code>{error instanceof Error ? error.message : String(error)}</code>
      </p>
    </Page>
  );
}
