import { useLingui } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { ReferencePage } from './ReferencePage';

const route = getRouteApi('/$language/reference/covenant');

/** The Covenant API for those who program against it. */
export default function CovenantReferencePage() {
  const { t } = useLingui();
  const { q } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <ReferencePage
      service="covenant"
      title={t`Covenant API: reference`}
      words={q}
      onWords={(next) => void navigate({ search: { q: next }, resetScroll: false, replace: true })}
    />
  );
}
