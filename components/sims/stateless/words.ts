// The words of the stateless simulator, in both languages.

import { commonKnobs } from '@/components/figure/words/common';
import type { SimWords } from '@/components/figure/words/sim-words';
import type { declaration } from '@/engine/models/stateless/config';
import type { Localized } from '@/i18n/locales';

export const words: Localized<SimWords<typeof declaration>> = {
  ko: {
    title: '환경마다 따로 있는 변수',
    hint: '주문을 직접 넣고, 환경이 저마다 세는 것을 보세요',
    summary: {
      stage:
        '맨 위에 답을 받은 주문의 진짜 수가 있고, 그 아래 상자마다 실행 환경 하나가 자기가 센 수와 기억하는 이름을 보여 줘요. 데이터베이스와 방금 나간 답도 있어요. 띠에는 환경의 수와 틀린 번호, 남의 이름이 시간 순서로 찍혀요.',
      controls:
        '번호, 이름, 메뉴를 두는 곳과 주문의 속도, 실행 시간, 유지 시간을 바꿀 수 있어요. 버튼으로 주문을 넣고, 새 버전을 배포하고, 쉬는 환경을 회수할 수 있어요.',
      first: '재생을 누르고, 상자마다 적힌 수를 맨 위의 진짜 수와 비교해 보세요.',
    },
    params: {
      ...commonKnobs('ko', 'ratePerSec', 'peakFactor', 'spikeAtSec', 'spikeForSec', 'keepAliveSec'),
      arrivals: {
        label: '도착 방식',
        options: {
          none: '내가 넣는 주문만',
          poisson: '제각각(포아송)',
          regular: '일정한 간격',
          spike: '한꺼번에 몰림',
        },
      },
      workSec: { label: '실행 시간', hint: '로그 정규 분포면 중앙값, 지수 분포면 평균' },
      workLaw: {
        label: '실행 시간의 분포',
        options: { lognormal: '로그 정규', exponential: '지수' },
      },
      coldStartSec: { label: '새 환경을 준비하는 시간', hint: '중앙값, 로그 정규 분포' },
      countAt: {
        label: '번호를 세는 곳',
        options: {
          environment: '환경',
          'store-set': 'DB에 쓰기',
          'store-add': 'DB가 더하기',
        },
        hint: '환경이면 let count = 0이 핸들러 밖에 있어요. DB에 쓰기는 읽고 더해서 다시 써요',
      },
      nameAt: {
        label: '로그인한 이름을 두는 곳',
        options: { environment: '환경', request: '요청' },
        hint: '환경이면 let user가 핸들러 밖에 있어요',
      },
      menuAt: {
        label: '메뉴를 읽는 때',
        options: { request: '주문마다', environment: '환경마다', store: 'DB에서' },
        hint: '메뉴는 누구에게나 같아요',
      },
      menuMs: { label: '메뉴를 읽는 시간', hint: 'DB에서 읽지 않을 때' },
      storeMs: { label: 'DB가 답하는 시간' },
      coupons: { label: '선착순 쿠폰', zero: '없음', say: (value) => `${value}번까지` },
      keeps: {
        label: '다시 찾으러 오는 것',
        options: { none: '없음', cart: '장바구니', file: '파일' },
        hint: '한 번 와서 담고, 다시 와서 찾아요',
      },
      keptAt: {
        label: '그것을 두는 곳',
        options: {
          global: '전역 변수',
          tmp: '/tmp',
          session: '세션 저장소',
          database: '데이터베이스',
        },
        hint: '앞의 둘은 환경 안, 뒤의 둘은 환경 밖이에요',
      },
      backAfter: { label: '다시 오는 때', say: (value) => `주문 ${value}건 뒤` },
      sessionSec: { label: '세션이 남아 있는 시간' },
    },
    scenarios: {
      alone: { name: '혼자 시험하기', hint: '10초마다 한 건씩 10분 동안 주문해요.' },
      lunch: { name: '점심 1분', hint: '1초에 두 건쯤 주문이 와요.' },
      'shop-noon': {
        name: '정오네의 정오',
        hint: '80초부터 주문이 40배로 몰려요. 5분 동안이에요.',
      },
      coupon: { name: '선착순 100명', hint: '1분 동안 1초에 열 건. 100번까지 쿠폰을 줘요.' },
      'three-places': {
        name: '세 가지를 제자리에',
        hint: '꼭 100장, 빠진 주문과 새는 이름 없이, p95 0.8초 안에 해 보세요.',
      },
      release: { name: '배포 한 번', hint: '선착순 100명 도중, 30초에 새 버전을 배포해요.' },
      'by-hand': { name: '손으로 세 번', hint: '천천히 세 번, 배포한 다음 빠르게 세 번 주문해요.' },
      cart: {
        name: '장바구니와 점심 1분',
        hint: '담은 손님이 주문 다섯 건 뒤에 결제하러 다시 와요. 1초에 두 건쯤이에요.',
      },
      'cart-by-hand': {
        name: '장바구니를 손으로',
        hint: '담고, 결제하고, 다시 담은 다음 환경을 회수해요. 이번에는 있을까요?',
      },
    },
    metrics: {
      orders: '답을 받은 주문',
      instances: '만들어진 환경',
      ones: '1번을 받은 손님',
      highest: '가장 큰 번호',
      couponsGiven: '쿠폰을 받은 손님',
      wrong: '틀린 번호',
      lost: '셈에 없는 주문',
      leaks: '남의 이름을 본 손님',
      missing: '다시 왔는데 없음',
      p95: 'p95 응답',
    },
    acts: { order: '주문 넣기', deploy: '배포', reclaim: '환경 회수' },
    assumptions: {
      'global-and-tmp-alike':
        '환경 안의 값은 전역 변수와 /tmp의 파일을 함께 나타내요. 둘 다 그 환경과 함께 사라져요.',
      'store-never-fails': '데이터베이스는 늘 같은 시간에 답하고, 실패하거나 가득 차지 않아요.',
      'menu-is-ours': '메뉴를 읽는 0.6초는 우리가 정한 값이에요. 측정한 값이 아니에요.',
      'seven-in-ten-members': '손님 열 명 가운데 일곱이 로그인했다고 가정했어요.',
      'recent-reuse':
        '쉬는 환경이 여럿이면 마지막에 쉬기 시작한 것이 주문을 받아요. 이 순서를 약속하는 제공자는 없어요.',
      'laws-of-time':
        '실행 시간은 로그 정규 분포(95번째 백분위수가 중앙값의 1.5배)이거나 지수 분포, 준비 시간은 로그 정규 분포(1.6배)예요.',
      'one-order-at-a-time':
        '환경 하나는 주문을 한 번에 하나씩 처리해요. 여럿을 함께 받는 플랫폼에서는 변수도 함께 써요.',
      'no-shared-disk':
        '여러 환경이 함께 쓰는 파일 시스템과 진행 상태를 저장해 주는 지속형 함수는 뺐어요.',
      'back-in-order':
        '손님은 정해 둔 수만큼 주문이 지난 뒤에 다시 와요. 담은 주문이 답을 받기 전에 다시 온 손님은 세지 않아요.',
      'ten-files':
        '파일 하나는 50MB라고 쳐요. 따로 늘리지 않은 /tmp 512MB에는 열 개가 들어가고 열한 번째는 들어가지 않아요.',
    },
    stage: '실행 환경과 그 안의 값, 데이터베이스, 방금 나간 답과 그 아래 시간표',
    chart: {
      title: '진짜 수와 가장 큰 번호',
      series: { orders: '답을 받은 주문', highest: '가장 큰 번호' },
    },
  },
  en: {
    title: 'A variable in each environment',
    hint: 'place orders yourself, and watch each environment count for itself',
    summary: {
      stage:
        'At the top stands the true number of orders answered. Below it each box is an execution environment with its own count and the name it remembers. The database and the latest answers have places of their own. A strip marks environments, wrong numbers and strangers’ names over time.',
      controls:
        'You can choose where the number, the name and the menu are kept, and change the rate of orders, work time and keep-alive. Buttons place an order, deploy a new version and reclaim an idle environment.',
      first: 'Press Play and compare the count in each box with the true number at the top.',
    },
    params: {
      ...commonKnobs('en', 'ratePerSec', 'peakFactor', 'spikeAtSec', 'spikeForSec', 'keepAliveSec'),
      arrivals: {
        label: 'Arrivals',
        options: {
          none: 'only my own orders',
          poisson: 'random (Poisson)',
          regular: 'evenly spaced',
          spike: 'a sudden crowd',
        },
      },
      workSec: { label: 'Work time', hint: 'the median if lognormal, the mean if exponential' },
      workLaw: {
        label: 'Law of the work time',
        options: { lognormal: 'lognormal', exponential: 'exponential' },
      },
      coldStartSec: { label: 'Start of an environment', hint: 'median, lognormal' },
      countAt: {
        label: 'The number is counted',
        options: {
          environment: 'variable',
          'store-set': 'DB set',
          'store-add': 'DB add',
        },
        hint: 'variable: let count = 0 outside the handler; DB set: get, add one, write back',
      },
      nameAt: {
        label: 'The customer’s name is kept',
        options: { environment: 'variable', request: 'request' },
        hint: 'variable: let user stands outside the handler',
      },
      menuAt: {
        label: 'The menu is read',
        options: {
          request: 'each order',
          environment: 'once each',
          store: 'from DB',
        },
        hint: 'once each: once in every environment',
      },
      menuMs: { label: 'Reading the menu takes', hint: 'unless it comes from the database' },
      storeMs: { label: 'The database answers in' },
      coupons: { label: 'Coupons for the first', zero: 'none' },
      keeps: {
        label: 'Customers come back for',
        options: { none: 'nothing', cart: 'a basket', file: 'a file' },
        hint: 'one order puts it down, another looks for it',
      },
      keptAt: {
        label: 'It is kept in',
        options: {
          global: 'a global',
          tmp: '/tmp',
          session: 'session store',
          database: 'database',
        },
        hint: 'the first two are in an environment, the others outside',
      },
      backAfter: { label: 'Back after', say: (value) => `${value} orders` },
      sessionSec: { label: 'A session lasts' },
    },
    scenarios: {
      alone: { name: 'Testing alone', hint: 'One order every ten seconds, for ten minutes.' },
      lunch: { name: 'One minute of lunch', hint: 'About two orders a second.' },
      'shop-noon': {
        name: 'The shop’s noon',
        hint: 'Five minutes; after 80 seconds orders come forty times as fast.',
      },
      coupon: {
        name: 'First hundred',
        hint: 'Ten orders a second; up to number 100 get a coupon.',
      },
      'three-places': {
        name: 'Three things in place',
        hint: 'Exactly 100 coupons, none missing, no leaks, and p95 within 0.8 s.',
      },
      release: {
        name: 'One deploy',
        hint: 'The first hundred again, with a deploy after 30 seconds.',
      },
      'by-hand': {
        name: 'Three by hand',
        hint: 'Three orders slowly; then a deploy, and three quickly.',
      },
      cart: {
        name: 'Baskets in a minute of lunch',
        hint: 'Who filled a basket is back to pay five orders later. About two orders a second.',
      },
      'cart-by-hand': {
        name: 'A basket by hand',
        hint: 'Fill it, pay; fill another, and the environment is reclaimed. Is it still there?',
      },
    },
    metrics: {
      orders: 'Orders answered',
      instances: 'Environments made',
      ones: 'Customers called No. 1',
      highest: 'Highest number',
      couponsGiven: 'Customers with a coupon',
      wrong: 'Wrong numbers',
      lost: 'Orders in no count',
      leaks: 'Saw a stranger’s name',
      missing: 'Back, and missing',
      p95: 'p95 response',
    },
    acts: { order: 'Place an order', deploy: 'Deploy', reclaim: 'Reclaim' },
    assumptions: {
      'global-and-tmp-alike':
        'A value in an environment stands for a global variable and a file in /tmp alike: both go with the environment.',
      'store-never-fails':
        'The database always takes the same time, never fails and is never full.',
      'menu-is-ours': 'That reading the menu takes 0.6 s is our number, not a measured one.',
      'seven-in-ten-members': 'Seven customers in ten are logged in, which is assumed.',
      'recent-reuse':
        'Of several idle environments the last to become idle takes the order. No provider promises that.',
      'laws-of-time':
        'Work is lognormal (95th percentile 1.5 times the median) or exponential, a start lognormal (1.6 times).',
      'one-order-at-a-time':
        'An environment handles one order at a time. Where a platform lets several in, they share the variable.',
      'no-shared-disk': 'File systems shared by environments and durable functions are left out.',
      'back-in-order':
        'A customer is back after a set number of orders. Who is back before the first order was answered is not counted.',
      'ten-files':
        'A file is taken to have 50 MB: the 512 MB of /tmp that nobody enlarged hold ten, and the eleventh finds no room.',
    },
    stage:
      'Environments and what they hold, the database, the latest answers, and a timeline below',
    chart: {
      title: 'The true number and the highest one given',
      series: { orders: 'orders answered', highest: 'highest number' },
    },
  },
};
