// Stretches of a class that every teacher's sheet shares.

import type { ClassLength, TeachStretch } from '@/content/schema';

/** In the longest class alone. */
export const halfway: TeachStretch = {
  step: null,
  by: 'pause',
  title: { ko: '쉬는 시간', en: 'A break' },
  what: { ko: '절반을 지났어요', en: 'Halfway through' },
  minutes: { 40: 0, 50: 0, 100: 10 },
};

export const wrappingUp = (minutes: Readonly<Record<ClassLength, number>>): TeachStretch => ({
  step: 'wrap-up',
  by: 'together',
  title: { ko: '정리', en: 'Wrapping up' },
  what: {
    ko: '세 줄을 읽고 마지막 물음을 남겨 둬요',
    en: 'Read the three lines and leave the last question open',
  },
  minutes,
});
