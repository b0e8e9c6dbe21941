// What is said of a thing that was picked: the words that the picture has because of it, and no others.

import { expect, test } from 'vitest';
import type { MomentPicture } from '../marks/contract';
import { wordsOfPicked } from './picked-words';

const picture = (...always: readonly string[]): MomentPicture => ({
  paint(surface, { picked, tMs }) {
    surface.rect('busy', 0, 0, surface.width, surface.height);
    for (const words of always) surface.text('ink', 0, 9, words);
    if (picked === null) surface.text('ink', 0, 20, 'press one');
    else surface.text('ink', 0, 20, `${picked} since ${tMs}`);
  },
});

const at = { placement: 'wide', height: 90, tMs: 500, pace: 1 } as const;

test('the words that stand there because it is picked, in the order in which they are written', () => {
  const pictures = [picture('queue'), picture('queue', 'cache')];
  expect(wordsOfPicked({ ...at, pictures, picked: 'order-7' })).toBe(
    'order-7 since 500 order-7 since 500',
  );
});

test('words that stand there twice once it is picked are said once more', () => {
  const again: MomentPicture = {
    paint(surface, { picked }) {
      surface.text('ink', 0, 9, 'waiting');
      if (picked !== null) surface.label('ink', 0, 9, 'waiting');
    },
  };
  expect(wordsOfPicked({ ...at, pictures: [again], picked: 'order-7' })).toBe('waiting');
});

test('nothing where nothing is picked', () => {
  expect(wordsOfPicked({ ...at, pictures: [picture('queue')], picked: null })).toBe('');
});
