// Why the numbers of the messaging simulator may be believed: what its tests hold them to, in words.

import type { SimWhy, Trust } from '@/components/figure/words/why-words';
import type { declaration } from '@/engine/models/messaging/config';
import type { Localized } from '@/i18n/locales';
import type { AnyConfig } from '@/player/types';

type Declared = typeof declaration;

const BATCH: Localized = {
  ko: '열 개 묶음에 나쁜 것 하나, 수신 다섯 번: 멀쩡한 아홉 개를 9 × 5 = 45번 처리하고 열 개가 배달 못한 메시지 큐로 가요. 200개 가운데 하나여도 서른 번 모두 열 개예요.',
  en: 'A batch of ten with a bad one and five receives: the nine good ones run 9 × 5 = 45 times, and ten end as dead letters. With one bad of 200 it is ten in all of thirty runs.',
};
const LEASE: Localized = {
  ko: '두 번 이상 결제된 비율은 빌려준 시간보다 오래 걸리는 결제의 비율 5%를 넘지 않아요. 빌려주는 시간이 3분이면 서른 번 모두 0이에요.',
  en: 'Payments made twice are never more than those longer than the lease, 5%. With a lease of three minutes there are none in any of thirty runs.',
};
const FAILING: Localized = {
  ko: '가져가서 오류를 내는 동안에는 속도 × (고장 시간 − (수신 횟수 − 1) × 빌려주는 시간)만큼 배달 못한 메시지 큐로 가요. 서른 번의 평균이 60개와 3개 안에서 맞아요.',
  en: 'A receiver that fails puts rate × (outage − (receives − 1) × lease) aside: the mean of thirty runs is within 3 of 60.',
};
const SCHEDULE: Localized = {
  ko: '버려지는 수는 속도 × (고장 시간 − 마지막 시도)예요. 다섯 시간표에서 서른 번의 평균이 3.5개 안에서 맞아요. Event Grid의 시도는 하루에 11번, 30분 안에 6번이에요.',
  en: 'Lost are rate × (outage − last try): with five schedules the mean of thirty runs is within 3.5. Event Grid’s attempts come to 11 a day, 6 within half an hour.',
};
const BACKLOG: Localized = {
  ko: '밀린 일은 속도 × 고장 시간만큼 쌓이고, (쌓인 수) ÷ (처리 속도 − 오는 속도) 뒤에 없어져요. 식의 7.5분과 서른 번의 평균이 1분 안에서 맞아요.',
  en: 'A backlog of rate × outage is gone after backlog ÷ (service rate − rate): thirty runs average within a minute of the 7.5 minutes of the formula.',
};
const CLOCK: Localized = {
  ko: 'Event Grid의 문서에 적힌 시간표에서 24시간 안에 들어가는 시도는 11번, 30분 안에는 6번이에요. SNS의 HTTP 구독은 4번이에요.',
  en: 'Of Event Grid’s documented timetable eleven attempts fit into 24 hours, and six into half an hour. SNS makes four over HTTP.',
};
const KEY: Localized = {
  ko: '열 개 가운데 셋째가 한 번 실패하면 10 + 8 = 18번이에요. 뒤를 기다리게 하면 11번이에요.',
  en: 'If the third of ten fails once, they are handed out 10 + 8 = 18 times; where later ones wait, 11 times.',
};
const ORDER: Localized = {
  ko: '손님별 차례를 켜면 서른 번 모두 바뀐 것이 0개예요. 나쁜 메시지를 가진 손님의 나머지는 수신 다섯 번, 150초 동안 기다려요.',
  en: 'With order per customer there are none in any of thirty runs. The other messages of a customer with a bad one wait for five receives, 150 s.',
};
const LEFT_OUT: Localized = {
  ko: '네트워크의 시간과 실패, 실패 뒤에 쉬는 일꾼, 보관 기간은 없어요.',
  en: 'Time and failures of the network, workers that slow down after failures and retention are not in it.',
};

