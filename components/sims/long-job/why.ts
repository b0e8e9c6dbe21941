// Why the numbers of the long-job simulator may be believed: what its tests hold them to, in words.

import type { SimWhy } from '@/components/figure/words/why-words';
import type { declaration } from '@/engine/models/long-job/config';

type Declared = typeof declaration;

export const why: SimWhy<keyof Declared['metrics'], keyof Declared['params']> = {
  trust: {
    finish: {
      ko: {
        what: '고른 방식의 영상이 다 나온 때예요. 나오지 않았으면 값이 없어요.',
        rule: '처음부터 다시 하는 일은 고장이 1시간에 λ번일 때 평균 (e^(λW) − 1) ÷ λ시간이 걸려요. w마다 저장하면 그 W를 w로 바꿔 W ÷ w번 더해요.',
        checks: [
          '다섯 경우를 2,000번씩 돌린 평균이 식의 표준 오차 네 배 안에 있어요.',
          '1분 조각 90개를 다른 우연으로 서른 번 돌리면 평균 2.4분이에요.',
        ],
        leftOut: '동시성 한도를 다른 함수와 나눠 쓰는 일은 들어 있지 않아요.',
      },
      en: {
        what: 'When the film of the chosen way is complete; nothing where it is not.',
        rule: 'A job that restarts from zero takes (e^(λW) − 1) ÷ λ hours on average with λ failures an hour. With a checkpoint every w it is that of w, W ÷ w times.',
        checks: [
          'Five cases, 2,000 runs each: the mean lies within four standard errors of the formula.',
          'Ninety pieces of a minute, thirty times over with other chance: 2.4 minutes on average.',
        ],
        leftOut: 'Sharing the concurrency limit with other functions is not in it.',
      },
    },
    billed: {
      ko: {
        what: '고른 방식이 지금까지 쓴 시간이에요. 여럿이 함께 일하면 더해요.',
        rule: '남은 것 + 버린 것 + 나누기, 켜기, 합치기 + 하는 중인 것.',
        checks: [
          '한 번에 맡기면 다른 우연으로 서른 번 돌려도 모두 900초씩 세 번, 45분이에요.',
          '다른 우연으로 열 번, 네 방식을 돌려 사건마다의 시간을 더해 비교해요.',
        ],
        leftOut: '기다리는 시간에는 함수의 요금이 없어요. 컨테이너는 켜는 동안에도 요금이 나와요.',
      },
      en: {
        what: 'Time that the chosen way has used so far, added up over all that work at once.',
        rule: 'Kept + thrown away + cutting, booting, joining + under way.',
        checks: [
          'All in one call: 900 s three times, 45 min, in each of thirty runs with other chance.',
          'Ten runs with other chance and four ways: the times of all events are added up and compared.',
        ],
        leftOut: 'A function does not pay while it waits; a container does while it boots.',
      },
    },
    cost: {
      ko: {
        what: '서울 리전의 단가로 계산한 요금이에요.',
        rule: '함수는 1.7275GB × 초 × 0.0000166667달러에 조각마다 상태 전이 0.0000271달러, 컨테이너는 vCPU 1개와 2GB에 시간당 0.05678달러(2026년 10월).',
        checks: ['단가를 가격표로 다시 계산해 비교해요.'],
        leftOut: '요청, 저장소, 전송, 로그의 요금과 무료 구간.',
      },
      en: {
        what: 'The bill at prices of the Seoul region.',
        rule: 'Functions: 1.7275 GB × seconds × $0.0000166667, and $0.0000271 for each transition; a container of one vCPU and 2 GB: $0.05678 an hour (October 2026).',
        checks: ['The prices are worked out anew from the price sheets and compared.'],
        leftOut: 'Fees for requests, storage, transfer and logs, and the free tier.',
      },
    },
    wasted: {
      ko: {
        what: '요금은 나왔지만 결과가 남지 않은 시간이에요.',
        rule: '끊긴 시도의 시간을 모두 더해요. 끝난 조각은 잃지 않아요.',
        checks: [
          '80%에서 고장: 다른 우연으로 서른 번 돌려도 컨테이너는 모두 72분, 1분 조각은 50초를 버려요.',
          '모두 함께 고장: 1분 조각 90개가 버리는 시간은 평균 71분이에요.',
        ],
        leftOut: '틀린 결과가 끝난 것으로 저장되는 일.',
      },
      en: {
        what: 'Time that is billed and of which nothing remains.',
        rule: 'The time of all attempts that broke off. A finished piece is never lost.',
        checks: [
          'Failure at 80%: the container throws away 72 min and the one-minute piece 50 s, in each of thirty runs with other chance.',
          'All fail together: ninety one-minute pieces throw away 71 min on average.',
        ],
        leftOut: 'A wrong result that is kept as finished.',
      },
    },
    done: {
      ko: {
        what: '끝난 조각 ÷ 모든 조각이에요.',
        rule: '한 번에 맡기면 조각이 하나라서 0% 아니면 100%예요.',
        checks: ['모든 조각이 끝나고 합친 다음에만 영상이 나오는지 시험해요.'],
        leftOut: '반쯤 된 조각을 이어서 쓰는 일.',
      },
      en: {
        what: 'Finished pieces ÷ all pieces.',
        rule: 'All in one call is one piece, so it is 0% or 100%.',
        checks: ['The film comes only when all pieces are finished and joined: tested.'],
        leftOut: 'Going on with a piece that is half done.',
      },
    },
  },
};
