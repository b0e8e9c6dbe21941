// What a page asks of the comparison.

import type { AskedCalculator } from '@/components/sims/calculator';
import type { WorkloadConfig } from '@/player/billing/types';

export type BillingProps = AskedCalculator<WorkloadConfig>;

/** The line whose reason is open at first. */
export const FIRST_PRESSED = { way: 'faas', row: 'lambda.compute' } as const;
