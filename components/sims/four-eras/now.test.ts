// Who loses requests at a moment is who the run counts as having lost some just before it.

import { expect, test } from 'vitest';
import { shownScenarios } from '@/components/figure/marks/fixture';
import { textOf } from '@/components/figure/telling/text';
import { params } from '@/engine/models/four-eras/config';
import { scenarios } from '@/engine/models/four-eras/scenarios';
import { losingAt, sayMoment } from './now';

const shownIn = await shownScenarios('four-eras', params, scenarios, 'en');
const shown = shownIn('noon-jump');

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
  const inKorean = shownIn('noon-jump', { locale: 'ko' });
  expect(textOf(sayMoment(inKorean, 120_000))).toContain('1초에 200건꼴로');
});
