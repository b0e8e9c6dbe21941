// Why the numbers of the trace simulator may be believed: what its tests hold them to, in words.

import type { SimWhy, Trust } from '@/components/figure/words/why-words';
import type { declaration } from '@/engine/models/trace/config';
import { alarmsOf, ringsAfterMin } from '@/engine/models/trace/config';
import type { Localized } from '@/i18n/locales';
import type { AnyConfig } from '@/player/types';

type Declared = typeof declaration;

const two = (ko: string, en: string): Localized => ({ ko, en });
const trustOf = (
  what: Localized,
  rule: Localized,
  check: Localized,
  leftOut: Localized,
): Localized<Trust> => ({
  ko: { what: what.ko, rule: rule.ko, checks: [check.ko], leftOut: leftOut.ko },
  en: { what: what.en, rule: rule.en, checks: [check.en], leftOut: leftOut.en },
});

const BARS_LEFT = two(
  '막대의 길이는 가게의 이야기이고, 주문끼리 기다리게 하지 않아요.',
  'The lengths of the bars are the shop’s story, and orders do not hold each other up.',
);
const SERVERS_LEFT = two(
  '서버마다 같은 수의 요청이 오고, 시간은 지수 분포예요. 실제 분포의 꼬리는 더 길 수 있어요.',
  'All servers get equally many requests, with exponential times. Real tails may be longer.',
);
const SIEVE_LEFT = two(
  '잘못은 서로 상관없이 와요. 트레이스를 수집기로 보내는 비용과 트레이스 상품의 단가는 없어요.',
  'Faults come independently. Sending traces to the collector, and a tracing product’s own price, are not in it.',
);
const ALARM_LEFT = two(
  '1분마다 한 번 보고, 시작 전에는 아무것도 실패하지 않은 것으로 쳐요.',
  'It looks once a minute, and takes it that nothing failed before the run.',
);
const PATH_CHECK = two(
  '주문마다 기다린 막대를 더하면 걸린 시간과 같은지 확인해요. 주문 500건을 서른 번 돌리면 중앙값이 908ms이고, 절반으로 줄인 막대는 추천 175, 재고 150, 결제 125, 메뉴 0.0, 메일 0ms를 아껴요.',
  'For each order the bars that were waited for add up to its time. Over thirty runs of 500 orders the median is 908 ms, and halving saves 175 (picks), 150 (stock), 125 (payment), 0.0 (menu) and 0 (mail).',
);
const SERVER_CHECK = two(
  '느린 서버가 하나라면 식으로는 평균 (9 × 20 + 400) × ln 100 ÷ 10 = 267.1ms, 모두의 p99는 400 × ln 10 = 921ms예요. 서른 번 돌린 평균이 표준 오차 네 배 안에서 맞아요. 히스토그램은 256분의 1까지 정확해요.',
  'With one slow server the average is (9 × 20 + 400) × ln 100 ÷ 10 = 267.1 ms by formula, the p99 of all 400 × ln 10 = 921 ms. Thirty runs agree within four standard errors; the histogram is exact to 1/256.',
);
const SIEVE_CHECK = two(
  '(1 + 0.05 × (r − 1)) ÷ r: 초당 10건이면 14.5%, 100건이면 5.95%, 1,000건이면 5.1%예요. 다른 손님들로 300번 돌리면 서른 건쯤의 잘못이 하나도 안 남는 비율이 e^(−30 × 0.0595) = 16.8%와 맞아요.',
  '(1 + 0.05 × (r − 1)) ÷ r: 14.5% at 10 a second, 5.95 at 100, 5.1 at 1,000. Over 300 runs with other customers some thirty faults leave no trace as often as e^(−30 × 0.0595) = 16.8% says.',
);
const ALARM_CHECK = two(
  '창 × 배수 × 0.1% ÷ 실패율: 모두 실패하면 0.9분, 2%면 43.2분, 1%면 여섯 시간 창으로 216분, 0.2%면 호출은 없고 티켓이 36시간이에요. 서른 달을 돌려 확인해요.',
  'Window × burn × 0.1% ÷ failing share: 0.9 minutes where all fail, 43.2 at 2%, 216 at 1% by the six-hour window; at 0.2% no page, and the ticket after 36 hours. Thirty months agree.',
);
const COST_CHECK = two(
  '초당 100건에 5%면 한 달 94달러, 전부면 1,577달러예요. 8KB × 남긴 수 × 0.76달러를 손으로 계산한 값과 비교해요.',
  'At 100 a second and 5% it is $94 a month, with everything $1,577: 8 KB × traces × $0.76, compared with the sum by hand.',
);

