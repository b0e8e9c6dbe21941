// Whether a parameter means something now: the `when` of its declaration, held against the other values.

import type { AnyConfig, Condition, Params } from '@/engine/kernel/contract';

/** False while a parameter that its `when` names does not meet its condition. Unknown names are relevant. */
export function isRelevant(params: Params, name: string, config: AnyConfig): boolean {
  const when = Object.hasOwn(params, name) ? params[name]?.when : undefined;
  return Object.entries(when ?? {}).every(([other, condition]) => meets(config[other], condition));
}

function meets(value: number | string | undefined, condition: Condition): boolean {
  if (typeof condition !== 'object') return value === condition;
  if ('above' in condition) return Number(value) > condition.above;
  return value !== undefined && condition.includes(value);
}
