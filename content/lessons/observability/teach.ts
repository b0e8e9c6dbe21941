// What a teacher needs for the lesson on observability: plans, questions for the board, likely answers.

import type { TeachSheet } from '@/content/schema';
import { halfway, wrappingUp } from '@/content/stretches';

export const sheet: TeachSheet = {
  objective: {
    ko: '끝나면 학생이 백분위수를 평균 낼 수 없는 이유를 말하고, 트레이스에서 줄일 막대를 고르며, 표본이 놓치는 것과 경보가 울릴 때를 계산할 수 있어요.',
    en: 'Afterwards students can say why percentiles cannot be averaged, pick the bar of a trace to shorten, and work out what a sample misses and when an alarm rings.',
  },
  plan: [
    {
      step: 'green-dashboard',
      by: 'students',
      title: { ko: '초록 대시보드', en: 'All green' },
      what: {
        ko: '진짜 p99를 적고 돌린 다음, 느린 서버의 어디인지 짚어요',
        en: 'Write down the true p99, play, and find it in the slow server’s row',
      },
      minutes: { 40: 5, 50: 7, 100: 10 },
    },
    {
      step: 'three-signals',
      by: 'together',
      title: { ko: '로그, 지표, 트레이스', en: 'Logs, metrics, traces' },
      what: {
        ko: '그림에서 같은 주문을 셋에서 찾고, 표의 기본값 두 줄을 읽어요',
        en: 'Find one order in all three, and read the two rows of defaults',
      },
      minutes: { 40: 4, 50: 5, 100: 9 },
    },
    {
      step: 'where-second',
      by: 'students',
      title: { ko: '막대 줄이기', en: 'Shortening bars' },
      what: {
        ko: '막대마다 예상을 적고 눌러서, 0이 나오는 둘을 찾아요',
        en: 'Guess for each bar, press it, and find the two that give 0',
      },
      minutes: { 40: 7, 50: 8, 100: 13 },
    },
    halfway,
    {
      step: 'sieve',
      by: 'students',
      title: { ko: '체로 거르기', en: 'The sieve' },
      what: {
        ko: '5.95%와 17%를 계산하고, 끝난 뒤에 고르기를 켜요',
        en: 'Work out 5.95% and 17%, then choose after the end',
      },
      minutes: { 40: 6, 50: 7, 100: 12 },
    },
    {
      step: 'silent',
      by: 'students',
      title: { ko: '울리지 않는 경보', en: 'The silent alarm' },
      what: {
        ko: '무엇이 울릴지 고르고, 43분을 식으로 계산해요',
        en: 'Choose what rings, and work out 43 minutes',
      },
      minutes: { 40: 5, 50: 6, 100: 11 },
    },
    {
      step: 'price-of-looking',
      by: 'together',
      title: { ko: '보는 비용', en: 'What looking costs' },
      what: {
        ko: '108과 274를 나란히 적고 무엇부터 줄일지 정해요',
        en: 'Write 108 beside 274, and decide what to cut',
      },
      minutes: { 40: 2, 50: 3, 100: 7 },
    },
    {
      step: 'your-turn',
      by: 'students',
      title: { ko: '지켜보는 한 달', en: 'A month to watch' },
      what: {
        ko: '모둠마다 하나씩만 바꿔 본 다음, 셋을 함께 바꿔 목표에 닿아요',
        en: 'Each group turns one knob alone, then three together reach the goal',
      },
      minutes: { 40: 5, 50: 6, 100: 10 },
    },
    {
      step: 'one-order',
      by: 'together',
      title: { ko: '주문 하나', en: 'One order' },
      what: {
        ko: '네 방식에서 달라진 막대를 찾고, 요금의 두 줄을 가린 채 싼 쪽을 골라요',
        en: 'Find the bar that differs between the four ways, and bet on the bill with its rows covered',
      },
      minutes: { 40: 2, 50: 3, 100: 6 },
    },
    {
      step: 'wrap-up',
      by: 'students',
      title: { ko: '발표 QnA', en: 'Questions' },
      what: {
        ko: '첫 질문의 답을 짝과 적고 모범 답과 비교해요',
        en: 'Pairs answer the first question, then compare with the model answer',
      },
      minutes: { 40: 2, 50: 3, 100: 7 },
    },
    wrappingUp({ 40: 2, 50: 2, 100: 5 }),
  ],
  board: [
    {
      ask: {
        ko: '서버 두 대의 p99가 100ms와 300ms예요. 전체의 p99는?',
        en: 'Two servers have p99s of 100 and 300 ms. What is the p99 of all?',
      },
      answer: {
        ko: '알 수 없어요. 값을 모두 한 줄로 세워야 해요.',
        en: 'It cannot be told. All values have to stand in one row.',
      },
    },
    {
      ask: {
        ko: '초당 10건이면 X-Ray 기본값은 몇 %를 남기나요?',
        en: 'At 10 requests a second, what share does X-Ray keep by default?',
      },
      answer: { ko: '14.5%예요. (1 + 0.05 × 9) ÷ 10.', en: '14.5%: (1 + 0.05 × 9) ÷ 10.' },
    },
    {
      ask: {
        ko: '60분 창, 소진율 14.4, 실패 4%라면 몇 분 뒤에 울리나요?',
        en: 'A window of 60 minutes, burn rate 14.4, 4% failing: when does it ring?',
      },
      answer: { ko: '21.6분이에요. 86.4 ÷ 4.', en: 'After 21.6 minutes: 86.4 ÷ 4.' },
    },
  ],
  heard: [
    {
      said: { ko: '요청 수가 같으면 평균 내도 돼요', en: 'With equal numbers one may average' },
      reply: {
        ko: '“느린 서버 손님의 몇 %가 921ms를 넘나요?” 하고 물어요.',
        en: 'Ask: “How many of the slow server’s customers are over 921 ms?”',
      },
    },
    {
      said: { ko: '제일 긴 막대부터 줄여요', en: 'Shorten the longest bar first' },
      reply: {
        ko: '“손님은 그 막대를 기다리나요?” 하고 물어요.',
        en: 'Ask: “Does the customer wait for it?”',
      },
    },
    {
      said: { ko: '5%면 오류도 충분히 보여요', en: 'Five per cent shows enough errors' },
      reply: {
        ko: '“하루에 한 번 나는 오류라면요?” 하고 물어요.',
        en: 'Ask: “And of one that happens once a day?”',
      },
    },
    {
      said: { ko: '경보가 조용하니 괜찮아요', en: 'The alarm is quiet, so all is well' },
      reply: {
        ko: '예산이 바닥난 보름째를 보여 주고 “이날은요?” 하고 물어요.',
        en: 'Show day 15, with the budget gone: “And on this day?”',
      },
    },
  ],
  short: {
    ko: '‘보는 비용’은 108과 274만, ‘로그, 지표, 트레이스’는 그림만 봐요. 예측 세 번과 막대 누르기는 줄이지 않아요.',
    en: 'Of “What looking costs” show only 108 and 274, of “Logs, metrics, traces” only the drawing. Do not cut the predictions and the pressing of bars.',
  },
};