const LOG_CHECK = two(
  '초당 100건에 열 줄이면 한 달 2,592GB, 1,970달러이고 함수는 829달러예요. 서른 번 돌린 평균이 1% 안에서 같아요.',
  'A hundred requests a second with ten lines make 2,592 GB and $1,970 a month, and their functions $829: the mean of thirty runs is within 1%.',
);
const LOG_LEFT = two(
  '보관, 검색, 무료 구간, 콜드 스타트, 앞에 있는 게이트웨이의 요금은 없어요.',
  'Storage, queries, the free tier, cold starts and a gateway in front are not in it.',
);

/** By the alarms' own formula, in ms: the first page of the two. */
function pageAfterOf(config: AnyConfig): number | null {
  if (config.scene !== 'alarm') return null;
  const set = { burn: Number(config.burn), windowMin: Number(config.windowMin) };
  const pages = alarmsOf(set).filter(({ kind }) => kind === 'page');
  const first = Math.min(...pages.map((one) => ringsAfterMin(one, Number(config.failShare))));
  return first === Infinity ? null : 60_000 * Math.ceil(first);
}

const headShareOf = (config: AnyConfig): number => {
  const rate = Number(config.ratePerSec);
  const first = 1 - Math.exp(-rate);
  return (first + Number(config.headShare) * (rate - first)) / rate;
};
const isHeadOnly = ({ scene, tail }: AnyConfig): boolean => scene === 'sieve' && tail === 'off';

