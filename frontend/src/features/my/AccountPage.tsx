import { useLingui } from '@lingui/react/macro';
import { Page } from '../../ui/Page';

export default function AccountPage() {
  const { t } = useLingui();
  return <Page title={t`My account`} listed={false} />;
}
