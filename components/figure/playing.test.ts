import { expect, test } from 'vitest';
import { type Now, type Place, Playing } from './playing';

const at = (tMs: number): Now => ({ tMs, moment: { tMs, metrics: {}, counts: {} } });

function followed() {
  const frames: (() => void)[] = [];
  const playing = new Playing((work) => frames.push(work));
  const heard: (readonly [Place, number | undefined])[] = [];
  for (const place of ['words', 'stage', 'numbers'] as const) {
    playing.subscribe(() => heard.push([place, playing.get(place)?.tMs]), place);
  }
  return { playing, heard, frame: () => frames.shift()?.(), frames };
}

test('what is told is heard, and is over as soon as the cursor is put elsewhere', () => {
  const playing = new Playing(() => {});
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

test('numbers hear of a moment at once, stage and words in frames of their own', () => {
  const { playing, heard, frame, frames } = followed();
  playing.put(0, true);
  playing.tell(at(10));
  expect(heard).toEqual([['numbers', 10]]);
  frame();
  expect(heard.slice(1)).toEqual([['stage', 10]]);
  frame();
  expect(heard.slice(2)).toEqual([['words', 10]]);
  frame();
  expect(frames).toEqual([]);
});

test('who waits hears the latest, and nothing once the cursor rests', () => {
  const { playing, heard, frame } = followed();
  playing.put(0, true);
  playing.tell(at(10));
  playing.tell(at(20));
  frame();
  frame();
  expect(heard).toEqual([
    ['numbers', 10],
    ['numbers', 20],
    ['stage', 20],
    ['words', 20],
  ]);
  playing.tell(at(30));
  playing.put(30, false);
  frame();
  frame();
  expect(heard.slice(4)).toEqual([['numbers', 30]]);
  playing.put(30, true);
  playing.tell(at(40));
  frame();
  expect(heard.slice(5)).toEqual([
    ['numbers', 40],
    ['stage', 40],
  ]);
});
