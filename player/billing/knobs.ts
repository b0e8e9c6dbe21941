// What the page does with the knobs of a bill beside reading their declarations: days as numbers, prices of one's own.

export { dayOf, isDay, numberOf } from '@/engine/billing/day';
export { readOwn, withOwn } from '@/engine/billing/workload/own-prices';