export const why: SimWhy<keyof Declared['metrics'], keyof Declared['params']> = {
  trust: {
    time: trustOf(
      two(
        '막대를 마지막으로 바꾼 뒤의 주문 가운데 절반이 이 시간 안에 답을 받았어요.',
        'Half of the orders since the bars were last changed were answered within this.',
      ),
      two(
        '주문 + 메뉴와 추천 가운데 긴 쪽 + 재고 호출 열두 번 + 결제예요. 메일은 들어가지 않아요.',
        'Order + the longer of menu and picks + twelve stock calls + payment. The mail is not in it.',
      ),
      PATH_CHECK,
      BARS_LEFT,
    ),
    saved: trustOf(
      two(
        '막대를 바꾸지 않았다면 걸렸을 시간보다 평균 얼마나 빨리 답했는지예요.',
        'How much sooner answers came than with unchanged bars, on average.',
      ),
      two(
        '같은 주문의 같은 운으로 두 시간을 계산해서 빼요.',
        'Both times of the same order, with the same luck, subtracted.',
      ),
      PATH_CHECK,
      BARS_LEFT,
    ),
    orders: trustOf(
      two('지금까지 답을 받은 주문의 수예요.', 'Orders that have been answered so far.'),
      two('2초마다 하나씩 들어와요.', 'One comes every two seconds.'),
      PATH_CHECK,
      BARS_LEFT,
    ),
    averageP99: trustOf(
      two(
        '서버 열 대가 저마다 말하는 p99를 더해서 열로 나눈 값이에요.',
        'The ten servers’ own p99s, added up and divided by ten.',
      ),
      two(
        '서버마다 지금까지의 응답 시간에서 p99를 읽어요.',
        'Each server’s p99 is read off its response times so far.',
      ),
      SERVER_CHECK,
      SERVERS_LEFT,
    ),
    trueP99: trustOf(
      two(
        '모든 서버의 응답을 한 줄로 세웠을 때, 100건 가운데 99건이 이 안에 끝났어요.',
        'All answers in one row: 99 of a hundred took no longer than this.',
      ),
      two(
        '서버를 가리지 않고 한 히스토그램에 적어요.',
        'They are counted in one histogram, whichever server answered.',
      ),
      SERVER_CHECK,
      SERVERS_LEFT,
    ),
    slowestP99: trustOf(
      two('가장 느린 서버의 p99예요.', 'The p99 of the slowest server.'),
      two('그 서버의 응답 시간만 봐요.', 'Read off its response times alone.'),
      SERVER_CHECK,
      SERVERS_LEFT,
    ),
    kept: trustOf(
      two(
        '판단이 끝난 요청 가운데 트레이스를 남긴 비율이에요.',
        'Of the requests that are decided, those whose trace is kept.',
      ),
      two(
        '초마다 첫 요청 하나와 나머지의 일부, 켜 두었다면 오류로 끝난 것까지예요.',
        'The first of each second and a share of the rest; where it is on, also what ended in an error.',
      ),
      SIEVE_CHECK,
      SIEVE_LEFT,
    ),
    faultsKept: trustOf(
      two(
        '잘못된 요청 가운데 트레이스가 남은 비율이에요. 한 달 장면에서는 몰린 1분의 것이에요.',
        'Of the faulty requests, those with a trace; in the month, those of the rush.',
      ),
      two(
        '들어올 때 뽑혔거나, 기다리는 동안 오류가 왔고 메모리에서 밀려나지 않았으면 남아요.',
        'Kept where it was drawn as it came, or where its error came within the wait and memory did not throw it out.',
      ),
      SIEVE_CHECK,
      SIEVE_LEFT,
    ),
    faults: trustOf(
      two('오류로 끝난 요청의 수예요.', 'Requests that ended in an error.'),
      two(
        '요청마다 정해진 비율로 잘못되고, 절반은 0.9초, 절반은 10초 뒤에 실패해요.',
        'Each is faulty with the same chance; half fail after 0.9 s, half after 10.',
      ),
      SIEVE_CHECK,
      SIEVE_LEFT,
    ),
    pageAfter: trustOf(
      two(
        '실패가 시작된 뒤 첫 호출까지 걸린 시간이에요. 끝까지 울리지 않으면 값이 없어요.',
        'From the first failing minute to the first page. None where it never rings.',
      ),
      two(
        '긴 창과 짧은 창이 함께 배수를 넘는 분에 울려요.',
        'It rings in the minute in which both windows are over the burn rate.',
      ),
      ALARM_CHECK,
      ALARM_LEFT,
    ),
    ticketAfter: trustOf(
      two(
        '실패가 시작된 뒤 티켓까지 걸린 시간이에요.',
        'From the first failing minute to the ticket.',
      ),
      two(
        '사흘과 여섯 시간의 창이 함께 0.1%를 넘는 분에 울려요.',
        'It rings in the minute in which three days and six hours are both over 0.1%.',
      ),
      ALARM_CHECK,
      ALARM_LEFT,
    ),
    budgetLeft: trustOf(
      two(
        '한 달에 실패해도 되는 요청 가운데 아직 남은 몫이에요.',
        'What is left of the failures that a month allows.',
      ),
      two(
        '한 달 요청의 0.1%에서 지금까지 실패한 수를 빼요.',
        '0.1% of a month’s requests, less what has failed so far.',
      ),
      ALARM_CHECK,
      ALARM_LEFT,
    ),
    spentAfter: trustOf(
      two('한 달 예산이 바닥난 때예요.', 'When the month’s budget was gone.'),
      two(
        '실패한 수가 한 달 요청의 0.1%에 닿은 분이에요.',
        'The minute in which failures reached 0.1% of a month’s requests.',
      ),
      ALARM_CHECK,
      ALARM_LEFT,
    ),
    falsePages: trustOf(
      two('고장이 아닌데 울린 호출의 수예요.', 'Pages that rang while nothing was broken.'),
      two(
        '나쁜 1분과 몰린 1분은 고장으로 치지 않아요.',
        'The bad minute and the rush do not count as broken.',
      ),
      ALARM_CHECK,
      ALARM_LEFT,
    ),
    cost: trustOf(
      two(
        '지금처럼 남기면 한 달에 드는 로그 수집 비용이에요.',
        'What taking in the kept traces costs in a month of this.',
      ),
      two(
        '요청 수 × 남긴 비율 × 8KB × GB당 0.76달러(서울, 2026년에 읽음)예요.',
        'Requests × kept share × 8 KB × $0.76 a GB (Seoul, read in 2026).',
      ),
      COST_CHECK,
      SIEVE_LEFT,
    ),
    logCost: trustOf(
      two(
        '지금처럼 적으면 한 달에 드는 로그 수집 비용이에요.',
        'What taking in the lines costs in a month of this.',
      ),
      two(
        '요청 수 × 줄 수 × 1KB × GB당 0.76달러(서울, 2026년에 읽음)예요.',
        'Requests × lines × 1 KB × $0.76 a GB (Seoul, read in 2026).',
      ),
      LOG_CHECK,
      LOG_LEFT,
    ),
    computeCost: trustOf(
      two(
        '그 요청들에 답한 함수의 한 달 요금이에요.',
        'What the functions cost in that month that answered those requests.',
      ),
      two(
        '요청마다 0.0000002달러에 0.12초 × 1.5GB × 0.0000166667달러를 더해요(서울, 2026년 10월).',
        'For each request $0.0000002, and 0.12 s × 1.5 GB × $0.0000166667 (Seoul, October 2026).',
      ),
      LOG_CHECK,
      LOG_LEFT,
    ),
  },
  expected: {
    averageP99: ({ scene }) => (scene === 'average' ? 58 * Math.log(100) : null),
    trueP99: ({ scene }) => (scene === 'average' ? 400 * Math.log(10) : null),
    kept: (config) => (isHeadOnly(config) ? headShareOf(config) : null),
    faultsKept: (config) => (isHeadOnly(config) ? headShareOf(config) : null),
    pageAfter: pageAfterOf,
  },
};
