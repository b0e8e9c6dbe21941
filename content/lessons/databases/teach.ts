// What a teacher needs for the lesson on databases: plans, questions for the board, likely answers.

import type { TeachSheet } from '@/content/schema';
import { halfway, wrappingUp } from '@/content/stretches';

export const sheet: TeachSheet = {
  objective: {
    ko: '끝나면 학생이 한 키에 쓰기가 몰리면 왜 거절되는지 설명하고, 다섯 단계의 일관성이 각각 무엇을 약속하고 무엇을 내는지 말하고, 값마다 알맞은 방법을 고를 수 있어요.',
    en: 'Afterwards students can explain why a crowd on one key is throttled, say what each of five levels promises and costs, and choose for each value.',
  },
  plan: [
    {
      step: 'forty-thousand',
      by: 'students',
      title: { ko: '4만 번을 샀는데', en: 'Forty thousand bought' },
      what: {
        ko: '몇 %가 거절될지 적고 돌린 다음, 막힌 칸을 눌러 봐요',
        en: 'Write down what is throttled, play, press the jammed lane',
      },
      minutes: { 40: 5, 50: 6, 100: 10 },
    },
    {
      step: 'key-first',
      by: 'together',
      title: { ko: '키가 먼저', en: 'Keys first' },
      what: {
        ko: '나누는 수를 하나씩 늘리고 식과 비교해요',
        en: 'Spread over one key more each time, and compare with the formula',
      },
      minutes: { 40: 4, 50: 5, 100: 9 },
    },
    {
      step: 'side-by-side',
      by: 'students',
      title: { ko: '다섯을 나란히', en: 'Five, side by side' },
      what: {
        ko: '모둠마다 주장 하나에서 틀린 낱말을 찾아요',
        en: 'Each group finds the wrong word in one claim',
      },
      minutes: { 40: 4, 50: 6, 100: 11 },
    },
    {
      step: 'just-written',
      by: 'students',
      title: { ko: '완료라고 했는데', en: 'It said done' },
      what: {
        ko: '예측하고, 옛 값이 0이 되는 짝을 모두 찾아요',
        en: 'Predict, then find every pair at which nothing is old',
      },
      minutes: { 40: 6, 50: 7, 100: 13 },
    },
    halfway,
    {
      step: 'across-the-sea',
      by: 'together',
      title: { ko: '여기서 쓰고 저기서 읽기', en: 'Write here, read there' },
      what: {
        ko: '무엇이 느려질지 고르고, 물결을 한 걸음씩 옮겨요',
        en: 'Choose what gets slower, then take the wave step by step',
      },
      minutes: { 40: 6, 50: 7, 100: 12 },
    },
    {
      step: 'two-towns',
      by: 'together',
      title: { ko: '케이블이 끊기면', en: 'The cable is cut' },
      what: {
        ko: '네 방법을 돌리고 거절과 넘치게 팔기 가운데 고르게 해요',
        en: 'Play four ways, and choose between refusing and overselling',
      },
      minutes: { 40: 5, 50: 6, 100: 11 },
    },
    {
      step: 'your-turn',
      by: 'students',
      title: { ko: '점심 판매', en: 'Lunch sale' },
      what: {
        ko: '모둠마다 설정 하나만 바꿔 본 다음 함께 이겨요',
        en: 'Each group turns one knob alone, then they win together',
      },
      minutes: { 40: 5, 50: 6, 100: 14 },
    },
    {
      step: 'wrap-up',
      by: 'students',
      title: { ko: '발표 QnA', en: 'Questions' },
      what: {
        ko: '첫 질문에 답을 써 보고 모범 답과 비교해요',
        en: 'Write an answer to the first question, then compare',
      },
      minutes: { 40: 3, 50: 4, 100: 5 },
    },
    wrappingUp({ 40: 2, 50: 3, 100: 5 }),
  ],
  board: [
    {
      ask: {
        ko: '초당 80,000번을 산 테이블에서 키 하나에 5,000번이 오면 몇 %가 거절되나요?',
        en: '80,000 writes a second bought, 5,000 of them for one key: what percentage is throttled?',
      },
      answer: {
        ko: '80%예요. 1 − 1,000 ÷ 5,000. 산 용량은 식에 없어요.',
        en: '80%: 1 − 1,000 ÷ 5,000. What was bought is not in the formula.',
      },
    },
    {
      ask: {
        ko: '사본 다섯에 W와 R을 어떻게 정하면 옛 값을 읽지 않나요?',
        en: 'Of five copies, which W and R never read an old value?',
      },
      answer: {
        ko: 'W + R이 5보다 크면 돼요. (3,3), (1,5), (5,1)처럼요.',
        en: 'Any with W + R above 5: (3,3), (1,5), (5,1).',
      },
    },
    {
      ask: {
        ko: '왕복 120ms인 두 리전에 강하게 쓰면 p99로 얼마나 걸리나요?',
        en: 'Two regions 120 ms apart, there and back: how long is a strong write at its p99?',
      },
      answer: { ko: '250ms예요. 2 × 120 + 10.', en: '250 ms: 2 × 120 + 10.' },
    },
  ],
  heard: [
    {
      said: { ko: '용량을 더 사면 되죠', en: 'Buy more capacity' },
      reply: {
        ko: '“그 용량은 어느 칸의 것인가요?” 하고 물어요.',
        en: 'Ask: “And whose lane is that capacity in?”',
      },
    },
    {
      said: { ko: '강한 게 제일 좋은 거잖아요', en: 'Strong is simply the best' },
      reply: {
        ko: '끊긴 20초의 화면을 다시 보여 주고 누가 무엇을 냈는지 물어요.',
        en: 'Show the twenty seconds of the cut again, and ask who paid what.',
      },
    },
    {
      said: { ko: 'NoSQL은 강한 일관성이 없어요', en: 'NoSQL has no strong consistency' },
      reply: {
        ko: '세 제품의 읽기 칸을 하나씩 읽게 해요.',
        en: 'Have them read the cells of the three products aloud.',
      },
    },
    {
      said: { ko: '사본은 금방 같아지니 괜찮아요', en: 'Copies are quick, so it is fine' },
      reply: {
        ko: '“그 금방 동안 몇 명이 읽었나요?” 하고 물어요.',
        en: 'Ask: “And how many read meanwhile?”',
      },
    },
  ],
  short: {
    ko: '‘다섯을 나란히’는 표만, ‘키가 먼저’는 다섯 개까지만 봐요. 67%와 끊긴 케이블은 줄이지 않아요.',
    en: 'Of “Five, side by side” show the table only. Do not cut the 67% and the cable.',
  },
};
