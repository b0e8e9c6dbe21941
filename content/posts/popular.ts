// The post that believes: “The platform keeps a popular function running by itself.”
// What holds in it, and what is so instead, rests on what it cites.

import type { SpotItem } from '@/content/schema';

export const popular: SpotItem = {
  id: 'spot-popular',
  idea: 'when-cold',
  kind: 'spot',
  lesson: 'cold-start',
  step: 'no-promise',
  stem: { ko: '“늘 빠른 함수의 조건”', en: '“What makes a function fast at all times”' },
  sentences: [
    {
      id: 'rare',
      text: {
        ko: 'AWS가 운영 중인 함수를 분석한 바로는, 콜드 스타트를 겪는 것은 모든 호출의 1%도 되지 않는다.',
        en: 'By AWS’s own analysis of production workloads, fewer than one per cent of all calls start cold.',
      },
      because: {
        ko: '문제는 그 드문 호출이 만드는 꼬리 지연이에요.',
        en: 'The trouble is the tail that those few make.',
      },
    },
    {
      id: 'kept-on',
      text: {
        ko: '그리고 쉬지 않고 불리는 함수라면 플랫폼이 알아보고 환경을 계속 켜 둔다.',
        en: 'And a function in constant use is spotted by the platform, which keeps its environments on.',
      },
      wrong: true,
      because: {
        ko: '알아보고 켜 두지 않아요. AWS는 쉬지 않고 불리는 함수의 환경도 몇 시간마다 끝낸다고 밝혀요.',
        en: 'Nobody spots it. AWS says that it ends environments every few hours even for functions in constant use.',
      },
    },
    {
      id: 'reserved',
      text: {
        ko: '예약 동시성은 그 함수의 몫이자 상한일 뿐이라, 걸어 두어도 미리 데워지지 않는다.',
        en: 'Reserved concurrency is only a share and a ceiling for the function, and it keeps nothing warm.',
      },
      because: {
        ko: '미리 준비하는 쪽은 프로비저닝 동시성이에요.',
        en: 'What keeps environments ready is provisioned concurrency.',
      },
    },
    {
      id: 'provisioned',
      text: {
        ko: '늘 준비된 환경이 필요하면 프로비저닝 동시성을 설정하고, 요청이 없어도 그 요금을 낸다.',
        en: 'If some must be ready at all times, you set provisioned concurrency and pay for it, with or without requests.',
      },
      because: {
        ko: '기본 요금제와 달리, 미리 데워 두는 환경은 요청이 없어도 요금이 나와요.',
        en: 'Unlike the default, environments that are kept ready are billed without a single request.',
      },
    },
  ],
  misconception: 'M18',
  reasons: [
    {
      id: 'replaced',
      text: {
        ko: '쉬지 않고 불려도 환경은 몇 시간마다 끝나고 새로 뜬다.',
        en: 'Even in constant use, environments end every few hours.',
      },
      correct: true,
      because: {
        ko: '요청이 이어지면 환경이 다시 쓰일 뿐이고, 얼마나 오래 쓰일지는 약속이 없어요.',
        en: 'Steady calls merely get environments reused, and nobody promises for how long.',
      },
    },
    {
      id: 'always-new',
      text: {
        ko: '요청이 올 때마다 새 환경이 뜨므로 켜 둘 것이 없다.',
        en: 'A new environment starts for every request, so there is nothing to keep.',
      },
      misconception: 'M05',
      because: {
        ko: '요청마다 새로 뜬다고 생각하기 쉽지만, 쉬던 환경은 다시 쓰여요. 이 실험에서도 8만 번이 넘게 다시 쓰였어요.',
        en: 'Each request may seem to start afresh, but resting environments are reused, in this run more than 80,000 times.',
      },
    },
    {
      id: 'reserved-needed',
      text: {
        ko: '예약 동시성을 걸어 둔 함수만 데워진 환경이 계속 남는다.',
        en: 'Only functions with reserved concurrency keep warm environments.',
      },
      misconception: 'M08',
      because: {
        ko: '예약하면 데워진다고 생각하기 쉽지만, 예약 동시성은 아무것도 미리 초기화하지 않아요.',
        en: 'To reserve may sound like keeping warm, but reserved concurrency initialises nothing.',
      },
    },
  ],
  explanation: {
    ko: '초당 2건이 12시간 동안 끊이지 않는 실험에서도 85,812명 가운데 43명이 콜드 스타트를 겪어요. 두 시간마다 하던 교체(이 실험의 가정)를 끄면 8명이에요.',
    en: 'In a run of twelve hours with two orders a second and no pause, 43 of 85,812 customers still hit a cold start. Without the replacement every two hours, which this run assumes, it is 8.',
  },
  cites: [{ claim: 'C058' }, { sim: 'cold-start', scenario: 'busy-day' }],
  breaks: {
    sim: 'cold-start',
    scenario: 'busy-day',
    tMs: 0,
    knobs: ['maxLifetimeSec', 'keepAliveSec'],
    look: {
      ko: '손님이 끊이지 않는 12시간이에요. 처음이 지난 뒤에 생기는 콜드 스타트를 찾고, 환경의 수명을 바꿔 보세요.',
      en: 'Twelve hours without a pause. Find the cold starts after the beginning, then change how long environments live.',
    },
  },
};
