// What a teacher needs for the lesson on rented servers: plans, questions for the board, likely answers.

import type { TeachSheet } from '@/content/schema';
import { halfway, wrappingUp } from '@/content/stretches';

export const sheet: TeachSheet = {
  objective: {
    ko: '끝나면 학생이 빌린 것과 남은 일을 나눠 말하고, 자동 확장이 왜 늦는지 재는 간격과 켜지는 시간으로 설명할 수 있어요.',
    en: 'Afterwards students can tell what is rented from what is left to do, and explain by measuring and booting why autoscaling is late.',
  },
  plan: [
    {
      step: 'tv-day',
      by: 'together',
      title: { ko: 'TV에 나온 1분', en: 'One minute on TV' },
      what: {
        ko: '“두 대로 열 배를 받으면 무슨 일이 생길까요?” 하고 물어요',
        en: 'Ask what happens when two servers are given ten times the customers',
      },
      minutes: { 40: 3, 50: 3, 100: 5 },
    },
    {
      step: 'tv-day',
      by: 'students',
      title: { ko: '몇 번에 나눠 부를까', en: 'In how many rounds?' },
      what: {
        ko: '20대를 부를 때까지 몇 번 결정할지 적고 손을 든 다음 돌려요',
        en: 'Write down the number of decisions until twenty are asked for, show hands, then play',
      },
      minutes: { 40: 5, 50: 6, 100: 10 },
    },
    {
      step: 'ceiling',
      by: 'students',
      title: { ko: 'CPU의 천장', en: 'Where CPU stops' },
      what: {
        ko: '비례식을 손으로 네 번 계산하고, 재는 것을 바꿔 놓친 비율을 비교해요',
        en: 'Work the proportion out four times by hand; then change what is measured and compare what is lost',
      },
      minutes: { 40: 8, 50: 9, 100: 16 },
    },
    {
      step: 'rented',
      by: 'together',
      title: { ko: '빌린 서버가 되기까지', en: 'How servers came to be rented' },
      what: {
        ko: '두 걸음에서 좋아진 것을 가리고 짝과 맞혀 봐요',
        en: 'Cover what became better at each of the two steps, and let pairs guess',
      },
      minutes: { 40: 3, 50: 4, 100: 8 },
    },
    {
      step: 'still-yours',
      by: 'students',
      title: { ko: '누구의 일일까', en: 'Whose work is it?' },
      what: {
        ko: '일 열두 가지를 부르면 “제공자”, “우리”로 답해요',
        en: 'Call out twelve chores; the class answers “provider” or “ours”',
      },
      minutes: { 40: 4, 50: 5, 100: 8 },
    },
    halfway,
    {
      step: 'zones',
      by: 'together',
      title: { ko: '영역이 꺼지면', en: 'A zone fails' },
      what: {
        ko: '학생이 영역을 끄고, 세 사고 가운데 두 번째 영역이 도움이 되는 것을 골라요',
        en: 'A student lets a zone fail; then pick from three outages those against which a second zone helps',
      },
      minutes: { 40: 4, 50: 5, 100: 10 },
    },
    {
      step: 'while-on',
      by: 'together',
      title: { ko: '켜 둔 만큼', en: 'Paid while on' },
      what: {
        ko: '37.96달러와 23.73달러를 함께 계산해요',
        en: 'Work out $37.96 and $23.73 together',
      },
      minutes: { 40: 3, 50: 4, 100: 7 },
    },
    {
      step: 'your-turn',
      by: 'students',
      title: { ko: '점심을 넘겨라', en: 'Get through lunch' },
      what: {
        ko: '모둠마다 다른 설정부터 시작해 두 목표를 함께 맞춰요',
        en: 'Each group starts with another setting, and tries to meet both goals',
      },
      minutes: { 40: 6, 50: 9, 100: 16 },
    },
    {
      step: 'wrap-up',
      by: 'students',
      title: { ko: '발표 QnA', en: 'Questions' },
      what: {
        ko: '“0명이어도 1,000명분”을 맞는 반쪽과 틀린 반쪽으로 나눠 적어요',
        en: 'Split “no users, still the price of a thousand” into the half that is true and the half that is not',
      },
      minutes: { 40: 2, 50: 3, 100: 7 },
    },
    wrappingUp({ 40: 2, 50: 2, 100: 3 }),
  ],
  board: [
    {
      ask: {
        ko: 'VM 2대, 목표 50%. 열 배가 오면 몇 번에 나눠 20대를 부를까요?',
        en: 'Two VMs, target 50%. In how many rounds are twenty asked for when ten times as many come?',
      },
      answer: { ko: '네 번이에요. 4, 8, 16, 25대.', en: 'Four: 4, 8, 16, 25.' },
    },
    {
      ask: {
        ko: '목표를 70%로 올리면 더 빨라질까요?',
        en: 'Does a target of 70% make it faster?',
      },
      answer: {
        ko: '더 늦어요. 한 번에 1.43배이고, 26.1%를 놓쳐요.',
        en: 'Slower: 1.43 times a round, and 26.1% are lost.',
      },
    },
    {
      ask: {
        ko: '한 영역을 잃어도 버티려면, 영역이 셋일 때 몇 %를 더 켜 두어야 할까요?',
        en: 'With three zones, how much more has to run to survive the loss of one?',
      },
      answer: { ko: '50%예요. 3 ÷ 2 − 1.', en: '50%: 3 ÷ 2 − 1.' },
    },
    {
      ask: {
        ko: '밤 아홉 시간을 끄면 한 달 37.96달러가 얼마가 될까요?',
        en: 'Switched off for nine hours a night, what becomes of $37.96 a month?',
      },
      answer: { ko: '23.73달러예요. 디스크 요금은 남아요.', en: '$23.73, and the disk on top.' },
    },
  ],
  heard: [
    {
      said: { ko: '클라우드니까 알아서 늘어나요', en: 'It is the cloud, it grows by itself' },
      reply: {
        ko: '규칙을 누가 켰는지 묻고, “무엇을 얼마나 자주 재나요?”로 이어 가요.',
        en: 'Ask who switched the rule on. “What does it measure, and how often?”',
      },
    },
    {
      said: { ko: '한 번에 20대를 부르면 돼요', en: 'It could just ask for twenty' },
      reply: {
        ko: '그룹의 눈에는 100%만 보여요. “250%인지 500%인지 무엇을 보고 알까요?”',
        en: 'All it sees is 100%. “What would tell it 250% from 500%?”',
      },
    },
    {
      said: { ko: '빌렸으니 업데이트도 해 주겠죠', en: 'Surely they patch what they rent out' },
      reply: {
        ko: '운영체제의 관리자 비밀번호를 누가 갖고 있는지 물어요.',
        en: 'Ask who holds the administrator’s password of the operating system.',
      },
    },
    {
      said: { ko: '영역을 나눴으니 안 멈춰요', en: 'With zones it cannot stop' },
      reply: {
        ko: '2018년 서울은 리전 전체였어요. “두 영역이 함께 쓰는 것은 무엇일까요?”',
        en: 'In 2018 it was all of Seoul’s Region. “What do zones share?”',
      },
    },
  ],
  short: {
    ko: '‘빌린 서버가 되기까지’와 ‘켜 둔 만큼’은 표만 보여 줘요. ‘몇 번에 나눠 부를까’와 ‘점심을 넘겨라’는 줄이지 않아요.',
    en: 'Show only the tables of “How servers came to be rented” and “Paid while on”. Do not cut “In how many rounds?” and “Get through lunch”.',
  },
};
