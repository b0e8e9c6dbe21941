// The words that this lesson brings, defined in one or two sentences.

import type { GlossaryTerm } from '@/content/schema';

export const terms: readonly GlossaryTerm[] = [
  {
    id: 'saas',
    term: { ko: 'SaaS', en: 'SaaS' },
    definition: {
      ko: '완성된 소프트웨어를 구독해 쓰는 방식이에요. 앱까지 제공자가 만들고 돌려요. Software as a Service의 줄임말이에요.',
      en: 'Software as a Service: finished software that you subscribe to. Even the app is made and run by its provider.',
    },
  },
  {
    id: 'caas',
    term: { ko: 'CaaS', en: 'CaaS' },
    definition: {
      ko: '컨테이너를 켜고 늘리고 관리하는 환경을 빌려 쓰는 방식이에요. Containers as a Service의 줄임말이에요.',
      en: 'Containers as a Service: you rent an environment that starts, multiplies and looks after containers.',
    },
  },
  {
    id: 'shared-responsibility',
    term: {
      ko: '공동 책임 모델(shared responsibility model)',
      en: 'Shared responsibility model',
    },
    definition: {
      ko: '무엇을 제공자가 맡고 무엇을 고객이 맡는지 나눈 것이에요. 제공자와 서비스마다 선이 달라요.',
      en: 'How a provider and its customer divide who handles what. The line differs between providers, and between services.',
    },
  },
];
