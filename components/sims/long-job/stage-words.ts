// The words on the stage of the long job, in both languages.

import type { Way } from '@/engine/models/long-job/config';
import type { Locale, Localized } from '@/i18n/locales';

export const wayNames: Readonly<Record<Way, Localized>> = {
  one: { ko: '한 번에', en: 'One call' },
  steps: { ko: '이어서', en: 'Steps' },
  pieces: { ko: '조각내서', en: 'Pieces' },
  container: { ko: '컨테이너 한 대', en: 'One container' },
};

export const stageWords = {
  kept: { ko: '끝나서 남은 것', en: 'finished and kept' },
  working: { ko: '하는 중', en: 'at work' },
  lost: { ko: '다시 해야 하는 것', en: 'to be done again' },
  starting: { ko: '준비', en: 'getting ready' },
  killed: { ko: '끊긴 때', en: 'broken off' },
  wall: { ko: '15분 한도', en: '15-minute limit' },
  phases: {
    ready: { ko: '준비하는 중', en: 'getting ready' },
    working: { ko: '일하는 중', en: 'working' },
    waiting: { ko: '다시 하려고 기다리는 중', en: 'waiting to try again' },
    delivered: { ko: '영상이 나왔어요', en: 'delivered' },
    gaveUp: { ko: '포기했어요', en: 'given up' },
  },
  paid: (minutes: string, phase: string, locale: Locale): string =>
    locale === 'ko' ? `${phase} · 요금 ${minutes}분치` : `${phase} · paid for ${minutes} min`,
  share: (name: string, percent: string, locale: Locale): string =>
    locale === 'ko' ? `${name}: ${percent}%가 남았어요` : `${name}: ${percent}% kept`,
} as const;
