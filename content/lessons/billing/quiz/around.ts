// What stands around a function and goes on billing, and what memory does to the price.

import type { QuizItem } from '@/content/schema';

export const around: readonly QuizItem[] = [
  {
    id: 'billing-empty-month',
    idea: 'billing-around',
    kind: 'multiple',
    step: 'what-stands-around',
    stem: {
      ko: '한 달 동안 요청이 0건이었어요. 그래도 요금이 나오는 것을 모두 고르세요.',
      en: 'A month had no requests at all. Choose everything that is billed all the same.',
    },
    options: [
      {
        id: 'nat',
        text: { ko: '켜 둔 NAT 게이트웨이', en: 'a NAT gateway left on' },
        correct: true,
        because: {
          ko: '켜 둔 시간으로 재요. 서울에서 한 달 43.07달러예요.',
          en: 'It is billed by the hour: $43.07 a month in Seoul.',
        },
      },
      {
        id: 'provisioned',
        text: { ko: '프로비저닝 동시성', en: 'provisioned concurrency' },
        correct: true,
        because: {
          ko: '요청이 없어도 미리 데워 둔 만큼 나와요.',
          en: 'What is kept ready is billed without requests.',
        },
      },
      {
        id: 'runs',
        text: { ko: '함수의 실행 시간과 메모리', en: 'the function’s running time and memory' },
        misconception: 'M42',
        because: {
          ko: '불린 적이 없으니 실행 시간도 0이에요.',
          en: 'It was never called, so there is none.',
        },
      },
      {
        id: 'http',
        text: { ko: 'HTTP API의 요청', en: 'requests at an HTTP API' },
        misconception: 'M42',
        because: {
          ko: 'HTTP API는 요청만 세요. 0건이면 0달러예요.',
          en: 'An HTTP API counts requests alone: none, nothing.',
        },
      },
    ],
    explanation: {
      ko: '쓴 만큼 세는 것은 0이 되고, 켜 둔 시간을 재는 것은 그대로예요.',
      en: 'What counts use falls to zero; what counts hours does not.',
    },
    cites: [
      { claim: 'C051' },
      { sim: 'billing', scenario: 'first-bill', set: { nat: 'on', requests: 0 } },
    ],
  },
  {
    id: 'billing-zero-is-zero',
    idea: 'billing-around',
    kind: 'ox',
    step: 'what-stands-around',
    stem: {
      ko: '“함수로 만든 서비스는 손님이 없는 달의 청구서가 언제나 0달러다.”',
      en: '“The bill of a service made of functions is always $0 in a month without customers.”',
    },
    answer: false,
    reasons: [
      {
        id: 'use',
        text: {
          ko: '쓴 만큼만 내니 쓰지 않으면 모두 무료예요',
          en: 'You pay for use, so without use all of it is free',
        },
        misconception: 'M181',
        because: {
          ko: '함수의 실행과 요청만 그래요. 켜 둔 문과 저장한 것은 쉬지 않아요.',
          en: 'That holds for running and requests. Doors left on and stored data do not rest.',
        },
      },
      {
        id: 'hours',
        text: {
          ko: '둘레에 켜 둔 것에는 요금이 나와요',
          en: 'What is left on around it is billed',
        },
        correct: true,
        because: {
          ko: 'NAT 하나만 켜 두어도 요청 0건인 달에 46.72달러예요.',
          en: 'One NAT gateway makes it $46.72 in a month with no requests.',
        },
      },
      {
        id: 'tier',
        text: {
          ko: '무료 구간이 있어서 무엇이든 무료가 돼요',
          en: 'The free tier makes everything in it free',
        },
        misconception: 'M185',
        because: {
          ko: '함수의 무료 구간은 함수에만 써요. NAT에는 쓸 수 없어요.',
          en: 'A function’s free tier is for functions. It does not cover a NAT gateway.',
        },
      },
    ],
    explanation: {
      ko: '0이 되는 것은 실행과 요청이에요. 켜 둔 것은 시간으로, 저장한 것은 양으로 계속 나와요.',
      en: 'Running and requests fall to zero. What is on is billed by the hour, what is stored by its size.',
    },
    cites: [{ claim: 'C051' }],
  },
  {
    id: 'billing-nat-hours',
    idea: 'billing-around',
    kind: 'numeric',
    step: 'what-stands-around',
    stem: {
      ko: 'NAT 게이트웨이를 {count}개 켜 둬요. 하나가 1시간에 0.059달러이고 한 달은 730시간이에요. 지나간 양을 빼면 한 달에 몇 달러일까요?',
      en: 'You leave {count} NAT gateways on. Each is $0.059 an hour, and a month has 730 hours. Leaving out what passes through, what is that a month?',
    },
    variables: { count: { min: 2, max: 6, step: 1 } },
    answer: { formula: 'product', of: { a: '$count', b: 43.07 } },
    tolerance: 0.5,
    unit: { ko: '달러', en: 'USD' },
    traps: [
      {
        value: 0,
        tolerance: 0.01,
        misconception: 'M181',
        because: {
          ko: '지나가는 것이 없어도 켜 둔 시간의 요금은 나와요.',
          en: 'Its hours are billed even if nothing passes.',
        },
      },
      {
        value: 43.07,
        tolerance: 0.3,
        because: {
          ko: '하나의 요금이에요. 문은 저마다 켜져 있어요.',
          en: 'That is one. Each door is on.',
        },
      },
    ],
    explanation: {
      ko: '{count} × 0.059 × 730 = {answer}달러예요.',
      en: '{count} × 0.059 × 730 = {answer}.',
    },
    cites: [{ sim: 'billing', scenario: 'first-bill', set: { nat: 'on' } }],
  },
  {
    id: 'billing-half-memory',
    idea: 'billing-memory',
    kind: 'single',
    step: 'memory-and-price',
    stem: {
      ko: '계산만 하는 1,024MB 함수의 메모리를 512MB로 줄였어요. 실행 요금은 어떻게 될까요?',
      en: 'A function that only computes goes from 1,024 to 512 MB. What becomes of its running cost?',
    },
    options: [
      {
        id: 'half',
        text: { ko: '절반으로 줄어요', en: 'It halves' },
        misconception: 'M16',
        because: {
          ko: 'CPU도 절반이 돼서 시간이 두 배예요. 곱하면 그대로예요.',
          en: 'CPU halves, too, and time doubles: the product stays.',
        },
      },
      {
        id: 'same',
        text: { ko: '거의 그대로예요', en: 'It stays' },
        correct: true,
        because: {
          ko: '메모리는 절반, 시간은 두 배예요. 손님만 두 배 기다려요.',
          en: 'Half the memory, twice the time. Only the wait doubles.',
        },
      },
      {
        id: 'double',
        text: { ko: '두 배로 늘어요', en: 'It doubles' },
        because: {
          ko: '두 배가 되는 것은 시간이에요. 메모리가 절반이라 요금은 그대로예요.',
          en: 'Time doubles. With half the memory the cost stays.',
        },
        misconception: 'M16',
      },
      {
        id: 'quarter',
        text: { ko: '4분의 1이 돼요', en: 'It quarters' },
        misconception: 'M16',
        because: {
          ko: '두 번 나눌 것이 없어요. 시간은 오히려 늘어요.',
          en: 'There is nothing to divide by twice: time grows.',
        },
      },
    ],
    explanation: {
      ko: '1,769MB까지는 CPU가 메모리에 비례해요. 계산만 한다면 곱이 같아요.',
      en: 'Up to 1,769 MB CPU follows memory, so for pure computing the product stays.',
    },
    cites: [{ formula: { ko: 'GB-초 = 메모리 × 시간', en: 'GB-seconds = memory × time' } }],
  },
  {
    id: 'billing-slower',
    idea: 'billing-memory',
    kind: 'numeric',
    step: 'memory-and-price',
    stem: {
      ko: '계산만 하는 함수가 {memory}MB에서 120ms 걸려요. 128MB로 줄이면 몇 ms가 될까요? (1,769MB 아래예요.)',
      en: 'A function that only computes takes 120 ms at {memory} MB. How many ms will it take at 128 MB? (All below 1,769 MB.)',
    },
    variables: { memory: { min: 256, max: 1_536, step: 256 } },
    answer: { formula: 'product', of: { a: '$memory', b: 0.9375 } },
    tolerance: 3,
    unit: { ko: 'ms', en: 'ms' },
    traps: [
      {
        value: 120,
        tolerance: 1,
        misconception: 'M16',
        because: {
          ko: '메모리를 줄이면 CPU도 줄어요. 계산은 그만큼 오래 걸려요.',
          en: 'Less memory is less CPU, so computing takes that much longer.',
        },
      },
    ],
    explanation: {
      ko: '120 × {memory} ÷ 128 = {answer}ms예요.',
      en: '120 × {memory} ÷ 128 = {answer} ms.',
    },
    cites: [{ formula: { ko: '시간 × 메모리 = 일정', en: 'time × memory = constant' } }],
  },
  {
    id: 'billing-waiting-memory',
    idea: 'billing-memory',
    kind: 'ox',
    step: 'memory-and-price',
    stem: {
      ko: '“남의 답을 기다리기만 하는 함수는 메모리를 줄이면 요금이 준다.”',
      en: '“A function that only waits for somebody’s answer costs less with less memory.”',
    },
    answer: true,
    reasons: [
      {
        id: 'always',
        text: {
          ko: '어떤 함수든 메모리를 줄이면 싸져요',
          en: 'Any function is cheaper with less memory',
        },
        misconception: 'M16',
        because: {
          ko: '계산하는 함수는 그만큼 느려져서 그대로예요.',
          en: 'One that computes slows down by as much, and costs the same.',
        },
      },
      {
        id: 'free',
        text: {
          ko: '기다리는 동안에는 요금을 세지 않아요',
          en: 'Nothing is billed while it waits',
        },
        misconception: 'M200',
        because: {
          ko: '기다려도 함수의 시간이 가고 요금도 나와요.',
          en: 'A waiting function’s time runs, and is billed.',
        },
      },
      {
        id: 'wait',
        text: {
          ko: '기다리는 시간은 그대로예요',
          en: 'Waiting takes as long',
        },
        correct: true,
        because: {
          ko: '시간이 그대로라 메모리를 줄인 만큼 GB-초가 줄어요.',
          en: 'Time stays, so GB-seconds fall with memory.',
        },
      },
    ],
    explanation: {
      ko: '100만 건에 1,536MB는 3.20달러, 128MB는 0.45달러예요. 시간은 둘 다 0.12초예요.',
      en: 'A million cost $3.20 at 1,536 MB and $0.45 at 128. Both take 0.12 s.',
    },
    cites: [{ sim: 'billing', scenario: 'first-bill' }],
  },
];
