// How busy an instance is, and what that does to the wait.

import type { QuizItem } from '@/content/schema';

export const utilization: readonly QuizItem[] = [
  {
    id: 'one-over-spare',
    idea: 'utilization',
    kind: 'numeric',
    step: 'one-queue',
    stem: {
      ko: '실험에서처럼 손님이 제각각 오고 처리 시간도 들쭉날쭉해요. 자기 줄을 가진 인스턴스 한 대가 1초에 평균 {capacity}건을 처리할 수 있는데, 손님은 그보다 {spare}건 적게 와요. 평균 응답 시간은 몇 초일까요?',
      en: 'As in the run, customers come independently and work varies in length. An instance with a queue of its own could serve {capacity} requests a second on average; {spare} fewer than that come. What is the mean response time in seconds?',
    },
    variables: {
      capacity: { min: 5, max: 10, step: 1 },
      spare: { min: 0.5, max: 2, step: 0.5 },
    },
    answer: { formula: 'quotient', of: { a: 1, b: '$spare' } },
    tolerance: 0.03,
    unit: { ko: '초', en: 's' },
    traps: [
      {
        value: { formula: 'quotient', of: { a: 1, b: '$capacity' } },
        tolerance: 0.03,
        misconception: 'M67',
        because: {
          ko: '처리하는 시간만 셌어요. 여유가 조금뿐이면 그보다 훨씬 오래 기다려요.',
          en: 'That is the work alone. Where little is to spare, the wait is far longer.',
        },
      },
    ],
    explanation: {
      ko: '1 ÷ {spare} = {answer}초예요. 응답 시간을 정하는 것은 처리할 수 있는 양이 아니라, 그 가운데 남는 양이에요.',
      en: '1 ÷ {spare} = {answer} s. What decides is not the capacity but what of it is to spare.',
    },
    cites: [
      {
        formula: {
          ko: '평균 응답 = 1 ÷ (처리 능력 − 오는 손님)',
          en: 'mean response = 1 ÷ (capacity − arrivals)',
        },
      },
      { sim: 'dynos', scenario: 'two-dynos' },
    ],
  },
  {
    id: 'busy-and-times',
    idea: 'utilization',
    kind: 'match',
    step: 'one-queue',
    stem: {
      ko: '실험에서처럼 손님이 제각각 오고 인스턴스마다 줄이 따로 있어요. 이용률과, 평균 응답 시간이 처리 시간의 몇 배인지를 짝지어 보세요.',
      en: 'As in the run, customers come independently, and each instance has a queue of its own. Match how busy it is with how many times the work the mean response takes.',
    },
    pairs: [
      {
        id: 'half',
        left: { ko: '50%', en: '50%' },
        right: { ko: '2배', en: '2 times' },
        because: {
          ko: '1 ÷ (1 − 0.5) = 2예요. 절반만 바빠도 처리 시간만큼을 더 기다려요.',
          en: '1 ÷ (1 − 0.5) = 2. Even half busy, one waits as long again as the work.',
        },
      },
      {
        id: 'eighty',
        left: { ko: '80%', en: '80%' },
        right: { ko: '5배', en: '5 times' },
        misconception: 'M67',
        because: {
          ko: '1 ÷ (1 − 0.8) = 5예요. 20%가 남았다는 것은 기다리지 않는다는 뜻이 아니에요.',
          en: '1 ÷ (1 − 0.8) = 5. A fifth to spare does not mean that nobody waits.',
        },
      },
      {
        id: 'ninety',
        left: { ko: '90%', en: '90%' },
        right: { ko: '10배', en: '10 times' },
        because: {
          ko: '1 ÷ (1 − 0.9) = 10이에요. 80%에서 조금 올랐을 뿐인데 두 배예요.',
          en: '1 ÷ (1 − 0.9) = 10. A little more than 80%, and twice as long.',
        },
      },
      {
        id: 'ninety-five',
        left: { ko: '95%', en: '95%' },
        right: { ko: '20배', en: '20 times' },
        because: {
          ko: '1 ÷ (1 − 0.95) = 20이에요. 꽉 찰수록 빠르게 길어져요.',
          en: '1 ÷ (1 − 0.95) = 20. The fuller, the faster it grows.',
        },
      },
    ],
    others: [
      { id: 'none', text: { ko: '1배', en: '1 time' } },
      { id: 'hundred', text: { ko: '100배', en: '100 times' } },
    ],
    explanation: {
      ko: '배수는 1 ÷ (1 − 이용률)이에요. 남은 몫이 절반이 될 때마다 두 배가 돼요.',
      en: 'It is 1 ÷ (1 − utilization). Whenever what is left halves, it doubles.',
    },
    cites: [
      { formula: { ko: '배수 = 1 ÷ (1 − 이용률)', en: 'times the work = 1 ÷ (1 − utilization)' } },
    ],
  },
  {
    id: 'a-fifth-to-spare',
    idea: 'utilization',
    kind: 'ox',
    step: 'one-queue',
    stem: {
      ko: '“손님이 제각각 오더라도, 인스턴스가 80% 바쁘다면 아직 20%가 남아 있으니 거의 기다리지 않는다.”',
      en: '“Even if customers come independently, an instance that is 80% busy has a fifth to spare, so they hardly wait.”',
    },
    answer: false,
    reasons: [
      {
        id: 'until-full',
        text: {
          ko: '꽉 차기 전까지는 줄이 생기지 않으니 아무도 기다리지 않아요.',
          en: 'Until it is quite full there is no queue at all, so nobody has to wait.',
        },
        misconception: 'M67',
        because: {
          ko: '손님은 고르게 오지 않아요. 80%여도 몰려오는 순간마다 줄이 생겨요.',
          en: 'Customers do not come evenly. At 80%, too, every burst makes a queue.',
        },
      },
      {
        id: 'more-first',
        text: {
          ko: '80%가 바쁘다는 것은 다섯 건에 한 건만 기다린다는 뜻이에요.',
          en: 'To be 80% busy means that one request in five has to wait.',
        },
        misconception: 'M67',
        because: {
          ko: '거꾸로예요. 80%의 요청이 바쁜 인스턴스를 만나 줄을 서요.',
          en: 'It is the other way round: 80% of the requests find it busy and queue.',
        },
      },
      {
        id: 'five-times',
        text: {
          ko: '열에 여덟은 줄을 서고, 평균 응답은 처리 시간의 다섯 배예요.',
          en: 'Eight in ten queue, and the mean response is five times the work.',
        },
        correct: true,
        because: {
          ko: '1 ÷ (1 − 0.8) = 5예요. 0.2초짜리 일에 평균 1초가 걸렸어요.',
          en: '1 ÷ (1 − 0.8) = 5. Work of 0.2 s took 1 s on average.',
        },
      },
    ],
    explanation: {
      ko: '남은 20%는 손님이 뜸한 때의 빈 시간이에요. 몰려오는 때의 손님에게 빌려줄 수 없어요.',
      en: 'That fifth is free time while hardly anybody comes. It cannot be lent to those who come in a burst.',
    },
    cites: [{ sim: 'dynos', scenario: 'two-dynos' }],
  },
];
