// The consistency simulator as the common frame takes it.

import { defineSim } from '@/components/figure/define-sim';
import { declaration, LOCAL_MS } from '@/engine/models/consistency/config';
import { goals } from '@/engine/models/consistency/scenarios';
import { conclude, describe, explainGap, table } from './say';
import { sayMoment } from './say-moment';
import { view } from './stage';
import { words } from './words';

/** More than twice what a write or read takes within one place. */
const isSlow = (ms: number | null): boolean => (ms ?? 0) > 2 * LOCAL_MS;

export const consistencySim = defineSim(declaration, {
  mainKnobs: [
    'writes',
    'reads',
    'afterMs',
    'level',
    'writeAt',
    'readAt',
    'reader',
    'ownAfterMs',
    'stock',
    'readLevel',
    'token',
    'suffixes',
  ],
  goals,
  words,
  stage: view,
  readouts: ['stale', 'write', 'read', 'oversold', 'refused', 'readCost', 'throttled', 'passed'],
  choices: [
    {
      id: 'whatSlows',
      when: { scene: 'places' },
      hides: ['write', 'read'],
      question: {
        ko: '메뉴판을 강한 일관성으로 쓰고 읽으면 무엇이 느려질까요?',
        en: 'With strong consistency for this menu, what gets slower?',
      },
      options: [
        { id: 'reads', paint: 'queued', words: { ko: '읽기', en: 'Reads' } },
        { id: 'writes', paint: 'busy', words: { ko: '쓰기', en: 'Writes' } },
        { id: 'both', paint: 'warm', words: { ko: '읽기와 쓰기 모두', en: 'Both' } },
        { id: 'neither', paint: 'good', words: { ko: '둘 다 그대로', en: 'Neither' } },
      ],
      answer({ write = null, read = null }) {
        if (write === null && read === null) return [];
        const [writes, reads] = [isSlow(write), isSlow(read)];
        if (writes && reads) return ['both'];
        return [writes ? 'writes' : reads ? 'reads' : 'neither'];
      },
      nobody: { ko: '아무것도 쓰거나 읽지 않았어요', en: 'Nothing was written or read' },
    },
  ],
  describe,
  sayMoment,
  conclude,
  explainGap,
  table,
  why: async () => (await import('./why')).why,
  chart: [
    { series: 'stale', paint: 'dropped' },
    { series: 'refused', paint: 'busy' },
    { series: 'throttled', paint: 'queued' },
  ],
  chartKind: 'lines',
});
