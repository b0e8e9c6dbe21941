// What a teacher needs for the lesson on teams: plans, questions for the board, likely answers.

import type { TeachSheet } from '@/content/schema';
import { halfway, wrappingUp } from '@/content/stretches';

export const sheet: TeachSheet = {
  objective: {
    ko: '끝나면 학생이 바쁜 정도로 기다리는 시간을 계산하고, 팀을 다시 나누는 것과 줄을 함께 쓰는 것의 차이를 숫자로 말할 수 있어요.',
    en: 'Afterwards students can work out a wait from how busy a team is, and tell with numbers what redrawing teams and sharing a queue each bring.',
  },
  plan: [
    {
      step: 'six-days',
      by: 'students',
      title: { ko: '며칠 뒤에 나올까', en: 'How many days?' },
      what: {
        ko: '2 + 2 + 2를 보고 며칠일지 적은 다음 돌리고, 일감 하나가 어디에서 기다렸는지 읽어요',
        en: 'Look at 2 + 2 + 2, write down the days, play, and read where one ticket waited',
      },
      minutes: { 40: 7, 50: 8, 100: 13 },
    },
    {
      step: 'five-times',
      by: 'students',
      title: { ko: '바쁜 줄의 길이', en: 'How long a busy queue is' },
      what: {
        ko: '표의 셋째 열을 가리고 90%와 95%를 계산해요. 진행 중인 일도 세요',
        en: 'Cover the third column and work out 90% and 95%; count the work in progress',
      },
      minutes: { 40: 5, 50: 6, 100: 11 },
    },
    {
      step: 'by-domain',
      by: 'students',
      title: { ko: '업무별 팀과 줄 하나', en: 'Domain teams, one queue' },
      what: {
        ko: '며칠일지 고르고, 줄을 함께 쓰면 왜 더 빠른지 은행 창구로 설명해요',
        en: 'Choose the days, then explain the shared queue by the counters of a bank',
      },
      minutes: { 40: 6, 50: 8, 100: 13 },
    },
    {
      step: 'learning-costs',
      by: 'together',
      title: { ko: '다 하는 사람', en: 'Doing everything' },
      what: {
        ko: '0.8 × 1.2를 계산하고 96%가 왜 무서운지 말해요',
        en: 'Work out 0.8 × 1.2, and say why 96% is frightening',
      },
      minutes: { 40: 4, 50: 5, 100: 8 },
    },
    halfway,
    {
      step: 'conway',
      by: 'together',
      title: { ko: '콘웨이의 법칙', en: 'Conway’s law' },
      what: {
        ko: '홈페이지의 메뉴와 부서를 비교하고, ‘주문’이 팀마다 무슨 뜻인지 찾아요',
        en: 'Compare a site’s menu with its departments; find what “order” means to each team',
      },
      minutes: { 40: 5, 50: 6, 100: 13 },
    },
    {
      step: 'your-turn',
      by: 'students',
      title: { ko: '15일 안에', en: 'Within fifteen days' },
      what: {
        ko: '모둠마다 하나씩만 바꿔 본 다음, 셋을 함께 바꿔 목표에 닿아요',
        en: 'Each group turns one knob alone, then three together reach the goal',
      },
      minutes: { 40: 7, 50: 9, 100: 17 },
    },
    {
      step: 'wrap-up',
      by: 'students',
      title: { ko: '발표 QnA', en: 'Questions' },
      what: {
        ko: '“100% 바쁘면 효율적이다”에 찬반을 들고 모범 답과 비교해요',
        en: 'For or against “100% busy is efficient”, then compare with the model answer',
      },
      minutes: { 40: 4, 50: 5, 100: 10 },
    },
    wrappingUp({ 40: 2, 50: 3, 100: 5 }),
  ],
  board: [
    {
      ask: {
        ko: '이틀 일이 90% 바쁜 팀에 며칠 머무나요?',
        en: 'How long do two days of work stay with a team that is 90% busy?',
      },
      answer: { ko: '20일이에요. 2 ÷ (1 − 0.9).', en: '20 days: 2 ÷ (1 − 0.9).' },
    },
    {
      ask: {
        ko: '하루에 0.4개가 오고 30일 머물면 진행 중인 일은 몇 개일까요?',
        en: '0.4 tickets a day that stay 30 days: how many are in progress?',
      },
      answer: { ko: '12개예요. 0.4 × 30.', en: '12: 0.4 × 30.' },
    },
    {
      ask: {
        ko: '사람도 일감도 그대로인데 한 줄로 세우면 왜 빨라지나요?',
        en: 'Same people, same tickets: why is one queue quicker?',
      },
      answer: {
        ko: '옆에 줄이 있는데 쉬는 사람이 없어지기 때문이에요.',
        en: 'Nobody is idle any more while there is a queue next door.',
      },
    },
  ],
  heard: [
    {
      said: { ko: '6일 일이니 열흘이면 돼요', en: 'Six days of work, so ten at most' },
      reply: {
        ko: '“그 6일은 누구 앞에서 시작하나요?” 하고 물어요.',
        en: 'Ask: “Before whom do those six days begin?”',
      },
    },
    {
      said: { ko: '업무별로 나누면 바로 빨라져요', en: 'Domain teams are quicker at once' },
      reply: {
        ko: '1.2배를 넣고 돌려 보게 해요.',
        en: 'Have them set ×1.2 and play.',
      },
    },
    {
      said: { ko: '쉬는 사람이 있으면 낭비예요', en: 'Somebody idle is waste' },
      reply: {
        ko: '표의 95% 줄을 가리키고 “이 40일은 누가 내나요?” 하고 물어요.',
        en: 'Point at the 95% row: “Who pays for these 40 days?”',
      },
    },
    {
      said: { ko: '팀 하나가 서비스 하나예요', en: 'One team, one service' },
      reply: {
        ko: '메뉴와 추천을 가리키고 팀이 몇 개인지 세게 해요.',
        en: 'Point at menu and picks, and have the teams counted.',
      },
    },
  ],
  short: {
    ko: '‘콘웨이의 법칙’은 정의와 경계 있는 맥락만, ‘다 하는 사람’은 0.96까지만 봐요. 예측 두 번과 ‘15일 안에’는 줄이지 않아요.',
    en: 'Of “Conway’s law” show only the definition and the bounded context, of “Doing everything” only the 0.96. Do not cut the two predictions and the fifteen days.',
  },
};
