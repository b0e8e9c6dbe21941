// The words of the four-eras simulator, in both languages.

import type { ReadoutTable } from '@/components/figure/definition';
import { commonMetrics } from '@/components/figure/words/common';
import type { SimWords } from '@/components/figure/words/sim-words';
import { type declaration, type Era, type EraMetric, eras } from '@/engine/models/four-eras/config';
import type { Locale, Localized } from '@/i18n/locales';
import { contestants } from './eras';
import { paramWords } from './param-words';

export const mostOften: Localized<string> = {
  ko: '누가 요청을 가장 많이 놓칠까요?',
  en: 'Who loses the most requests?',
};

export const cheapest: Localized<string> = {
  ko: '약속을 지키면서 한 달에 가장 싼 방식은 무엇일까요?',
  en: 'Who keeps the promise for the least money a month?',
};

export const columns = [
  { metric: 'dropped', shareOf: 'arrived', words: { ko: '놓친 요청', en: 'Lost' } },
  { metric: 'p95', words: { ko: 'p95 응답', en: 'p95' } },
  { metric: 'instances', words: { ko: '평균 대수', en: 'Mean size' } },
  { metric: 'cost', words: { ko: '예상 요금', en: 'Est. bill' } },
  { metric: 'hours', words: { ko: '사람의 시간', en: 'People’s time' } },
  { metric: 'month', words: { ko: '한 달 비용', en: 'Cost a month' } },
  { metric: 'monthHours', words: { ko: '한 달 사람의 시간', en: 'Hours a month' } },
  {
    metric: 'kept',
    words: { ko: '약속', en: 'Promise' },
    says: { ko: ['어김', '지킴'], en: ['broken', 'kept'] },
  },
] as const satisfies ReadoutTable['columns'];

type Words = SimWords<typeof declaration, `${Era}.lost`>;

const metricNames: Localized<Readonly<Record<EraMetric, string>>> = {
  ko: {
    ...commonMetrics('ko', 'p50', 'p95', 'p99', 'dropped'),
    instances: '평균 대수',
    taken: '쓰인 자리',
    cost: '예상 요금',
    hours: '사람의 시간',
    lost: '놓친 비율',
    month: '한 달 비용',
    monthHours: '한 달 사람의 시간',
    kept: '약속 지킴',
  },
  en: {
    ...commonMetrics('en', 'p50', 'p95', 'p99'),
    dropped: 'lost requests',
    instances: 'mean instances',
    taken: 'share of room in use',
    cost: 'estimated bill',
    hours: 'people’s time',
    lost: 'share lost',
    month: 'cost of a month',
    monthHours: 'people’s time in a month',
    kept: 'promise kept',
  },
};

const eraName = (era: Era, locale: Locale): string =>
  contestants.find(({ id }) => id === era)?.words[locale] ?? era;

/** "IaaS p95 응답" for `autoscaling.p95`, for every era and metric. */
const metricWords = (locale: Locale) =>
  Object.fromEntries(
    eras.flatMap((era) =>
      Object.entries(metricNames[locale]).map(([metric, name]) => [
        `${era}.${metric}`,
        `${eraName(era, locale)} ${name}`,
      ]),
    ),
  ) as Words['metrics'];

const seriesWords = (locale: Locale) =>
  Object.fromEntries(
    eras.map((era) => [`${era}.lost`, eraName(era, locale)]),
  ) as Words['chart']['series'];

