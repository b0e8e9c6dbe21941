// The wrong ideas that this lesson is the first to refute, in the words of someone who holds them.

import type { Misconceptions } from '@/content/schema';

export const misconceptions = {
  M32: {
    ko: '클라우드로 옮기면 정전이나 장애를 걱정할 일이 없다.',
    en: 'Once in the cloud, nobody need worry about power cuts and outages.',
  },
  M53: {
    ko: '배터리(UPS)만 있으면 정전으로는 멈추지 않는다.',
    en: 'With a UPS battery no power cut stops the server.',
  },
  M54: {
    ko: '다른 곳에 하나 더 있으면 사고가 나도 곧 돌아온다.',
    en: 'With a second one elsewhere, everything is back in no time.',
  },
  M55: {
    ko: '서버는 모자라기 시작할 때 주문하면 된다.',
    en: 'Servers can be ordered when they begin to run short.',
  },
  M56: {
    ko: '가장 자주 일어나는 일이 시간을 가장 많이 가져간다.',
    en: 'What happens most often costs the most time.',
  },
  M57: {
    ko: '하나의 고장률이 낮으면 여럿을 두어도 고장은 드물다.',
    en: 'If one rarely fails, failures stay rare however many there are.',
  },
  M58: {
    ko: '서버를 직접 돌리는 것은 이제 누구에게나 뒤처진 선택이다.',
    en: 'Running your own servers is outdated, whoever you are.',
  },
  M59: {
    ko: '한번 산 서버에는 더 나갈 돈이 없다.',
    en: 'Once a server is paid for, it costs nothing more.',
  },
  M60: {
    ko: '이중화해 두었으면 백업은 필요 없다.',
    en: 'Where there is redundancy, no backup is needed.',
  },
  M61: {
    ko: '가용성이 99%를 넘으면 거의 멈추지 않은 것이다.',
    en: 'Above 99% availability there is hardly a standstill.',
  },
} as const satisfies Misconceptions;
