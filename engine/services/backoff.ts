// How long a caller pauses before it tries again.

import type { Policy } from '@/engine/services/world';

/**
 * Truncated exponential backoff, in ms. `attempt` is 0 before the first retry; `u` is a uniform number.
 * The three kinds of jitter are those of M. Brooker, "Exponential Backoff And Jitter" (AWS Architecture
 * Blog, 2015).
 */
export function backoffMs(policy: Policy, attempt: number, u: number): number {
  let fullMs = policy.backoffMs;
  for (let i = 0; i < attempt && fullMs < policy.backoffCapMs; i += 1) fullMs *= 2;
  fullMs = Math.min(fullMs, policy.backoffCapMs);
  switch (policy.jitter) {
    case 'none':
      return fullMs;
    case 'equal':
      return (fullMs / 2) * (1 + u);
    case 'full':
      return fullMs * u;
  }
}
