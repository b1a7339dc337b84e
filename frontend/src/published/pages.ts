import { lazyRouteComponent } from '@tanstack/react-router';

// The pages of reports, each in a part of its own. One module leads to all of them, so that the first view of the site
// carries the address of one part more, and not of each.
export const InventoryPage = lazyRouteComponent(() => import('../features/inventories/InventoryPage'));
export const PlanPage = lazyRouteComponent(() => import('../features/plans/PlanPage'));
export const RiskAssessmentPage = lazyRouteComponent(
  () => import('../features/risk-assessments/RiskAssessmentPage'),
);
export const RuleSetPage = lazyRouteComponent(() => import('../features/rule-sets/RuleSetPage'));
