// What keeps environments ready, what only looks like it, and what it costs.

import type { QuizItem } from '@/content/schema';

export const keptReady: readonly QuizItem[] = [
  {
    id: 'a-promise',
    idea: 'a-promise',
    kind: 'single',
    step: 'what-helps',
    stem: {
      ko: '12시에 몰리는 손님 20명까지는 콜드 스타트를 겪지 않게 하고 싶어요. AWS Lambda가 그렇게 해 주겠다고 약속하는 방법은 무엇일까요?',
      en: 'Up to twenty customers who crowd in at noon should not hit a cold start. Which measure does AWS Lambda stand behind?',
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
        text: {
          ko: '핑을 보내는 간격을 1분으로 줄여요',
          en: 'Ping the function every single minute',
        },
        misconception: 'M04',
        because: {
          ko: '간격을 아무리 줄여도 핑 하나가 데우는 환경은 하나예요. 남은 손님은 저마다 새 환경을 기다려요.',
          en: 'However short the interval, one ping warms one environment. The others each wait for a new one.',
        },
      },
      {
        id: 'memory',
        text: { ko: '함수의 메모리를 10,240MB로 늘려요', en: 'Raise the memory to 10,240 MB' },
        misconception: 'M43',
        because: {
          ko: '메모리는 초기화가 끝난 뒤의 첫 실행을 빠르게 할 뿐이에요. 새로 뜨는 횟수는 그대로예요.',
          en: 'Memory speeds up the first run after init. As many environments are started as before.',
        },
      },
      {
        id: 'provisioned',
        text: { ko: '프로비저닝 동시성을 20으로 켜요', en: 'Set provisioned concurrency to 20' },
        correct: true,
        because: {
          ko: '환경 20개를 초기화까지 마치고 준비해 둬요. 켜 둔 시간만큼 요금을 내는 대신 받는 약속이에요.',
          en: 'Twenty environments stand initialised and ready. It is a promise you pay for by the hour.',
        },
      },
    ],
    explanation: {
      ko: '이름이 닮았지만 예약 동시성은 넘지 못하게 막는 울타리이고, 프로비저닝 동시성은 미리 켜 둔 환경이에요.',
      en: 'The names are alike, but reserved concurrency is a fence, and provisioned concurrency is a row of environments already running.',
    },
    cites: [
      { claim: 'C151' },
      { sim: 'cold-start', scenario: 'lunch-rush', set: { provisioned: 20 } },
    ],
  },
  {
    id: 'four-remedies',
    idea: 'a-promise',
    kind: 'match',
    step: 'what-helps',
    stem: {
      ko: '이름이 비슷비슷한 처방이에요. 실제로 하는 일과 짝지어 보세요.',
      en: 'Four remedies with similar names. Match each with what it really does.',
    },
    pairs: [
      {
        id: 'reserved',
        left: { ko: '예약 동시성', en: 'Reserved concurrency' },
        right: { ko: '함수의 몫과 상한을 정해요', en: 'Sets the function’s share and ceiling' },
        misconception: 'M08',
        because: {
          ko: '아무것도 미리 깨우지 않고 추가 요금도 없어요. 몫을 떼어 두고 그 이상은 거절할 뿐이에요.',
          en: 'It wakes nothing and costs nothing extra. It sets a share aside and turns away what goes beyond.',
        },
      },
      {
        id: 'provisioned',
        left: { ko: '프로비저닝 동시성', en: 'Provisioned concurrency' },
        right: { ko: '환경을 미리 초기화해 둬요', en: 'Initialises environments in advance' },
        because: {
          ko: '정한 수만큼의 환경이 초기화까지 마치고 기다려요. 켜 둔 시간만큼 요금이 나와요.',
          en: 'The number you set stands initialised and waiting, and bills for as long as it is on.',
        },
      },
      {
        id: 'ping',
        left: { ko: '몇 분마다 보내는 핑 하나', en: 'One ping every few minutes' },
        right: {
          ko: '약속 없이 환경 하나를 깨워 둬요',
          en: 'Keeps one environment awake, unpromised',
        },
        misconception: 'M04',
        because: {
          ko: '핑 하나가 깨우는 환경은 하나예요. 동시에 온 나머지 손님은 새 환경을 기다려요.',
          en: 'One ping wakes one environment. Everyone else who comes at that moment waits for a new one.',
        },
      },
      {
        id: 'snapstart',
        left: { ko: '스냅스타트', en: 'SnapStart' },
        right: {
          ko: '초기화한 상태를 저장했다가 되살려요',
          en: 'Restores a stored, initialised state',
        },
        because: {
          ko: '깨우는 횟수가 아니라 깨우는 시간을 줄여요. Java 말고는 보관과 복원에 요금이 붙어요.',
          en: 'It makes waking shorter, not rarer. Except for Java, caching and restoring are billed.',
        },
      },
    ],
    others: [
      {
        id: 'share',
        text: {
          ko: '환경 하나가 여러 요청을 함께 맡게 해요',
          en: 'Lets one environment take several requests',
        },
      },
    ],
    explanation: {
      ko: '콜드 스타트를 정한 수까지 없애 주겠다고 약속하는 것은 프로비저닝 동시성뿐이고, 그 약속은 유료예요.',
      en: 'Only provisioned concurrency promises an end to cold starts, up to the number you set; and that promise is sold.',
    },
    cites: [{ claim: 'C151' }, { claim: 'C153' }, { claim: 'C156' }],
  },
  {
    id: 'name-of-the-promise',
    idea: 'a-promise',
    kind: 'short',
    step: 'what-helps',
    stem: {
      ko: '정한 수만큼의 환경을 초기화까지 마쳐 두고, 켜 둔 시간만큼 요금을 받는 AWS Lambda의 설정은 무엇일까요?',
      en: 'Which AWS Lambda setting keeps a chosen number of environments initialised, and bills for as long as it is on?',
    },
    accepted: {
      ko: ['프로비저닝 동시성', '프로비저닝된 동시성', '프로비전드 컨커런시'],
      en: ['provisioned concurrency'],
    },
    traps: [
      {
        words: {
          ko: ['예약 동시성', '예약된 동시성', '리저브드 컨커런시'],
          en: ['reserved concurrency'],
        },
        misconception: 'M08',
        because: {
          ko: '예약 동시성은 몫과 상한을 정할 뿐 데워 주지 않아요. 추가 요금도 없어요.',
          en: 'Reserved concurrency is a share and a ceiling. It warms nothing and adds no charge.',
        },
      },
      {
        words: { ko: ['핑', '워밍', '웜업 핑'], en: ['ping', 'warming', 'warm-up ping'] },
        misconception: 'M04',
        because: {
          ko: '핑은 Lambda의 설정이 아니라 밖에서 부르는 요청이에요. 하나가 환경 하나를 깨울 뿐이고 아무도 보장하지 않아요.',
          en: 'A ping is no setting but a call from outside. It wakes one environment, and nobody guarantees it.',
        },
      },
      {
        words: { ko: ['스냅스타트'], en: ['snapstart', 'snap start'] },
        because: {
          ko: '스냅스타트는 초기화한 상태를 되살려 깨우는 시간을 줄여요. 환경을 켜 두지는 않아요.',
          en: 'SnapStart shortens waking by restoring a stored state. It keeps no environment running.',
        },
      },
    ],
    explanation: {
      ko: '프로비저닝 동시성(provisioned concurrency)이에요. 정한 수까지는 콜드 스타트가 없고, 그 수를 넘는 손님은 여전히 겪어요.',
      en: 'Provisioned concurrency. Up to the number you set there are no cold starts; customers beyond it still hit them.',
    },
    cites: [{ claim: 'C151' }, { claim: 'C051' }],
  },
  {
    id: 'noon-on-a-budget',
    idea: 'a-promise',
    kind: 'knobs',
    step: 'your-turn',
    stem: {
      ko: '12시마다 주문이 40배로 뛰는 가게예요. “데워 두려고” 예약 동시성 20을 걸었는데, 여전히 느리고 이제는 거절당하는 손님까지 있어요. 두 슬라이더로 고쳐 보세요.',
      en: 'At noon this shop’s orders jump fortyfold. Somebody set reserved concurrency to 20 “to keep it warm”: it is as slow as before, and customers are turned away as well. Mend it with the two sliders.',
    },
    run: { sim: 'cold-start', scenario: 'lunch-rush', set: { maxInstances: 20 } },
    knobs: ['provisioned', 'maxInstances'],
    goals: [
      {
        id: 'cold',
        text: {
          ko: '콜드 스타트를 겪는 손님이 1% 이하',
          en: 'At most 1% of customers hit a cold start',
        },
        value: { metric: 'cold', scale: 100 },
        atMost: 1,
        unit: { ko: '%', en: '%' },
      },
      {
        id: 'nobody-away',
        text: { ko: '거절당하는 손님이 없어요', en: 'Nobody is turned away' },
        value: { metric: 'dropped' },
        atMost: 0,
        unit: { ko: '명', en: 'customers' },
      },
      {
        id: 'price',
        text: {
          ko: '데워 두는 비용이 하루 6,000원 이하 (512MB, 서울, 2026년 11월 단가, 1달러에 1,400원)',
          en: 'Keeping them ready costs at most ₩6,000 a day (512 MB, Seoul, rates of November 2026, $1 = ₩1,400)',
        },
        value: {
          bill: {
            svc: 'lambda',
            region: 'ap-northeast-2',
            asOf: '2026-11-01',
            memMB: 512,
            pc: { count: '$provisioned', seconds: 86_400 },
            freeTier: false,
            currency: 'KRW',
            krwPerUsd: 1_400,
          },
        },
        atMost: 6_000,
        unit: { ko: '원', en: 'KRW' },
      },
    ],
    solution: { provisioned: 18, maxInstances: 100 },
    explanation: {
      ko: '동시성 한도는 올리고, 프로비저닝 동시성은 18개쯤 켜면 돼요. 평균 12개로는 몰리는 순간이 모자라고, 22개를 켜면 비용이 넘쳐요. 한도를 낮추면 콜드 스타트의 비율은 줄지만 그 손님들은 빨라진 것이 아니라 거절된 거예요.',
      en: 'Raise the limit and provision about eighteen. Twelve, the average, falls short at the peak; twenty-two cost too much. A low limit brings the cold share down as well, but those customers were not served faster: they were sent away.',
    },
    cites: [
      { claim: 'C151' },
      { claim: 'C051' },
      { sim: 'cold-start', scenario: 'lunch-rush', set: { provisioned: 18 } },
    ],
  },
];
