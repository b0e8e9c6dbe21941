import { expect, test } from 'vitest';
import { LevelArea } from '@/engine/kernel/level-area';

test('each level weighs as much as it lasted, from the last restart on', () => {
  const area = new LevelArea();
  area.add(2, 10);
  area.add(1, 20);
  expect(area.areaAt(40)).toBe(2 * 10 + 3 * 20);
  area.restart(40);
  expect(area.areaAt(50)).toBe(3 * 10);
  const saved = area.save();
  area.add(5, 60);
  area.restore(saved);
  expect(area.areaAt(70)).toBe(3 * 30);
});