const trustOf = (
  what: Localized,
  rule: Localized,
  checks: readonly Localized[],
): Localized<Trust> => ({
  ko: { what: what.ko, rule: rule.ko, checks: checks.map(({ ko }) => ko), leftOut: LEFT_OUT.ko },
  en: { what: what.en, rule: rule.en, checks: checks.map(({ en }) => en), leftOut: LEFT_OUT.en },
});

/** Later than this a batch does not come back for the last time within the runs. */
const LAST_RETURN_SEC = 150;

/** One bad message among those that lie there, no outage, whole batches: its batch is dragged along. */
function isOneBatch(config: AnyConfig): boolean {
  const { bad, atOnce, ratePerSec, batch, outage, partial, idempotent, ordered } = config;
  // All receives must fit into a run of three minutes.
  const isOver = Number(config.leaseSec) * Number(config.maxReceives) <= LAST_RETURN_SEC;
  return (
    isOver &&
    Number(bad) === 1 &&
    Number(ratePerSec) === 0 &&
    Number(atOnce) > 0 &&
    Number(atOnce) % Number(batch) === 0 &&
    outage === 'none' &&
    partial === 'off' &&
    idempotent === 'off' &&
    ordered === 'off'
  );
}

export const why: SimWhy<keyof Declared['metrics'], keyof Declared['params']> = {
  trust: {
    refused: trustOf(
      {
        ko: '받지 못하고 돌려보낸 주문의 수예요.',
        en: 'Orders that were turned away.',
      },
      {
        ko: '바로 호출하는데 받는 쪽이 하나라도 없으면 그 주문을 거절해요. 큐에 자리가 없어도 거절해요.',
        en: 'With direct calls an order is refused while any receiver is missing; a full queue refuses as well.',
      },
      [
        {
          ko: '속도 × 고장 시간: 서른 번의 평균이 60건과 3건 안에서 맞아요.',
          en: 'Rate × outage: thirty runs average within 3 of 60.',
        },
      ],
    ),
    dropped: trustOf(
      {
        ko: '마지막 시도까지 전하지 못해 버린 메시지의 수예요.',
        en: 'Messages that were given up after the last try, and kept nowhere.',
      },
      {
        ko: '받는 쪽마다 한 부씩 세요. 시간표는 회사들의 문서를 따라요.',
        en: 'One for each receiver. Schedules follow the makers’ documents.',
      },
      [SCHEDULE],
    ),
    goodRuns: trustOf(
      {
        ko: '멀쩡한 메시지를 끝까지 처리한 횟수를 모두 더한 값이에요.',
        en: 'How often good messages were carried out to their end, all in all.',
      },
      {
        ko: '메시지 하나에 한 번이면 되지만, 다시 가져가면 다시 세요. 키를 보고 건너뛴 것은 세지 않아요.',
        en: 'Once each would do. Whoever is taken again counts again; what is skipped by its key does not.',
      },
      [BATCH],
    ),
    tries: trustOf(
      {
        ko: '받는 쪽에 보내 본 횟수를 모두 더한 값이에요.',
        en: 'How often receivers were tried, all in all.',
      },
      {
        ko: '처음 보낸 것도 하나로 세고, 시간표와 제한 시간이 허락하는 만큼 다시 보내요.',
        en: 'The first attempt counts; it is repeated as often as timetable and time limit allow.',
      },
      [CLOCK],
    ),
    deliveries: trustOf(
      {
        ko: '받는 쪽에 메시지를 내준 횟수를 모두 더한 값이에요.',
        en: 'How often messages were handed out, all in all.',
      },
      {
        ko: '한 묶음에 열 개를 내주면 열 번으로 세요. 다시 내준 것도 세요.',
        en: 'A batch of ten counts ten times, and whatever is handed out again counts again.',
      },
      [KEY],
    ),
    dead: trustOf(
      {
        ko: '지금 배달 못한 메시지 큐에 있는 메시지의 수예요.',
        en: 'Messages that lie in the dead-letter queue.',
      },
      {
        ko: '최대 수신 횟수만큼 가져간 메시지를 또 가져가려 할 때 옮겨요.',
        en: 'A message goes there when it would be taken once more than allowed.',
      },
      [BATCH, FAILING],
    ),
    goodDead: trustOf(
      {
        ko: '배달 못한 메시지 큐에 있지만 처리할 수 있던 메시지의 수예요.',
        en: 'Dead letters that could have been carried out.',
      },
      {
        ko: '나쁜 메시지와 같은 묶음이었거나, 받는 쪽이 오류를 내는 동안 수신 횟수를 다 쓴 것이에요.',
        en: 'They shared a batch with a bad one, or used up their receives while the receiver failed.',
      },
      [BATCH, FAILING],
    ),
    twice: trustOf(
      {
        ko: '처리의 결과(결제, 영수증)가 두 번 이상 생긴 메시지의 수예요.',
        en: 'Messages whose effect (a payment, a receipt) happened twice or more.',
      },
      {
        ko: '처리한 횟수가 아니라 결과가 생긴 횟수를 메시지마다 세요. 멱등 처리를 켜면 결과는 한 번뿐이에요.',
        en: 'Effects are counted by message, not runs. With keys kept there is only one.',
      },
      [LEASE, BATCH],
    ),
    swapped: trustOf(
      {
        ko: '같은 손님의 나중 메시지보다 늦게 처음 처리된 메시지의 수예요.',
        en: 'Messages first carried out after a later one of the same customer.',
      },
      {
        ko: '번호의 끝자리가 같으면 같은 손님이에요. 차례를 켜면 앞의 것이 지워지거나 배달 못한 메시지 큐로 간 뒤에 다음 것을 내줘요.',
        en: 'Numbers that end in the same digit are of one customer. In order, the next is lent only once the one before is deleted or a dead letter.',
      },
      [ORDER],
    ),
    runs: trustOf(
      {
        ko: '메시지 하나를 처리한 평균 횟수예요. 실패와 건너뛴 것도 세요.',
        en: 'Runs for each message on average, failed and skipped ones included.',
      },
      {
        ko: '끝난 처리를 모두 더해 메시지의 수로 나눠요.',
        en: 'All runs that are over, by the number of messages.',
      },
      [BATCH],
    ),
    mostWaiting: trustOf(
      {
        ko: '한 받는 쪽 앞에서 가장 많이 기다린 메시지의 수예요.',
        en: 'The most messages that waited for one receiver.',
      },
      {
        ko: '받는 쪽마다 기다리는 수를 세고, 그 가운데 가장 큰 값을 적어 둬요.',
        en: 'Counted for each receiver, at every change; the largest is kept.',
      },
      [BACKLOG],
    ),
    lastAfter: trustOf(
      {
        ko: '받는 쪽이 돌아온 때부터, 그 전에 나온 메시지가 마지막으로 배달된 때까지예요.',
        en: 'From recovery until the last message of before was carried out.',
      },
      {
        ko: '돌아온 뒤에 나온 메시지는 세지 않아요. 큐가 비는 때보다 조금 이를 수 있어요.',
        en: 'Messages published later do not count, so it may be a little before the queue is empty.',
      },
      [BACKLOG],
    ),
  },
  expected: {
    dead: (config) => (isOneBatch(config) ? Number(config.batch) : null),
    goodRuns: (config) =>
      isOneBatch(config)
        ? Number(config.atOnce) - 1 + (Number(config.batch) - 1) * (Number(config.maxReceives) - 1)
        : null,
    refused: (config) =>
      config.pipe === 'direct' && config.outage !== 'none' && Number(config.bad) === 0
        ? Number(config.ratePerSec) * Number(config.outageForSec)
        : null,
  },
};
