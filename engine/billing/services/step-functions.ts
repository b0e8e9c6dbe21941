// AWS Step Functions: transitions of standard workflows; requests, time and memory of express ones.

import { amount, count, maybe, oneOf } from '../fields';
import type { Prices } from '../prices';
import { Quantity } from '../quantity';
import { type Draft, defineService, line } from '../service';
import { needed, refuseAll } from './needed';

interface Workflow {
  readonly transitions?: number | undefined;
  readonly requests?: number | undefined;
  readonly ms?: number | undefined;
  readonly memMB?: number | undefined;
}

export const stepFunctions = defineService({
  svc: 'step-functions',
  sheet: 'aws-step-functions',
  region: 'us-east-1',
  fields: {
    kind: maybe(oneOf(['standard', 'express'])),
    /** Of all executions together; a retry is one more. */
    transitions: maybe(count()),
    /**
     * Executions of an express workflow; of a standard one what is counted there, transitions. Then
     * how long an execution takes, and the memory it uses.
     */
    requests: maybe(count()),
    ms: maybe(amount()),
    memMB: maybe(amount()),
  },
  synonyms: { stateTransitions: 'transitions', type: 'kind' },
  charge: (usage, prices) =>
    usage.kind === 'express' ? express(usage, prices) : standard(usage, prices),
});

function standard({ transitions, requests, ms, memMB }: Workflow, prices: Prices): Draft[] {
  refuseAll({ ms, memMB }, 'only with kind "express"');
  if (transitions !== undefined) refuseAll({ requests }, 'either transitions or requests');
  const count = needed('transitions', transitions ?? requests, 'how many there were');
  const all = Quantity.of('transitions', count, 'transition');
  return [line('transitions', prices.part('transitions', 'transitions', all))];
}

/** Time in steps of 100 ms, memory in pieces of 64 MB. */
function express({ transitions, requests, ms, memMB }: Workflow, prices: Prices): Draft[] {
  refuseAll({ transitions }, 'only with kind "standard": express workflows pay for time');
  const count = needed('requests', requests, 'how many executions there were');
  const all = Quantity.of('requests', count, 'request');
  const gbHours = all
    .times('duration', needed('ms', ms, 'how long an execution takes'), 'ms', {
      upTo: prices.rule('stepMs', 'kind'),
    })
    .times('memory', needed('memMB', memMB, 'how much memory an execution uses'), 'MB', {
      upTo: prices.rule('stepMB', 'kind'),
    })
    .over('msPerHour', 3_600_000, 'ms')
    .over('mbPerGB', 1_024, 'MB');
  return [
    line('requests', prices.part('requests', 'kind', all)),
    line('duration', prices.part('duration', 'kind', gbHours)),
  ];
}
