import { expect, test } from 'vitest';
import { readSettings } from './attributes';

const oven = {
  id: 'oven',
  params: {
    heat: { kind: 'number', default: 180, min: 50, max: 250, step: 5, unit: 'count' },
    fan: { kind: 'choice', default: 'off', options: ['off', 'on'] },
  },
  scenarios: [
    { id: 'bread', set: { heat: 230 } },
    { id: 'cake', set: {} },
  ],
} as const;

test('the first scenario stands in where none is named, its values under those of the author', () => {
  expect(readSettings(oven, {})).toEqual({
    scenario: oven.scenarios[0],
    config: { heat: 230, fan: 'off' },
    knobs: null,
  });
  expect(
    readSettings(oven, { scenario: 'cake', set: 'heat=160  fan=on', knobs: 'fan heat' }),
  ).toEqual({
    scenario: oven.scenarios[1],
    config: { heat: 160, fan: 'on' },
    knobs: ['fan', 'heat'],
  });
});

test.each([
  [{ scenario: 'soup' }, '<Sim id="oven">: unknown scenario "soup"; known: bread, cake'],
  [{ set: 'steam=1' }, '<Sim id="oven">: set: unknown knob "steam"; known: heat, fan'],
  [{ set: 'toString=1' }, '<Sim id="oven">: set: unknown knob "toString"; known: heat, fan'],
  [{ knobs: 'heat steam' }, '<Sim id="oven">: knobs: unknown knob "steam"; known: heat, fan'],
])('%o is refused in words', (asked, sentence) => {
  expect(() => readSettings(oven, asked)).toThrow(new RangeError(sentence));
});
