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

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test.each(['#100%', '#%', '#%E0%A4%A'])('the address %s is read as it stands', (hash) => {
  vi.stubGlobal('window', { location: { hash } });
  expect(slideIn(readHash(), steps)).toBe(1);
});

/** An address as a browser keeps it, which may refuse; `written` is what it was changed to. */
function addressBar() {
  const bar = { isTired: false, written: [] as string[], location: { hash: '#1' } };
  const replaceState = (_state: unknown, _title: string, hash: string) => {
    if (bar.isTired) throw new DOMException('100 times in 30 seconds', 'SecurityError');
    bar.location.hash = hash;
    bar.written.push(hash);
  };
  const { location } = bar;
  vi.stubGlobal('window', { location, history: { state: null, replaceState } });
  return bar;
}

test('a browser that has had enough of new addresses still shows the next slide, and is asked again', () => {
  vi.useFakeTimers({ now: 100_000 });
  const bar = addressBar();
  bar.isTired = true;
  showSlide(7);
  expect([readHash(), bar.location.hash]).toEqual(['7', '#1']);
  showSlide(8);
  bar.isTired = false;
  vi.advanceTimersByTime(10_000);
  expect([readHash(), bar.written]).toEqual(['8', ['#8']]);
});

test('a slide is shown at once, and the address written twice where a clicker is pressed ten times', () => {
  vi.useFakeTimers({ now: 200_000 });
  const bar = addressBar();
  for (let slide = 2; slide <= 11; slide += 1) {
    showSlide(slide);
    expect(readHash()).toBe(String(slide));
    vi.advanceTimersByTime(20);
  }
  vi.advanceTimersByTime(1_000);
  expect(bar.written).toEqual(['#2', '#11']);
});
