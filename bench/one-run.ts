// One run as a process of its own, `KIND BUSY REQUESTS`: prints what it took, start of the process included.

import { KINDS, run } from '@/bench/platforms';

const [name, busy, requests] = process.argv.slice(2);
const kind = KINDS.find((known) => known === name);
if (kind === undefined)
  throw new RangeError(`${name}: not a kind of platform; ${KINDS.join(', ')}`);

const before = process.cpuUsage();
run(kind, Number(busy), Number(requests), 7);
const loop = process.cpuUsage(before);
const whole = process.cpuUsage();
process.stdout.write(
  JSON.stringify({
    sec: (loop.user + loop.system) / 1e6,
    processSec: (whole.user + whole.system) / 1e6,
  }),
);
