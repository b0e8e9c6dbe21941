// Replays every number that the lesson and its quiz state about a run. When one moves, the prose must follow.

import { expect, test } from 'vitest';

test('every number of the prose comes out of its run', () => {
  expect.fail('[fill in: replay each number as the prose prints it; cold-start has examples]');
});
