// The words of the concurrency simulator, in both languages.

import { commonKnobs, commonMetrics } from '@/components/figure/words/common';
import type { SimWords } from '@/components/figure/words/sim-words';
import type { declaration } from '@/engine/models/concurrency/config';
import type { Localized } from '@/i18n/locales';

export const words: Localized<SimWords<typeof declaration>> = {
  ko: {
    title: '계정 하나의 세 가지 한도',
    hint: 'DB를 느리게 하고, 요청은 그대로인데 무엇이 늘어나는지 보세요',
    summary: {
      stage:
        '요청이 네모들로 와요. 네모 하나가 실행 환경 하나이고, 네모들을 두른 테두리가 계정의 동시성 한도예요. 아래 세 상자에는 거절된 요청이 이유별로 쌓여요. 데이터베이스가 있으면 쓰는 연결의 수가 보여요.',
      controls:
        '요청의 속도와 걸리는 시간, 동시성 한도, 예약 동시성과 프로비저닝 동시성, 데이터베이스의 연결 수를 바꿀 수 있어요. 버튼으로 DB를 느리게 하고 한도를 올릴 수 있어요.',
      first: '재생을 누르고, 일하는 환경의 수를 한도와 비교해 보세요.',
    },
    params: {
      ...commonKnobs('ko', 'ratePerSec', 'peakFactor', 'spikeAtSec', 'spikeForSec', 'provisioned'),
      arrivals: {
        label: '도착 방식',
        options: {
          poisson: '제각각(포아송)',
          spike: '한동안 몰림',
          'at-once': '한 순간에 함께',
        },
      },
      crowd: { label: '함께 오는 요청' },
      workSec: { label: '한 건에 걸리는 시간', hint: '평균' },
      workLaw: {
        label: '걸리는 시간의 분포',
        options: { lognormal: '로그 정규', constant: '일정' },
      },
      coldStartSec: { label: '새 환경을 준비하는 시간' },
      quota: { label: '동시성 한도', hint: '계정 전체가 함께 써요' },
      reserved: {
        label: '예약 동시성',
        hint: '우리 함수의 몫이자 상한. AWS에서 0으로 정하면 함수가 멈춰요',
        zero: '예약 안 함',
      },
      provisioned: { label: '프로비저닝 동시성', hint: '우리 함수를 위해 미리 켜 둬요' },
      slots: { label: '환경 하나가 함께 받는 요청' },
      growth: {
        label: '늘어나는 속도',
        options: { now: '지금', 'until-2023': '2023년 11월까지' },
        hint: '지금은 함수마다 10초에 1,000개. 전에는 계정이 함께 3,000개, 그다음 1분에 500개(가장 큰 리전)',
      },
      dbConnections: { label: 'DB가 받는 연결', zero: '제한 없음' },
      neighbor: { label: '같은 계정의 이웃 함수', options: { on: '있음', off: '없음' } },
      jobPerSec: { label: '이웃 함수의 요청' },
      jobSec: { label: '이웃 함수의 한 건', hint: '평균' },
      jobAtSec: { label: '이웃이 시작하는 때' },
      jobForSec: { label: '이웃이 일하는 동안' },
    },
    scenarios: {
      little: { name: '1초에 500건', hint: '한 건에 0.2초. DB를 느리게 해 보세요.' },
      'slow-database': { name: '느려진 DB', hint: '30초부터 한 건이 0.2초에서 2초로 늘어요.' },
      'ticket-rush': {
        name: '예매 시작',
        hint: '0에서 갑자기 1초에 2,500건. 한 건에 1초, 한도는 3,000이에요.',
      },
      'fast-calls': {
        name: '빠른 함수',
        hint: '1초에 2,000건, 한 건에 0.05초. 한도는 100이에요.',
      },
      neighbours: {
        name: '한 계정, 두 함수',
        hint: '한도 300을 결제 함수와 밤 작업이 함께 써요. 30초부터 결제가 몰려요.',
      },
      festival: {
        name: '축제 날 정오',
        hint: '1초에 100건. 20초부터 한 건이 1.2초에서 5초로 늘어요. DB의 연결은 100개예요.',
      },
      'held-thousand': {
        name: '함께 기다리는 1,000건',
        hint: '한꺼번에 와서 5초를 기다리기만 해요. 환경 하나가 몇 건을 함께 받나요?',
      },
    },
    metrics: {
      ...commonMetrics('ko', 'p99'),
      busy: '일하는 환경(평균)',
      instances: '만들어진 환경',
      refused: '429로 거절',
      throttled: '429를 받은 요청',
      failed: '연결을 못 얻음',
      jobRefused: '이웃 함수의 거절',
      cost: '프로비저닝 하루 요금',
    },
    acts: { slow: 'DB가 느려짐', mend: 'DB 되살리기', raise: '한도 올리기' },
    assumptions: {
      'bucket-of-one-second':
        '초당 요청 수는 1초 몫이 담기는 토큰 버킷으로 세요. AWS는 숫자만 밝히고 세는 방법은 밝히지 않아요.',
      'nobody-tries-again':
        '거절된 요청은 다시 오지 않아요. 동기 호출만 다루고, 큐로 돌아가는 비동기 호출은 뺐어요.',
      'provisioned-from-the-start':
        '프로비저닝한 환경은 처음부터 켜져 있어요. AWS에서는 켜는 데 1~2분이 걸려요.',
      'provisioned-1024-seoul':
        '프로비저닝 요금은 1,024MB, 서울 리전의 2026년 10월 단가예요. 실행 요금은 뺐어요.',
      'new-account-number':
        '새 계정의 한도는 1,000보다 작아요. 얼마인지는 문서에 없어서 기본값을 1,000으로 두었어요.',
      'keeps-environments': '한번 만든 환경은 실험이 끝날 때까지 사라지지 않아요.',
      'no-connection-takes-as-long':
        '연결을 얻지 못한 요청은 다른 요청만큼 오래 환경을 붙들고 있다가 실패해요. 바로 실패하는 데이터베이스라면 환경은 덜 늘고, 실패하는 비율은 같아요.',
      'slots-do-not-slow': '환경 하나에 요청이 여럿 있어도 서로 느려지지 않아요.',
      'laws-of-time':
        '걸리는 시간은 로그 정규 분포(95번째 백분위수가 중앙값의 1.5배)이거나 일정해요. 준비 시간은 일정해요.',
      'hundred-unreserved':
        'AWS에서는 예약하고 남은 동시성이 100 이상이어야 해요. 여기서는 막지 않아요.',
    },
    stage: '요청, 실행 환경의 네모 칸, 이유별로 거절된 요청과 그 아래 시간표',
    chart: {
      title: '일하는 환경과 필요한 동시성',
      series: { working: '일하는 환경', wanted: '필요한 동시성', quota: '한도' },
    },
  },
  en: {
    title: 'The three limits of one account',
    hint: 'slow the database down, and see what grows though no more requests come',
    summary: {
      stage:
        'Requests come to the squares; each of these is an execution environment, and the frame around them is the account’s concurrency limit. Three bins below collect what was refused, by reason. Where there is a database, it shows its connections in use.',
      controls:
        'You can change the rate of requests and how long each takes, the concurrency limit, reserved and provisioned concurrency, and how many connections the database takes. Buttons slow the database down and raise the limit.',
      first: 'Press Play and compare the environments at work with the limit.',
    },
    params: {
      ...commonKnobs('en', 'ratePerSec', 'peakFactor', 'spikeAtSec', 'spikeForSec', 'provisioned'),
      arrivals: {
        label: 'Arrivals',
        options: {
          poisson: 'random (Poisson)',
          spike: 'a crowd for a while',
          'at-once': 'all at one moment',
        },
      },
      crowd: { label: 'Requests at that moment' },
      workSec: { label: 'Each request takes', hint: 'the mean' },
      workLaw: {
        label: 'Spread of that time',
        options: { lognormal: 'lognormal', constant: 'constant' },
      },
      coldStartSec: { label: 'Start of an environment' },
      quota: { label: 'Concurrency limit', hint: 'shared by the whole account' },
      reserved: {
        label: 'Reserved concurrency',
        hint: 'our function’s share and ceiling; set to 0 on AWS, a function stops',
        zero: 'no reservation',
      },
      provisioned: {
        label: 'Provisioned concurrency',
        hint: 'kept running for our function in advance',
      },
      slots: { label: 'Requests in one environment' },
      growth: {
        label: 'Speed of growth',
        options: { now: 'as it is now', 'until-2023': 'until Nov 2023' },
        hint: 'now 1,000 in ten seconds for each function; before, 3,000 for the account, then 500 a minute (largest Regions)',
      },
      dbConnections: { label: 'Database connections', zero: 'any number' },
      neighbor: { label: 'A neighbour in the account', options: { on: 'yes', off: 'no' } },
      jobPerSec: { label: 'Requests to the neighbour' },
      jobSec: { label: 'Each of those takes', hint: 'the mean' },
      jobAtSec: { label: 'The neighbour begins after' },
      jobForSec: { label: 'The neighbour works for' },
    },
    scenarios: {
      little: { name: '500 a second', hint: 'Each takes 0.2 s. Slow the database down.' },
      'slow-database': {
        name: 'The slow database',
        hint: 'After 30 seconds a request takes 2 s instead of 0.2.',
      },
      'ticket-rush': {
        name: 'On sale',
        hint: 'From nothing to 2,500 a second of 1 s each. The limit is 3,000.',
      },
      'fast-calls': {
        name: 'Fast calls',
        hint: '2,000 a second of 0.05 s each. The limit is 100.',
      },
      neighbours: {
        name: 'One account, two functions',
        hint: 'Checkout and a night job share a limit of 300. Checkout is rushed after 30 s.',
      },
      festival: {
        name: 'Festival noon',
        hint: '100 a second; after 20 s each takes 5 s instead of 1.2. The database takes 100 connections.',
      },
      'held-thousand': {
        name: 'A thousand that wait',
        hint: 'They come at once and only wait for 5 s. How many of them does one environment take?',
      },
    },
    metrics: {
      ...commonMetrics('en', 'p99'),
      busy: 'Busy environments (mean)',
      instances: 'Environments made',
      refused: 'Refused with 429',
      throttled: 'Requests that got 429',
      failed: 'Got no connection',
      jobRefused: 'Neighbour refused',
      cost: 'Provisioned, a day',
    },
    acts: { slow: 'Slow the database', mend: 'Fix the database', raise: 'Raise the limit' },
    assumptions: {
      'bucket-of-one-second':
        'Requests per second are counted by a bucket that holds one second’s worth. AWS names the number and no mechanism.',
      'nobody-tries-again':
        'Whoever is refused does not come again. Only synchronous calls are shown; asynchronous ones, which go back to a queue, are left out.',
      'provisioned-from-the-start':
        'Provisioned environments are there from the start. On AWS it takes a minute or two.',
      'provisioned-1024-seoul':
        'The price of provisioned concurrency is that of 1,024 MB in Seoul, October 2026, without running time.',
      'new-account-number':
        'New accounts start below 1,000. How low is not documented, so 1,000 is the default here.',
      'keeps-environments': 'An environment, once made, stays to the end of the run.',
      'no-connection-takes-as-long':
        'A request without a connection holds its environment as long as any other, then fails. Where a database fails at once fewer environments are needed, and the same share fails.',
      'slots-do-not-slow': 'Requests that share an environment do not slow each other down.',
      'laws-of-time':
        'The time a request takes is lognormal (95th percentile 1.5 times the median) or constant. A start is constant.',
      'hundred-unreserved':
        'On AWS at least 100 must be left unreserved. Here nothing keeps you from it.',
    },
    stage: 'Requests, environments as squares, what was refused by reason, and a timeline below',
    chart: {
      title: 'Environments at work and concurrency needed',
      series: { working: 'at work', wanted: 'needed', quota: 'the limit' },
    },
  },
};
