// The words that this lesson brings, defined in one or two sentences.

import type { GlossaryTerm } from '@/content/schema';

export const terms: readonly GlossaryTerm[] = [
  {
    id: 'monolith',
    term: { ko: '모놀리스(monolith)', en: 'Monolith' },
    definition: {
      ko: '앱의 모든 기능이 한 프로세스로 돌고 한 덩어리로 배포되는 방식이에요. 여러 서버에 똑같은 덩어리를 여럿 띄울 수도 있어요.',
      en: 'All of an app runs as one process and is deployed as one piece. Several servers may run copies of the piece.',
    },
  },
  {
    id: 'modular-monolith',
    term: { ko: '모듈형 모놀리스(modular monolith)', en: 'Modular monolith' },
    definition: {
      ko: '배포는 한 덩어리로 하되, 안의 모듈이 정해진 문으로만 서로를 부르게 지키는 방식이에요.',
      en: 'Deployed as one piece, while its modules call each other through agreed doors alone.',
    },
  },
  {
    id: 'distributed-monolith',
    term: { ko: '분산 모놀리스(distributed monolith)', en: 'Distributed monolith' },
    definition: {
      ko: '서비스로 나눴는데도 함께 배포해야 하고 함께 멈추는 시스템이에요. 나눈 대가만 내요.',
      en: 'A system cut into services that still have to be released together and fail together: it pays for the split and gets nothing.',
    },
  },
  {
    id: 'microservices',
    term: { ko: '마이크로서비스(microservices)', en: 'Microservices' },
    definition: {
      ko: '따로 배포되고, 업무를 따라 나뉘고, 저마다 작은 팀이 맡는 서비스들로 앱을 이루는 방식이에요.',
      en: 'An app made of services that are deployed on their own, cut along the business, and each owned by a small team.',
    },
  },
  {
    id: 'component',
    term: { ko: '컴포넌트(component)', en: 'Component' },
    definition: {
      ko: '따로 바꾸고 올릴 수 있는 소프트웨어의 단위예요. 라이브러리일 수도, 서비스일 수도 있어요.',
      en: 'A unit of software that can be replaced and upgraded by itself: a library, or a service.',
    },
  },
  {
    id: 'coupling',
    term: { ko: '결합도(coupling)', en: 'Coupling' },
    definition: {
      ko: '한 부분을 바꿀 때 다른 부분도 바꿔야 하는 정도예요. 낮을수록 따로 움직일 수 있어요.',
      en: 'How far changing one part means changing another. The lower it is, the more freely they move.',
    },
  },
  {
    id: 'cohesion',
    term: { ko: '응집도(cohesion)', en: 'Cohesion' },
    definition: {
      ko: '한 부분에 모인 것들이 한 가지 일을 하는 정도예요. 높을수록 바꿀 곳이 한곳에 모여요.',
      en: 'How far the things in one part serve one purpose. The higher it is, the fewer places a change touches.',
    },
  },
  {
    id: 'soa',
    term: { ko: 'SOA(서비스 지향 아키텍처)', en: 'SOA' },
    definition: {
      ko: '기업의 기능을 서비스로 내놓고 서로 불러 쓰는 방식이에요. 흔히 가운데의 버스가 서비스를 이어 줘요.',
      en: 'Service-oriented architecture: a company’s functions are offered as services that call each other, often through a bus in the middle.',
    },
  },
  {
    id: 'nanoservice',
    term: { ko: '나노서비스(nanoservice)', en: 'Nanoservice' },
    definition: {
      ko: '너무 잘게 나눠서 부르고 배포하는 비용이 이득보다 큰 서비스예요.',
      en: 'A service cut so fine that calling and deploying it cost more than it brings.',
    },
  },
  {
    id: 'maturity-model',
    term: { ko: '성숙도 모델(maturity model)', en: 'Maturity model' },
    definition: {
      ko: '어디까지 와 있는지를 단계와 영역의 표로 적어 보는 도구예요. 높은 단계가 언제나 좋은 것은 아니에요.',
      en: 'A table of levels and areas in which to mark where one stands. A higher level is not always better.',
    },
  },
];
