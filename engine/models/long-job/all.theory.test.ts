// Every case over 2,000 runs.

import { expect, test } from 'vitest';
import { cases, restartsOff } from './check-theory';

test.each(cases)('%s an hour, checkpoints every %s min', (...one) => {
  expect(restartsOff(one, 2_000)).toBeLessThan(4);
});
