/** Addresses of the workbench, after the language. */
export const matchingPaths = {
  home: '/staff/matching',
  newCohort: '/staff/matching/new',
  cohort: (id: string) => `/staff/matching/cohorts/${encodeURIComponent(id)}`,
  run: (id: string) => `/staff/matching/runs/${encodeURIComponent(id)}`,
  compare: '/staff/matching/compare',
} as const;
