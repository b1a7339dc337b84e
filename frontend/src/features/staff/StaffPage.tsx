import { useLingui } from '@lingui/react/macro';
import { Page } from '../../ui/Page';

/** The work of those who keep the registers. */
export default function StaffPage() {
  const { t } = useLingui();
  return <Page title={t`Staff`} listed={false} />;
}
