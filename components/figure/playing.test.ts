import { expect, test } from 'vitest';
import { type Now, type Place, Playing } from './playing';

const at = (tMs: number): Now => ({ tMs, moment: { tMs, metrics: {}, counts: {} } });

test('what is told is heard, and is over as soon as the cursor is put elsewhere', () => {
  const playing = new Playing();
  const heard: (Now | null)[] = [];
  const stop = playing.subscribe(() => heard.push(playing.get()));
  playing.put(100, true);
  expect(playing.isMoving).toBe(true);
  expect(playing.fromMs).toBe(100);
  playing.tell(at(150));
  expect(playing.fromMs).toBe(150);
  playing.put(20, false);
  expect(playing.get()).toBeNull();
  expect(playing.isMoving).toBe(false);
  expect(playing.fromMs).toBe(20);
  stop();
  playing.tell(at(30));
  expect(heard).toEqual([at(150)]);
});

test('numbers, stage and words hear of the same moment, in this order', () => {
  const playing = new Playing();
  const heard: (readonly [Place, number | undefined])[] = [];
  for (const place of ['words', 'stage', 'numbers'] as const) {
    playing.subscribe(() => heard.push([place, playing.get(place)?.tMs]), place);
  }
  playing.put(0, true);
  playing.tell(at(10));
  expect(heard).toEqual([
    ['numbers', 10],
    ['stage', 10],
    ['words', 10],
  ]);
});
