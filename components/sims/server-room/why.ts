// Why the numbers of a server room may be believed: what its tests hold them to, in words.

import type { SimWhy, Trust } from '@/components/figure/words/why-words';
import type { declaration } from '@/engine/models/server-room/config';
import type { Localized } from '@/i18n/locales';

type Declared = typeof declaration;

const CLOCK: Localized = {
  ko: '십 년을 다른 우연으로 열 번 돌려도 판 시간과 멈춘 시간을 더하면 정확히 십 년이에요. 원인별로 쌓은 시간의 합도 같아요.',
  en: 'Ten years, ten times over with other chance: time selling and time stopped add up to exactly ten years, and so do the causes.',
};
const POWER: Localized = {
  ko: '아무것도 없는 서버실의 정전 몫: 십 년을 2,000번 돌린 평균이 식의 값 0.15 × 10 × (60 + 20) = 120분과 5% 안에서 맞아요. 발전기만 있을 때의 식과도 5% 안이에요.',
  en: 'What power takes from a bare room: the mean of 2,000 decades is within 5% of 0.15 × 10 × (60 + 20) = 120 minutes. With a generator alone, its formula is met within 5%, too.',
};
const UNCERTAIN: Localized = {
  ko: '정전 횟수와 길이, 서버와 디스크를 되살리는 시간은 가정이에요. 돈과 잃어버린 데이터는 들어 있지 않아요.',
  en: 'How often and how long power fails, and how long repairs take, is assumed. Money and lost data are left out.',
};

/** Minutes that one cause takes. */
const share = (what: Localized, rule: Localized, check: Localized): Localized<Trust> => ({
  ko: { what: what.ko, rule: rule.ko, checks: [check.ko, CLOCK.ko], leftOut: UNCERTAIN.ko },
  en: { what: what.en, rule: rule.en, checks: [check.en, CLOCK.en], leftOut: UNCERTAIN.en },
});

