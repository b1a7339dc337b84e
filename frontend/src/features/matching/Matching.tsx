import { Trans, useLingui } from '@lingui/react/macro';
import { NotFoundPage } from '../site/NotFoundPage';
import { StaffFrame } from '../staff/StaffFrame';
import { useStaff } from '../staff/staff';
import { CohortList } from './CohortList';
import { CohortPage } from './CohortPage';
import { ComparePage } from './ComparePage';
import { NewCohort } from './NewCohort';
import { RunPage } from './RunPage';
import './matching.css';

/** The workbench: cohorts, what a run makes of them, and runs side by side. */
export default function Matching({ rest: [part, id] }: { rest: string[] }) {
  const { t } = useLingui();
  const { where } = useStaff();
  if (where('matching.read').length === 0) {
    return (
      <StaffFrame
        title={t`Matching`}
        answer={
          <Trans>Your role does not see how calls are matched: this is for the programme’s staff.</Trans>
        }
      >
        {null}
      </StaffFrame>
    );
  }
  if (part === undefined) return <CohortList />;
  if (part === 'new' && id === undefined) return <NewCohort />;
  if (part === 'compare' && id === undefined) return <ComparePage />;
  if (part === 'cohorts' && id) return <CohortPage key={id} id={id} />;
  if (part === 'runs' && id) return <RunPage key={id} id={id} />;
  return <NotFoundPage />;
}
