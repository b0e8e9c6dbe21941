// What a teacher needs for the lesson on compute services: plans, questions for the board, likely answers.

import type { TeachSheet } from '@/content/schema';
import { halfway, wrappingUp } from '@/content/stretches';

export const sheet: TeachSheet = {
  objective: {
    ko: '끝나면 학생이 함수 서비스를 환경당 요청, 한도, 요금의 규칙으로 비교하고, 비교표의 칸을 날짜와 출처로 판정할 수 있어요.',
    en: 'Afterwards students can compare function services by their rules (requests per environment, limits, price), and judge a cell of a table by its date and source.',
  },
  plan: [
    {
      step: 'one-cell',
      by: 'together',
      title: { ko: '표의 한 칸', en: 'One cell' },
      what: {
        ko: '표가 언제 만들어졌는지 찾고, 트리거의 칸을 한 줄씩 판정해요',
        en: 'Look for the date of the table, then judge its triggers row by row',
      },
      minutes: { 40: 4, 50: 5, 100: 8 },
    },
    {
      step: 'thousand-or-sixteen',
      by: 'students',
      title: { ko: '천 건에 몇 개', en: 'How many for a thousand' },
      what: {
        ko: '몇 개일지 적고 돌린 다음, 환경당 요청을 바꿔 나눗셈을 찾아요',
        en: 'Write down how many, play, change the requests per environment, find the division',
      },
      minutes: { 40: 6, 50: 7, 100: 12 },
    },
    {
      step: 'six-places',
      by: 'students',
      title: { ko: '여섯 곳', en: 'Six places' },
      what: {
        ko: '429의 비율을 예측하고, 요청 하나를 골라 여섯 곳에서 따라가요',
        en: 'Predict the share of 429, then follow one request through six places',
      },
      minutes: { 40: 6, 50: 8, 100: 13 },
    },
    {
      step: 'who-shares',
      by: 'together',
      title: { ko: '나눠 쓰는 것', en: 'What is shared' },
      what: {
        ko: '계산하는 천 건을 예측하고, 점심 1분의 요금을 비교해요',
        en: 'Predict the thousand that compute, then compare the bill for a minute of lunch',
      },
      minutes: { 40: 7, 50: 8, 100: 14 },
    },
    halfway,
    {
      step: 'by-name',
      by: 'students',
      title: { ko: '이름의 지도', en: 'A map of names' },
      what: {
        ko: '큰 표에서 물음 셋의 답을 찾고, 찾지 못했다고 적힌 칸을 세요',
        en: 'Find three answers in the large table, and count what was not found',
      },
      minutes: { 40: 3, 50: 5, 100: 10 },
    },
    {
      step: 'cell-by-cell',
      by: 'together',
      title: { ko: '한 칸씩 고치기', en: 'Cell by cell' },
      what: {
        ko: '칸마다 무엇을 재면 판정할 수 있을지 말한 다음, 언어를 바꿔 ‘느림’을 재 봐요',
        en: 'Say of each cell what would judge it, then measure “slow” with other languages',
      },
      minutes: { 40: 4, 50: 5, 100: 10 },
    },
    {
      step: 'your-turn',
      by: 'students',
      title: { ko: '이번에는 직접', en: 'Your turn' },
      what: {
        ko: '슬라이더 하나로 실패해 보고, 셋을 함께 정해 목표에 닿아요',
        en: 'Fail with one knob, then reach the goal with three',
      },
      minutes: { 40: 5, 50: 6, 100: 13 },
    },
    {
      step: 'wrap-up',
      by: 'students',
      title: { ko: '발표 QnA', en: 'Questions' },
      what: {
        ko: '“어느 서비스가 제일 좋은가요?”에 한 문장으로 답하고 비교해요',
        en: 'Answer “Which is best?” in one sentence, then compare',
      },
      minutes: { 40: 3, 50: 3, 100: 5 },
    },
    wrappingUp({ 40: 2, 50: 3, 100: 5 }),
  ],
  board: [
    {
      ask: {
        ko: '2,000건이 함께 기다려요. 환경당 80건이면 환경은 몇 개인가요?',
        en: '2,000 requests wait together. With 80 per environment, how many environments?',
      },
      answer: { ko: '25개예요. 2,000 ÷ 80.', en: '25: 2,000 ÷ 80.' },
    },
    {
      ask: {
        ko: '16건이 한 환경에서 0.2초씩 함께 계산하면 몇 초가 걸리나요?',
        en: '16 requests compute together in one environment, 0.2 s each alone. How long?',
      },
      answer: { ko: '3.2초예요. 16 × 0.2.', en: '3.2 seconds: 16 × 0.2.' },
    },
    {
      ask: {
        ko: '초당 50건이 0.04초씩 계산해요. vCPU는 적어도 몇 개가 필요한가요?',
        en: '50 requests a second compute for 0.04 s each. How many vCPUs at least?',
      },
      answer: {
        ko: '2개예요. 50 × 0.04. 딱 2개면 여유가 없어 느려져요.',
        en: '2: 50 × 0.04. With exactly two there is nothing to spare, and it slows down.',
      },
    },
  ],
  heard: [
    {
      said: { ko: '함수니까 1,000개죠', en: 'A function, so a thousand' },
      reply: {
        ko: '“어느 서비스의 함수요?” 하고 물어요.',
        en: 'Ask: “A function of which service?”',
      },
    },
    {
      said: { ko: '많이 받을수록 싸니까 좋아요', en: 'More per environment is cheaper, so better' },
      reply: {
        ko: '계산하는 천 건의 6.6초를 가리켜요.',
        en: 'Point at the 6.6 seconds of the thousand that compute.',
      },
    },
    {
      said: { ko: 'Lambda는 원래 느려요', en: 'Lambda is slow by nature' },
      reply: {
        ko: '“어느 언어로, 언제 쟀나요?” 하고 물어요.',
        en: 'Ask: “Measured when, and in which language?”',
      },
    },
    {
      said: { ko: '빈칸은 왜 안 채우나요?', en: 'Why not fill the empty cells?' },
      reply: {
        ko: '“짐작으로 채운 한 칸이 석 주였어요”라고 말해요.',
        en: 'Say: “One cell filled by a guess was three weeks.”',
      },
    },
  ],
  short: {
    ko: '‘이름의 지도’는 그림만, ‘한 칸씩 고치기’는 코드 크기와 속도만 해요. 여섯 곳의 예측은 줄이지 않아요.',
    en: 'Of the map show only the drawing, of the cells only code size and speed. Do not cut the prediction of the six places.',
  },
};
