import { Trans, useLingui } from '@lingui/react/macro';
import { useParams } from '@tanstack/react-router';
import { Gate } from '../../session/Gate';
import { Overview } from './Overview';

/** What one signatory reports, and what is to be done next. */
export default function OverviewPage() {
  const { t } = useLingui();
  const { signatoryId } = useParams({ from: '/$language/my/reports/$signatoryId' });
  return (
    <Gate
      title={t`Report`}
      about={
        <Trans>
          Here a local government writes what it reports: its inventory, target, risks, energy and plan.
        </Trans>
      }
    >
      {() => <Overview signatoryId={signatoryId} />}
    </Gate>
  );
}
