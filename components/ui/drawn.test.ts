import { createElement } from 'react';
import { prerender } from 'react-dom/static';
import { expect, test } from 'vitest';
import { Drawn } from './drawn';

const htmlOf = async (props: Parameters<typeof Drawn>[0]): Promise<string> =>
  new Response((await prerender(createElement(Drawn, props))).prelude).text();

test('is drawn in the element that it is, with all that has to be waited for', async () => {
  const draw = async () => createElement('b', null, 'drawn');
  expect(await htmlOf({ id: 'a', as: 'p', attributes: { className: 'x' }, draw })).toBe(
    '<p class="x" data-drawn="a"><b>drawn</b></p>',
  );
});

test('is an element of its own markup where there is nothing to draw with', async () => {
  expect(await htmlOf({ id: 'a', draw: null })).toBe('<div data-drawn="a"></div>');
});
