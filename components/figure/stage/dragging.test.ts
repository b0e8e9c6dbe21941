import { expect, test } from 'vitest';
import type { Offer, Target } from '../marks/contract';
import { canBeDragged, offerAt, takesHold } from './dragging';

const box = (x: number, y: number) => ({ x, y, width: 40, height: 20 });
const offer = (id: string, onto?: Offer['onto']): Offer => ({
  id,
  words: id,
  deeds: [{ act: 'move', on: id }],
  ...(onto && { onto }),
});
const tile = (...offers: readonly Offer[]): Target => ({
  id: 'tile',
  box: box(0, 0),
  label: 'Tile',
  offers,
});

test('a thing is dropped where an offer leads, on any of its places', () => {
  const target = tile(offer('near', [box(100, 0), box(100, 50)]), offer('far', [box(300, 0)]));
  expect(offerAt(target, [110, 60])?.id).toBe('near');
  expect(offerAt(target, [340, 20])?.id).toBe('far');
  expect(offerAt(target, [200, 10])).toBeNull();
});

test('where places lie over each other, the first offer has it', () => {
  const target = tile(offer('small', [box(10, 0)]), offer('all', [{ ...box(0, 0), width: 500 }]));
  expect(offerAt(target, [20, 5])?.id).toBe('small');
  expect(offerAt(target, [400, 5])?.id).toBe('all');
});

test('what only a menu has makes nothing that can be dragged', () => {
  expect(canBeDragged(tile(offer('stop')))).toBe(false);
  expect(canBeDragged(tile(offer('stop'), offer('move', [box(9, 9)])))).toBe(true);
  expect(canBeDragged({ id: 'picked', box: box(0, 0), label: 'Picked' })).toBe(false);
  expect(offerAt(tile(offer('stop')), [5, 5])).toBeNull();
});

test('a finger takes hold by the grip alone, so that the page can be scrolled by the rest', () => {
  expect(takesHold('touch', false)).toBe(false);
  expect(takesHold('touch', true)).toBe(true);
  expect(takesHold('mouse', false)).toBe(true);
  expect(takesHold('pen', false)).toBe(true);
});
