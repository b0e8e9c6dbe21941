// Why the numbers of the sleeping function's simulator may be believed: what its tests hold them to, in words.

import type { SimWhy, Trust } from '@/components/figure/words/why-words';
import { type declaration, PLACES } from '@/engine/models/sleeping-function/config';
import type { Localized } from '@/i18n/locales';
import type { AnyConfig } from '@/player/types';

type Declared = typeof declaration;

const SLEEP: Localized = {
  ko: '식 e^(−λT), 주문 사이가 T보다 길 확률이에요. 1시간에 2건, 5분이면 84.6%이고, 손님을 바꿔 30번 돌린 평균은 85.2%(깨운 주문), 84.1%(잔 시간)예요. 첫 주문은 늘 깨우니 조금 더 많아요.',
  en: 'The formula e^(−λT), the chance that two orders are further apart than T: 84.6% for two an hour and five minutes. Thirty nights give 85.2% of orders and 84.1% of the time. The very first order always wakes its function.',
};
const MACHINES: Localized = {
  ko: '서버가 바로 켜지고 꺼진다면 식으로 평균 2.59대예요. 60초씩 걸리는 몫이 0.3대쯤이고, 서른 밤의 평균은 2.85대예요. 하나씩 깨워 두면 ⌈60 ÷ 8⌉ + 1 = 9대로 정확히 같아요.',
  en: 'If servers were on and off at once, a formula gives 2.59 on average. The 60 s that each takes add about 0.3, and thirty nights average 2.85. With one kept awake for each shop it is exactly ⌈60 ÷ 8⌉ + 1 = 9.',
};
const PRICES: Localized = {
  ko: '단가는 요금표의 값(서울, 2026년 10월)이고, 시험이 요금 계산기로 다시 계산해 끝자리까지 비교해요.',
  en: 'Prices are those of the price sheets (Seoul, October 2026); a test works each out again with the billing code, to the last digit.',
};
const OURS: Localized = {
  ko: '자리 수와 켜는 시간, 여유는 우리가 정했어요. 어떤 제공자도 이 숫자를 밝히지 않아요.',
  en: 'Places, boot time and spare are our own numbers: no provider publishes its own.',
};
const AROUND: Localized = {
  ko: '무료 구간, 로그, 게이트웨이, 데이터베이스와 나가는 데이터의 요금은 들어 있지 않아요.',
  en: 'The free tier is left out, and so are logs, gateway, database and traffic.',
};

const trust = (
  what: Localized,
  rule: Localized,
  check: Localized,
  leftOut: Localized,
): Localized<Trust> => ({
  ko: { what: what.ko, rule: rule.ko, checks: [check.ko], leftOut: leftOut.ko },
  en: { what: what.en, rule: rule.en, checks: [check.en], leftOut: leftOut.en },
});

/** e^(−λT): how often two orders of a shop are further apart than it takes to fall asleep. */
function sleepShare(config: AnyConfig): number | null {
  if (config.provisioned === 'on' || config.course === 'lunch') return null;
  return Math.exp(-Number(config.ratePerSec) * Number(config.keepAliveSec));
}

