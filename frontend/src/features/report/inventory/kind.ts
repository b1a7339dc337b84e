import { msg } from '@lingui/core/macro';
import type { ReportKind } from '../../../report-form/kinds';

const before = new Date().getFullYear() - 1;

export const inventoryKind: ReportKind = {
  name: 'inventories',
  permissions: 'reports',
  service: 'covenant',
  code: 'inventory',
  one: msg`Inventory`,
  several: msg`Inventories`,
  fresh: msg`New inventory`,
  about: msg`What is emitted in a year, by sector: everything else is measured against it.`,
  page: (key) => `/covenant/inventories/${encodeURIComponent(key)}`,
  begin: () => ({ year: before }),
  groups: [],
};