export const why: SimWhy<keyof Declared['metrics'], keyof Declared['params']> = {
  trust: {
    stopped: {
      ko: {
        what: '가게가 주문을 받지 못한 시간을 모두 더한 값이에요.',
        rule: '첫 번째 장소가 멈춰 있고 두 번째 장소도 대신하지 않는 동안을 재요. 여러 고장이 겹쳐도 한 번만 세요.',
        checks: [
          CLOCK.ko,
          '콘센트를 뽑으면: 배터리 59분이면 21분, 두 번째 장소를 연습해 두었으면 15분. 초까지 맞아요.',
        ],
        leftOut: UNCERTAIN.ko,
      },
      en: {
        what: 'All the time in which the shop could not take an order.',
        rule: 'Counted while the first place stands still and no second one serves. What overlaps is counted once.',
        checks: [
          CLOCK.en,
          'The plug that is pulled: 21 minutes with a battery of 59, 15 with a second place that was rehearsed. To the second.',
        ],
        leftOut: UNCERTAIN.en,
      },
    },
    availability: {
      ko: {
        what: '지금까지의 시간 가운데 주문을 받을 수 있었던 비율이에요.',
        rule: '1 − 멈춘 시간 ÷ 지난 시간.',
        checks: ['127시간 30분 멈춘 화재 하나만 있는 해: 1 − 127.5 ÷ 8,760 = 98.54%.', CLOCK.ko],
        leftOut: '느려지기만 한 시간은 멈춘 것으로 세지 않아요. 예고하고 멈추는 점검도 없어요.',
      },
      en: {
        what: 'The share of the time so far in which orders could be taken.',
        rule: '1 − time stopped ÷ time passed.',
        checks: [
          'A year with nothing but a fire of 127 h 30 min: 1 − 127.5 ÷ 8,760 = 98.54%.',
          CLOCK.en,
        ],
        leftOut: 'Being slow does not count as being stopped, and no maintenance is announced.',
      },
    },
    byGrid: share(
      {
        ko: '전기가 나가서 멈춘 시간이에요.',
        en: 'Time stopped because power failed.',
      },
      {
        ko: '정전은 한 해 평균 0.15번, 평균 60분이에요. 배터리가 견딘 만큼 빼고, 꺼졌으면 다시 켜지는 20분을 더해요.',
        en: 'Power fails 0.15 times a year, for 60 minutes on average. What the battery carries comes off; a server that went dark takes 20 minutes more.',
      },
      POWER,
    ),
    byFire: share(
      {
        ko: '불이 나서 멈춘 시간이에요.',
        en: 'Time stopped because the building burnt.',
      },
      {
        ko: '다시 짓는 127시간 30분 동안 멈춰요. 두 번째 장소가 있으면 옮길 때까지만 멈춰요. 불이 난 동안 겹친 고장은 모두 화재 몫이에요.',
        en: 'It takes 127 h 30 min until the room is rebuilt, or until a second place has taken over. Whatever overlaps with the fire is put down to it.',
      },
      {
        ko: '길이는 2022년 카카오 화재에서 알려진 127시간 30분이고, 한 번의 화재 몫이 정확히 그만큼이에요. 불이 날 확률은 아무도 몰라요.',
        en: 'The length is that of Kakao’s fire of 2022, 127 h 30 min; one fire takes exactly that. How likely a fire is, nobody knows.',
      },
    ),
    byDisk: share(
      {
        ko: '디스크가 고장 나서 멈춘 시간이에요.',
        en: 'Time stopped because a disk failed.',
      },
      {
        ko: '디스크 12개가 저마다 한 해에 1.36%씩 고장 나고, 한 번에 8시간이 걸려요. 이중화(미러링)하면 멈추지 않아요.',
        en: 'Each of 12 disks fails at 1.36% a year, and a failure takes 8 hours. With mirrors nothing stops.',
      },
      {
        ko: '고장 비율 1.36%는 Backblaze가 2025년에 잰 값이에요. 12개면 한 해에 하나라도 고장 날 확률이 15.2%이고, 여기서 쓰는 푸아송 분포로는 15.1%예요.',
        en: 'Backblaze measured 1.36% in 2025. With 12 disks at least one fails in 15.2% of the years; the Poisson process used here says 15.1%.',
      },
    ),
    missed: {
      ko: {
        what: '서버가 모자라 받지 못한 주문의 비율이에요.',
        rule: '필요한 서버가 가진 서버보다 많은 동안, 그 차이를 더해서 필요했던 전체로 나눠요.',
        checks: [
          '그림의 두 선을 하루마다 따로 더해 나눈 값과 소수점 아홉째 자리까지 같아요.',
          '도착까지 2, 8, 12, 26주: 다른 우연으로 서른 번 돌린 평균 1.0%, 5.9%, 11.6%, 32.3%를 시험이 다시 돌려 확인해요.',
        ],
        leftOut:
          '받지 못한 주문은 줄을 서지 않고 사라져요. 떠난 손님이 다시 오지 않는 일은 따지지 않아요.',
      },
      en: {
        what: 'The share of orders that found too few servers.',
        rule: 'While more servers are needed than there are, the difference adds up; it is divided by all that was needed.',
        checks: [
          'The two lines of the picture, added up day by day, give the same to nine decimals.',
          'Waiting 2, 8, 12 and 26 weeks: means of 1.0%, 5.9%, 11.6% and 32.3% over thirty runs with other chance, replayed by a test.',
        ],
        leftOut:
          'Nobody waits: what is missed is gone. Whether those customers ever return is not asked.',
      },
    },
    spare: {
      ko: {
        what: '가졌지만 쓰지 않은 서버의 비율이에요.',
        rule: '가진 서버가 필요한 서버보다 많은 동안, 그 차이를 더해서 가진 전체로 나눠요.',
        checks: ['그림의 두 선을 하루마다 따로 더해 나눈 값과 소수점 아홉째 자리까지 같아요.'],
        leftOut: '노는 서버에 드는 전기와 돈은 계산하지 않아요. 서버는 줄이지 않아요.',
      },
      en: {
        what: 'The share of the servers there were that nobody needed.',
        rule: 'While there are more servers than are needed, the difference adds up; it is divided by all that there were.',
        checks: [
          'The two lines of the picture, added up day by day, give the same to nine decimals.',
        ],
        leftOut: 'What idle servers cost is not in it, and servers are never given back.',
      },
    },
    headroom: {
      ko: {
        what: '오늘 필요한 것의 몇 배를 미리 가지고 있어야 하는지예요.',
        rule: '(1 + 한 달에 느는 비율)을 (도착까지 걸리는 주 ÷ 4.345)번 곱해요. 오늘 주문한 서버가 올 때까지 손님이 그만큼 늘어요.',
        checks: ['손으로 계산한 2, 8, 12, 26주의 값 1.04, 1.19, 1.30, 1.77배와 반올림까지 같아요.'],
        leftOut:
          '손님이 늘 같은 비율로 는다고 쳐요. 한 주의 우연(10%쯤)은 이 수에 들어 있지 않아요.',
      },
      en: {
        what: 'How many times today’s need has to be there already.',
        rule: '(1 + growth a month) to the power of (lead time in weeks ÷ 4.345): so much do customers grow until today’s order arrives.',
        checks: [
          'By hand, 2, 8, 12 and 26 weeks give 1.04, 1.19, 1.30 and 1.77 times: the same, rounding included.',
        ],
        leftOut:
          'Growth is taken as steady. The chance of a single week, about 10%, is not in this number.',
      },
    },
  },
};
