// What a teacher needs for the lesson on statelessness: plans, questions for the board, likely answers.

import type { TeachSheet } from '@/content/schema';
import { halfway, wrappingUp } from '@/content/stretches';

export const sheet: TeachSheet = {
  objective: {
    ko: '끝나면 학생이 핸들러 밖의 값이 왜 여럿이고 언제 사라지는지 말하고, 번호와 이름과 메뉴를 둘 곳을 이유와 함께 고를 수 있어요.',
    en: 'Afterwards students can say why a value outside the handler exists several times and when it vanishes, and choose a place for a number, a name and a menu, with reasons.',
  },
  plan: [
    {
      step: 'number-one',
      by: 'students',
      title: { ko: '1번은 몇 명', en: 'How many number ones?' },
      what: {
        ko: '코드에서 count가 몇 개인지 말하고, 1번이 몇 명일지 적은 다음 돌려요',
        en: 'Say how many counts the code has, write down how many number ones, then play',
      },
      minutes: { 40: 6, 50: 7, 100: 12 },
    },
    {
      step: 'three-calls',
      by: 'students',
      title: { ko: '세 번 부르면', en: 'Called three times' },
      what: {
        ko: '나올 수 있는 번호를 모두 고르고, 직접 눌러 1, 2, 1을 만들어요',
        en: 'Choose every result that may come out, then make 1, 2, 1 by hand',
      },
      minutes: { 40: 5, 50: 6, 100: 11 },
    },
    {
      step: 'someone-elses-name',
      by: 'together',
      title: { ko: '남의 이름', en: 'Somebody else’s name' },
      what: {
        ko: '코드에서 잘못된 줄을 찾고, 혼자 천천히 시험할 때 무엇이 숨고 무엇이 드러나는지 나눠요',
        en: 'Find the faulty line, and tell what testing alone and slowly hides from what it shows',
      },
      minutes: { 40: 4, 50: 5, 100: 8 },
    },
    {
      step: 'where-to-keep',
      by: 'students',
      title: { ko: '어디에 둘까', en: 'Where does it go?' },
      what: {
        ko: '표의 두 열을 가리고, 장바구니와 사진을 둘 곳을 짝과 정해요',
        en: 'With two columns covered, pairs find a place for a basket and a photo',
      },
      minutes: { 40: 4, 50: 5, 100: 9 },
    },
    halfway,
    {
      step: 'what-stateless-means',
      by: 'together',
      title: { ko: '무상태라는 약속', en: 'A promise called stateless' },
      what: {
        ko: '“상태가 없다”를 고쳐 쓰고, 데이터베이스가 왜 더 필요한지 말해요',
        en: 'Mend “has no state”, and say why a database is needed all the more',
      },
      minutes: { 40: 4, 50: 5, 100: 9 },
    },
    {
      step: 'database-too',
      by: 'students',
      title: { ko: '쿠폰은 몇 장', en: 'How many coupons?' },
      what: {
        ko: '답을 고르고 돌린 다음, 두 사람이 칠판에서 읽고 더하고 쓰며 겹쳐 봐요',
        en: 'Choose, play, then let two students read, add and write on the board until they overlap',
      },
      minutes: { 40: 7, 50: 8, 100: 13 },
    },
    {
      step: 'your-turn',
      by: 'students',
      title: { ko: '세 가지를 제자리에', en: 'Three things, each in its place' },
      what: {
        ko: '모둠마다 하나씩만 바꿔 본 다음, 셋을 함께 정해 목표에 닿아요',
        en: 'Each group changes one thing first, then chooses all three to reach the goal',
      },
      minutes: { 40: 5, 50: 7, 100: 14 },
    },
    {
      step: 'wrap-up',
      by: 'students',
      title: { ko: '발표 QnA', en: 'Questions' },
      what: {
        ko: '무상태가 무슨 뜻인지 한 문장으로 적고 모범 답과 비교해요',
        en: 'Write in one sentence what stateless means, and compare with the model answer',
      },
      minutes: { 40: 3, 50: 4, 100: 9 },
    },
    wrappingUp({ 40: 2, 50: 3, 100: 5 }),
  ],
  board: [
    {
      ask: {
        ko: '환경 22개가 센 수를 모두 더하면 얼마일까요? 그 수를 들은 손님은 있나요?',
        en: 'What do the counts of 22 environments add up to? Was anybody told that number?',
      },
      answer: {
        ko: '1,007이에요. 들은 손님은 없고, 가장 큰 번호는 81이에요.',
        en: '1,007. Nobody was; the highest number is 81.',
      },
    },
    {
      ask: {
        ko: '1초에 10건, 읽고 쓰는 데 40ms. 셈에 남는 비율은?',
        en: 'Ten orders a second, 40 ms from read to write. What share stays counted?',
      },
      answer: { ko: '71.4%예요. 1 ÷ (1 + 10 × 0.04).', en: '71.4%: 1 ÷ (1 + 10 × 0.04).' },
    },
    {
      ask: {
        ko: '“재고를 하나 빼기”가 두 번 오면 재고는 얼마나 줄까요?',
        en: '“Take one off the stock” comes twice. By how much does the stock fall?',
      },
      answer: {
        ko: '둘이에요. 번호표를 붙이면 하나만 줄어요.',
        en: 'By two. With a ticket, by one.',
      },
    },
  ],
  heard: [
    {
      said: { ko: '변수가 하나니까 1번도 한 명이에요', en: 'One variable, so one number 1' },
      reply: {
        ko: '“그 줄은 몇 번 실행됐나요?” 하고 물어요.',
        en: 'Ask: “How often did that line run?”',
      },
    },
    {
      said: { ko: '무상태니까 데이터베이스가 필요 없어요', en: 'Stateless, so no database' },
      reply: {
        ko: '“그러면 주문은 어디에 남나요?” 하고 되물어요.',
        en: 'Ask: “Then where are the orders kept?”',
      },
    },
    {
      said: { ko: 'DB에 넣었으니 이제 꼭 100장이에요', en: 'It is in a database, so exactly 100' },
      reply: {
        ko: '읽는 때와 쓰는 때를 칠판에 두 점으로 찍고, 그사이에 온 손님을 그려 넣게 해요.',
        en: 'Mark read and write as two dots on a line, and have the customers in between drawn in.',
      },
    },
    {
      said: { ko: '전역 변수는 절대 쓰면 안 돼요', en: 'Never use a global' },
      reply: {
        ko: '“데이터베이스 연결도 요청마다 새로 만드나요?” 하고 물어요.',
        en: 'Ask: “Would you open a database connection for every request?”',
      },
    },
  ],
  short: {
    ko: '‘무상태라는 약속’은 정의와 C066만, ‘어디에 둘까’는 표만 보여 줘요. ‘1번은 몇 명’과 ‘쿠폰은 몇 장’은 줄이지 않아요.',
    en: 'Of “A promise called stateless” show only the definition and C066, of “Where does it go?” only the table. Do not cut the number ones and the coupons.',
  },
};
