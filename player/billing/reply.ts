// What the page hears of an order for bills: plain data that crosses between threads, read where it arrives.

import { fieldsOf, listOf, unreadable } from '@/player/parse';
import type { Comparison, Curve, MemoryCurve } from './types';

/** The bills come first, because a hand on a knob looks at them; the curves follow. */
export type BillsReply =
  | { readonly type: 'comparison'; readonly comparison: Comparison }
  | { readonly type: 'curve'; readonly curve: Curve }
  | { readonly type: 'memory'; readonly memory: MemoryCurve };

/** Throws a TypeError in words for what has not the parts of a reply. */
export function readBillsReply(value: unknown): BillsReply {
  const reply = fieldsOf(value, 'reply');
  const { type } = reply;
  switch (type) {
    case 'comparison':
      return { type, comparison: withParts<Comparison>(reply[type], type, COMPARISON) };
    case 'curve': {
      const curve = withParts<Curve>(reply[type], type, CURVE);
      listOf(curve.requests, 'curve.requests');
      listOf(curve.spans, 'curve.spans');
      return { type, curve };
    }
    case 'memory':
      return { type, memory: withParts<MemoryCurve>(reply[type], type, MEMORY) };
    default:
      return unreadable('reply.type', 'comparison, curve or memory');
  }
}

const COMPARISON = ['config', 'bills', 'sheets', 'sources'] as const;
const CURVE = ['costs', 'flips'] as const;
const MEMORY = ['points', 'cheapest'] as const;

function withParts<T>(value: unknown, what: string, parts: readonly (keyof T & string)[]): T {
  const fields = fieldsOf(value, what);
  for (const part of parts) fieldsOf(fields[part], `${what}.${part}`);
  return fields as T;
}
