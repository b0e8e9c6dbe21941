// What a lesson's figures were set to comes back within a window, and nothing is there for a first visitor.

import { beforeEach, expect, test, vi } from 'vitest';
import { keepSetup, keptSetup } from './kept-setup';

const area = new Map<string, string>();

beforeEach(() => {
  area.clear();
  vi.stubGlobal('window', {
    sessionStorage: {
      getItem: (name: string) => area.get(name) ?? null,
      setItem: (name: string, text: string) => area.set(name, text),
      removeItem: (name: string) => area.delete(name),
    },
  });
  return () => vi.unstubAllGlobals();
});

test('a first visitor finds nothing, and leaves nothing who turns no knob', () => {
  expect(keptSetup('quiet')).toBeNull();
  keepSetup('quiet', null);
  expect(area.size).toBe(0);
});

test('each figure comes back as it was left, and is forgotten once it is put back', () => {
  keepSetup('quiet', 'scenario=quiet-night&keepAliveSec=44');
  keepSetup('noon', 'scenario=lunch-rush');
  expect(keptSetup('quiet')).toBe('scenario=quiet-night&keepAliveSec=44');
  keepSetup('quiet', null);
  expect(keptSetup('quiet')).toBeNull();
  expect(keptSetup('noon')).toBe('scenario=lunch-rush');
  keepSetup('noon', null);
  expect(area.size).toBe(0);
});

test('what cannot be read is nothing', () => {
  for (const text of ['{', '[1]', '{"quiet":4}', 'null']) {
    area.set('cloud-ladder:figures', text);
    expect(keptSetup('quiet')).toBeNull();
  }
});
