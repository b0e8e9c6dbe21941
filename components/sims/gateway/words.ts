// Words of the gateway simulator, in both languages.

import type { SimWords } from '@/components/figure/words/sim-words';
import type { declaration } from '@/engine/models/gateway/config';
import type { Localized } from '@/i18n/locales';

export const words: Localized<SimWords<typeof declaration>> = {
  ko: {
    title: '토큰 버킷',
    hint: '호출 하나가 토큰 하나를 가져가요. 거절된 호출을 눌러 보세요',
    summary: {
      stage:
        '호출이 게이트웨이로 오고, 게이트웨이 위에 토큰이 담긴 버킷이 있어요. 지나간 호출은 토큰을 들고 백엔드로 가고, 거절된 호출은 게이트웨이 아래에 가위표로 쌓여요. 맨 아래 띠에는 버킷에 남은 토큰과 시간마다 지나가고 거절된 호출이 이어져요.',
      controls:
        '토큰을 채우는 속도, 버킷 크기, 파트너의 한도, 캐시에 두는 시간, 제한 시간, 다시 부르는 횟수와 방법을 바꿀 수 있어요. 무대의 버튼으로 실험 중에 파트너를 제한하고, 캐시를 켜고, 한도를 올려요.',
      first: '실험을 끝까지 돌리고, 버킷이 비는 순간과 거절이 시작되는 순간을 비교해 보세요.',
    },
    params: {
      ratePerSec: { label: '채우는 속도', hint: '한도(rate). 초당 이만큼 토큰이 들어와요' },
      burst: {
        label: '버킷 크기',
        hint: '버스트(burst). 이만큼까지 모아 둬요',
        say: (v) => `${v}개`,
      },
      clientLimit: { label: '파트너 한도', hint: '파트너만 쓰는 작은 버킷', zero: '없음' },
      ttlSec: { label: '캐시에 두는 시간(TTL)', hint: '메뉴(GET)의 답만 둬요', zero: '안 함' },
      timeoutSec: { label: '제한 시간', hint: '게이트웨이가 백엔드를 기다리는 시간' },
      retries: { label: '다시 부르기', zero: '안 함', say: (v) => `${v}번` },
      pause: {
        label: '다시 부르기 전에',
        hint: '지터: 0초에서 1초, 2초, 4초 사이에서 아무 때나',
        options: { none: '바로', jitter: '쉬기(지터)' },
      },
      menuPerSec: { label: '메뉴 호출', zero: '없음' },
      ordersPerSec: { label: '손님 호출', zero: '없음' },
      partnerPerSec: { label: '파트너 호출', zero: '없음' },
      atOnce: {
        label: '한꺼번에 오는 호출',
        hint: '1초에 함께 와요',
        zero: '없음',
        say: (v) => `${v}건`,
      },
      rushOf: {
        label: '누가 몰리나요',
        options: { none: '아무도', menu: '메뉴', orders: '손님', partner: '파트너' },
      },
      rushPerSec: { label: '몰릴 때' },
      rushAtSec: { label: '몰리기 시작하는 때' },
      rushForSec: { label: '몰리는 동안' },
      pages: { label: '메뉴의 쪽', say: (v) => `${v}쪽` },
      slots: { label: '백엔드가 한 번에', zero: '오는 만큼', say: (v) => `${v}건` },
      queue: { label: '백엔드의 대기열', zero: '없음', say: (v) => `${v}건` },
      workSec: { label: '실행 시간', hint: '평균, 로그 정규 분포면 중앙값' },
      workLaw: {
        label: '실행 시간의 분포',
        options: { exponential: '지수', constant: '일정', lognormal: '로그 정규(p95 3배)' },
      },
    },
    scenarios: {
      registration: {
        name: '수강신청 10시',
        hint: '한도 초당 10,000건, 버킷 5,000. 10시부터 3초 동안 초당 15,000건이 와요.',
      },
      neighbour: {
        name: '옆 서비스',
        hint: '한 계정을 함께 써요. 손님은 초당 1,000건, 파트너의 수집기는 초당 14,000건이에요.',
      },
      statement: {
        name: '45초짜리 정산서',
        hint: '제한 시간 29초. 끊길 때마다 바로 다시 눌러요.',
      },
      'slow-report': {
        name: '느린 보고서',
        hint: '한 시간에 200건쯤. 중앙값 20초, p95 60초인데 29초에 끊어요.',
      },
      'menu-cache': {
        name: '메뉴판 캐시',
        hint: '다섯 쪽을 1분에 한 번씩 봐요. 답은 60초 동안 캐시에 둬요.',
      },
      'lunch-minute': {
        name: '점심의 1분',
        hint: '메뉴, 주문, 파트너의 수집기가 초당 300건짜리 문으로 몰려요. 백엔드는 한 번에 40건이에요.',
      },
    },
    metrics: {
      answered: '답을 받은 요청',
      answeredMenu: '답을 받은 메뉴',
      answeredOrders: '답을 받은 손님',
      throttled: '429를 받은 호출',
      refusedFirst: '첫 1초의 429',
      refusedAfter: '그 뒤의 429',
      calls: '요청 하나에 호출',
      runs: '요청 하나에 실행',
      paid: '낸 실행 시간 ÷ 필요한 시간',
      p95: 'p95 응답',
      p95Orders: '손님의 p95',
      partnerServed: '파트너가 초당 받은 답',
      hits: '캐시가 답한 메뉴',
      gatewayFee: '게이트웨이 요금(100만 건)',
      functionFee: '함수 요금(100만 건)',
    },
    assumptions: {
      'exact-bucket':
        '버킷이 한 개까지 정확해요. AWS는 한도가 최선을 다하는 목표이지 넘을 수 없는 천장이 아니라고 적어요.',
      'one-bucket': '스테이지와 계정의 버킷을 하나로 합쳤어요. 실제로는 차례로 둘 다 지나요.',
      'half-second':
        '파트너의 버킷에는 반 초 동안 들어오는 만큼 담겨요. 계정의 버킷과 같은 비율이에요.',
      'hit-takes-token':
        '캐시가 답하는 호출도 토큰을 가져가요. 문서에서는 찾지 못했고, 가져가지 않는다는 뜻의 글(re:Post)도 있어요.',
      'runs-on':
        '504를 보낸 뒤에도 백엔드는 일을 끝까지 하고 그 시간만큼 요금이 나와요. 2차 자료(sls-mentor.dev)에서 읽었어요.',
      'round-trip':
        '거절을 듣고 다시 부르기까지 50ms가 걸려요. 이 시간이 없으면 다시 불러도 같은 빈 버킷이에요.',
      'pages-alike': '메뉴의 모든 쪽을 똑같이 자주 보고, 내용은 바뀌지 않아요.',
      fees: '요금은 2026년 10월 서울의 REST API와 512MB 함수의 정가예요. 캐시(0.5GB)만 미국 동부의 값이고, 무료 구간과 통신은 뺐어요.',
      'no-more': '인증자, WAF, 매핑, 뒤에 있는 함수의 동시성 한도는 다루지 않아요.',
    },
    stage: '토큰 버킷과 게이트웨이',
    chart: { title: '버킷에 남은 토큰', series: { tokens: '남은 토큰' } },
  },
  en: {
    title: 'A token bucket',
    hint: 'Each call takes a token. Press one that was refused',
    summary: {
      stage:
        'Calls come to the gateway, which has a bucket of tokens over it. Those that pass carry a token to the backend; those that are refused pile up as crosses below the gateway. The strip at the bottom shows the tokens that are left, and the calls that passed and were refused.',
      controls:
        'You can change how fast the bucket fills and how large it is, the partner’s own limit, how long the cache keeps an answer, the time limit, and how often and how callers try again. The buttons on the stage limit the partner, switch the cache on, and raise the rate while it runs.',
      first: 'Play to the end, and compare when the bucket runs dry with when refusals begin.',
    },
    params: {
      ratePerSec: { label: 'Fills at', hint: 'the limit (rate): so many tokens flow in' },
      burst: { label: 'Bucket size', hint: 'the burst: so many can be saved up' },
      clientLimit: { label: 'Partner’s limit', hint: 'a small bucket of its own', zero: 'none' },
      ttlSec: {
        label: 'Cache keeps for',
        hint: 'TTL; only answers about the menu (GET)',
        zero: 'off',
      },
      timeoutSec: { label: 'Time limit', hint: 'how long the gateway waits for the backend' },
      retries: { label: 'Retries', zero: 'none' },
      pause: {
        label: 'Before a retry',
        hint: 'jitter: any time within 1, 2, 4 s',
        options: { none: 'at once', jitter: 'a pause (jitter)' },
      },
      menuPerSec: { label: 'Menu calls', zero: 'none' },
      ordersPerSec: { label: 'Customers’ calls', zero: 'none' },
      partnerPerSec: { label: 'Partner’s calls', zero: 'none' },
      atOnce: { label: 'Calls at once', hint: 'all at the first second', zero: 'none' },
      rushOf: {
        label: 'Who comes in a rush',
        options: { none: 'nobody', menu: 'the menu', orders: 'customers', partner: 'the partner' },
      },
      rushPerSec: { label: 'In the rush' },
      rushAtSec: { label: 'Rush begins after' },
      rushForSec: { label: 'Rush lasts' },
      pages: { label: 'Pages of the menu' },
      slots: { label: 'Backend takes at once', zero: 'all that come' },
      queue: { label: 'Queue at the backend', zero: 'none' },
      workSec: { label: 'Work time', hint: 'mean, or where lognormal the median' },
      workLaw: {
        label: 'Work is',
        options: {
          exponential: 'exponential',
          constant: 'constant',
          lognormal: 'lognormal (p95 × 3)',
        },
      },
    },
    scenarios: {
      registration: {
        name: 'Registration at ten',
        hint: 'A limit of 10,000 a second, a bucket of 5,000, and from ten 15,000 a second for 3 s.',
      },
      neighbour: {
        name: 'The neighbour',
        hint: 'One account for two: 1,000 a second from customers, 14,000 from a partner’s crawler.',
      },
      statement: {
        name: 'A statement of 45 s',
        hint: 'The gateway hangs up at 29 s, and the owner presses again at once.',
      },
      'slow-report': {
        name: 'Slow reports',
        hint: 'Some 200 in an hour, median 20 s, p95 60 s, behind a limit of 29 s.',
      },
      'menu-cache': {
        name: 'Menu cache',
        hint: 'Five pages, each read once a minute, each answer kept for 60 s.',
      },
      'lunch-minute': {
        name: 'A minute at lunch',
        hint: 'Menu, orders and a crawler at a gate of 300 a second; the backend takes 40 at once.',
      },
    },
    metrics: {
      answered: 'Answered',
      answeredMenu: 'Menu answered',
      answeredOrders: 'Customers answered',
      throttled: 'Calls with 429',
      refusedFirst: '429 in the first second',
      refusedAfter: '429 after that',
      calls: 'Calls per request',
      runs: 'Runs per request',
      paid: 'Paid ÷ needed work',
      p95: 'p95 response',
      p95Orders: 'Customers’ p95',
      partnerServed: 'Partner, answers a second',
      hits: 'Menu from the cache',
      gatewayFee: 'Gateway, a million',
      functionFee: 'Function, a million',
    },
    assumptions: {
      'exact-bucket':
        'The bucket is exact. AWS calls its limits best effort: targets, not ceilings.',
      'one-bucket': 'The buckets of stage and account are one here. In reality a call passes both.',
      'half-second':
        'The partner’s bucket holds what flows in within half a second, as the account’s does.',
      'hit-takes-token':
        'A call that the cache answers takes a token, too. We found no document on it, and one question on re:Post hints at the opposite.',
      'runs-on':
        'After its 504 the backend works on to the end, and that time is paid for. Second-hand: sls-mentor.dev.',
      'round-trip':
        'Hearing of a refusal and calling again takes 50 ms. Without that, every retry would meet the same empty bucket.',
      'pages-alike': 'All pages of the menu are read alike, and none of them changes.',
      fees: 'Fees are list prices of October 2026 for a REST API and a function of 512 MB in Seoul; the cache (0.5 GB) has Virginia’s. The free tier and traffic are left out.',
      'no-more':
        'Authorizers, WAF, mappings and the concurrency limit of a function behind are left out.',
    },
    stage: 'A token bucket and its gateway',
    chart: { title: 'Tokens left in the bucket', series: { tokens: 'Tokens left' } },
  },
};
