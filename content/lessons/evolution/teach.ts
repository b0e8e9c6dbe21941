// What a teacher needs for the lesson on changing without breaking: plans, questions for the board, likely answers.

import type { TeachSheet } from '@/content/schema';
import { halfway, wrappingUp } from '@/content/stretches';

export const sheet: TeachSheet = {
  objective: {
    ko: '끝나면 학생이 카나리아가 버그를 볼 확률과 열차가 실패할 확률을 계산하고, 계약 하나를 세 걸음으로 나눠 바꿀 수 있어요.',
    en: 'Afterwards students can work out whether a canary sees a bug and how often a train fails, and change a contract in three steps.',
  },
  plan: [
    {
      step: 'quiet-morning',
      by: 'students',
      title: { ko: '조용한 카나리아', en: 'A quiet canary' },
      what: {
        ko: '몇 번이 못 볼지 적고 재생한 다음, 마지막 열 칸의 빈칸을 눌러 몇 건을 봤는지 읽어요',
        en: 'Write down how many see nothing, play, then press an empty cell of the last ten and read what it saw',
      },
      minutes: { 40: 6, 50: 8, 100: 12 },
    },
    {
      step: 'thirty-beans',
      by: 'students',
      title: { ko: '콩 서른 알', en: 'Thirty beans' },
      what: {
        ko: '표의 셋째 열을 가리고 계산해요. 3 ÷ 버그의 비율도 써 봐요',
        en: 'Cover the third column and work it out; use 3 ÷ the bug’s share',
      },
      minutes: { 40: 5, 50: 6, 100: 11 },
    },
    {
      step: 'ways-out',
      by: 'together',
      title: { ko: '네 가지 방법', en: 'Four ways out' },
      what: {
        ko: '방법마다 한 문장으로 말하고, 두 버전이 함께 있는 때를 짚어요',
        en: 'Say each way in one sentence, and when both versions live',
      },
      minutes: { 40: 4, 50: 5, 100: 9 },
    },
    {
      step: 'friday-train',
      by: 'students',
      title: { ko: '금요일 열차', en: 'The Friday train' },
      what: {
        ko: '몇 번에 한 번 실패할지 고르고, 열차와 하나씩을 비교해요',
        en: 'Choose how often it fails, then compare trains with one by one',
      },
      minutes: { 40: 6, 50: 7, 100: 12 },
    },
    halfway,
    {
      step: 'old-meets-new',
      by: 'students',
      title: { ko: '옛것과 새것', en: 'Old meets new' },
      what: {
        ko: '카나리아 한가운데에서 멈춰 붉은 이음을 세고, 세 걸음을 칠판에 써요',
        en: 'Stop in the middle of a canary, count the joints, write the three steps on the board',
      },
      minutes: { 40: 6, 50: 8, 100: 14 },
    },
    {
      step: 'your-turn',
      by: 'students',
      title: { ko: '하루 안에, 여섯 명까지', en: 'Within a day, six at most' },
      what: {
        ko: '모둠마다 하나씩만 바꿔 본 다음, 셋을 함께 바꿔 목표에 닿아요',
        en: 'Each group turns one knob alone, then three together reach the goal',
      },
      minutes: { 40: 7, 50: 8, 100: 17 },
    },
    {
      step: 'wrap-up',
      by: 'students',
      title: { ko: '발표 QnA', en: 'Questions' },
      what: {
        ko: '“자주 배포하면 위험하다”에 찬반을 들고 모범 답과 비교해요',
        en: 'For or against “deploying often is risky”, then compare with the model answer',
      },
      minutes: { 40: 4, 50: 5, 100: 10 },
    },
    wrappingUp({ 40: 2, 50: 3, 100: 5 }),
  ],
  board: [
    {
      ask: {
        ko: '초당 2건인 가게의 10%를 5분 지켜보면 요청을 몇 건 보나요?',
        en: 'A shop gets 2 requests a second. How many does 10% see in five minutes?',
      },
      answer: { ko: '60건이에요. 2 × 300 × 0.1.', en: '60: 2 × 300 × 0.1.' },
    },
    {
      ask: {
        ko: '0.5% 버그를 95% 확률로 보려면 몇 건이 필요할까요?',
        en: 'How many requests show a 0.5% bug with 95% certainty?',
      },
      answer: { ko: '600건쯤이에요. 3 ÷ 0.005.', en: 'About 600: 3 ÷ 0.005.' },
    },
    {
      ask: {
        ko: '변경 스무 개를 실은 열차는 얼마나 자주 실패하나요? (하나에 5%)',
        en: 'How often does a train of twenty changes fail, at 5% each?',
      },
      answer: { ko: '64%예요. 1 − 0.95를 스무 번 곱한 값.', en: '64%: 1 − 0.95 to the twentieth.' },
    },
  ],
  heard: [
    {
      said: { ko: '5분이나 봤으니 충분해요', en: 'Five minutes are enough' },
      reply: {
        ko: '“그 5분에 몇 명이 지나갔나요?” 하고 물어요.',
        en: 'Ask: “How many passed in those five minutes?”',
      },
    },
    {
      said: { ko: '모아서 한 번에 시험하면 안전해요', en: 'Testing all together is safe' },
      reply: {
        ko: '되돌아온 열차의 빈 칸을 가리키고 아홉 개의 잘못을 물어요.',
        en: 'Point at the empty wagons of a train that came back: what did the nine do wrong?',
      },
    },
    {
      said: { ko: '천천히 내보내면 무조건 덜 다쳐요', en: 'Slower is always safer' },
      reply: {
        ko: '계약을 바꾸는 변경에서 카나리아와 한꺼번에를 비교하게 해요.',
        en: 'Have canary and all at once compared where a contract changes.',
      },
    },
    {
      said: { ko: '문제가 생기면 되돌리면 돼요', en: 'If it goes wrong, we roll back' },
      reply: {
        ko: '“0원에 판 도시락도 되돌아오나요?” 하고 물어요.',
        en: 'Ask: “Do the boxes sold for nothing come back as well?”',
      },
    },
  ],
  short: {
    ko: '‘네 가지 방법’은 표의 셋째 열만, ‘콩 서른 알’은 30건과 300건만 봐요. 예측 두 번과 ‘옛것과 새것’은 줄이지 않아요.',
    en: 'Of “Four ways out” show the third column only, of “Thirty beans” the 30 and the 300. Do not cut the two predictions and “Old meets new”.',
  },
};
