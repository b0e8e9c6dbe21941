// Whether a parameter or a metric means something now: the `when` of its declaration, held against the parameters' values.

import type { AnyConfig, Condition, Params, When } from '@/engine/kernel/contract';
import type { MetricSpecs } from '@/engine/kernel/metric';

/** False while a parameter that its `when` names does not meet its condition. Unknown names are relevant. */
export function isRelevant(specs: Params | MetricSpecs, name: string, config: AnyConfig): boolean {
  const when = Object.hasOwn(specs, name) ? specs[name]?.when : undefined;
  return isMet(when, config);
}

/** Without a condition, always. */
export function isMet(when: When | undefined, config: AnyConfig): boolean {
  return Object.entries(when ?? {}).every(([other, condition]) => meets(config[other], condition));
}

function meets(value: number | string | undefined, condition: Condition): boolean {
  if (typeof condition !== 'object') return value === condition;
  if ('above' in condition) return Number(value) > condition.above;
  return value !== undefined && condition.includes(value);
}
