import { expect, test } from 'vitest';
import { configOf } from '@/components/figure/address';
import { askedSetup, settledFigure } from './asked-figure';
import { loadSim } from './registry';

test('a figure comes to the browser with every knob, though only those of its own are sent', async () => {
  const sim = await loadSim('cold-start');
  const [scenario] = sim.scenarios;
  if (!scenario) throw new Error('no scenario');
  const config = configOf(sim.params, { ...scenario.set, keepAliveSec: 77 });
  const setup = { scenario: scenario.id, seed: 7, config, acts: [], tMs: 0 };

  const asked = askedSetup(sim, setup);
  expect(asked).not.toHaveProperty('config');
  expect(asked.set).toEqual({ keepAliveSec: 77 });

  const figure = settledFigure(sim, {
    still: 'id',
    sim: sim.id,
    setup: asked,
    view: 'read',
    locale: 'ko',
    lesson: null,
    knobs: null,
    predict: null,
    goal: null,
    labPath: '',
    question: null,
    why: null,
  });
  expect(figure.setup).toEqual(setup);
  // The name of a kept guess is made of it, so the order counts.
  expect(Object.keys(figure.setup.config)).toEqual(Object.keys(config));
});
