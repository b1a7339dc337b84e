import { useLingui } from '@lingui/react/macro';
import { Page } from '../../ui/Page';

/** Editing one record. */
export default function EditPage() {
  const { t } = useLingui();
  return <Page title={t`Edit a record`} listed={false} />;
}
