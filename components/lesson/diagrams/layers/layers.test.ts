// The line stands where the scene says; what is asleep is empty; products have their names in the boxes.

import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { layers } from '@/content/ladder';
import { Layers } from './layers';
import { type LayerScene, layerScenes } from './scenes';

const drawn = (scene: LayerScene, locale: 'ko' | 'en' = 'en'): string =>
  renderToStaticMarkup(createElement(Layers, { locale, scene }));

/** How high the line stands at each stack of the wide drawing, in layers above the bottom. */
function heights(scene: LayerScene): number[] {
  const line = /<path d="(M[^"]*)" fill="none" stroke="var\(--ink\)"/.exec(drawn(scene))?.[1] ?? '';
  const ys = [...line.matchAll(/(?:M\S+ |V)([\d.]+)H/g)].map(([, y]) => Number(y));
  const pitch = 34;
  const bottom = 44 + layers.length * pitch;
  return ys.map((y) => Math.round((bottom - y) / pitch));
}

test('the line rises from the very bottom to the operating system and to the data, and not from PaaS to FaaS', () => {
  expect(heights(layerScenes['layers-four-eras'])).toEqual([0, 4, 7, 7]);
  expect(heights(layerScenes['layers-iaas'])).toEqual([0, 4]);
});

test.each(['ko', 'en'] as const)('all nine layers are named in both drawings (%s)', (locale) => {
  const html = drawn(layerScenes['layers-four-eras'], locale);
  const named = [...html.matchAll(/<text x="0"[^>]*>([^<]*)<\/text>/g)].map(([, name]) => name);
  for (const { name } of layers)
    expect(named.filter((one) => one === name[locale]).length, name[locale]).toBe(2);
});

const stack = {
  name: { ko: '함수', en: 'Function' },
  paint: 'var(--faas)',
  yours: ['code', 'data'],
} as const;

test('what is asleep keeps its outline and nothing in it, and its bill stands below', () => {
  const note = { ko: '0원', en: '$0' };
  expect(drawn({ stacks: [stack] })).toContain('fill="var(--faas)"');
  const asleep = drawn({ stacks: [{ ...stack, isAsleep: true, note }] });
  expect(asleep).not.toContain('fill="var(--faas)"');
  expect(asleep).toContain('stroke="var(--faas)"');
  expect(asleep).toContain('>$0</text>');
});

test('a product stands in the box of its layer, and stacks of one team share a colour', () => {
  const boxes = { data: { ko: 'DynamoDB', en: 'DynamoDB' } };
  const two = { ...stack, name: { ko: '결제', en: 'Payment' }, boxes };
  const html = drawn({ stacks: [stack, two] });
  expect(html.split('>DynamoDB</text>').length).toBe(3);
  expect(html.split('fill="var(--faas)"').length).toBe(5);
});
