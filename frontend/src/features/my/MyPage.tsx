import { useLingui } from '@lingui/react/macro';
import { Page } from '../../ui/Page';

export default function MyPage() {
  const { t } = useLingui();
  return <Page title={t`My organisations`} listed={false} />;
}
