// Bills as the screen's side knows them: types only, no rule comes along.

export type {
  Currency,
  Figure,
  Line,
  Part,
  Source,
  Status,
  Step,
} from '@/engine/billing/contract';
export type { Comparison, Refused, SheetInfo } from '@/engine/billing/workload/compare';
export type { Way, WorkloadConfig } from '@/engine/billing/workload/config';
export type { Span } from '@/engine/billing/workload/crossings';
export type { Curve } from '@/engine/billing/workload/curve';
export type { Kind, MemoryCurve, MemoryPoint } from '@/engine/billing/workload/memory';
export type { Row, WayBill } from '@/engine/billing/workload/way-bill';

import type { Comparison } from '@/engine/billing/workload/compare';
import type { Curve } from '@/engine/billing/workload/curve';
import type { MemoryCurve } from '@/engine/billing/workload/memory';

/** Everything that is computed for one setting of the knobs. */
export interface Estimate {
  readonly comparison: Comparison;
  readonly curve: Curve;
  readonly memory: MemoryCurve;
}
