import { expect, test } from 'vitest';
import { startRun } from '@/engine/kernel/run';
import { coldStart } from '@/engine/models/cold-start/model';
import { stateless } from '@/engine/models/stateless/model';

// Two models keep a pool each; where both play the shop's noon, the same customers must meet the same environments.
test.each(Array.from({ length: 30 }, (_, i) => i + 1))(
  'the shop’s noon creates the same environments in both models (seed %i)',
  (seed) => {
    const rush = startRun(coldStart, { scenario: 'lunch-rush', seed });
    const noon = startRun(stateless, { scenario: 'shop-noon', seed });
    for (let tMs = 10_000; tMs <= 300_000; tMs += 10_000) {
      for (const run of [rush, noon]) run.advanceTo(tMs);
      const [{ counts: theirs }, { counts: ours }] = [rush.snapshot(), noon.snapshot()];
      expect(ours.created).toBe(theirs.created);
      expect(ours.arrived).toBe(theirs.arrived);
      expect(ours.completed).toBe(theirs.completed);
    }
  },
);
