import { afterEach, expect, test, vi } from 'vitest';
import { readHash, showSlide, slideIn } from './position';

const steps = [null, 'who-waits', 'who-waits', 'phases', null];

test('an address without a number opens the title', () => {
  expect(slideIn('', steps)).toBe(1);
});

test('a number opens that slide, and the nearest one where there is none', () => {
  expect(slideIn('3', steps)).toBe(3);
  expect(slideIn('99', steps)).toBe(5);
  expect(slideIn('-4', steps)).toBe(1);
  expect(slideIn('nonsense', steps)).toBe(1);
});

test('the id of a step opens its first slide', () => {
  expect(slideIn('who-waits', steps)).toBe(2);
  expect(slideIn('phases', steps)).toBe(4);
});

afterEach(() => vi.unstubAllGlobals());

test('a browser that has had enough of new addresses still shows the next slide', () => {
  let isTired = true;
  const location = { hash: '#1' };
  const replaceState = (_state: unknown, _title: string, hash: string) => {
    if (isTired) throw new DOMException('100 times in 30 seconds', 'SecurityError');
    location.hash = hash;
  };
  vi.stubGlobal('window', { location, history: { state: null, replaceState } });
  showSlide(7);
  expect(readHash()).toBe('7');
  isTired = false;
  showSlide(8);
  expect([readHash(), location.hash]).toEqual(['8', '#8']);
});

test.each(['#100%', '#%', '#%E0%A4%A'])('the address %s is read as it stands', (hash) => {
  vi.stubGlobal('window', { location: { hash } });
  expect(slideIn(readHash(), steps)).toBe(1);
});
