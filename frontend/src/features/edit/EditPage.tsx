import { Trans, useLingui } from '@lingui/react/macro';
import { useParams } from '@tanstack/react-router';
import { isKind } from '../../editing/kinds';
import { Gate } from '../../session/Gate';
import { NotFoundPage } from '../site/NotFoundPage';
import { EditRecord } from './EditRecord';

/** Editing one record, for those who may. */
export default function EditPage() {
  const { t } = useLingui();
  const { kind = '', key = '' } = useParams({ strict: false }) as { kind?: string; key?: string };
  if (!isKind(kind)) return <NotFoundPage />;
  return (
    <Gate
      title={t`Edit a record`}
      about={
        <Trans>
          Here a city, region or organisation edits its own record, and the programme every record.
        </Trans>
      }
    >
      {() => <EditRecord key={`${kind}/${key}`} name={kind} recordKey={key} />}
    </Gate>
  );
}
