// What a teacher needs for the lesson on who manages what: plans, questions for the board, likely answers.

import type { TeachSheet } from '@/content/schema';
import { halfway } from '@/content/stretches';

export const sheet: TeachSheet = {
  objective: {
    ko: '끝나면 학생이 일 하나를 듣고 어느 칸인지, 온프레미스, IaaS, PaaS, SaaS에서 각각 누가 맡는지 말하고, 어느 단에서도 남는 세 칸을 들 수 있어요.',
    en: 'Afterwards students can say of a chore which area it belongs to and who handles it on each of the four rungs, and name the three areas that stay on all of them.',
  },
  plan: [
    {
      step: 'open-file',
      by: 'together',
      title: { ko: '열려 있던 파일', en: 'An open file' },
      what: {
        ko: '1,204명의 이야기를 읽고 “누구 잘못인가요?”의 답을 칠판에 적어 둬요',
        en: 'Read the story of 1,204 numbers, and write the answers to “Whose fault is it?” on the board',
      },
      minutes: { 40: 3, 50: 3, 100: 5 },
    },
    {
      step: 'open-file',
      by: 'students',
      title: { ko: '열 가운데 몇', en: 'How many of ten?' },
      what: {
        ko: '손가락으로 예측을 들고, 무엇을 세었는지 말한 다음 한 해를 돌려요',
        en: 'Show a guess by fingers, say what was counted, then play the year',
      },
      minutes: { 40: 5, 50: 6, 100: 10 },
    },
    {
      step: 'what-stays',
      by: 'students',
      title: { ko: '앱까지 빌리면', en: 'Rent the app as well' },
      what: {
        ko: '네 단 모두에서 남는 영역을 하나 고르고, 그만두는 직원을 예로 들어 이유를 말해요',
        en: 'Choose an area that stays on all four rungs, and say why by the example of somebody who leaves',
      },
      minutes: { 40: 4, 50: 5, 100: 8 },
    },
    {
      step: 'ten-areas',
      by: 'together',
      title: { ko: '열 칸짜리 표', en: 'A table of ten' },
      what: {
        ko: 'PaaS 열을 가리고 위에서부터 채운 다음, ‘함께’인 칸에서 두 쪽이 무엇을 하는지 말해요',
        en: 'Cover the PaaS column and fill it from the top; where it says “shared”, say what each side does',
      },
      minutes: { 40: 5, 50: 6, 100: 12 },
    },
    halfway,
    {
      step: 'same-year',
      by: 'students',
      title: { ko: '같은 한 해, 네 단', en: 'The same year on four rungs' },
      what: {
        ko: '버튼을 누르기 전에 떠날 줄을 말하고, 단마다 내게 온 카드와 세 칸의 카드를 적어요',
        en: 'Before each button say which row will leave; note the cards that reach you, and those on the three areas',
      },
      minutes: { 40: 7, 50: 8, 100: 14 },
    },
    {
      step: 'twelve-chores',
      by: 'students',
      title: { ko: '할 일 열두 가지', en: 'Twelve chores' },
      what: {
        ko: '할 일만 보고 칸을 붙인 다음, 서로 다르게 붙인 것을 찾아 이유를 비교해요',
        en: 'See only the chores, put them into areas, then find those on which groups differ and compare reasons',
      },
      minutes: { 40: 5, 50: 7, 100: 14 },
    },
    {
      step: 'your-turn',
      by: 'students',
      title: { ko: '두 가지 바람', en: 'Two wishes' },
      what: {
        ko: '단을 고르고 카드 열 장을 9점 이상으로 나눠요. 바람 하나를 지우고 다시 풀어요',
        en: 'Choose a rung and place ten cards for at least 9 points; strike one wish and solve it again',
      },
      minutes: { 40: 7, 50: 9, 100: 15 },
    },
    {
      step: 'wrap-up',
      by: 'students',
      title: { ko: '발표 QnA', en: 'Questions' },
      what: {
        ko: '“서버가 없으면 보안 담당자도 필요 없나요?”에 한 문장으로 답을 적고 짝과 바꿔 읽어요',
        en: 'Answer “Without servers, is anybody needed for security?” in one sentence, and swap',
      },
      minutes: { 40: 2, 50: 3, 100: 7 },
    },
    {
      step: 'wrap-up',
      by: 'together',
      title: { ko: '정리', en: 'Wrapping up' },
      what: {
        ko: '칠판의 첫 답으로 돌아가 무엇을 바꾸고 싶은지 묻고 세 줄을 읽어요',
        en: 'Go back to the first answers on the board, ask what they would change, and read the three lines',
      },
      minutes: { 40: 2, 50: 3, 100: 5 },
    },
  ],
  board: [
    {
      ask: {
        ko: 'PaaS에서 열 칸 가운데 내가 혼자 또는 함께 맡는 칸은 몇 개일까요?',
        en: 'On PaaS, how many areas of ten are yours, alone or shared?',
      },
      answer: { ko: '여섯. 혼자 넷, 함께 둘이에요.', en: 'Six: four alone, two shared.' },
    },
    {
      ask: {
        ko: 'SaaS까지 올라가도 혼자 맡는 칸은 어느 것일까요?',
        en: 'Which areas are yours alone even on SaaS?',
      },
      answer: { ko: '데이터, 설정, 계정이에요.', en: 'Data, settings and accounts.' },
    },
    {
      ask: {
        ko: '내게 온 카드가 40장에서 22장이 되면 세 칸의 12장은 몇 %가 될까요?',
        en: 'As your cards go from 40 to 22, what percentage do the same 12 become?',
      },
      answer: {
        ko: '30%에서 55%가 돼요. 12장은 그대로예요.',
        en: 'From 30% to 55%. The 12 are the same.',
      },
    },
    {
      ask: {
        ko: '“물리 장비는 제공자, 나머지는 나”로 PaaS의 카드를 나누면 몇 점일까요?',
        en: '“Hardware theirs, the rest mine”: how many points is that on PaaS?',
      },
      answer: {
        ko: '8점이에요. 운영체제가 0점, 함께 맡는 두 칸이 반 점씩이에요.',
        en: '8: nothing for the operating system, half for each shared area.',
      },
    },
  ],
  heard: [
    {
      said: { ko: '플랫폼 회사가 잘못했어요', en: 'It is the platform’s fault' },
      reply: {
        ko: '플랫폼은 켜라는 대로 켰어요. “누구에게 보여 줄 파일인지 플랫폼이 어떻게 알까요?”',
        en: 'The platform did as it was told. “How could it know for whom the file was meant?”',
      },
    },
    {
      said: { ko: '‘함께’는 반씩 하는 거예요', en: '“Shared” means half each' },
      reply: {
        ko: '두 쪽이 하는 일의 이름을 적게 해요. “둘 중 하나가 빠지면 반은 지켜지나요?”',
        en: 'Have them name what each side does. “If one is missing, is half of it safe?”',
      },
    },
    {
      said: {
        ko: '30%가 55%가 됐으니 설정 실수가 늘었어요',
        en: 'From 30% to 55%: mistakes in settings have increased',
      },
      reply: {
        ko: '네 단의 세 칸 카드를 세게 해요. “몇 장이 늘었나요?”',
        en: 'Have them count the cards of the three areas on all rungs. “How many were added?”',
      },
    },
    {
      said: { ko: '제일 높은 단이 제일 좋아요', en: 'The highest rung is the best' },
      reply: {
        ko: '우리 코드를 올려야 하는 가게를 떠올리게 해요. “SaaS의 어디에 올리나요?”',
        en: 'Think of a shop with code of its own. “Where on a SaaS would you put it?”',
      },
    },
  ],
  short: {
    ko: '‘할 일 열두 가지’를 숙제로 내고 ‘열 칸짜리 표’는 PaaS 열만 채워요. ‘같은 한 해, 네 단’과 ‘두 가지 바람’은 줄이지 않아요.',
    en: 'Set “Twelve chores” as homework, and fill in only the PaaS column of the table. Do not cut “The same year on four rungs” and “Two wishes”.',
  },
};
