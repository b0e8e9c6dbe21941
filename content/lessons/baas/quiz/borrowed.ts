// What becomes of an app when the service it rents goes away.

import type { QuizItem } from '@/content/schema';

export const borrowed: readonly QuizItem[] = [
  {
    id: 'backends-in-order',
    idea: 'borrowed',
    kind: 'order',
    step: 'borrowed',
    stem: { ko: '일어난 순서대로 놓으세요.', en: 'Put in the order in which it happened.' },
    entries: [
      { id: 'begin', text: { ko: 'Firebase를 만들기 시작해요', en: 'work on Firebase begins' } },
      { id: 'google', text: { ko: '구글이 Firebase를 인수해요', en: 'Google buys Firebase' } },
      { id: 'notice', text: { ko: 'Parse가 끝난다고 알려요', en: 'Parse announces its end' } },
      { id: 'amplify', text: { ko: 'AWS가 Amplify를 내놓아요', en: 'AWS brings out Amplify' } },
      { id: 'supabase', text: { ko: 'Supabase가 시작돼요', en: 'Supabase begins' } },
    ],
    explanation: {
      ko: '2011년, 2014년, 2016년 1월, 2017년 11월, 2020년이에요.',
      en: '2011, 2014, January 2016, November 2017, 2020.',
    },
    cites: [{ claim: 'C031' }, { claim: 'C032' }],
  },
  {
    id: 'what-was-left',
    idea: 'borrowed',
    kind: 'single',
    step: 'borrowed',
    stem: {
      ko: 'Parse의 서비스는 2017년 1월에 끝났어요. 그 뒤에도 남은 것은 무엇일까요?',
      en: 'The Parse service ended in January 2017. What was left afterwards?',
    },
    options: [
      {
        id: 'hosted',
        text: { ko: '페이스북이 무료로 돌려 주는 서버', en: 'Servers that Facebook runs for free' },
        misconception: 'M160',
        because: {
          ko: '돌려 주는 서비스가 끝난 거예요. 직접 돌려야 해요.',
          en: 'It was the running that ended. You run it yourself.',
        },
      },
      {
        id: 'nothing',
        text: { ko: '아무것도. 코드도 함께 닫혔어요', en: 'Nothing: the code was closed, too' },
        misconception: 'M160',
        because: {
          ko: '코드는 오픈 소스로 공개됐어요.',
          en: 'Its code was published as open source.',
        },
      },
      {
        id: 'accounts',
        text: { ko: '앱마다 있던 사람들의 계정', en: 'The accounts of each app’s people' },
        misconception: 'M160',
        because: {
          ko: '1년 안에 옮겨야 했어요. 저절로 남지 않았어요.',
          en: 'They had to be moved within a year; none stayed by itself.',
        },
      },
      {
        id: 'code',
        text: {
          ko: '직접 돌릴 수 있는 Parse Server',
          en: 'Parse Server, to run yourself',
        },
        correct: true,
        because: {
          ko: '지금도 개발되고 있어요. 다만 없어진 기능이 있어서 옮기려면 고칠 것이 있었어요.',
          en: 'It is developed to this day, though some features were missing and moving took work.',
        },
      },
    ],
    explanation: {
      ko: '서비스가 끝나는 것과 소프트웨어가 사라지는 것은 달라요. 옮기는 비용은 남아요.',
      en: 'The end of a service is not the end of the software. The cost of moving remains.',
    },
    cites: [{ claim: 'C032' }],
  },
  {
    id: 'without-a-back-end',
    idea: 'borrowed',
    kind: 'qna',
    step: 'wrap-up',
    stem: {
      ko: 'BaaS면 백엔드를 몰라도 되나요?',
      en: 'With BaaS, do I still need to know about back ends?',
    },
    model: {
      ko: '시작할 때는 몰라도 돼요. 하지만 접근 규칙을 쓰고 시험하는 일, 읽기가 적게 데이터의 모양을 잡는 일, 여럿이 함께 고칠 때 무엇이 이기는지 정하는 일이 남아요. 사라진 것은 서버를 돌보는 일이에요.',
      en: 'Not to begin with. But writing and testing access rules, shaping data so that reads stay few, and deciding what wins when several change the same thing remain. What goes away is the care of servers.',
    },
    points: [
      {
        id: 'rules',
        text: {
          ko: '접근 규칙을 쓰고 시험해야 한다고 말했어요',
          en: 'says that access rules must be written and tested',
        },
      },
      {
        id: 'shape',
        text: {
          ko: '데이터의 모양이 읽기와 요금을 정한다고 말했어요',
          en: 'says that the shape of data decides reads and bill',
        },
      },
      {
        id: 'conflict',
        text: {
          ko: '함께 고칠 때 무엇이 이기는지 정해야 한다고 말했어요',
          en: 'says that it must be decided what wins when several change one thing',
        },
      },
    ],
    explanation: {
      ko: '서버가 없어도 규칙, 데이터의 모양, 충돌은 남아요.',
      en: 'Without servers, rules, shape of data and conflicts remain.',
    },
    cites: [{ claim: 'C033' }],
  },
  {
    id: 'ask-before',
    idea: 'borrowed',
    kind: 'multiple',
    step: 'borrowed',
    stem: {
      ko: 'BaaS를 고르기 전에, 나중에 옮기기 쉬운지 알려 주는 물음을 **모두** 고르세요.',
      en: 'Choose **all** questions that tell, before you choose a BaaS, how easily you could move away.',
    },
    options: [
      {
        id: 'export',
        text: { ko: '데이터를 통째로 꺼낼 수 있나요?', en: 'Can all data be taken out?' },
        correct: true,
        because: {
          ko: '꺼낼 수 없으면 코드가 있어도 옮기지 못해요.',
          en: 'Without it, no code helps you move.',
        },
      },
      {
        id: 'famous',
        text: { ko: '이름이 널리 알려져 있나요?', en: 'Is its name widely known?' },
        misconception: 'M160',
        because: {
          ko: 'Parse도 50만 개의 앱이 썼다고 해요. 이름은 기한을 알려 주지 않아요.',
          en: 'Parse is said to have had 500,000 apps. A name tells nothing of how long.',
        },
      },
      {
        id: 'open',
        text: {
          ko: '직접 돌릴 수 있는 코드가 있나요?',
          en: 'Could you run its code yourself?',
        },
        correct: true,
        because: {
          ko: 'Parse를 쓰던 앱은 Parse Server 덕분에 이어질 수 있었어요.',
          en: 'Apps on Parse could live on with Parse Server.',
        },
      },
      {
        id: 'free',
        text: { ko: '무료로 쓸 수 있는 양이 많나요?', en: 'Is a large part of it free of charge?' },
        misconception: 'M160',
        because: {
          ko: '들어가기 쉬운 것과 나오기 쉬운 것은 달라요.',
          en: 'Easy to enter is not easy to leave.',
        },
      },
    ],
    explanation: {
      ko: '들어갈 때의 편리함이 아니라 나올 때의 비용을 물어요.',
      en: 'Ask not how easy it is to enter, but what it costs to leave.',
    },
    cites: [{ claim: 'C032' }, { claim: 'C034' }],
  },
];
