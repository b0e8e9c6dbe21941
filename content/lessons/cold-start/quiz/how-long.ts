// How long waking takes, and what makes it shorter.

import type { QuizItem } from '@/content/schema';

export const howLong: readonly QuizItem[] = [
  {
    id: 'one-millisecond',
    idea: 'one-millisecond',
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
        misconception: 'M43',
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
    id: 'runtimes-by-init',
    idea: 'one-millisecond',
    kind: 'order',
    step: 'how-long',
    stem: {
      ko: '빈 함수의 초기화 시간(중앙값)이 짧은 것부터 놓아 보세요. AWS Lambda에서 2026년 6~8월에 잰 값이에요.',
      en: 'Put these runtimes in order of the init time of an empty function (median), shortest first. Measured on AWS Lambda from June to August 2026.',
    },
    entries: [
      { id: 'rust', text: { ko: 'Rust', en: 'Rust' } },
      { id: 'go', text: { ko: 'Go', en: 'Go' } },
      { id: 'python', text: { ko: 'Python 3.13', en: 'Python 3.13' } },
      { id: 'node', text: { ko: 'Node.js 22', en: 'Node.js 22' } },
      { id: 'dotnet', text: { ko: '.NET 8', en: '.NET 8' } },
    ],
    explanation: {
      ko: 'Rust 16ms, Go 51ms, Python 3.13 92ms, Node.js 22 145ms, .NET 8 258ms였어요. 미리 기계어로 바꾸어 둔 것이 빠르고, 런타임이 무거울수록 오래 걸려요. 가장 빠른 것도 1ms는 아니에요.',
      en: 'Rust 16 ms, Go 51, Python 3.13 92, Node.js 22 145, .NET 8 258. What was compiled to machine code beforehand is quick; a heavier runtime takes longer. Even the quickest is not at 1 ms.',
    },
    cites: [{ claim: 'C083' }, { claim: 'C055' }],
  },
  {
    id: 'what-shortens-init',
    idea: 'one-millisecond',
    kind: 'categorise',
    step: 'how-long',
    stem: {
      ko: '초기화 시간을 줄여 주는 것과 그대로 두는 것으로 나누세요.',
      en: 'Which of these shorten the init time, and which leave it as it is?',
    },
    categories: [
      { id: 'shorter', text: { ko: '짧아져요', en: 'Shorter' } },
      { id: 'same', text: { ko: '그대로예요', en: 'As before' } },
    ],
    entries: [
      {
        id: 'dependencies',
        text: { ko: '불러오는 의존성을 덜어 내요', en: 'Load fewer dependencies' },
        category: 'shorter',
        because: {
          ko: '초기화는 코드를 불러오는 시간이에요. 2021년 1월의 측정에서 의존성 1KB는 0.26초, 35MB는 3.87초였어요(호출한 쪽에서 잰 중앙값).',
          en: 'Init is time spent loading code. In January 2021, 1 KB of dependencies took 0.26 s and 35 MB took 3.87 s (medians, seen by the caller).',
        },
      },
      {
        id: 'memory',
        text: {
          ko: '메모리를 128MB에서 1,024MB로 늘려요',
          en: 'Raise the memory from 128 to 1,024 MB',
        },
        category: 'same',
        because: {
          ko: '초기화 중앙값의 차이는 3% 안쪽이었어요. 빨라지는 것은 초기화가 끝난 뒤의 첫 실행이에요.',
          en: 'The median init differed by less than 3%. What gets faster is the first run after init.',
        },
      },
      {
        id: 'outside',
        text: {
          ko: '핸들러 밖에서 하던 준비를 줄여요',
          en: 'Do less preparation outside the handler',
        },
        category: 'shorter',
        because: {
          ko: '핸들러 밖 코드는 초기화 때 실행돼요. 그 일이 줄면 초기화도 줄어요.',
          en: 'Code outside the handler runs during init. Less of it means a shorter init.',
        },
      },
      {
        id: 'reserved',
        text: { ko: '예약 동시성을 걸어요', en: 'Set reserved concurrency' },
        category: 'same',
        misconception: 'M08',
        because: {
          ko: '예약 동시성은 몫이자 상한일 뿐이에요. 아무것도 미리 하지 않아요.',
          en: 'Reserved concurrency is a share and a ceiling; it does nothing in advance.',
        },
      },
      {
        id: 'ping',
        text: { ko: '핑을 더 자주 보내요', en: 'Ping more often' },
        category: 'same',
        misconception: 'M04',
        because: {
          ko: '핑은 깨우는 횟수를 조금 줄일 뿐이에요. 깨울 때 걸리는 시간은 그대로예요.',
          en: 'A ping makes waking a little rarer. Each waking takes as long as before.',
        },
      },
    ],
    explanation: {
      ko: '시간은 코드와 런타임이 정하고, 횟수는 따뜻한 환경의 수가 정해요. 둘을 따로 생각해야 알맞은 처방을 골라요.',
      en: 'Code and runtime decide how long waking takes; the number of warm environments decides how often. Keep the two apart to pick the right remedy.',
    },
    cites: [{ claim: 'C155' }, { claim: 'C154' }, { claim: 'C151' }],
  },
];
