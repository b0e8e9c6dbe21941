// What the phases of a thing that was picked on a stage are called, where they are read or heard.

import type { Localized } from '@/i18n/locales';

const two = (ko: string, en: string): Localized => ({ ko, en });

/** What the bar of all phases belongs to. */
export const pickedBar = two('고른 것이 지나온 시간', 'Time of what was picked');

export const phaseNames = {
  waiting: two('기다림', 'waiting'),
  starting: two('콜드 스타트', 'cold start'),
  working: two('일하는 중', 'at work'),
  holding: two(
    '다른 답을 기다리며 자리를 잡고 있음',
    'holding its slot while it waits for another answer',
  ),
  inVain: two('받을 사람이 없는 일', 'work that nobody waits for'),
  cached: two('캐시에서 답함', 'answered from the cache'),
  store: two('저장소에 물어봄', 'asking the store'),
  lent: two('빌려 간 동안', 'lent'),
  again: two('다시 한 일', 'work done once more'),
  failed: two('실패한 일', 'work that failed'),
  heldBack: two('소식이 묶여 있음', 'news held back'),
  onItsWay: two('소식이 가는 중', 'news on its way'),
  deciding: two('정하는 중', 'deciding'),
  upToDate: two('새 값이 와 있음', 'the new value is there'),
  outOfDate: two('아직 옛 값', 'still the old value'),
} as const;

export type PhaseName = keyof typeof phaseNames;
