// Nothing begins on a page that was opened unseen.

import { afterEach, expect, test, vi } from 'vitest';
import { whenShown } from './when-shown';

afterEach(() => vi.unstubAllGlobals());

test('on a page that is seen it is at once', () => {
  vi.stubGlobal('document', { prerendering: false });
  const then = vi.fn();
  whenShown(then);
  expect(then).toHaveBeenCalledOnce();
});

test('on one that was prepared it is when that is opened, unless it was given up', () => {
  const page = Object.assign(new EventTarget(), { prerendering: true });
  vi.stubGlobal('document', page);
  const [then, never] = [vi.fn(), vi.fn()];
  whenShown(then);
  whenShown(never)();
  expect(then).not.toHaveBeenCalled();
  page.dispatchEvent(new Event('prerenderingchange'));
  expect(then).toHaveBeenCalledOnce();
  expect(never).not.toHaveBeenCalled();
});
