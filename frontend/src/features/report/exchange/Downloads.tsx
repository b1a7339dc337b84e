import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { DraftSummary } from '../../../editing/drafts';
import { reportKinds } from '../kinds';
import type { RuleSet } from '../queries';
import { publishedQuery } from '../queries';
import { partsOf } from '../standing';
import { fetchFile } from './uploads';

/** What can be taken along: the workbook, empty or with what is written, and one inventory as tables. */
export function Downloads({
  signatoryId,
  ruleSet,
  drafts,
}: {
  signatoryId: string;
  ruleSet: RuleSet | undefined;
  drafts: DraftSummary[];
}) {
  const { t, i18n } = useLingui();
  const [busy, setBusy] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);
  const published = useQuery(publishedQuery('inventories', signatoryId));
  const inventories = partsOf(reportKinds.inventories, signatoryId, published.data ?? [], drafts);
  const take = async (key: string, path: string, name: string) => {
    setBusy(key);
    setFailed(false);
    try {
      await fetchFile(path, name);
    } catch {
      setFailed(true);
    } finally {
      setBusy(null);
    }
  };
  const workbook = `/signatories/${encodeURIComponent(signatoryId)}/reporting-workbook`;
  const told = `language=${i18n.locale}${ruleSet ? `&ruleSet=${ruleSet.code}&version=${ruleSet.version}` : ''}`;
  const button = (key: string, label: string, path: string, name: string, strong = false) => (
    <button
      type="button"
      className={strong ? 'button button-strong' : 'button'}
      disabled={busy !== null}
      onClick={() => void take(key, path, name)}
    >
      {busy === key ? <Trans>Being made…</Trans> : label}
    </button>
  );
  return (
    <section>
      <h2>
        <Trans>Take along</Trans>
      </h2>
      <p>
        <Trans>
          The workbook has a sheet for each part of the report, with lists to choose from, units and
          explanations.
        </Trans>
      </p>
      <div className="buttons">
        {button('draft', t`Workbook with what is written`, `${workbook}/draft?${told}`, 'report.xlsx', true)}
        {button('empty', t`Empty workbook`, `${workbook}?${told}`, 'report-empty.xlsx')}
      </div>
      {inventories.length > 0 && (
        <ul className="exchange-inventories">
          {inventories.map(({ id, title }) => {
            const year = title ?? '';
            return (
              <li key={id}>
                <span>
                  <Trans>Inventory {year}</Trans>
                </span>
                <span className="buttons">
                  {button(
                    `ecrf ${id}`,
                    t`eCRF tables of ${year}`,
                    `/inventories/${id}/draft/ecrf`,
                    `ecrf-${year}.xlsx`,
                  )}
                  {button(
                    `csv ${id}`,
                    t`CSV table of ${year}`,
                    `/inventories/${id}/draft/table`,
                    `inventory-${year}.csv`,
                  )}
                </span>
              </li>
            );
          })}
        </ul>
      )}
      <p className="small">
        <Trans>
          The eCRF tables have a sheet that names what they cannot hold, so that nothing is lost without a
          word.
        </Trans>
      </p>
      <p role="alert" className="wrong">
        {failed && <Trans>The file could not be read. Try again.</Trans>}
      </p>
    </section>
  );
}
