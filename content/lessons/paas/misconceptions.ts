// The wrong ideas that this lesson is the first to refute, in the words of someone who holds them.

import type { Misconceptions } from '@/content/schema';

export const misconceptions = {
  M35: {
    ko: '인스턴스를 늘리면 언제나 빨라진다.',
    en: 'More instances are always faster.',
  },
  M62: {
    ko: '코드만 올렸으니 손님이 없으면 요금도 없다.',
    en: 'Only code was pushed, so without customers nothing is billed.',
  },
  M63: {
    ko: '라우터가 오류를 돌려주면 앱도 그 일을 멈춘다.',
    en: 'When the router gives up on a request, so does the app.',
  },
  M64: {
    ko: '앱이 디스크나 메모리에 둔 것은 다음 요청에도 있다.',
    en: 'What an app keeps on its disk or in memory is there for the next request.',
  },
  M65: {
    ko: '평균 간격이 잠드는 시간보다 짧으면 앱은 자지 않는다.',
    en: 'If visitors come more often on average than the app waits, it never sleeps.',
  },
  M66: {
    ko: 'PaaS는 늘 켜져 있고 FaaS만 0으로 줄어든다.',
    en: 'PaaS is always on; only FaaS goes down to none.',
  },
  M67: {
    ko: '80% 바쁘면 아직 20%가 남아 있으니 기다리지 않는다.',
    en: 'At 80% there is a fifth to spare, so nobody waits.',
  },
  M68: {
    ko: 'PaaS에 올리면 앱에 관한 일은 모두 플랫폼이 맡는다.',
    en: 'On PaaS the platform takes care of all there is to an app.',
  },
} as const satisfies Misconceptions;
