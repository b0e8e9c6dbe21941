// Words of a chart that is heard.

import type { Locale } from '@/i18n/locales';

const ko = {
  open: '소리로 듣기',
  row: '들을 줄',
  run: '들을 실험',
  now: '지금',
  before: '바꾸기 전',
  listen: '듣기',
  stop: '그만 듣기',
  /** Seconds, the value of the lowest tone and that of the highest. */
  scale: (seconds: number, low: string, high: string) =>
    `왼쪽에서 오른쪽으로 ${seconds}초 동안 들려요. 낮은 음 ${low}, 높은 음 ${high}.`,
  signs: '짧고 높은 소리는 그림에 이름이나 깃발이 있는 순간이에요.',
  stopped: (place: string) => `${place}에서 멈췄어요.`,
  heard: (name: string, low: string, lowAt: string, high: string, highAt: string, last: string) =>
    `${name}: 가장 낮은 값 ${low}(${lowAt}), 가장 높은 값 ${high}(${highAt}), 마지막 값 ${last}.`,
};

export type SoundMessages = typeof ko;

const en: SoundMessages = {
  open: 'Listen',
  row: 'Row to hear',
  run: 'Run to hear',
  now: 'now',
  before: 'before the change',
  listen: 'Play the sound',
  stop: 'Stop the sound',
  scale: (seconds, low, high) =>
    `It plays for ${seconds} seconds, from left to right. The lowest tone is ${low}, the highest ${high}.`,
  signs: 'A short high sound marks a moment that has a name or a flag in the picture.',
  stopped: (place) => `Stopped at ${place}.`,
  heard: (name, low, lowAt, high, highAt, last) =>
    `${name}: lowest ${low} (${lowAt}), highest ${high} (${highAt}), last ${last}.`,
};

export const soundMessages: Readonly<Record<Locale, SoundMessages>> = { ko, en };