export const why: SimWhy<keyof Declared['metrics'], keyof Declared['params']> = {
  trust: {
    machines: trust(
      {
        ko: '지금 켜져 있거나 켜지는 중인 제공자의 서버예요.',
        en: 'The provider’s servers that are on or booting now.',
      },
      {
        ko: '깨어나는 함수는 가장 붐비는 서버의 빈자리에 들어가요. 제공자는 빈 서버를 정해 둔 만큼 켜 두고, 더 비면 60초 뒤에 꺼요.',
        en: 'A function wakes on the fullest server with a free place. The provider keeps so many empty ones on, and switches off what is beyond that after 60 s.',
      },
      MACHINES,
      OURS,
    ),
    asleep: trust(
      {
        ko: '지금까지의 시간 가운데 내 함수가 어느 서버에도 없던 비율이에요.',
        en: 'The share of the time in which my function stood on no server.',
      },
      {
        ko: '마지막 주문이 끝나고 잠들기까지의 시간이 지나면 자리를 비우고, 다음 주문에 다시 들어가요.',
        en: 'It leaves its place once nobody has ordered for as long as it stays awake, and takes one again with the next order.',
      },
      SLEEP,
      {
        ko: '가게 하나의 하룻밤이라 밤마다 달라요. 서른 밤에서는 71%에서 96%까지였어요.',
        en: 'One shop, one night: in thirty nights it was anything from 71% to 96%.',
      },
    ),
    cold: trust(
      {
        ko: '받아들인 주문 가운데 함수를 깨워야 했던 비율이에요. 모든 가게를 함께 셌어요.',
        en: 'The share of orders taken that had to wake a function, over all shops.',
      },
      {
        ko: '그 가게의 쉬는 함수가 없으면 하나가 깨어나요. 함수 하나는 한 번에 주문 하나를 맡아요.',
        en: 'Where no function of the shop is free one wakes. A function works on one order at a time.',
      },
      SLEEP,
      OURS,
    ),
    cost: trust(
      {
        ko: '내 함수 하나가 지금까지 쓴 실행 요금이에요. 메모리는 1GB로 쳤어요.',
        en: 'What running my one function has cost so far, at 1 GB.',
      },
      {
        ko: '호출 수 × 단가 + (깨어난 시간 + 일한 시간) × 단가. 깨워 두면 그 시간 내내 단가가 더해져요.',
        en: 'Calls × price + (time waking + time at work) × price. Kept awake, every second adds its price.',
      },
      PRICES,
      AROUND,
    ),
    serverCost: trust(
      {
        ko: '같은 동안 작은 서버(t3.micro) 한 대를 켜 두었다면 나왔을 요금이에요.',
        en: 'What a small server (t3.micro) left on for as long would have cost.',
      },
      { ko: '지난 시간 × 한 시간에 0.013달러.', en: 'Time passed × $0.013 an hour.' },
      PRICES,
      {
        ko: '디스크와 데이터, 서버를 돌보는 사람의 시간은 들어 있지 않아요.',
        en: 'Disk, traffic and the time of whoever looks after it are left out.',
      },
    ),
    dropped: trust(
      {
        ko: '빈자리가 없어 거절한 주문과, 전원이 뽑혀 끊긴 주문이에요.',
        en: 'Orders refused for want of a place, and those that broke when a plug was pulled.',
      },
      {
        ko: '깨어날 자리가 어느 서버에도 없으면 거절하고, 서버를 한 대 더 켜요.',
        en: 'Without a free place on any server an order is refused, and one more server is booted.',
      },
      {
        ko: '온 주문 = 마친 것 + 거절 + 끊김 + 진행 중. 사건이 하나 지날 때마다 시험이 확인해요.',
        en: 'Orders = done + refused + broken + under way: a test checks it after every event.',
      },
      OURS,
    ),
    machineHours: trust(
      {
        ko: '제공자의 서버들이 켜져 있던 시간을 모두 더한 값이에요.',
        en: 'The time for which the provider’s servers were on, added up.',
      },
      {
        ko: '켜지는 60초도 세요. 가게마다 한 대씩이라면 두 시간에 120시간이에요.',
        en: 'The 60 s of booting count. With a server for each shop two hours make 120.',
      },
      {
        ko: '여유 3대, 4분이면 서른 번 가운데 스물아홉 번 목표를 이뤄요. 둘 가운데 하나만 바꿔서는 한 번도 안 돼요.',
        en: 'Three spare and four minutes reach the goal in 29 of 30 runs. One knob alone never did.',
      },
      OURS,
    ),
  },
  expected: {
    asleep: sleepShare,
    cold: sleepShare,
    machines: ({ provisioned, course, shops, spare }) =>
      provisioned === 'on' && course === 'even'
        ? Math.max(1, Math.ceil(Number(shops) / PLACES) + Number(spare))
        : null,
  },
};
