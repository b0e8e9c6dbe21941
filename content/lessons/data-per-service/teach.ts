// What a teacher needs for the lesson on owned data: plans, questions for the board, likely answers.

import type { TeachSheet } from '@/content/schema';
import { halfway, wrappingUp } from '@/content/stretches';

export const sheet: TeachSheet = {
  objective: {
    ko: '끝나면 학생이 데이터의 주인과 사본의 나이를 말하고, 사본이 옛 숫자일 확률과 소식이 사라지는 수를 계산하며, 아웃박스와 2단계 커밋과 사가를 골라 쓸 수 있어요.',
    en: 'Afterwards students can name the owner of data and the age of a copy, work out how often it is old and how much word is lost, and choose between outbox, two-phase commit and saga.',
  },
  plan: [
    {
      step: 'paid-unknown',
      by: 'students',
      title: { ko: '1초 늦은 사본', en: 'A second late' },
      what: {
        ko: '몇 %일지 적고 돌린 다음, 빨간 칸 하나의 나이를 읽어요',
        en: 'Write down a share, play, and read the age of one red cell',
      },
      minutes: { 40: 6, 50: 7, 100: 10 },
    },
    {
      step: 'how-old',
      by: 'students',
      title: { ko: '잦기와 늦기', en: 'Often and late' },
      what: {
        ko: '셋째 열을 가리고 짐작해요. 1초 늦어도 되는 숫자를 하나씩 찾아요',
        en: 'Guess the covered third column; find numbers that may be late',
      },
      minutes: { 40: 4, 50: 5, 100: 9 },
    },
    {
      step: 'whose',
      by: 'together',
      title: { ko: '소유를 나누기', en: 'Splitting ownership' },
      what: {
        ko: '표가 바뀐 2분과 보고서가 도는 1분을 보고, 표와 스키마와 서버로 나누는 법을 그려요',
        en: 'See two minutes after a change and one of a report; draw tables, schemas, servers',
      },
      minutes: { 40: 5, 50: 6, 100: 11 },
    },
    {
      step: 'without-owner',
      by: 'students',
      title: { ko: '주인이 멈춘 1분', en: 'Without the owner' },
      what: {
        ko: '사본이 무엇을 보여 줄지 고르고, 직접 주인을 멈춰요',
        en: 'Choose what the copy will show, then stop the owner by hand',
      },
      minutes: { 40: 5, 50: 7, 100: 11 },
    },
    halfway,
    {
      step: 'news-lost',
      by: 'students',
      title: { ko: '적기와 보내기 사이', en: 'Writing and sending' },
      what: {
        ko: '틈을 찾고 0.058을 계산한 다음 아웃박스로 바꿔요',
        en: 'Find the gap, work out 0.058, then switch to an outbox',
      },
      minutes: { 40: 6, 50: 8, 100: 13 },
    },
    {
      step: 'together',
      by: 'together',
      title: { ko: '2단계 커밋과 사가', en: '2PC and saga' },
      what: {
        ko: '1 ÷ 0.1을 계산하고, 보상이 롤백과 다른 점을 말해요',
        en: 'Work out 1 ÷ 0.1, and say how compensating differs from rolling back',
      },
      minutes: { 40: 4, 50: 5, 100: 10 },
    },
    {
      step: 'your-turn',
      by: 'students',
      title: { ko: '믿을 만한 한 시간', en: 'An hour to be trusted' },
      what: {
        ko: '모둠마다 하나씩만 바꿔 본 다음, 셋을 함께 바꿔 목표에 닿아요',
        en: 'Each group turns one knob alone, then three together reach the goal',
      },
      minutes: { 40: 5, 50: 6, 100: 12 },
    },
    {
      step: 'wrap-up',
      by: 'students',
      title: { ko: '발표 QnA', en: 'Questions' },
      what: {
        ko: '첫 질문의 답을 짝과 적고 모범 답과 비교해요',
        en: 'Pairs answer the first question, then compare with the model answer',
      },
      minutes: { 40: 3, 50: 4, 100: 9 },
    },
    wrappingUp({ 40: 2, 50: 2, 100: 5 }),
  ],
  board: [
    {
      ask: {
        ko: '10초에 한 번 바뀌는 숫자의 10초 늦은 사본은 몇 %가 옛 숫자일까요?',
        en: 'A number changes once in 10 s and a copy is 10 s late: how often is it old?',
      },
      answer: {
        ko: '63%예요. 변경 × 늦은 시간이 1이니 첫 실험과 같아요.',
        en: '63%: changes × lag is 1, as in the first run.',
      },
    },
    {
      ask: {
        ko: '하루 재시작 20번, 초당 5건, 틈 10ms라면 하루에 몇 건이 사라지나요?',
        en: '20 restarts a day, 5 changes a second, a gap of 10 ms: how many are lost a day?',
      },
      answer: { ko: '1건이에요. 20 × 5 × 0.01.', en: 'One: 20 × 5 × 0.01.' },
    },
    {
      ask: {
        ko: '두 쪽이 0.2초씩 잠그는 칸에는 초당 몇 건을 적을 수 있나요?',
        en: 'Both sides lock a number for 0.2 s: how many changes a second?',
      },
      answer: { ko: '5건이에요. 1 ÷ 0.2.', en: 'Five: 1 ÷ 0.2.' },
    },
  ],
  heard: [
    {
      said: { ko: '1초면 틀릴 일이 거의 없어요', en: 'A second hardly matters' },
      reply: {
        ko: '“그 1초에 몇 번 바뀌나요?” 하고 물어요.',
        en: 'Ask: “How often does it change in that second?”',
      },
    },
    {
      said: { ko: '중복은 나쁘니 표 하나로 모아요', en: 'Duplication is bad: use one table' },
      reply: {
        ko: '표를 바꾼 뒤의 2분을 보여 주고 “이 2분은 누구 탓인가요?” 하고 물어요.',
        en: 'Show the two minutes after the change: “Whose fault are these?”',
      },
    },
    {
      said: { ko: '메시지를 보냈으니 언젠가 맞아요', en: 'We sent a message, so it will be right' },
      reply: {
        ko: '“보내기 전에 꺼졌다면요?” 하고 물어요.',
        en: 'Ask: “And if it went down before sending?”',
      },
    },
    {
      said: { ko: '보상하면 없던 일이 돼요', en: 'Compensating makes it undone' },
      reply: {
        ko: '“손님의 알림은 몇 통인가요?” 하고 물어요.',
        en: 'Ask: “How many notices did the customer get?”',
      },
    },
  ],
  short: {
    ko: '‘2단계 커밋과 사가’는 1 ÷ 0.1과 보상의 뜻만, ‘소유를 나누기’는 실험과 규칙만 봐요. 예측 두 번과 아웃박스는 줄이지 않아요.',
    en: 'Of “2PC and saga” show only 1 ÷ 0.1 and what compensating means, of “Splitting ownership” the run and the rule. Do not cut the two predictions and the outbox.',
  },
};