export const words: Localized<Words> = {
  ko: {
    title: '같은 트래픽, 네 가지 방식',
    hint: '같은 요청이 네 방식에 동시에 들어가요',
    summary: {
      stage:
        '맨 위에 1초에 오는 요청이 처음부터 끝까지 그려져 있어요. 그 아래에 온프레미스, IaaS, PaaS, FaaS 네 칸이 있어요. 칸마다 한 번에 맡을 수 있는 요청이 선으로, 일하거나 기다리는 요청이 회색 넓이로, 놓친 요청이 빨간 넓이로 그려져요. 네 칸의 시간과 높이는 같아요.',
      controls:
        '상황과 요청의 빈도, 몰리는 배수, 처리 시간, 방식마다의 크기와 한도를 바꿀 수 있어요.',
      first: '물음에 답을 고른 다음 재생을 눌러 보세요.',
    },
    params: paramWords.ko,
    scenarios: {
      'lunch-rush': {
        name: '점심',
        hint: '15분에 걸쳐 주문이 12배로 오르고, 주문마다 결제를 12초쯤 기다려요. 하루에 두 번 와요. 약속은 놓침 0.1%까지, p95 22초까지예요.',
      },
      neighbourhood: {
        name: '동네 가게',
        hint: '1초에 8건쯤, 하루에 열 시간 내내 똑같이 들어와요. 약속은 놓침 0.1%까지, p95 3초까지예요.',
      },
      'steady-bot': {
        name: '24시간 상담 봇',
        hint: '밤낮없이 1초에 30건쯤 들어오고, 한 건에 10초쯤 걸려요. 약속은 놓침 0.1%까지, p95 17초까지예요.',
      },
      drop: {
        name: '한정판',
        hint: '일주일에 한 번, 20초 만에 400배로 뛰었다가 80초 뒤에 내려와요. 약속은 놓침 0.1%까지, p95 3초까지예요.',
      },
      quiet: {
        name: '밤의 취미 사이트',
        hint: '10분에 한 건쯤 들어와요. 한 건에 0.2초 걸려요. 약속은 놓침 0.1%까지, p95 1초까지예요.',
      },
      'faster-lunch': {
        name: '더 빨리 오는 점심',
        hint: '같은 점심이 5분 만에 12배로 올라요. IaaS가 약속(놓침 0.1%, p95 22초)을 지키게 맞춰 보세요.',
      },
      florist: {
        name: '꽃집',
        hint: '한 시간에 열 건쯤, 한 건에 0.3초 걸려요. 약속은 놓침 0.1%까지, p95 1초까지예요.',
      },
      'florist-at-once': {
        name: '꽃집, 더 빠른 약속',
        hint: '같은 꽃집이 약속을 p95 0.5초로 줄였어요. 놓침은 0.1%까지예요.',
      },
      canteen: {
        name: '학생 식당',
        hint: '20분에 걸쳐 주문이 14배로 오르고, 한 건에 10초쯤 걸려요. 하루에 두 번 와요. 약속은 놓침 0.1%까지, p95 18초까지예요.',
      },
      translator: {
        name: '번역 봇',
        hint: '밤낮없이 1초에 22건쯤 들어오고, 한 건에 12초쯤 걸려요. 약속은 놓침 0.1%까지, p95 20초까지예요.',
      },
      'own-traffic': {
        name: '내 트래픽',
        hint: '가져온 파일에서 가장 붐빈 한 시간이에요. 파일이 없으면 1초에 3건씩 한 시간이에요. 한 건에 1초쯤 걸린다고 치고, 약속은 놓침 0.1%까지, p95 3초까지예요.',
      },
      'course-registration': {
        name: '수강신청',
        hint: '정각에 2초 만에 1,000배가 몰려요. 서버는 이 아침을 위해 사 두었어요.',
      },
      'concert-tickets': {
        name: '콘서트 예매',
        hint: '30초 만에 250배로 오르고 4분 동안 이어져요. 아무도 예상하지 못했어요.',
      },
      'side-project': {
        name: '조용한 사이드 프로젝트',
        hint: '10분에 한 건쯤, 나흘 동안 들어와요.',
      },
      'steady-api': { name: '꾸준한 API', hint: '1초에 60건쯤, 두 시간 내내 똑같이 들어와요.' },
      'noon-jump': {
        name: '정오의 5분',
        hint: '11시 59분에 시작해요. 12시에 20초 만에 주문이 40배로 뛰고, FaaS를 뺀 셋은 똑같이 50건을 맡을 수 있어요.',
      },
      'shop-noon': {
        name: '정오네의 정오',
        hint: '12시에 내일 도시락을 팔기 시작해요. 10초 만에 주문이 40배로 뛰고, FaaS를 뺀 셋은 똑같이 8건을 맡을 수 있어요.',
      },
    },
    metrics: metricWords('ko'),
    assumptions: {
      'same-work-everywhere':
        '한 요청의 처리 시간은 네 방식에서 같아요. 실제로는 서버마다 속도가 달라요.',
      'one-line':
        'FaaS를 뺀 세 방식은 인스턴스 모두가 대기열 하나를 함께 써요. 라우터가 아무 데나 보내는 PaaS라면 더 많이 기다려요.',
      'work-lost-with-its-server':
        '서버가 고장 나면 하던 일도 잃고, 오류를 만난 손님은 다시 시도하지 않아요.',
      'straight-slopes': '몰림은 곧게 오르고 곧게 내려오는 한 번뿐이에요.',
      'boot-partly-assumed':
        '새 VM에 접속할 수 있게 되기까지는 잰 값이고, 앱이 뜨고 상태를 확인하는 시간은 가정이에요.',
      'dyno-boot-assumed': '앱 인스턴스가 뜨는 시간은 잰 자료를 찾지 못해 가정했어요.',
      'people-hours-assumed':
        '사람의 시간은 잰 값이 아니라 식에 넣은 가정이에요. 아래 슬라이더에서 여러분의 값으로 바꿔 보세요.',
      'four-places-a-thread':
        '어느 방식이든 vCPU나 하드웨어 스레드 하나가 요청을 네 건씩 맡아요. 서버(64스레드) 256건, VM(2 vCPU) 8건, 앱 인스턴스(1 vCPU) 4건이에요. 이 가정이 승자를 바꿀 수 있어요.',
      'month-of-runs':
        '한 달 비용은 이 실험의 요금에 한 달 횟수를 곱하고, 나머지 시간에 켜 둔 것의 요금과 인건비를 더한 값이에요. VM을 손으로 늘리면 올 때마다 그 시간이 들어요. 1달러는 1,400원으로 가정했어요.',
      'one-request-per-function':
        '깨어 있는 함수 하나는 한 번에 요청 하나만 맡아요. 약속이 있는 상황에서는 함께 깨어 있을 수 있는 1,000개에 닿지 않아요.',
      'list-prices':
        '요금은 서울의 목록 가격으로 서버와 함수만 계산해요. 온프레미스의 서버 가격과 전력, 수리비, 그리고 환율은 확인되지 않은 가정이에요. 로드 밸런서, 나가는 데이터, 로그, 세금, 사람의 시간과 무료 구간은 청구서 실험실에 있어요.',
    },
    acts: { addVms: 'VM 20대 더 켜기', serverOff: '서버 1대 끄기', serverOn: '서버 다시 켜기' },
    stage: '네 방식의 처리 능력과 수요',
    chart: { title: '지금까지 놓친 요청(건)', series: seriesWords('ko') },
  },
  en: {
    title: 'One traffic, four ways',
    hint: 'the same requests reach all four at once',
    summary: {
      stage:
        'On top, the requests per second of the whole run. Below it four rows: on-premises, IaaS, PaaS and FaaS. In each, a line shows how many requests it can take at once, a grey area those at work or waiting, a red area those lost. These four share time and height.',
      controls:
        'You can change the situation, the rate, the height of the peak, the work of a request, and the sizes and limits of each way.',
      first: 'Answer the question, then press Play.',
    },
    params: paramWords.en,
    scenarios: {
      'lunch-rush': {
        name: 'Lunch rush',
        hint: 'Orders climb twelvefold in 15 minutes, and each waits about 12 s for its payment. Twice a day. The promise: at most 0.1% lost, p95 within 22 s.',
      },
      neighbourhood: {
        name: 'A neighbourhood shop',
        hint: 'About 8 requests a second, for ten hours of every day. The promise: at most 0.1% lost, p95 within 3 s.',
      },
      'steady-bot': {
        name: 'A bot that never sleeps',
        hint: 'About 30 requests a second day and night, 10 s each. The promise: at most 0.1% lost, p95 within 17 s.',
      },
      drop: {
        name: 'A limited drop',
        hint: 'Once a week, up 400-fold within 20 s, and down again 80 s later. The promise: at most 0.1% lost, p95 within 3 s.',
      },
      quiet: {
        name: 'A hobby site at night',
        hint: 'A request every ten minutes or so, 0.2 s each. The promise: at most 0.1% lost, p95 within 1 s.',
      },
      'faster-lunch': {
        name: 'A lunch that comes faster',
        hint: 'The same lunch, twelvefold within 5 minutes. Tune IaaS until it keeps the promise: 0.1% lost, p95 22 s.',
      },
      florist: {
        name: 'A florist',
        hint: 'About ten orders an hour, 0.3 s each. The promise: at most 0.1% lost, p95 within 1 s.',
      },
      'florist-at-once': {
        name: 'A florist who promises more',
        hint: 'The same florist, with a p95 of 0.5 s promised. At most 0.1% may be lost.',
      },
      canteen: {
        name: 'A student canteen',
        hint: 'Orders climb 14-fold in 20 minutes, twice a day, and take about 10 s each. The promise: at most 0.1% lost, p95 within 18 s.',
      },
      translator: {
        name: 'A translation bot',
        hint: 'About 22 requests a second day and night, 12 s each. The promise: at most 0.1% lost, p95 within 20 s.',
      },
      'own-traffic': {
        name: 'Your own traffic',
        hint: 'The busiest hour of the file that was brought; without one, 3 a second for an hour. Each is taken to need about 1 s, and promised are at most 0.1% lost and a p95 of 3 s.',
      },
      'course-registration': {
        name: 'Course registration',
        hint: 'On the hour a thousandfold crowd comes within 2 s. The servers were bought for this morning.',
      },
      'concert-tickets': {
        name: 'Concert tickets',
        hint: 'Up 250-fold within 30 s, for four minutes. Nobody knew.',
      },
      'side-project': {
        name: 'A quiet side project',
        hint: 'A request every ten minutes or so, for four days.',
      },
      'steady-api': { name: 'A steady API', hint: 'About 60 requests a second, for two hours.' },
      'noon-jump': {
        name: 'Five minutes at noon',
        hint: 'It begins at 11:59. At twelve, orders jump 40-fold within 20 s; all but FaaS begin with room for 50.',
      },
      'shop-noon': {
        name: 'The shop’s noon',
        hint: 'Tomorrow’s boxes go on sale at 12:00. Orders jump 40-fold within 10 s; all but FaaS begin with room for 8.',
      },
    },
    metrics: metricWords('en'),
    assumptions: {
      'same-work-everywhere':
        'A request needs the same time everywhere. Real servers differ in speed.',
      'one-line':
        'Except for FaaS, all instances of a way share one queue. A PaaS whose router picks at random would wait longer.',
      'work-lost-with-its-server':
        'A server that fails loses its work, and customers who get an error do not try again.',
      'straight-slopes': 'There is one peak, with straight slopes.',
      'boot-partly-assumed':
        'The time until a new VM answers is measured; the time for the app and its health check is assumed.',
      'dyno-boot-assumed':
        'No measurement of how long an app instance takes to start was found; it is assumed.',
      'people-hours-assumed':
        'People’s time is a formula with assumed numbers, not a measurement. Put in your own below.',
      'four-places-a-thread':
        'Everywhere a vCPU or hardware thread takes four requests at once: a server of 64 threads 256, a VM of 2 vCPUs 8, an app instance of one 4. This assumption can change who wins.',
      'month-of-runs':
        'The cost of a month is this run as often as it comes, what is on in the rest of the month, and people’s hours at the wage. Whoever adds VMs by hand does so each time it comes. A dollar is taken as 1,400 won.',
      'one-request-per-function':
        'A function that is awake takes one request at a time. No situation with a promise reaches the limit of 1,000 awake at once.',
      'list-prices':
        'The bill counts servers and functions alone, at list prices in Seoul. The price, power and repair of your own server, and the exchange rate, are unverified assumptions. Load balancers, traffic, logs, taxes, people’s time and the free tier are in the billing lab.',
    },
    acts: {
      addVms: 'Start 20 more VMs',
      serverOff: 'Switch a server off',
      serverOn: 'Switch it on again',
    },
    stage: 'Capacity and demand of the four ways',
    chart: { title: 'Requests lost so far', series: seriesWords('en') },
  },
};
