// What a teacher needs for the lesson on BaaS: plans, questions for the board, likely answers.

import type { TeachSheet } from '@/content/schema';
import { halfway, wrappingUp } from '@/content/stretches';

export const sheet: TeachSheet = {
  objective: {
    ko: '끝나면 학생이 BaaS의 요금이 무엇을 따라가는지 계산하고, 접근 규칙에 무엇이 빠졌는지 짚고, 끊긴 기기들이 같은 값을 고칠 때 생기는 일을 설명할 수 있어요.',
    en: 'Afterwards students can work out what a bill for a BaaS follows, find what an access rule forgets, and explain what happens when devices change the same value offline.',
  },
  plan: [
    {
      step: 'nine-left',
      by: 'together',
      title: { ko: '열에서 둘을 빼면', en: 'Ten less two' },
      what: {
        ko: '두 사람이 종이에 남은 수를 적어 내고, 실험을 한 걸음씩 돌려 9가 되는 순간을 찾아요',
        en: 'Two hand in on paper what remains; then step through the run and find where nine comes from',
      },
      minutes: { 40: 4, 50: 5, 100: 9 },
    },
    {
      step: 'everybody-reads',
      by: 'students',
      title: { ko: '사람이 열 배면', en: 'Ten times the people' },
      what: {
        ko: '읽기가 몇 번일지 적고 손을 든 다음 돌리고, 정사각형의 넓이로 설명해요',
        en: 'Write down the reads, show hands, play, and explain it by the area of a square',
      },
      minutes: { 40: 7, 50: 8, 100: 13 },
    },
    {
      step: 'ready-made',
      by: 'together',
      title: { ko: 'BaaS와 FaaS', en: 'BaaS and FaaS' },
      what: {
        ko: '비교표의 첫 열만 보고 채우고, 할인 계산을 어디에 둘지 투표해요',
        en: 'Fill in the comparison from its first column, and vote on where a discount belongs',
      },
      minutes: { 40: 4, 50: 5, 100: 9 },
    },
    {
      step: 'rules-are-code',
      by: 'students',
      title: { ko: '새는 것이 보일까', en: 'Would you see the leak?' },
      what: {
        ko: '두 규칙의 다른 곳을 찾고, 모르는 사람이 읽은 몫을 적은 다음 돌려요',
        en: 'Find the difference between the rules, write down the stranger’s share, and play',
      },
      minutes: { 40: 6, 50: 7, 100: 13 },
    },
    halfway,
    {
      step: 'sixty-cents',
      by: 'students',
      title: { ko: '하루 60센트', en: 'Sixty cents a day' },
      what: {
        ko: '모둠마다 설정을 하나씩만 바꿔 보고, 그다음 함께 바꿔요',
        en: 'Each group changes a single setting first, then all together',
      },
      minutes: { 40: 5, 50: 8, 100: 14 },
    },
    {
      step: 'lunch-offline',
      by: 'students',
      title: { ko: '셈과 약속', en: 'The count and the promise' },
      what: {
        ko: '몇 개를 더 팔지 적고 돌린 다음, 쓰는 방법 세 가지를 표로 비교해요',
        en: 'Write down how many are oversold, play, and compare the three ways to write',
      },
      minutes: { 40: 7, 50: 8, 100: 14 },
    },
    {
      step: 'borrowed',
      by: 'together',
      title: { ko: '빌린 것이 사라지면', en: 'When it goes away' },
      what: {
        ko: '연표의 순서를 맞히고, 1년 안에 옮긴다면 무엇부터 옮길지 적어요',
        en: 'Guess the order of the timeline; write what to move first within a year',
      },
      minutes: { 40: 2, 50: 3, 100: 7 },
    },
    {
      step: 'wrap-up',
      by: 'students',
      title: { ko: '발표 QnA', en: 'Questions' },
      what: {
        ko: '“백엔드를 몰라도 되나요?”에 남는 일 세 가지로 답해 봐요',
        en: 'Answer “do I still need to know about back ends?” by three things that remain',
      },
      minutes: { 40: 3, 50: 3, 100: 6 },
    },
    wrappingUp({ 40: 2, 50: 3, 100: 5 }),
  ],
  board: [
    {
      ask: {
        ko: '50명이 한 방에서 늘 듣고, 한 사람이 하루 10개씩 쓰면 읽기는 몇 번일까요?',
        en: 'Fifty people always listen in one room and write ten messages a day each. How many reads?',
      },
      answer: { ko: '25,000번이에요. 50 × 50 × 10.', en: '25,000: 50 × 50 × 10.' },
    },
    {
      ask: {
        ko: '그 방을 10명씩 나누면 읽기는 몇 번이 될까요?',
        en: 'And in rooms of ten?',
      },
      answer: { ko: '5,000번이에요. 50 × 10 × 10.', en: '5,000: 50 × 10 × 10.' },
    },
    {
      ask: {
        ko: '재고 12개, 태블릿 세 대가 끊긴 채 하나씩 팔고 남은 값을 써요. 데이터베이스에는 몇이 남을까요?',
        en: 'Stock of 12; three tablets, cut off, sell one each and write the value left. What does the database say?',
      },
      answer: { ko: '11이에요. 선반에는 9개예요.', en: '11, over nine on the shelf.' },
    },
    {
      ask: {
        ko: '“로그인한 사람만 읽기”라는 규칙은 인증인가요, 인가인가요? 무엇이 빠졌나요?',
        en: 'A rule lets anybody read who has signed in. Authentication or authorization? What is missing?',
      },
      answer: {
        ko: '인증만 확인해요. 그 방의 사람인지 묻는 인가가 빠졌어요.',
        en: 'It checks authentication only; it does not ask for members of the room.',
      },
    },
  ],
  heard: [
    {
      said: {
        ko: '사람이 열 배니까 요금도 열 배예요',
        en: 'Ten times the people, ten times the bill',
      },
      reply: {
        ko: '“글 하나를 읽는 사람은 몇 배가 됐나요?” 하고 물어요.',
        en: 'Ask: “And how many more read each message?”',
      },
    },
    {
      said: {
        ko: '다시 연결되면 데이터베이스가 합쳐 줘요',
        en: 'The database merges it all on return',
      },
      reply: {
        ko: '종이 두 장을 다시 들고 “9와 9를 합치면 무엇인가요?” 하고 물어요.',
        en: 'Hold up the two sheets again: “What do nine and nine merge into?”',
      },
    },
    {
      said: { ko: '서버가 없으니 해킹당할 것도 없어요', en: 'No server, so nothing to break into' },
      reply: {
        ko: '“2018년의 2,271개는 누가 침입해서 열렸나요?” 하고 물어요. 열려 있던 것이에요.',
        en: 'Ask who broke into the 2,271 of 2018. They had been left open.',
      },
    },
    {
      said: {
        ko: '셈이 맞으니 이제 괜찮아요',
        en: 'The count is right, so all is well',
      },
      reply: {
        ko: '“그 4명에게 줄 도시락은 어디에 있나요?” 하고 물어요.',
        en: 'Ask where the boxes are for those four.',
      },
    },
  ],
  short: {
    ko: '‘BaaS와 FaaS’는 표만, ‘빌린 것이 사라지면’은 Parse만 이야기해요. ‘사람이 열 배면’과 ‘셈과 약속’은 줄이지 않아요.',
    en: 'Of “BaaS and FaaS” show only the table, of “When it goes away” only Parse. Do not cut “Ten times the people” and “The count and the promise”.',
  },
};
