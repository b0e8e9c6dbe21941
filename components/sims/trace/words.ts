// Words of the trace simulator, in both languages.

import type { SimWords } from '@/components/figure/words/sim-words';
import type { declaration } from '@/engine/models/trace/config';
import type { Localized } from '@/i18n/locales';

export const words: Localized<SimWords<typeof declaration>> = {
  ko: {
    title: '느린 1초 찾기',
    hint: '막대를 눌러 절반으로 줄이고, 답이 빨라지는지 보세요',
    summary: {
      stage:
        '장면이 다섯이에요. 주문 하나의 막대, 서버 열 대의 p99, 요청이 체를 지나는 점들, 한 달 예산과 경보 셋, 그리고 표본과 경보를 함께 보는 한 달이에요. 아래 띠에는 실험 전체가 왼쪽에서 오른쪽으로 이어져요.',
      controls:
        '막대를 눌러 절반으로 줄이거나 되돌리고, 재고 호출 열두 번을 한 번으로 바꿀 수 있어요. 남기는 비율, 끝난 뒤에 고를지와 기다리는 시간, 경보의 배수와 창을 바꿀 수 있어요. 잘못된 요청을 고르면 왜 남거나 사라졌는지 말해요.',
      first: '재생하고, 가장 긴 막대부터 줄여 보세요.',
    },
    params: {
      scene: {
        label: '장면',
        options: {
          path: '주문의 막대',
          average: '서버 열 대',
          sieve: '체로 거르기',
          alarm: '경보',
          month: '표본과 경보',
        },
      },
      slowServers: { label: '느린 서버', hint: '열 대 가운데. 나머지는 평균 20ms', zero: '없음' },
      headShare: {
        label: '들어올 때 남기는 비율',
        hint: '초마다 첫 요청 하나는 늘 남아요',
        zero: '첫 요청만',
      },
      tail: {
        label: '끝난 뒤에 고르기',
        hint: '오류로 끝난 트레이스를 더 남겨요',
        options: { off: '끔', on: '켬' },
      },
      waitSec: { label: '판단을 기다리는 시간', hint: '첫 스팬부터 고를 때까지' },
      faultShare: { label: '잘못되는 요청', hint: '절반은 10초 제한 시간에 걸려요' },
      ratePerSec: { label: '요청' },
      logLines: { label: '요청마다 로그', hint: '한 줄에 1KB', zero: '없음', say: (v) => `${v}줄` },
      burn: { label: '호출 경보의 배수', hint: '예산이 이만큼 빨리 타면 울려요' },
      windowMin: { label: '호출 경보의 긴 창', hint: '짧은 창은 12분의 1' },
      failShare: { label: '실패하는 요청', zero: '없음' },
    },
    scenarios: {
      waterfall: {
        name: '1초는 어디로',
        hint: '주문 하나가 지나간 막대예요. 막대를 누르면 절반이 돼요.',
      },
      'half-mail': {
        name: '메일을 절반으로',
        hint: '30초에 가장 긴 막대를 절반으로 줄였어요.',
      },
      average: {
        name: 'p99의 평균',
        hint: '빠른 서버 아홉과 느린 서버 하나가 똑같이 많이 답해요.',
      },
      sieve: {
        name: '체로 거르기',
        hint: '초당 100건, 2,000건에 한 건이 잘못돼요. X-Ray 기본값으로 남겨요.',
      },
      silent: {
        name: '경보 세 개',
        hint: '약속은 99.9%인데 한 달 내내 0.2%가 실패해요.',
      },
      'watched-month': {
        name: '지켜보는 한 달',
        hint: '몰린 1분의 잘못을 남기고, 진짜 고장에만 15분 안에 깨우고, 한 달 120달러를 넘기지 마세요.',
      },
    },
    acts: { halve: '절반으로', oneCall: '재고 한 번에', break: '2% 고장' },
    metrics: {
      time: '응답 시간(p50)',
      saved: '빨라진 시간',
      orders: '답한 주문',
      averageP99: '열 p99의 평균',
      trueP99: '모두의 p99',
      slowestP99: '느린 서버의 p99',
      kept: '남긴 트레이스',
      faultsKept: '남은 잘못',
      faults: '잘못된 요청',
      pageAfter: '호출까지',
      ticketAfter: '티켓까지',
      budgetLeft: '남은 예산',
      spentAfter: '예산이 바닥난 날',
      falsePages: '헛호출',
      cost: '한 달 트레이스 비용',
      logCost: '한 달 로그 비용',
      computeCost: '한 달 실행 비용',
    },
    assumptions: {
      'means-ours': '막대의 평균은 가게의 이야기예요. 무엇을 기다리는지가 요점이에요.',
      'nobody-queues': '주문끼리 서로 막지 않아요. 기다림은 다른 수업에서 다뤄요.',
      'eight-kilobytes': '트레이스 하나는 1KB 스팬 여덟 개로 쳐요.',
      'log-price':
        '비용은 서울 리전의 로그 수집 단가(GB당 0.76달러)로 계산했어요. 트레이스 상품의 단가는 달라요.',
      'function-price':
        '실행 비용은 1,536MB 함수가 요청마다 0.12초 일한 값이에요. 서울의 2026년 10월 정가이고 무료 구간은 뺐어요.',
      'head-cannot-know': '들어올 때 고르면 그 요청이 실패할지 알 수 없어요.',
      'one-collector': '한 트레이스의 스팬은 모두 같은 수집기로 와요. 그리로 보내는 비용은 빼요.',
      'faults-independent': '잘못은 아무 때나 와요. 실제로는 몰려서 와요.',
      'clean-before': '실험이 시작되기 전에는 아무것도 실패하지 않았어요.',
      'left-out': '시계 차이, 큐를 지나는 문맥, 로그 수준, 보관 기간은 없어요.',
    },
    stage: '주문, 서버, 트레이스, 경보의 장면',
    chart: {
      title: '시간에 따라',
      series: {
        time: '주문의 응답 시간',
        average: '열 p99의 평균',
        all: '모두의 p99',
        faultsKept: '남은 잘못',
        faultsLost: '사라진 잘못',
        budget: '남은 예산',
      },
    },
  },
  en: {
    title: 'Find the slow second',
    hint: 'Press a bar to halve it, and see whether the answer comes sooner',
    summary: {
      stage:
        'There are five scenes: the bars of one order, ten servers with their p99s, requests as dots that fall through a sieve, a month’s budget with three alarms, and a month of sampling and alarms together. The strip below has the whole run from left to right.',
      controls:
        'You can press a bar to halve it or put it back, and make one stock call of twelve. You can change the share that is kept, whether it is chosen after the end and how long that waits, and the burn rate and window of the alarm. Pick a faulty request to hear why its trace is kept or gone.',
      first: 'Play, and halve the longest bar first.',
    },
    params: {
      scene: {
        label: 'Scene',
        options: {
          path: 'An order’s bars',
          average: 'Ten servers',
          sieve: 'The sieve',
          alarm: 'Alarms',
          month: 'Sampling and alarms',
        },
      },
      slowServers: { label: 'Slow servers', hint: 'of ten; the others need 20 ms', zero: 'none' },
      headShare: {
        label: 'Kept as it comes',
        hint: 'the first of each second is always kept',
        zero: 'the first only',
      },
      tail: {
        label: 'Chosen after the end',
        hint: 'keeps traces that ended in an error as well',
        options: { off: 'off', on: 'on' },
      },
      waitSec: { label: 'Wait before choosing', hint: 'from the first span on' },
      faultShare: { label: 'Faulty requests', hint: 'half of them hit a time limit of 10 s' },
      ratePerSec: { label: 'Requests' },
      logLines: { label: 'Log lines a request', hint: 'a kilobyte each', zero: 'none' },
      burn: { label: 'Page at a burn rate of', hint: 'the budget burns so many times too fast' },
      windowMin: { label: 'Long window of the page', hint: 'the short one is a twelfth of it' },
      failShare: { label: 'Requests that fail', zero: 'none' },
    },
    scenarios: {
      waterfall: {
        name: 'Where the second went',
        hint: 'The bars of one order after another. Press a bar to halve it.',
      },
      'half-mail': {
        name: 'Half the mail',
        hint: 'After 30 s the longest bar was halved.',
      },
      average: {
        name: 'Average of p99s',
        hint: 'Nine quick servers and a slow one answer equally many.',
      },
      sieve: {
        name: 'The sieve',
        hint: 'A hundred requests a second, one in 2,000 faulty, kept as X-Ray does by default.',
      },
      silent: {
        name: 'Three alarms',
        hint: 'The promise is 99.9%, and all month 0.2% fail.',
      },
      'watched-month': {
        name: 'A month to watch',
        hint: 'Keep the faults of the rush, be woken within 15 minutes and only for what is broken, for $120 a month.',
      },
    },
    acts: { halve: 'Halve', oneCall: 'One call', break: 'Break 2%' },
    metrics: {
      time: 'Response time (p50)',
      saved: 'Sooner by',
      orders: 'Orders answered',
      averageP99: 'Average of ten p99s',
      trueP99: 'p99 of all requests',
      slowestP99: 'p99 of the slow server',
      kept: 'Traces kept',
      faultsKept: 'Faults kept',
      faults: 'Faulty requests',
      pageAfter: 'Until the page',
      ticketAfter: 'Until the ticket',
      budgetLeft: 'Budget left',
      spentAfter: 'Budget gone after',
      falsePages: 'Needless pages',
      cost: 'Traces a month',
      logCost: 'Logs a month',
      computeCost: 'Functions a month',
    },
    assumptions: {
      'means-ours': 'The means of the bars are the shop’s story. What is waited for is the point.',
      'nobody-queues': 'Orders do not hold each other up. Waiting is another lesson’s.',
      'eight-kilobytes': 'A trace is taken as eight spans of 1 KB.',
      'log-price':
        'Costs are calculated by the price of taking in logs in Seoul, $0.76 a GB. A tracing product has its own.',
      'function-price':
        'Functions are taken to work for 0.12 s with 1,536 MB at each request: list price of October 2026 in Seoul, without the free tier.',
      'head-cannot-know': 'Whoever chooses as a request comes cannot know that it will fail.',
      'one-collector':
        'All spans of a trace come to one collector. What sending them there costs is left out.',
      'faults-independent': 'Faults come at any moment. Real ones come together.',
      'clean-before': 'Before the run began nothing failed.',
      'left-out': 'Clocks that differ, context lost in queues, log levels and retention.',
    },
    stage: 'Scenes of orders, servers, traces and alarms',
    chart: {
      title: 'Over time',
      series: {
        time: 'Time of an order',
        average: 'Average of ten p99s',
        all: 'p99 of all requests',
        faultsKept: 'Faults kept',
        faultsLost: 'Faults gone',
        budget: 'Budget left',
      },
    },
  },
};
