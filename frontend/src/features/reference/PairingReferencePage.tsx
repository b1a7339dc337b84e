import { useLingui } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { ReferencePage } from './ReferencePage';

const route = getRouteApi('/$language/reference/pairing');

/** The Pairing API for those who program against it. */
export default function PairingReferencePage() {
  const { t } = useLingui();
  const { q } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <ReferencePage
      service="pairing"
      title={t`Pairing API: reference`}
      words={q}
      onWords={(next) => void navigate({ search: { q: next }, resetScroll: false, replace: true })}
    />
  );
}
