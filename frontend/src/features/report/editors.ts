import { type ComponentType, lazy } from 'react';
import type { Step } from '../../ui/Page';

/** What every editor of a part of a report is given. */
export interface EditorProps {
  signatoryId: string;
  /** The record, as it stands in the address; of `exchange` the kind of file. */
  id: string;
  /** The name of the signatory, where it is known. */
  name: string | null;
  /** Where the page stands: the overview is its last step. */
  trail: Step[];
  /** The overview. */
  back: Step;
}

type Editor = () => Promise<{ default: ComponentType<EditorProps> }>;

/** The editor of each part of a report, by its word in the address: one line each. */
const pages = {
  inventories: () => import('./inventory/InventoryEditor'),
  'risk-assessments': () => import('./risks/RiskEditor'),
  'energy-assessments': () => import('./energy/EnergyEditor'),
  goals: () => import('./goals/GoalEditor'),
  targets: () => import('./targets/TargetEditor'),
  plans: () => import('./plans/PlanEditor'),
  'joint-groups': () => import('./groups/GroupEditor'),
  exchange: () => import('./exchange/ExchangePage'),
} satisfies Record<string, Editor>;

export const editors: Record<string, ComponentType<EditorProps>> = Object.fromEntries(
  Object.entries(pages as Record<string, Editor>).map(([name, load]) => [name, lazy(load)]),
);
