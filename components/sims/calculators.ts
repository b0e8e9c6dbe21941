// The simulators without a timeline, by id. Imported where pages are built, never in the browser.

import { billing } from './billing';
import { browserFaas } from './browser-faas';
import type { Calculator } from './calculator';

const calculators: readonly Calculator[] = [billing, browserFaas];

export const findCalculator = (id: string): Calculator | null =>
  calculators.find(({ sheet }) => sheet.id === id) ?? null;
