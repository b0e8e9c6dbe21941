// Why the numbers of the runaway simulator may be believed: what its tests hold them to, in words.

import type { SimWhy } from '@/components/figure/words/why-words';
import type { declaration } from '@/engine/models/runaway/config';

type Declared = typeof declaration;

const EIGHT_HOURS = {
  ko: '청구서의 갱신 간격 8시간은 가정이에요. 메일이 오가는 시간은 0으로 뒀어요.',
  en: 'That bills are updated every eight hours is assumed. Mail takes no time.',
};

export const why: SimWhy<keyof Declared['metrics'], keyof Declared['params']> = {
  trust: {
    cost: {
      ko: {
        what: '지금까지 쌓인 진짜 요금이에요. 청구서에는 나중에 보여요.',
        rule: '일한 시간 × 메모리, 실행 횟수, 쓴 사본, 읽은 사진, 로그를 버지니아 정가로 더해요. 1,000개가 일하면 1시간에 60.00 + 0.72 + 36.00 + 1.44 + 1.72 = 99.88달러예요.',
        checks: [
          '1시간과 한 번의 실행을 요금 계산기의 가격표로 다시 계산하면 센트까지 같아요.',
          '조용한 누수의 식 ½ × 1시간에 사진 수 × 시간² × 하나의 1시간 요금 = 471.6달러: 다른 우연으로 서른 번 돌린 평균이 2% 안에서 맞아요.',
          '밤을 다른 우연으로 서른 번 돌리면 898.5~898.9달러예요.',
        ],
        leftOut: '무료 구간과 보관료는 빠져 있어요. 보관료는 따로 보여요.',
      },
      en: {
        what: 'What has been spent by now, whether or not a bill shows it yet.',
        rule: 'Time at work × memory, runs, copies written, photos read and logs, at list prices of Virginia. A thousand at work cost 60.00 + 0.72 + 36.00 + 1.44 + 1.72 = $99.88 an hour.',
        checks: [
          'An hour, and the guarded loop, priced anew by the billing code: equal to the cent.',
          'The leak’s formula, ½ × photos an hour × hours² × an hour of one = $471.60: the mean of thirty runs with other chance within 2%.',
          'The night, thirty times over with other chance: $898.5 to $898.9.',
        ],
        leftOut: 'The free tier, and storage, which is shown separately.',
      },
    },
    running: {
      ko: {
        what: '지금 함께 일하는, 이 함수의 실행 환경 수예요.',
        rule: '하나가 끝나면 사본 수만큼 이벤트가 생겨요. 사본이 두 장이면 k개에서 k+1개가 되는 데 평균 1/k초예요.',
        checks: [
          '자리가 다 차기까지의 평균은 식으로 1 + 1/2 + … + 1/996 = 7.48초예요. 다른 우연으로 1,000번 돌린 평균이 0.15초 안에서 맞아요.',
        ],
        leftOut:
          '콜드 스타트 시간과, 10초에 1,000개씩이라는 확장 속도의 한도는 넣지 않았어요. 뒤의 것은 여기에서 걸리지 않아요.',
      },
      en: {
        what: 'How many environments of this function are at work.',
        rule: 'Each end makes as many events as there are copies. With two, it takes 1/k of a second on average from k at work to k + 1.',
        checks: [
          'All places are taken after 1 + 1/2 + … + 1/996 = 7.48 s on average: the mean of 1,000 runs with other chance within 0.15 s.',
        ],
        leftOut:
          'Cold starts, and the law of a thousand more in ten seconds, which does not bind here.',
      },
    },
    knownAfter: {
      ko: {
        what: '사진이 올라온 뒤 누군가 알게 되기까지의 시간이에요.',
        rule: '요금 알림은 청구서가 갱신될 때 10달러가 넘어 있으면 울리고, 메일은 아침 7시에 읽어요. 1분 알림은 잇달아 세 번 기준을 넘으면 울리고, 10분 뒤에 답해요.',
        checks: [
          '밤을 다른 우연으로 서른 번 돌렸더니 알림은 12분에서 8시간 사이, 평균 3.8시간 뒤에 울렸어요.',
        ],
        leftOut: EIGHT_HOURS.ko,
      },
      en: {
        what: 'From the photo until somebody knows.',
        rule: 'The bill’s alarm rings when an update finds more than $10, and mail is read at seven. The minute alarm rings at the third minute in a row above its threshold, and is answered after ten.',
        checks: [
          'The night, thirty times over with other chance: the alarm rang between 12 minutes and 8 hours, after 3.8 hours on average.',
        ],
        leftOut: EIGHT_HOURS.en,
      },
    },
    dropped: {
      ko: {
        what: '빈자리가 없어 429로 거절된 정오네 주문이에요.',
        rule: '0.2초마다 한 건씩 오고, 그 순간 1,000자리에 빈자리가 없으면 거절돼요.',
        checks: [
          '온 주문 = 마친 것 + 거절 + 진행 중. 사건이 하나 지날 때마다 시험이 확인해요.',
          '한도를 997로 두면 한 건도 잃지 않고, 998이면 잃어요.',
        ],
        leftOut: '거절된 손님이 다시 주문하는 일은 들어 있지 않아요.',
      },
      en: {
        what: 'Orders of the shop that were refused with 429 for want of a place.',
        rule: 'One comes every 0.2 s, and is refused if none of the 1,000 places is free at that moment.',
        checks: [
          'Orders = done + refused + under way: a test checks it after every event.',
          'With a limit of 997 none is lost, with 998 some are.',
        ],
        leftOut: 'Customers who try again.',
      },
    },
    leftover: {
      ko: {
        what: '버킷에 남은 사본을 한 달 두면 나오는 보관료예요.',
        rule: '남은 사본 × 0.2MB × 1GB에 한 달 0.023달러. 멈춰도 그대로이고, 비우면 0이 돼요.',
        checks: [
          '하룻밤의 사본을 요금 계산기로 계산하면 291.09달러예요. 다른 우연으로 서른 번 돌린 평균은 291.03달러예요.',
        ],
        leftOut: '50TB를 넘으면 단가가 내려가는 것은 넣지 않았어요.',
      },
      en: {
        what: 'What the copies in the bucket cost for each month that they stay there.',
        rule: 'Copies left × 0.2 MB × $0.023 a GB-month. Stopping changes nothing, emptying makes it 0.',
        checks: [
          'A night’s copies priced by the billing code: $291.09. The mean of thirty runs with other chance is $291.03.',
        ],
        leftOut: 'The lower price beyond 50 TB.',
      },
    },
  },
};
