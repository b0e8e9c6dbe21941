// The last request of each kind can be picked, and what is said of it is what happened to it.

import { expect, test } from 'vitest';
import { sceneOf, shownScenarios } from '@/components/figure/marks/fixture';
import { moment } from '@/components/figure/stage/stage-spec';
import { eventKinds, params } from '@/engine/models/concurrency/config';
import { scenarios } from '@/engine/models/concurrency/scenarios';
import { HEIGHT } from './plan';
import { requestLens } from './request-lens';

const { textsAt, targetsAt } = sceneOf(moment(HEIGHT, [requestLens]));
const shownIn = await shownScenarios('concurrency', params, scenarios, 'en');

test('whoever was answered last, and whoever found no connection last', () => {
  const shown = shownIn('festival');
  const { kind, subject, atMs, length } = shown.recording.log;
  const lastOf = (name: string): number => {
    const wanted = eventKinds.findIndex((one) => one.name === name);
    const rows = Array.from({ length }, (_, row) => row).filter(
      (row) => kind[row] === wanted && (atMs[row] ?? 0) <= 45_000,
    );
    return subject[rows.at(-1) ?? -1] ?? -1;
  };
  const [answered, failed] = [lastOf('answer'), lastOf('noConnection')];
  expect(targetsAt(shown, 45_000, 'wide').map(({ id }) => id)).toEqual([
    `request-${answered}`,
    `request-${failed}`,
  ]);
  const said = (picked: string): string => textsAt(shown, 45_000, 'wide', picked).join();
  expect(said(`request-${failed}`)).toContain('never got a connection');
  expect(said(`request-${answered}`)).toContain('answered after');
  expect(said('request-999999')).toBe('');
});
