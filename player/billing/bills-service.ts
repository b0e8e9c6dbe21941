// The service that writes the bills of one setting of the knobs, those that are looked at first before the others.

import { compare, curveInSteps, memory } from '@/engine/billing/workload/compare';
import { fieldsOf } from '@/player/parse';
import type { Desk, Service } from '@/player/service';
import { inTurns, nextTurn } from '@/player/turns';
import type { BillsReply } from './reply';
import type { WorkloadConfig } from './types';

/** Takes a WorkloadConfig, says a comparison and a curve, and answers with the memory curve. */
export const bills: Service = (order, desk) => {
  // Its values are checked by the billing code, which names the field of one that is not allowed.
  const config = fieldsOf(order, 'knobs') as unknown as WorkloadConfig;
  return { begin: () => writeBills(config, desk) };
};

async function writeBills(config: WorkloadConfig, desk: Desk): Promise<void> {
  const say = (reply: BillsReply): void => desk.say(reply);
  const isGivenUp = (): boolean => desk.isClosed;
  // A knob that is being moved orders many times: what already waits goes first.
  await nextTurn();
  if (isGivenUp()) return;
  say({ type: 'comparison', comparison: compare(config) });
  await nextTurn();
  if (isGivenUp()) return;
  const curve = curveInSteps(config);
  if (!(await inTurns(desk, isGivenUp, () => curve.step()))) return;
  say({ type: 'curve', curve: curve.finish() });
  await nextTurn();
  if (isGivenUp()) return;
  const last: BillsReply = { type: 'memory', memory: memory(config) };
  desk.answer(last);
}
