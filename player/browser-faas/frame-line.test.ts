// When the page gives up a frame, and when it says that one is late.

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openFrame } from './frame-line';

let frame: { onload: () => void };
let attributes: string[];
let heard: string[];

beforeEach(() => {
  vi.useFakeTimers();
  heard = [];
  attributes = [];
  const made = {
    setAttribute: (name: string) => attributes.push(name),
    remove() {},
    dataset: {},
    contentWindow: { postMessage() {} },
  };
  frame = made as unknown as typeof frame;
  vi.stubGlobal('navigator', {});
  vi.stubGlobal('document', { createElement: () => made, body: { append() {} } });
  vi.stubGlobal(
    'MessageChannel',
    class {
      port1 = { close() {}, postMessage() {} };
      port2 = {};
    },
  );
  open();
});

const open = () =>
  openFrame('')({
    onReady: () => heard.push('ready'),
    onLate: () => heard.push('late'),
    onLetter: () => {},
    onLost: (wasThere) => heard.push(wasThere ? 'lost' : 'never there'),
  });

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a frame that was loaded and says nothing, as one that is blocked, is late after 3 s and given up after 6', () => {
  frame.onload();
  vi.advanceTimersByTime(2_900);
  expect(heard).toEqual([]);
  vi.advanceTimersByTime(200);
  expect(heard).toEqual(['late']);
  vi.advanceTimersByTime(3_000);
  expect(heard).toEqual(['late', 'never there']);
});

test('a frame that is still on its way is late as soon, and waited for 20 s', () => {
  vi.advanceTimersByTime(20_000);
  expect(heard).toEqual(['late']);
  vi.advanceTimersByTime(1_000);
  expect(heard).toEqual(['late', 'never there']);
});

test('a frame is shut in by its attribute, unless a worker answers for it: browsers ask none with the attribute', () => {
  expect(attributes).toContain('sandbox');
  attributes = [];
  vi.stubGlobal('navigator', { serviceWorker: { controller: {} } });
  open();
  expect(attributes).not.toContain('sandbox');
});
