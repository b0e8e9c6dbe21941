// Why the numbers of a resilience run may be believed: what the tests of its services hold them to, in words.

import type { Shown } from '@/components/figure/marks/contract';
import { latencyTrust } from '@/components/figure/words/common-why';
import type { SimWhy, Trust } from '@/components/figure/words/why-words';
import type { declaration } from '@/engine/models/resilience/config';
import { services } from '@/engine/models/resilience/config';
import type { Localized } from '@/i18n/locales';

type Declared = typeof declaration;

const answered = (what: Localized): Localized<Trust> => ({
  ko: {
    what: what.ko,
    rule: '답을 받은 요청을 지금까지 끝난 요청으로 나눠요. 추천만 빠진 화면도 답으로 쳐요. 오류, 거절, 기다리다 포기한 것은 답이 아니에요.',
    checks: [
      '가용성의 곱: 99.9%짜리 서비스 하나, 다섯, 열 개를 차례로 부른 요청 100,000건. 0.999를 그 수만큼 곱한 값과 표준오차의 네 배 안에서 맞아요.',
      '자리와 대기열이 정해진 서비스가 거절하는 몫: M/M/1/K 식과 비교해 차이가 2% + 0.2%p 안이에요.',
      '사건이 하나 일어날 때마다 도착 = 답 + 오류 + 거절 + 포기 + 기다림 + 처리 중.',
    ],
    leftOut:
      '느린 서비스도 결국은 답해요. 연결이 끊기거나 틀린 답을 주는 일, 자리를 자동으로 늘리는 일은 들어 있지 않아요.',
  },
  en: {
    what: what.en,
    rule: 'Requests answered over requests that have ended. A page without picks counts as an answer; errors, rejections and giving up do not.',
    checks: [
      'Availabilities multiply: 100,000 requests through one, five and ten services of 99.9% each agree with 0.999 to that power within four standard errors.',
      'What a service with bounded slots and queue turns away agrees with the M/M/1/K formula within 2% plus 0.2 points.',
      'After every event, arrived = answered + errors + rejected + given up + waiting + in progress.',
    ],
    leftOut:
      'The slow service answers in the end. Broken connections, wrong answers and slots that grow by themselves are left out.',
  },
});

/** The longest line in front of any service; null where a line was full. */
function longestLine({ recording, tracks }: Shown): number | null {
  const { durationMs, config } = recording.request;
  const longest = Math.max(
    ...services.map((name) => tracks.level('waiting', name).highestUntil(durationMs)),
  );
  return longest < Number(config.queueLimit) ? longest : null;
}

export const why: SimWhy<keyof Declared['metrics'], keyof Declared['params']> = {
  mostUsed: { queueLimit: longestLine },
  trust: {
    answeredOthers: answered({
      ko: '느린 서비스가 필요 없는 손님 가운데 답을 받은 비율이에요.',
      en: 'Of the customers who do not need the slow service, the share that was answered.',
    }),
    answeredNeeding: answered({
      ko: '느린 서비스가 필요한 손님 가운데 답을 받은 비율이에요.',
      en: 'Of the customers who need the slow service, the share that was answered.',
    }),
    load: {
      ko: {
        what: '느려진 동안, 그 서비스가 필요한 요청 하나가 그 서비스를 몇 번 불렀는지예요.',
        rule: '느려진 동안 그 서비스로 나간 시도를 그동안 온 요청(그 서비스가 필요한 것)으로 나눠요. 많아야 (1 + 재시도) × (1 + 새로 고침)번이에요. 브레이커와 벌크헤드는 이 수를 줄여요.',
        checks: [
          '층마다 r번씩 다시 부르는 k층: (1 + r)의 k제곱과 다섯 설정에서 정확히 같아요. 재시도 안내서에 나오는 64번과 1,296번도 그대로 나와요.',
          '백오프: 한 줄을 두고 다투는 손님 100명을, AWS 글과 함께 공개된 프로그램과 표준오차의 네 배 안에서 맞춰 봤어요.',
        ],
        leftOut:
          '재시도 예산, 먼저 온 답을 쓰는 겹친 요청, 남은 시간을 다음 서비스에 알려 주는 일은 들어 있지 않아요.',
      },
      en: {
        what: 'While the service was slow: how often a request that needs it called it.',
        rule: 'Attempts sent to the slow service over the requests that needed it and came while it was slow. At most (1 + retries) × (1 + reloads). Breakers and bulkheads lower it.',
        checks: [
          'k layers with r retries each: exactly (1 + r) to the power k in five settings, among them the 64 and the 1,296 calls that guides to retries print.',
          'Backoff: a hundred clients that fight for one row, against the program published with AWS’s article, within four standard errors.',
        ],
        leftOut: 'Retry budgets, hedged requests and deadlines that are passed on are left out.',
      },
    },
    p95: latencyTrust(95, {
      checks: {
        ko: [
          '자리 1, 4, 10개인 서비스의 평균 응답 시간: M/M/c 식과 2% 또는 표준오차의 네 배 안에서 맞아요.',
        ],
        en: [
          'The mean response of a service with 1, 4 and 10 slots agrees with the M/M/c formula within 2% or four standard errors.',
        ],
      },
      leftOut: {
        ko: '호출과 답이 네트워크를 오가는 시간은 0으로 쳐요. 답을 받지 못한 손님의 기다림도 들어 있지 않아요.',
        en: 'Calls and answers travel in no time. How long those waited who got no answer is not in it either.',
      },
    }),
    dropped: {
      ko: {
        what: '답을 받지 못한 요청 수예요.',
        rule: '문 앞에서 거절된 것, 오류로 끝난 것, 기다리다 포기한 것을 더해요. 어떻게 끝났는지는 마지막 시도로 정해요.',
        checks: [
          '사건이 하나 일어날 때마다 도착 = 답 + 오류 + 거절 + 포기 + 기다림 + 처리 중.',
          '상황마다 이 수업이 말하는 것을 다른 손님들로 여섯 번 다시 돌려 확인해요.',
        ],
        leftOut: '포기한 결제를 다시 눌렀을 때 돈이 두 번 나가는 일은 따지지 않아요.',
      },
      en: {
        what: 'Requests that went without an answer.',
        rule: 'Rejected at the door, ended in an error, or given up: added up. How a request ended is how its last attempt ended.',
        checks: [
          'After every event, arrived = answered + errors + rejected + given up + waiting + in progress.',
          'What each situation claims is replayed six times with other customers.',
        ],
        leftOut:
          'Whether a payment that was given up and tried again is made twice is not asked here.',
      },
    },
  },
};
