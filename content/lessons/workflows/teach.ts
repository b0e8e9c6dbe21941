// What a teacher needs for the lesson on workflows: plans, questions for the board, likely answers.

import type { TeachSheet } from '@/content/schema';
import { halfway, wrappingUp } from '@/content/stretches';

export const sheet: TeachSheet = {
  objective: {
    ko: '끝나면 학생이 재시도가 몇 초를 버티는지 계산하고, 두 번 결제되는 이유와 막는 곳을 말하며, 보상을 뒤에서부터 적고, 기다리는 일에 함수와 워크플로 가운데 하나를 골라 이유를 댈 수 있어요.',
    en: 'Afterwards students can work out how long retries hold out, say why a charge happens twice and who prevents it, write compensations from the end, and choose between a function and a workflow for work that waits.',
  },
  plan: [
    {
      step: 'bank-off',
      by: 'students',
      title: { ko: '적지 않은 재시도', en: 'Retries not written' },
      what: {
        ko: '0번, 3번, 될 때까지에 손을 들고, 한 줄을 적어 돌려요',
        en: 'Hands for 0, 3 or “until it works”; then write one line and play',
      },
      minutes: { 40: 5, 50: 6, 100: 10 },
    },
    {
      step: 'how-long',
      by: 'students',
      title: { ko: '세 번은 7초', en: 'Three are 7 s' },
      what: {
        ko: '40건 가운데 몇 건일지 적고, 20초와 7초 막대를 겹쳐요',
        en: 'Write down how many of 40, then lay 7 s over 20 s',
      },
      minutes: { 40: 6, 50: 7, 100: 12 },
    },
    {
      step: 'paid-no-lunch',
      by: 'students',
      title: { ko: '두 번 결제와 되돌리기', en: 'Twice charged, and undo' },
      what: {
        ko: '한 주문의 길을 따라가고, 되돌리기와 재시도와 키를 차례로 켜요',
        en: 'Follow one order, then switch on undo, retries and key',
      },
      minutes: { 40: 7, 50: 9, 100: 15 },
    },
    halfway,
    {
      step: 'conductor',
      by: 'together',
      title: { ko: '지휘자와 무용단', en: 'Conductor or dancers' },
      what: {
        ko: '아무도 모르는 4건을 찾고, 되돌리기를 누가 하는지 먼저 말해요',
        en: 'Find the four that nobody knows of, and say first who undoes what',
      },
      minutes: { 40: 5, 50: 6, 100: 12 },
    },
    {
      step: 'who-waits',
      by: 'together',
      title: { ko: '10분의 비용', en: 'Ten minutes’ cost' },
      what: {
        ko: '$3.86과 $0.16을 나누고, 짧은 일에서는 거꾸로인 이유를 말해요',
        en: 'Divide $3.86 by $0.16, and say why short work is the other way round',
      },
      minutes: { 40: 4, 50: 5, 100: 8 },
    },
    {
      step: 'four-makers',
      by: 'students',
      title: { ko: '네 이름의 표', en: 'Four names' },
      what: {
        ko: '모둠마다 한 줄을 골라, 그 줄 때문에 못 쓰는 일을 말해요',
        en: 'Each group takes one row and names a job that it rules out',
      },
      minutes: { 40: 3, 50: 5, 100: 9 },
    },
    {
      step: 'your-turn',
      by: 'students',
      title: { ko: '주문 1,000건', en: 'A thousand orders' },
      what: {
        ko: '하나씩만 바꿔 남는 줄을 모은 다음, 넷을 함께 적어요',
        en: 'One knob per group first, then all four together',
      },
      minutes: { 40: 5, 50: 6, 100: 11 },
    },
    {
      step: 'wrap-up',
      by: 'students',
      title: { ko: '발표 QnA', en: 'Questions' },
      what: {
        ko: '첫 질문의 답을 짝과 적고 모범 답과 비교해요',
        en: 'Pairs answer the first question, then compare with the model answer',
      },
      minutes: { 40: 3, 50: 4, 100: 8 },
    },
    wrappingUp({ 40: 2, 50: 2, 100: 5 }),
  ],
  board: [
    {
      ask: {
        ko: '쉬는 시간이 2, 4, 8초예요. 초당 3건이 오고 장애가 20초면 몇 건이 실패할까요?',
        en: 'Pauses are 2, 4 and 8 s. At 3 orders a second and 20 s out, how many fail?',
      },
      answer: { ko: '18건이에요. 3 × (20 − 14).', en: '18: 3 × (20 − 14).' },
    },
    {
      ask: {
        ko: '재시도 세 번을 적은 층이 셋 겹치면 맨 아래는 몇 번 불릴까요?',
        en: 'Three layers each retry three times. How often is the bottom called?',
      },
      answer: { ko: '64번이에요. 4 × 4 × 4.', en: '64 times: 4 × 4 × 4.' },
    },
    {
      ask: {
        ko: '전환 여섯 번인 주문 1,000건은 얼마예요? 전환 1,000번에 $0.0271이에요.',
        en: 'What do 1,000 orders of six transitions cost at $0.0271 for 1,000?',
      },
      answer: { ko: '$0.16이에요. 6 × 0.0271.', en: '$0.16: 6 × 0.0271.' },
    },
  ],
  heard: [
    {
      said: { ko: '클라우드니까 알아서 다시 해요', en: 'It is the cloud, it tries again' },
      reply: {
        ko: '“어느 줄에 그렇게 적혀 있나요?” 하고 물어요.',
        en: 'Ask: “In which line does it say so?”',
      },
    },
    {
      said: { ko: '정확히 한 번이니 결제도 한 번이에요', en: 'Exactly once, so one charge' },
      reply: {
        ko: '“답이 사라지면 지휘자는 무엇을 아나요?” 하고 물어요.',
        en: 'Ask: “And if the answer is lost, what does the conductor know?”',
      },
    },
    {
      said: { ko: '재시도를 열 번으로 하면 돼요', en: 'Make it ten retries' },
      reply: {
        ko: '“없는 라이더를 열 번 찾으면 손님은 몇 초를 기다리나요?” 하고 물어요.',
        en: 'Ask: “How long does a customer wait while a missing courier is asked for ten times?”',
      },
    },
    {
      said: { ko: '함수 안에 다 적으면 되잖아요', en: 'Write it all in one function' },
      reply: {
        ko: '“그 함수가 죽으면 누가 이어서 하나요?” 하고 물어요.',
        en: 'Ask: “And if that function dies, who goes on?”',
      },
    },
  ],
  short: {
    ko: '‘네 이름의 표’는 재시도와 길이 두 줄만, ‘10분의 비용’은 실험 한 번만 봐요. 예측 두 번과 두 번 결제된 주문의 길은 줄이지 않아요.',
    en: 'Of “Four names” show only the rows on retries and length, of “Ten minutes’ cost” one run. Do not cut the two predictions and the way of the order that was charged twice.',
  },
};
