// Eight questions on the cold start; every wrong answer is an idea people really hold, and is refuted.

import type { QuizItem } from '@/content/schema';

export const quiz: readonly QuizItem[] = [
  {
    id: 'order-of-waking',
    kind: 'order',
    step: 'phases',
    stem: {
      ko: '쉬고 있는 환경이 없을 때 주문이 하나 왔어요. 일어나는 순서대로 놓아 보세요.',
      en: 'An order arrives and no environment is idle. Put what happens in order.',
    },
    entries: [
      {
        id: 'prepare',
        text: {
          ko: '격리된 공간을 만들고 코드를 내려받아요.',
          en: 'An isolated place is made and the code is downloaded.',
        },
      },
      { id: 'runtime', text: { ko: '런타임을 켜요.', en: 'The runtime starts.' } },
      {
        id: 'outside',
        text: {
          ko: '핸들러 밖에 쓴 코드를 실행해요.',
          en: 'The code outside the handler runs.',
        },
      },
      {
        id: 'handler',
        text: { ko: '핸들러가 주문을 처리해요.', en: 'The handler processes the order.' },
      },
      {
        id: 'frozen',
        text: {
          ko: '환경이 얼어서 다음 주문을 기다려요.',
          en: 'The environment is frozen and waits for the next order.',
        },
      },
    ],
    explanation: {
      ko: '앞의 셋이 콜드 스타트예요. 환경 준비 다음에 초기화가 오고, 초기화는 런타임이 먼저, 핸들러 밖 코드가 나중이에요. 런타임이 있어야 코드를 실행할 수 있으니까요. 다음 주문은 넷째부터 시작해요.',
      en: 'The first three are the cold start. Init follows the preparation, and within it the runtime comes before the code outside the handler, because something has to run that code. The next order starts at the fourth step.',
    },
    cites: [{ claim: 'C044' }],
  },
  {
    id: 'ping-and-fifty',
    kind: 'single',
    step: 'one-ping',
    stem: {
      ko: '핑 하나가 환경 하나를 따뜻하게 지키고 있어요. 다른 환경은 없어요. 손님 50명이 같은 순간에 오면 콜드 스타트는 몇 건일까요?',
      en: 'One ping keeps one environment warm; there are no others. Fifty customers come at the same instant. How many cold starts?',
    },
    options: [
      {
        id: 'none',
        text: { ko: '0건', en: '0' },
        misconception: 'M04',
        because: {
          ko: '핑 하나가 함수 전체를 데우는 것은 아니에요. 따뜻한 환경은 하나이고, 하나는 한 번에 손님 한 명만 맡아요.',
          en: 'A ping does not warm the function as a whole. One environment is warm, and it takes one customer at a time.',
        },
      },
      {
        id: 'one',
        text: { ko: '1건', en: '1' },
        because: {
          ko: '첫 손님만 기다린다는 생각이에요. 새 환경이 깨어나는 동안에도 나머지 손님은 이미 와 있어서, 저마다 새 환경이 필요해요.',
          en: 'This assumes that only the first one waits. But the others are already there while it wakes, and each needs an environment of its own.',
        },
      },
      {
        id: 'all-but-one',
        text: { ko: '49건', en: '49' },
        correct: true,
        because: {
          ko: '한 명은 따뜻한 환경으로 가고, 남은 49명은 저마다 새 환경을 기다려요.',
          en: 'One customer gets the warm environment; the other 49 each wait for a new one.',
        },
      },
      {
        id: 'all',
        text: { ko: '50건', en: '50' },
        misconception: 'M05',
        because: {
          ko: '요청마다 새로 뜨는 것은 아니에요. 쉬고 있는 따뜻한 환경 하나는 다시 쓰여요.',
          en: 'Not every request starts afresh. The one warm, idle environment is reused.',
        },
      },
    ],
    explanation: {
      ko: '콜드 스타트의 수는 동시에 온 요청에서 쉬고 있는 따뜻한 환경을 뺀 만큼이에요. 50 − 1 = 49. 실행에서도 몰려든 50명 가운데 49명이 기다렸어요.',
      en: 'Cold starts are the requests that come together minus the environments that are warm and idle: 50 − 1 = 49. In the run, too, 49 of the crowd of fifty waited.',
    },
    cites: [{ claim: 'C153' }, { sim: 'cold-start', scenario: 'ping-and-crowd', tMs: 1_202_000 }],
  },
  {
    id: 'ten-minutes-apart',
    kind: 'numeric',
    step: 'who-waits',
    stem: {
      ko: '주문이 평균 10분에 하나꼴로, 서로 상관없이 와요. 유지 시간은 5분이고 처리 시간은 무시할 만큼 짧아요. 콜드 스타트를 겪는 손님은 몇 %일까요?',
      en: 'Orders come once every ten minutes on average, independently. The keep-alive time is five minutes; the work takes next to no time. What percentage of customers meet a cold start?',
    },
    answer: 60.7,
    tolerance: 1.5,
    unit: { ko: '%', en: '%' },
    traps: [
      {
        value: 50,
        tolerance: 2,
        because: {
          ko: '5분이 10분의 절반이라 절반이라고 셈했어요. 하지만 간격은 고르지 않아요. 짧은 간격이 여럿, 긴 간격이 몇몇이라 5분을 넘길 확률은 e^(−0.5)예요.',
          en: 'Five is half of ten, but gaps are not even: many short ones and a few long ones. The chance of more than five minutes is e^(−0.5).',
        },
      },
      {
        value: 100,
        tolerance: 0.5,
        because: {
          ko: '평균 간격 10분이 유지 시간보다 길다고 모든 간격이 긴 것은 아니에요. 5분 안에 다음 손님이 오는 일도 39%쯤 있어요.',
          en: 'The mean gap is longer than the keep-alive time, but not every gap is. About 39% of the time the next customer comes within five minutes.',
        },
      },
      {
        value: 39.3,
        tolerance: 1.5,
        because: {
          ko: '5분 안에 올 확률, 곧 웜 스타트의 비율을 구했어요. 콜드는 그 나머지예요.',
          en: 'That is the chance of coming within five minutes: the warm share. The cold share is the rest.',
        },
      },
    ],
    explanation: {
      ko: '다음 손님이 유지 시간 안에 오지 않을 확률이 콜드 스타트의 비율이에요. e^(−5 ÷ 10) = e^(−0.5) ≈ 60.7%.',
      en: 'The cold share is the chance that the next customer does not come within the keep-alive time: e^(−5 ÷ 10) = e^(−0.5) ≈ 60.7%.',
    },
    cites: [
      {
        formula: {
          ko: '콜드 비율 = e^(−유지 시간 ÷ 평균 간격)',
          en: 'cold share = e^(−keep-alive ÷ mean gap)',
        },
      },
      { sim: 'cold-start', scenario: 'quiet-night', set: { keepAliveSec: 30 } },
    ],
  },
  {
    id: 'one-millisecond',
    kind: 'ox',
    step: 'how-long',
    stem: {
      ko: '“콜드 스타트는 1ms쯤이라 느낄 수 없다.”',
      en: '“A cold start takes about 1 ms, so nobody feels it.”',
    },
    answer: false,
    reasons: [
      {
        id: 'adds-up',
        text: {
          ko: '한 번은 1ms지만 손님이 몰리면 앞사람의 기다림이 쌓여요.',
          en: 'Each is 1 ms, but in a crowd everyone also waits for those ahead.',
        },
        misconception: 'M03',
        because: {
          ko: '1ms라는 전제부터 틀렸어요. 게다가 손님마다 자기 환경이 깨어나므로 앞사람의 기다림이 쌓이지도 않아요.',
          en: 'The 1 ms is wrong to begin with. Nor do waits add up: each customer waits for an environment of their own.',
        },
      },
      {
        id: 'billing-step',
        text: {
          ko: '1ms는 과금 눈금이에요. 초기화만 십수~수백 ms가 걸려요.',
          en: '1 ms is the step of the meter; init alone takes tens to hundreds.',
        },
        correct: true,
        because: {
          ko: '빈 함수의 초기화 중앙값이 Rust 16ms, Node.js 22 145ms, .NET 8 258ms였어요(2026년 6~8월).',
          en: 'The median init of an empty function was 16 ms in Rust, 145 in Node.js 22 and 258 in .NET 8 (June to August 2026).',
        },
      },
      {
        id: 'only-with-memory',
        text: {
          ko: '1ms는 메모리를 크게 잡은 함수에서만 나오는 값이에요.',
          en: '1 ms is reached only by functions with a lot of memory.',
        },
        because: {
          ko: '메모리를 늘려도 초기화 시간은 거의 그대로예요. 런타임 40종에서 128MB와 1,024MB의 차이는 3% 안쪽이었어요.',
          en: 'Memory hardly moves the init time: over 40 runtimes, 128 MB and 1,024 MB were within 3% of each other.',
        },
      },
    ],
    explanation: {
      ko: '과금 단위인 1ms가 시작 시간으로 잘못 옮겨진 말이에요. AWS 문서는 100ms 미만에서 1초 이상까지라고 적어요.',
      en: 'The billing step of 1 ms was mistaken for the time to start. AWS documents under 100 ms to over a second.',
    },
    cites: [{ claim: 'C055' }, { claim: 'C047' }],
  },
  {
    id: 'when-cold',
    kind: 'multiple',
    step: 'no-promise',
    stem: {
      ko: '누군가 콜드 스타트를 겪을 수 있는 때를 모두 고르세요.',
      en: 'When can somebody meet a cold start? Choose every case.',
    },
    options: [
      {
        id: 'after-deploy',
        text: {
          ko: '새 버전을 배포하고 첫 요청이 왔을 때',
          en: 'The first request after a new version is deployed',
        },
        correct: true,
        because: {
          ko: '옛 버전의 환경은 새 코드를 담고 있지 않아서 새로 만들어야 해요.',
          en: 'Environments of the old version do not hold the new code, so a new one is made.',
        },
      },
      {
        id: 'idle-available',
        text: {
          ko: '방금 일을 마치고 쉬는 환경이 있는데 요청이 하나 왔을 때',
          en: 'One request comes while an environment that just finished is idle',
        },
        misconception: 'M05',
        because: {
          ko: '요청마다 새로 뜨지는 않아요. 쉬는 환경이 있으면 다시 써요.',
          en: 'Requests do not start afresh each time. An idle environment is reused.',
        },
      },
      {
        id: 'more-than-warm',
        text: {
          ko: '따뜻한 환경 셋에 요청 다섯이 함께 왔을 때',
          en: 'Five requests come together and three environments are warm',
        },
        correct: true,
        because: {
          ko: '셋은 웜, 둘은 콜드예요. 동시에 온 요청은 환경을 나눠 쓰지 않아요.',
          en: 'Three are warm and two are cold. Requests in progress together do not share an environment.',
        },
      },
      {
        id: 'replaced',
        text: {
          ko: '쉴 새 없이 불리던 환경을 플랫폼이 교체했을 때',
          en: 'The platform replaces an environment that was in constant use',
        },
        correct: true,
        because: {
          ko: '인기 있는 함수라고 계속 켜 두지는 않아요. AWS는 늘 불리는 환경도 몇 시간마다 끝내요.',
          en: 'Popularity keeps nothing alive. AWS ends environments every few hours, even busy ones.',
        },
      },
      {
        id: 'no-requests',
        text: {
          ko: '요청이 하나도 없어 환경이 회수되었을 때',
          en: 'There are no requests and an environment is reclaimed',
        },
        because: {
          ko: '회수되는 것만으로는 아무도 기다리지 않아요. 콜드 스타트는 그다음 손님이 올 때 생겨요.',
          en: 'Being reclaimed makes nobody wait. The cold start comes with the next customer.',
        },
      },
    ],
    explanation: {
      ko: '콜드 스타트는 요청이 왔는데 그 요청을 맡을 쉬는 환경이 없을 때 생겨요. 배포, 동시 요청, 교체는 모두 그 상황을 만들어요.',
      en: 'A cold start happens when a request comes and no idle environment can take it. A deployment, concurrent requests and a replacement all bring that about.',
    },
    cites: [{ claim: 'C054' }, { claim: 'C058' }, { sim: 'cold-start', scenario: 'busy-day' }],
  },
  {
    id: 'what-is-billed',
    kind: 'categorise',
    step: 'what-helps',
    stem: {
      ko: 'AWS Lambda에서 요금이 붙는 것과 붙지 않는 것으로 나누세요(2026년 11월, 기본 방식의 ZIP 함수).',
      en: 'On AWS Lambda, what is billed and what is not? (November 2026, a default ZIP function.)',
    },
    categories: [
      { id: 'billed', text: { ko: '요금이 붙어요', en: 'Billed' } },
      { id: 'free', text: { ko: '붙지 않아요', en: 'Not billed' } },
    ],
    entries: [
      {
        id: 'init',
        text: { ko: '콜드 스타트의 초기화 시간', en: 'Init time of a cold start' },
        category: 'billed',
        misconception: 'M15',
        because: {
          ko: '2025년 7월까지는 공짜였지만, 8월 1일부터 모든 함수의 초기화 시간을 과금해요.',
          en: 'Free until July 2025; since 1 August init is billed for every function.',
        },
      },
      {
        id: 'frozen',
        text: {
          ko: '얼어서 다음 요청을 기다리는 시간',
          en: 'Time frozen, waiting for a request',
        },
        category: 'free',
        because: {
          ko: '기본 방식의 함수는 실행하지 않는 동안 실행 요금이 없어요. 그래서 플랫폼은 오래 붙잡아 두겠다고 약속하지 않아요.',
          en: 'A default function has no compute charge while it is not running, which is why nobody promises to keep it for long.',
        },
      },
      {
        id: 'provisioned',
        text: {
          ko: '손님 없는 밤에 켜 둔 프로비저닝 동시성',
          en: 'Provisioned concurrency on an empty night',
        },
        category: 'billed',
        misconception: 'M13',
        because: {
          ko: '손님이 없어도 무조건 0원은 아니에요. 미리 데워 둔 환경은 켜 둔 시간만큼 요금이 나와요.',
          en: 'No traffic does not always mean no bill. Environments kept warm are billed for as long as they are kept.',
        },
      },
      {
        id: 'reserved',
        text: { ko: '예약 동시성을 걸어 둔 것', en: 'Having reserved concurrency set' },
        category: 'free',
        misconception: 'M08',
        because: {
          ko: '예약 동시성은 몫과 상한을 정할 뿐이에요. 추가 요금도 없고 데워 주지도 않아요.',
          en: 'Reserved concurrency is a share and a ceiling. It adds no charge and warms nothing.',
        },
      },
      {
        id: 'handler',
        text: { ko: '핸들러가 실행된 시간', en: 'Time the handler runs' },
        category: 'billed',
        because: {
          ko: '1ms 단위로 올림해 과금해요.',
          en: 'Billed, rounded up to the next millisecond.',
        },
      },
    ],
    explanation: {
      ko: '실행한 시간에는 초기화도 들어가요. 쉬는 시간은 공짜지만, 쉬는 환경을 붙잡아 두는 약속에는 값이 있어요.',
      en: 'Running time includes init. Rest is free; a promise to keep rested environments ready is not.',
    },
    cites: [{ claim: 'C052' }, { claim: 'C051' }, { claim: 'C151' }, { claim: 'C005' }],
  },
  {
    id: 'a-promise',
    kind: 'single',
    step: 'what-helps',
    stem: {
      ko: '12시에 몰리는 손님 20명까지는 콜드 스타트를 겪지 않게 하고 싶어요. AWS Lambda가 그렇게 해 주겠다고 약속하는 방법은 무엇일까요?',
      en: 'Up to twenty customers who crowd in at noon should not meet a cold start. Which measure does AWS Lambda stand behind?',
    },
    options: [
      {
        id: 'reserved',
        text: { ko: '예약 동시성을 20으로 걸어요', en: 'Set reserved concurrency to 20' },
        misconception: 'M08',
        because: {
          ko: '예약 동시성은 20개까지만 쓰겠다는 몫이자 상한이에요. 아무것도 미리 깨우지 않고, 21번째 손님은 거절돼요.',
          en: 'Reserved concurrency is a share and a ceiling of 20. It wakes nothing in advance, and the 21st customer is turned away.',
        },
      },
      {
        id: 'ping',
        text: { ko: '핑을 보내는 간격을 1분으로 줄여요', en: 'Ping it every single minute' },
        misconception: 'M04',
        because: {
          ko: '간격을 아무리 줄여도 핑 하나가 데우는 환경은 하나예요. 남은 손님은 저마다 새 환경을 기다려요.',
          en: 'However short the interval, one ping warms one environment. The others each wait for a new one.',
        },
      },
      {
        id: 'memory',
        text: { ko: '함수의 메모리를 10,240MB로 늘려요', en: 'Raise the memory to 10,240 MB' },
        because: {
          ko: '메모리는 초기화가 끝난 뒤의 첫 실행을 빠르게 할 뿐이에요. 깨우는 횟수는 그대로이고 초기화 시간도 거의 같아요.',
          en: 'Memory speeds up the first run after init. The number of wake-ups stays, and so, nearly, does the init time.',
        },
      },
      {
        id: 'provisioned',
        text: { ko: '프로비저닝 동시성을 20으로 켜요', en: 'Provision concurrency of 20' },
        correct: true,
        because: {
          ko: '환경 20개를 초기화까지 마치고 준비해 둬요. 켜 둔 시간만큼 요금을 내는 대신 받는 약속이에요.',
          en: 'Twenty environments stand initialised and ready. It is a promise you pay for by the hour.',
        },
      },
    ],
    explanation: {
      ko: '이름이 닮았지만 예약 동시성은 줄을 세우는 울타리이고, 프로비저닝 동시성은 미리 켜 둔 환경이에요.',
      en: 'The names are alike, but reserved concurrency is a fence, and provisioned concurrency is a row of environments already running.',
    },
    cites: [
      { claim: 'C151' },
      { sim: 'cold-start', scenario: 'lunch-rush', set: { provisioned: 20 } },
    ],
  },
  {
    id: 'mean-hides',
    kind: 'numeric',
    step: 'how-long',
    stem: {
      ko: '따뜻할 때 30ms, 콜드일 때 1,030ms 걸리는 함수가 있어요. 100번에 두 번이 콜드예요. 평균 응답 시간은 몇 ms일까요?',
      en: 'A function takes 30 ms when warm and 1,030 ms when cold. Two calls in a hundred are cold. What is its mean latency in ms?',
    },
    answer: 50,
    tolerance: 0.5,
    unit: { ko: 'ms', en: 'ms' },
    traps: [
      {
        value: 530,
        tolerance: 1,
        because: {
          ko: '두 값을 같은 무게로 평균했어요. 콜드는 100번에 두 번뿐이니 그만큼만 무게를 줘야 해요.',
          en: 'Both values were given the same weight. Cold calls are two in a hundred and weigh only that much.',
        },
      },
      {
        value: 1030,
        tolerance: 1,
        because: {
          ko: '1,030ms는 콜드를 겪은 손님의 시간이에요. 여기서는 p99가 그 값이고, 평균은 훨씬 작아요.',
          en: 'That is what the cold customer waits. It is the p99 here; the mean is far smaller.',
        },
      },
      {
        value: 30,
        tolerance: 0.5,
        because: {
          ko: '30ms는 중앙값이에요. 평균은 드문 1,030ms에 끌려 그보다 커져요.',
          en: 'That is the median. The rare 1,030 ms pulls the mean above it.',
        },
      },
    ],
    explanation: {
      ko: '0.98 × 30 + 0.02 × 1,030 = 50ms예요. 그런데 50ms를 기다린 손님은 한 명도 없어요. 98명은 30ms, 두 명은 1,030ms를 기다렸고, p99가 그 두 명을 보여 줘요.',
      en: '0.98 × 30 + 0.02 × 1,030 = 50 ms. Yet nobody waited 50 ms: 98 customers waited 30 and two waited 1,030. The p99 is where those two show.',
    },
    cites: [
      { claim: 'C056' },
      {
        formula: {
          ko: '평균 = 웜 비율 × 웜 시간 + 콜드 비율 × 콜드 시간',
          en: 'mean = warm share × warm time + cold share × cold time',
        },
      },
    ],
  },
];
