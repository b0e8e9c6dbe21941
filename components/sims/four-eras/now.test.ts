// Who loses requests at a moment is who the run counts as having lost some just before it.

import { expect, test } from 'vitest';
import { configOf } from '@/components/figure/address';
import { shownOf } from '@/components/figure/stage/shown';
import { textOf } from '@/components/figure/telling/text';
import { params } from '@/engine/models/four-eras/config';
import { scenarios } from '@/engine/models/four-eras/scenarios';
import { stillsOf } from '@/player/still';
import { losingAt, sayMoment } from './now';

const recordStill = await stillsOf('four-eras');
const noon = scenarios.find(({ id }) => id === 'noon-jump');
if (!noon) throw new Error('no noon');
const { seed, durationMs, set } = noon;
const request = { sim: 'four-eras', config: configOf(params, set), seed, durationMs, acts: [] };
const { recording } = recordStill(request);
const shown = shownOf(recording, 'en');

test('before the peak nobody loses any, and the sentence says so', () => {
  expect(losingAt(shown, 30_000)).toEqual([]);
  expect(textOf(sayMoment(shown, 30_000))).toContain('All four keep up.');
});

test('in the peak it names who loses and who keeps up, each of the four once', () => {
  const losing = losingAt(shown, 120_000);
  expect(losing).toContain('servers');
  expect(losing.length).toBeLessThan(4);
  const text = textOf(sayMoment(shown, 120_000));
  for (const name of ['On-premises', 'IaaS', 'PaaS', 'FaaS']) {
    expect(text.split(new RegExp(`\\b${name}\\b`))).toHaveLength(2);
  }
  expect(textOf(sayMoment(shownOf(recording, 'ko'), 120_000))).toContain('1초에 200건꼴로');
});
