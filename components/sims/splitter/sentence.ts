// The one sentence on the stage: who keeps the shop shut, or what a page crosses.

import type { Shown } from '@/components/figure/marks/contract';
import { note } from '@/components/figure/marks/note';
import type { Localized } from '@/i18n/locales';
import { callsIn, moduleWord, type Now, nowAt, serviceWord } from './now';
import { SENTENCE } from './places';
import { say } from './stage-words';

function wordsOf(now: Now): Localized {
  const { config, shop, blamed, processes } = now;
  if (shop === 'lost') return say.because(serviceWord(config, blamed), moduleWord(blamed));
  if (shop === 'partial') return say.without(moduleWord(blamed));
  return processes.length === 1 ? say.oneBoat : say.crosses(callsIn(now) - 1);
}

export const sentence = note({
  at: SENTENCE,
  say: (shown: Shown, tMs: number) => wordsOf(nowAt(shown, tMs))[shown.locale],
});
