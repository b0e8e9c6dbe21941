import { expect, test } from 'vitest';
import { completeConfig } from '@/engine/kernel/run';
import { isRelevant } from '@/engine/kernel/when';
import { params } from '@/engine/models/resilience/config';

test('knobs without effect are not offered', () => {
  const shown = (change: Readonly<Record<string, number | string>>) =>
    Object.keys(params).filter((name) => isRelevant(params, name, completeConfig(params, change)));
  expect(shown({})).not.toContain('backoffMs');
  expect(shown({ retries: 3 })).toContain('backoffMs');
  expect(shown({ retries: 3 })).not.toContain('jitter');
  expect(shown({ retries: 3, backoffMs: 100 })).toContain('jitter');
  expect(shown({ breaker: 'on' })).toContain('breakerOpenSec');
  expect(shown({ breaker: 'on' })).not.toContain('breakerWindowCalls');
  expect(shown({ breaker: 'on', breakerWindow: 'calls' })).not.toContain('breakerWindowSec');
  expect(shown({ breakerSlowMs: 300 })).not.toContain('breakerSlowRatio');
  expect(shown({ breaker: 'on', breakerSlowMs: 300 })).toContain('breakerSlowRatio');
  expect(shown({ slowFactor: 1 })).not.toContain('slowAtSec');
});
