import { useLingui } from '@lingui/react/macro';
import { Page } from '../../ui/Page';

export default function OrganisationPage() {
  const { t } = useLingui();
  return <Page title={t`Organisation`} listed={false} />;
}
