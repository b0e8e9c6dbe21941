// The wrong ideas that this lesson is the first to refute, in the words of someone who holds them.

import type { Misconceptions } from '@/content/schema';

export const misconceptions = {
  M71: {
    ko: '서버를 맡기면 보안도 제공자가 모두 맡는다.',
    en: 'Hand over the servers, and security is all the provider’s.',
  },
  M72: {
    ko: '다 만들어진 것(SaaS)을 쓰면 내가 맡을 일은 없다.',
    en: 'With ready-made software (SaaS) nothing is left to handle.',
  },
  M73: {
    ko: '정보는 누가 침입했을 때만 샌다.',
    en: 'Data only leaks when somebody breaks in.',
  },
  M75: {
    ko: 'IaaS든 PaaS든 맡는 일은 똑같다.',
    en: 'What you handle is the same on IaaS and on PaaS.',
  },
  M76: {
    ko: '함께 맡는 일은 제공자가 알아서 하거나, 반씩 나눠서 한다.',
    en: 'What is shared the provider does by itself, or each side does half.',
  },
  M77: {
    ko: '책임을 나누는 선은 어느 회사, 어느 서비스든 같다.',
    en: 'The line between the two is the same with every provider and service.',
  },
  M78: {
    ko: '일을 맡기면 그 일의 사고와 손해도 함께 떠난다.',
    en: 'Hand over a task, and its incidents and damage leave with it.',
  },
  M79: {
    ko: '차지하는 비율이 커졌으면 그 일이 더 자주 일어난 것이다.',
    en: 'What makes up a larger share must have become more frequent.',
  },
} as const satisfies Misconceptions;
