// Words with which the hands of a class are counted for a guess.

import { parallel } from '@/i18n/parallel';

export const handsMessages = parallel({
  ko: {
    begin: '손 세기',
    legend: '예측마다 손을 든 학생 수',
    raise: (guess: string, count: number) => `${guess}: ${count}명. 누르면 한 명 더`,
    done: '우리 반 예측으로',
    back: '한 명 빼기',
    stop: '그만 세기',
    people: (count: number) => `${count}명`,
  },
  en: {
    begin: 'Count hands',
    legend: 'Hands for each guess',
    raise: (guess: string, count: number) => `${guess}: ${count}. Press for one more`,
    done: 'Our class’s guess',
    back: 'One fewer',
    stop: 'Stop counting',
    people: (count: number) => String(count),
  },
});
