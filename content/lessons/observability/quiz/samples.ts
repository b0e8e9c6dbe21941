// What sampling keeps and misses: chosen as requests come, or after their end.

import type { QuizItem } from '@/content/schema';

const sieve = { sim: 'trace', scenario: 'sieve' } as const;
const tail = { sim: 'trace', scenario: 'sieve', set: { tail: 'on' } } as const;
const month = { sim: 'trace', scenario: 'watched-month' } as const;

export const samples: readonly QuizItem[] = [
  {
    id: 'trace-rare-fault',
    idea: 'head-sampling',
    kind: 'single',
    step: 'sieve',
    stem: {
      ko: '트레이스의 6%를 들어올 때 골라 남겨요. 하루에 세 번 나는 오류의 트레이스는 평균 며칠에 한 번 남을까요?',
      en: 'Six per cent of the traces are kept, chosen as requests come. An error happens three times a day: how often, on average, is one of its traces kept?',
    },
    options: [
      {
        id: 'each',
        text: { ko: '오류니까 날마다 남아요', en: 'Every day: errors are kept' },
        misconception: 'M553',
        because: {
          ko: '아니에요. 고를 때는 아직 실패하지 않았어요. 오류도 6%만 남아요.',
          en: 'No: when it is chosen it has not failed yet. Of errors, too, 6% are kept.',
        },
      },
      {
        id: 'five',
        text: { ko: '대엿새에 한 번쯤이에요', en: 'Once in five or six days' },
        correct: true,
        because: {
          ko: '하루 3 × 0.06 = 0.18번이에요.',
          en: '3 × 0.06 = 0.18 a day.',
        },
      },
      {
        id: 'two',
        text: { ko: '이틀에 한 번이면 남아요', en: 'Once in two days or so' },
        misconception: 'M552',
        because: {
          ko: '아니에요. 이틀에 여섯 번, 그 6%는 0.36번이에요.',
          en: 'No: six in two days, of which 6% is 0.36.',
        },
      },
    ],
    explanation: {
      ko: '드문 것은 표본에서 더 드물어요.',
      en: 'What is rare is rarer still in a sample.',
    },
    cites: [sieve, { claim: 'C571' }],
  },
  {
    id: 'trace-kept-in-a-run',
    idea: 'head-sampling',
    kind: 'predict',
    step: 'sieve',
    stem: {
      ko: '초당 10건이 오는 작은 서비스예요. X-Ray 기본값(초마다 첫 요청 하나와 나머지의 5%)으로 트레이스의 몇 %가 남을까요?',
      en: 'A small service gets 10 requests a second. With X-Ray’s default (the first of each second and 5% of the rest), what percentage of traces is kept?',
    },
    run: { sim: 'trace', scenario: 'sieve', set: { ratePerSec: 10 } },
    unit: { ko: '%', en: '%' },
    asks: { metric: 'kept', tolerance: 3, scale: 100 },
    explanation: {
      ko: '(1 + 0.05 × 9) ÷ 10 = 14.5%예요. 적게 올수록 많은 몫이 남아요.',
      en: '(1 + 0.05 × 9) ÷ 10 = 14.5%. The fewer come, the larger the share.',
    },
    cites: [{ sim: 'trace', scenario: 'sieve', set: { ratePerSec: 10 } }, { claim: 'C571' }],
  },
  {
    id: 'trace-head-knows',
    idea: 'head-sampling',
    kind: 'ox',
    step: 'sieve',
    stem: {
      ko: '“요청이 들어올 때 모두 같은 비율로 고르면, 곧 실패할 요청을 다른 요청보다 더 많이 남기지 못한다.”',
      en: '“Choosing the same share of all requests as they come cannot keep more of those about to fail than of others.”',
    },
    answer: true,
    reasons: [
      {
        id: 'later',
        text: { ko: '실패는 고른 다음에 일어나요.', en: 'Failing comes after the choice.' },
        correct: true,
        because: {
          ko: '고를 때는 시각이나 주소는 보여도 끝은 보이지 않아요.',
          en: 'When it came and its address can be seen then, but not its end.',
        },
      },
      {
        id: 'flag',
        text: { ko: '오류 표시를 미리 달아 둬서예요.', en: 'Errors are flagged in advance.' },
        misconception: 'M553',
        because: {
          ko: '아니에요. 오류 표시는 끝나야 달려요.',
          en: 'No: an error is flagged when it has ended.',
        },
      },
      {
        id: 'five',
        text: { ko: '5%면 오류가 모두 들어서예요.', en: 'Five per cent holds all errors.' },
        misconception: 'M552',
        because: {
          ko: '아니에요. 오류의 5%만 들어 있어요.',
          en: 'No: it holds five per cent of the errors.',
        },
      },
    ],
    explanation: {
      ko: '오류를 더 남기려면 끝난 뒤에 골라야 해요.',
      en: 'To keep more errors, choose after the end.',
    },
    cites: [sieve, { claim: 'C571' }],
  },
  {
    id: 'trace-tail-misses',
    idea: 'tail-sampling',
    kind: 'multiple',
    step: 'sieve',
    stem: {
      ko: '트레이스를 모두 수집기로 보내, 오류로 끝난 것은 끝난 뒤에 골라 남겨요. 그래도 놓치는 경우를 모두 고르세요.',
      en: 'All traces are sent to a collector, which keeps those that ended in an error, chosen after the end. When are some missed all the same? Choose every case.',
    },
    options: [
      {
        id: 'slow',
        text: {
          ko: '기다리는 시간보다 늦게 실패할 때',
          en: 'When they fail later than the wait',
        },
        correct: true,
        because: {
          ko: '판단할 때 아직 오류가 없었어요.',
          en: 'There was no error yet when it was judged.',
        },
      },
      {
        id: 'memory',
        text: {
          ko: '몰려서 수집기의 메모리가 넘칠 때',
          en: 'When a rush overflows the memory',
        },
        correct: true,
        because: {
          ko: '오래된 트레이스가 판단 전에 밀려나요.',
          en: 'The oldest are thrown out before they are judged.',
        },
      },
      {
        id: 'rare',
        text: {
          ko: '하루에 한 번밖에 안 나는 오류일 때',
          en: 'When the error comes once a day',
        },
        misconception: 'M552',
        because: {
          ko: '아니에요. 끝난 뒤에 고르면 드물어도 남아요. 그래서 쓰는 방법이에요.',
          en: 'No: however rare, it is kept. That is what it is for.',
        },
      },
      {
        id: 'split',
        text: {
          ko: '스팬이 여러 수집기로 흩어질 때',
          en: 'When its spans go to several collectors',
        },
        correct: true,
        because: {
          ko: '한 수집기는 자기가 받은 스팬만 봐요.',
          en: 'A collector sees only the spans that it gets.',
        },
      },
      {
        id: 'share',
        text: {
          ko: '성공한 것은 5%만 남기기로 할 때',
          en: 'When of successes only 5% are kept',
        },
        misconception: 'M558',
        because: {
          ko: '아니에요. 오류는 그 비율과 따로 남아요.',
          en: 'No: errors are kept whatever that share is.',
        },
      },
    ],
    explanation: {
      ko: '끝난 뒤에 고르는 것은 기다림과 메모리로 값을 치러요.',
      en: 'Choosing after the end is paid for with waiting and memory.',
    },
    cites: [tail, month],
  },
  {
    id: 'trace-memory',
    idea: 'tail-sampling',
    kind: 'numeric',
    step: 'sieve',
    stem: {
      ko: '수집기가 트레이스 50,000개를 메모리에 두고 {wait}초를 기다렸다가 판단해요. 초당 몇 건이 이어지면 판단 전에 밀려나기 시작할까요?',
      en: 'A collector keeps 50,000 traces in memory and judges after {wait} s. From how many a second on are they thrown out before that?',
    },
    variables: { wait: { min: 10, max: 50, step: 10 } },
    answer: { formula: 'quotient', of: { a: 50_000, b: '$wait' } },
    tolerance: 20,
    unit: { ko: '건', en: 'a second' },
    traps: [
      {
        value: { formula: 'product', of: { a: 50_000, b: '$wait' } },
        tolerance: 20,
        misconception: 'M558',
        because: {
          ko: '곱했어요. 오래 기다릴수록 메모리에 머무는 트레이스가 많아져요.',
          en: 'That multiplies. The longer it waits, the more stay in memory.',
        },
      },
    ],
    explanation: {
      ko: '속도 × 기다림이 50,000을 넘으면 안 돼요. 50,000 ÷ {wait} = {answer}건이에요.',
      en: 'Rate × wait must stay below 50,000: 50,000 ÷ {wait} = {answer}.',
    },
    cites: [
      {
        formula: {
          ko: '메모리의 트레이스 = 초당 건수 × 기다리는 시간',
          en: 'traces in memory = rate × wait',
        },
      },
    ],
  },
  {
    id: 'trace-keep-faults',
    idea: 'tail-sampling',
    kind: 'single',
    step: 'your-turn',
    stem: {
      ko: '초당 2,000건이 1분 동안 몰려요. 잘못된 요청의 절반은 10초 제한 시간에 걸려 실패해요. 메모리가 50,000개일 때 판단까지 몇 초를 기다릴까요?',
      en: 'For a minute 2,000 requests a second come. Half of the faulty ones fail at a time limit of 10 s. With room for 50,000 traces, how long should judging wait?',
    },
    options: [
      {
        id: 'five',
        text: { ko: '5초', en: '5 s' },
        misconception: 'M558',
        because: {
          ko: '아니에요. 10초 뒤에 실패하는 절반을 놓쳐요.',
          en: 'No: the half that fails after 10 s is missed.',
        },
      },
      {
        id: 'twenty',
        text: { ko: '20초', en: '20 s' },
        correct: true,
        because: {
          ko: '2,000 × 20 = 40,000이라 메모리에 들고, 10초보다 길어요.',
          en: '2,000 × 20 = 40,000 fits, and it is longer than 10 s.',
        },
      },
      {
        id: 'sixty',
        text: { ko: '60초', en: '60 s' },
        misconception: 'M558',
        because: {
          ko: '아니에요. 2,000 × 60 = 120,000이라 판단하기 전에 밀려나요.',
          en: 'No: 2,000 × 60 = 120,000, so they are thrown out before.',
        },
      },
    ],
    explanation: {
      ko: '제한 시간보다 길게, 메모리보다 짧게 기다려요.',
      en: 'Wait longer than the time limit, and shorter than memory lasts.',
    },
    cites: [{ sim: 'trace', scenario: 'watched-month', set: { tail: 'on', waitSec: 20 } }],
  },
];
