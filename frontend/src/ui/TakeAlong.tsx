import { Trans } from '@lingui/react/macro';
import { useState } from 'react';

export interface File {
  label: string;
  href: string;
  fileName: string;
}

/** Download, link, and what to quote when something is wrong. */
export function TakeAlong({
  json,
  fileName,
  files = [],
  identifier,
}: {
  /** The record itself; a page of several records gives `files` alone. */
  json?: string;
  fileName?: string;
  /** What else can be taken along. */
  files?: File[];
  identifier: string;
}) {
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(location.href);
      setCopied('yes');
    } catch {
      setCopied('no');
    }
  };
  return (
    <section className="take-along-section">
      <h2>
        <Trans>Take it along</Trans>
      </h2>
      <div className="take-along">
        {json && (
          <a className="button" href={json} download={fileName}>
            <Trans>Download JSON</Trans>
          </a>
        )}
        {files.map((file) => (
          <a key={file.href} className="button" href={file.href} download={file.fileName}>
            {file.label}
          </a>
        ))}
        <button type="button" className="button" onClick={() => void copy()}>
          <Trans>Copy link</Trans>
        </button>
        <span role="status" className="small">
          {copied === 'yes' && <Trans>Copied.</Trans>}
          {copied === 'no' && <Trans>The browser does not allow it: copy the address from its bar.</Trans>}
        </span>
      </div>
      <p className="small report-error">
        <Trans>
          Is something wrong? Tell the source named on this page, which is where the record comes from, or the
          operator of this site, and quote <code>{identifier}</code>.
        </Trans>
      </p>
    </section>
  );
}
