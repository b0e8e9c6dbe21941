// What a cut-off run costs, what cutting a job up does to time and bill, and what a durable function stores.

import type { QuizItem } from '@/content/schema';

export const cutting: readonly QuizItem[] = [
  {
    id: 'limits-billed-tries',
    idea: 'cut-off-bill',
    kind: 'numeric',
    step: 'ninety-minutes',
    stem: {
      ko: '한도가 {limit}분인 함수에 그보다 훨씬 긴 일을 비동기로 맡겼어요. 실패하면 두 번 더 실행해요. 포기할 때까지 몇 분치 요금이 나올까요?',
      en: 'A job far longer than a function’s limit of {limit} minutes is called asynchronously. On failure it is run twice more. How many minutes are billed before it gives up?',
    },
    variables: { limit: { min: 5, max: 20, step: 5 } },
    answer: { formula: 'product', of: { a: '$limit', b: 3 } },
    tolerance: 0.5,
    unit: { ko: '분', en: 'min' },
    traps: [
      {
        value: { formula: 'product', of: { a: '$limit', b: 1 } },
        tolerance: 0.5,
        misconception: 'M20',
        because: {
          ko: '첫 번째만 셌어요. 다시 실행한 두 번에도 똑같이 요금이 나와요.',
          en: 'That is the first run alone. The two more are billed just the same.',
        },
      },
      {
        value: 0,
        tolerance: 0.1,
        misconception: 'M199',
        because: {
          ko: '결과가 없어도 쓴 시간에는 요금이 나와요.',
          en: 'Time that was used is billed, with or without a result.',
        },
      },
    ],
    explanation: {
      ko: '{limit}분씩 세 번, {answer}분치예요. 세 번 모두 한도에서 끊겨서 남는 결과는 없어요.',
      en: 'Three times {limit} minutes are {answer}. All three are cut off at the limit, and nothing is left.',
    },
    cites: [{ sim: 'long-job', scenario: 'one-go' }, { claim: 'C184' }],
  },
  {
    id: 'limits-half-hour-job',
    idea: 'cut-off-bill',
    kind: 'predict',
    step: 'ninety-minutes',
    stem: {
      ko: '이번에는 30분 걸리는 변환이에요. 15분 한도의 함수 한 번에 비동기로 맡기면 몇 분치 요금이 나올까요?',
      en: 'This conversion takes 30 minutes. It goes to one asynchronous call with a limit of 15. How many minutes are billed?',
    },
    run: { sim: 'long-job', scenario: 'one-go', set: { workMin: 30 } },
    unit: { ko: '분', en: 'min' },
    asks: { metric: 'billed', tolerance: 2, scale: 1 / 60_000 },
    explanation: {
      ko: '세 번 모두 처음부터라 15분을 넘지 못해요. 일이 30분이든 90분이든 45분치예요.',
      en: 'All three begin at the start, and none gets past 15 minutes. Whether the job is 30 or 90 long, 45 are billed.',
    },
    cites: [{ sim: 'long-job', scenario: 'one-go', set: { workMin: 30 } }],
  },
  {
    id: 'limits-why-again-fails',
    idea: 'cut-off-bill',
    kind: 'single',
    step: 'ninety-minutes',
    stem: {
      ko: '15분에 끊긴 함수를 플랫폼이 두 번 더 실행했는데 둘 다 실패했어요. 이유는 무엇일까요?',
      en: 'A function was cut off at 15 minutes. The platform ran it twice more, and both failed. Why?',
    },
    options: [
      {
        id: 'same-start',
        text: {
          ko: '매번 처음부터라 같은 곳에서 끊겨요',
          en: 'Each begins anew and ends at the same place',
        },
        correct: true,
        because: {
          ko: '저장해 둔 진행이 없으니 세 번 모두 15분까지만 가요.',
          en: 'No progress was stored, so all three get as far as 15 minutes.',
        },
      },
      {
        id: 'bad-luck',
        text: {
          ko: '그날따라 서버가 유난히 느려서 그랬어요',
          en: 'The servers were slow on that very day',
        },
        misconception: 'M20',
        because: {
          ko: '아니에요. 운이 나쁜 것이 아니라 일이 한도보다 길어요. 다시 해도 같아요.',
          en: 'No: it is not luck. The job is longer than the limit, and stays so.',
        },
      },
      {
        id: 'unpaid',
        text: {
          ko: '끊긴 실행은 무료라 뒤로 밀려요',
          en: 'Cut-off runs are free, so the platform puts them last',
        },
        misconception: 'M199',
        because: {
          ko: '아니에요. 끊긴 실행에도 요금이 나오고, 뒤로 밀리지 않아요.',
          en: 'No: they are billed, and wait one and two minutes, no longer.',
        },
      },
    ],
    explanation: {
      ko: '재시도는 운으로 실패한 일에 도움이 돼요. 늘 같은 곳에서 실패하는 일은 다시 해도 실패해요.',
      en: 'Trying again helps where luck was bad. What always fails in one place fails again.',
    },
    cites: [{ claim: 'C048' }, { sim: 'long-job', scenario: 'one-go' }],
  },
  {
    id: 'limits-ninety-bill',
    idea: 'pieces-and-bill',
    kind: 'single',
    step: 'four-ways',
    stem: {
      ko: '90분 걸리는 변환을 1분짜리 90개로 나눠 한꺼번에 하면, 10분짜리를 차례로 할 때보다 요금이 얼마나 달라질까요?',
      en: 'A 90-minute conversion is done as ninety one-minute pieces at once. Against ten-minute steps in a row, how does the bill change?',
    },
    options: [
      {
        id: 'ninety-times',
        text: { ko: '함수가 90개니까 거의 90배', en: 'Nearly 90 times: 90 functions' },
        misconception: 'M191',
        because: {
          ko: '아니에요. 90개가 1분씩 일하니 모두 더해도 90분쯤이에요.',
          en: 'No: ninety that work a minute each still add up to about 90.',
        },
      },
      {
        id: 'tenth-more',
        text: { ko: '준비하는 몫만큼, 10%쯤 더', en: 'About 10% more, to get ready' },
        correct: true,
        because: {
          ko: '0.156달러와 0.172달러예요. 조각마다 4초를 준비하고, 나누고 합치는 시간이 더해져요.',
          en: '$0.156 and $0.172: each piece takes 4 s to get ready, and there is cutting and joining.',
        },
      },
      {
        id: 'fortieth',
        text: { ko: '38배 빨리 끝나니 38분의 1', en: 'A 38th: it ends 38 times sooner' },
        misconception: 'M192',
        because: {
          ko: '아니에요. 빨리 끝나도 일한 시간의 합은 줄지 않아요. 요금은 그 합을 따라가요.',
          en: 'No: sooner is not less. The bill follows the sum of all working time.',
        },
      },
    ],
    explanation: {
      ko: '걸린 시간은 한꺼번에 몇 개를 하느냐로, 요금은 일한 시간의 합으로 정해져요.',
      en: 'How long it takes depends on how many work at once, the bill on how long all of them work together.',
    },
    cites: [{ sim: 'long-job', scenario: 'ninety' }],
  },
  {
    id: 'limits-seconds-paid',
    idea: 'pieces-and-bill',
    kind: 'numeric',
    step: 'four-ways',
    stem: {
      ko: '조각 {pieces}개를 한꺼번에 해요. 조각마다 준비까지 {sec}초가 걸려요. 조각들의 요금은 모두 몇 초치일까요?',
      en: '{pieces} pieces are worked on at once, each for {sec} s with getting ready. How many seconds are billed for the pieces?',
    },
    variables: {
      pieces: { min: 20, max: 90, step: 10 },
      sec: { min: 14, max: 64, step: 10 },
    },
    answer: { formula: 'product', of: { a: '$pieces', b: '$sec' } },
    tolerance: 0.5,
    unit: { ko: '초', en: 's' },
    traps: [
      {
        value: { formula: 'product', of: { a: '$sec', b: 1 } },
        tolerance: 0.5,
        because: {
          ko: '영상이 나오기까지 걸리는 시간이에요. 요금은 함께 일한 것을 모두 더해요.',
          en: 'That is how long it takes. The bill adds up all that work at once.',
        },
      },
      {
        value: { formula: 'sum', of: { a: '$pieces', b: '$sec' } },
        tolerance: 0.5,
        because: {
          ko: '더했어요. 조각마다 그만큼씩이니 곱해야 해요.',
          en: 'This adds. Each piece takes that long: multiply.',
        },
      },
    ],
    explanation: {
      ko: '{pieces} × {sec} = {answer}초치예요. 차례로 하든 한꺼번에 하든 같아요.',
      en: '{pieces} × {sec} = {answer}, one after the other or all at once.',
    },
    cites: [
      {
        formula: {
          ko: '요금이 나오는 시간 = 조각 수 × 조각마다 걸리는 시간',
          en: 'time billed = pieces × time for each',
        },
      },
    ],
  },
  {
    id: 'limits-finer-is-better',
    idea: 'pieces-and-bill',
    kind: 'ox',
    step: 'four-ways',
    stem: {
      ko: '“조각은 잘게 나눌수록 빨라지고 요금도 준다.”',
      en: '“The finer the pieces, the sooner it is done and the less it costs.”',
    },
    answer: false,
    reasons: [
      {
        id: 'ready-each',
        text: {
          ko: '조각마다 준비하는 시간이 더해져요.',
          en: 'Every piece adds time to get ready.',
        },
        correct: true,
        because: {
          ko: '10초짜리 540개는 요금이 나온 128분 가운데 37분이 준비예요.',
          en: 'With 540 pieces of ten seconds, 37 of 128 billed minutes go on that.',
        },
      },
      {
        id: 'slower',
        text: {
          ko: '잘게 나누면 오히려 늦게 끝나요.',
          en: 'Cut finely, the film only ends up later.',
        },
        misconception: 'M192',
        because: {
          ko: '아니에요. 10초짜리로 나누면 1.2분으로 더 빨라요. 비쌀 뿐이에요.',
          en: 'No: pieces of ten seconds end after 1.2 minutes. They just cost more.',
        },
      },
      {
        id: 'per-piece',
        text: { ko: '요금은 조각 수를 그대로 따라가요.', en: 'The bill follows their number.' },
        misconception: 'M191',
        because: {
          ko: '아니에요. 요금은 일한 시간의 합을 따라가고, 조각 수만큼 늘지는 않아요.',
          en: 'No: it follows the sum of working time, and does not grow with the number.',
        },
      },
    ],
    explanation: {
      ko: '빨라지는 것은 맞고 요금이 준다는 것은 틀려요. 준비하는 시간이 일하는 시간과 비슷해지면 너무 잘게 나눈 거예요.',
      en: 'Sooner is right, cheaper is not. Where getting ready takes nearly as long as the work, it is too fine.',
    },
    cites: [{ sim: 'long-job', scenario: 'crumbs' }],
  },
  {
    id: 'limits-year-long-run',
    idea: 'durable',
    kind: 'ox',
    step: 'four-ways',
    stem: {
      ko: '“AWS의 지속형 함수는 모두 합쳐 1년까지 이어질 수 있지만, 호출 하나는 15분을 넘지 못한다.”',
      en: '“A durable function of AWS may go on for a year in all, yet none of its invocations for more than 15 minutes.”',
    },
    answer: true,
    reasons: [
      {
        id: 'skips',
        text: {
          ko: '다시 불릴 때 끝난 단계를 건너뛰어요.',
          en: 'Called again, it skips finished steps.',
        },
        correct: true,
        because: {
          ko: '단계마다 결과를 저장하니 여러 호출이 하나의 긴 일을 이어 가요.',
          en: 'The result of each step is stored, so many invocations carry on one long job.',
        },
      },
      {
        id: 'memory',
        text: {
          ko: '메모리를 얼려 뒀다가 그대로 녹여서 이어 가요.',
          en: 'Its memory is frozen, and thawed to go on.',
        },
        misconception: 'M198',
        because: {
          ko: '아니에요. 남는 것은 단계마다 저장한 결과이고, 코드는 처음부터 다시 불려요.',
          en: 'No: what stays are the stored results of steps. The code is called again from the top.',
        },
      },
      {
        id: 'container',
        text: {
          ko: '15분이 넘으면 서버로 옮겨서 이어 가요.',
          en: 'After 15 minutes a server takes it over.',
        },
        misconception: 'M190',
        because: {
          ko: '아니에요. 옮기지 않고 같은 함수를 다시 불러요. 나누면 긴 일도 함수로 돼요.',
          en: 'No: the same function is called again. In steps, long jobs do run on functions.',
        },
      },
    ],
    explanation: {
      ko: '단계마다 저장해서 여러 호출이 하나의 긴 일을 이어 가요. 기다리는 동안에는 실행도 요금도 멈춰요.',
      en: 'Results are stored step by step, so many invocations carry on one long job. Waiting is neither run nor charged.',
    },
    cites: [{ claim: 'C281' }],
  },
  {
    id: 'limits-name-durable',
    idea: 'durable',
    kind: 'short',
    step: 'four-ways',
    stem: {
      ko: '단계마다 결과를 저장하고, 다시 불리면 끝난 단계를 건너뛰는 함수를 무엇이라고 하나요?',
      en: 'What is a function called that stores the result of each step and skips finished ones when called again?',
    },
    accepted: {
      ko: ['지속형 함수', '지속형함수', '듀러블 함수', 'durable function', 'durable functions'],
      en: ['durable function', 'durable functions', 'durable'],
    },
    traps: [
      {
        words: { ko: ['무상태 함수', '무상태'], en: ['stateless function', 'stateless'] },
        misconception: 'M198',
        because: {
          ko: '무상태는 앞의 요청에 기대지 않는다는 뜻이에요. 여기서는 플랫폼이 진행을 저장해 줘요.',
          en: 'Stateless is not relying on earlier requests. Here the platform stores progress.',
        },
      },
    ],
    explanation: {
      ko: '지속형 함수(durable function)예요. 호출 하나의 한도는 그대로지만 전체는 길어도 돼요.',
      en: 'A durable function. Each invocation keeps its limit, while the whole may be long.',
    },
    cites: [{ claim: 'C281' }],
  },
  {
    id: 'limits-after-restart',
    idea: 'durable',
    kind: 'order',
    step: 'four-ways',
    stem: {
      ko: '지속형 함수가 세 단계 가운데 둘을 끝내고 셋째를 하다 끊겼어요. 일어나는 순서대로 놓으세요.',
      en: 'A durable function has finished two of three steps when it is cut off in the third. Put in order what happens.',
    },
    entries: [
      {
        id: 'stored',
        text: { ko: '둘째 단계의 결과가 저장돼요.', en: 'The result of step two is stored.' },
      },
      {
        id: 'cut',
        text: { ko: '셋째 단계를 하다가 끊겨요.', en: 'It is cut off within step three.' },
      },
      {
        id: 'again',
        text: { ko: '함수가 처음부터 다시 불려요.', en: 'It is called again from the top.' },
      },
      {
        id: 'skip',
        text: { ko: '저장된 두 결과로 건너뛰어요.', en: 'Two stored results are skipped over.' },
      },
      { id: 'third', text: { ko: '셋째 단계를 새로 시작해요.', en: 'Step three begins anew.' } },
    ],
    explanation: {
      ko: '다시 하는 것은 끝나지 않은 셋째 단계뿐이에요. 그래서 단계의 길이가 잃을 양이에요.',
      en: 'Only the unfinished third step is done again: the length of a step is what may be lost.',
    },
    cites: [
      { claim: 'C281' },
      { sim: 'long-job', scenario: 'eighty-percent', set: { way: 'steps' } },
    ],
  },
];
