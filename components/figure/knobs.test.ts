// Knobs as a declaration makes them: which control each gets, and which of them stand there at all.

import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Knobs } from './knobs';
import type { Settings } from './settings';
import { sayValue } from './values';

const words = {
  params: {
    memory: { label: 'Memory' },
    tax: { label: 'Tax', options: { on: 'added', off: 'left out' } },
    order: { label: 'Order' },
    machine: { label: 'Machine', options: { m1: 'small' } },
    hours: { label: 'Hours' },
  },
  scenarios: {},
};

const settings: Settings = {
  params: {
    memory: { kind: 'number', default: 512, min: 128, max: 1_024, step: 64, unit: 'count' },
    tax: { kind: 'choice', default: 'on', options: ['on', 'off'] },
    order: { kind: 'choice', default: 'off', options: ['off', 'on'] },
    machine: { kind: 'choice', default: 'm1', options: ['m1', 'm2', 'm3', 'm4', 'm5'] },
    hours: {
      kind: 'number',
      default: 1,
      min: 0,
      max: 9,
      step: 1,
      unit: 'count',
      when: { tax: 'on' },
    },
  },
  scenarios: [],
  words: { ko: words, en: words },
  sayNumber: (name, value) => `${value} of ${name}`,
};

const config = { memory: 512, tax: 'on', order: 'off', machine: 'm2', hours: 3 };

const shown = (changes: Readonly<Record<string, string>> = {}): string =>
  renderToStaticMarkup(
    createElement(Knobs, {
      sim: settings,
      config: { ...config, ...changes },
      names: [...Object.keys(settings.params), 'unknown'],
      locale: 'en',
      problem: { name: 'machine', text: 'Too small' },
      look: '',
      onChange: () => undefined,
    }),
  );

test('a number gets a slider, on before off a switch, few a row of segments, many a list', () => {
  const html = shown();
  expect(html.match(/type="range"/g)).toHaveLength(2);
  expect(html).toContain('aria-valuetext="512 of memory"');
  expect(html.match(/role="switch"/g)).toHaveLength(1);
  expect(html.match(/type="radio"/g)).toHaveLength(2);
  expect(html).toContain('<option value="m1">small</option>');
  // The list says its problem, and an option without a name its id.
  expect(html).toContain('aria-invalid="true"');
  expect(html).toContain('Too small');
  expect(html).toContain('<option value="m2" selected="">m2</option>');
});

test('what means nothing under the other values does not stand there', () => {
  expect(shown()).toContain('3 of hours');
  expect(shown({ tax: 'off' })).not.toContain('of hours');
});

test('a value is said as the simulator says it, an option by its name', () => {
  expect(sayValue(settings, 'hours', 2, 'en')).toBe('2 of hours');
  expect(sayValue(settings, 'tax', 'off', 'en')).toBe('left out');
  expect(sayValue(settings, 'machine', 'm5', 'en')).toBe('m5');
});
