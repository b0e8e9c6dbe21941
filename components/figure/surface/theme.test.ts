import { afterEach, expect, test, vi } from 'vitest';
import { themeOf } from './theme';

afterEach(() => vi.unstubAllGlobals());

test('colours are read once for each theme of an element', () => {
  const dataset: { theme?: string } = {};
  const style = { fontSize: '' };
  let reads = 0;
  let isDark = false;
  vi.stubGlobal('document', { documentElement: { dataset, style } });
  vi.stubGlobal('matchMedia', () => ({ matches: isDark }));
  vi.stubGlobal('getComputedStyle', () => {
    reads += 1;
    return { getPropertyValue: () => ` c${reads} `, fontFamily: 'f' };
  });
  const [one, other] = [{} as Element, {} as Element];
  expect(themeOf(one).colours.ink).toBe('c1');
  expect(themeOf(one)).toBe(themeOf(one));
  expect(themeOf(other).colours.ink).toBe('c2');
  dataset.theme = 'dark';
  expect(themeOf(one).colours.ink).toBe('c3');
  isDark = true;
  expect(themeOf(one).colours.ink).toBe('c4');
  // On a slide a figure changes its size, and with it what is small.
  style.fontSize = '22px';
  expect(themeOf(one).colours.ink).toBe('c5');
  expect(reads).toBe(5);
});

test('the least size of text is what the style sheet asks for there, and none where it asks for none', () => {
  vi.stubGlobal('document', { documentElement: { dataset: {}, style: {} } });
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  const wearing = (value: string) =>
    vi.stubGlobal('getComputedStyle', () => ({
      getPropertyValue: (name: string) => (name === '--least-text' ? value : 'c'),
      fontFamily: 'f',
    }));
  wearing(' 13.25');
  expect(themeOf({} as Element).leastText).toBe(13.25);
  wearing('');
  expect(themeOf({} as Element).leastText).toBe(0);
});
