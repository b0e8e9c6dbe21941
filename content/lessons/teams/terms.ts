// The words that this lesson brings, defined in one or two sentences.

import type { GlossaryTerm } from '@/content/schema';

export const terms: readonly GlossaryTerm[] = [
  {
    id: 'work-in-progress',
    term: { ko: '진행 중인 일(work in progress)', en: 'Work in progress' },
    definition: {
      ko: '부탁받았고 아직 끝나지 않은 일이에요. 평균으로는 오는 속도에 걸리는 시간을 곱한 만큼 있어요.',
      en: 'What has been asked for and is not done. On average there is as much as the rate of asking times the time it takes.',
    },
  },
  {
    id: 'domain',
    term: { ko: '도메인(domain)', en: 'Domain' },
    definition: {
      ko: '소프트웨어가 다루는 업무와 지식의 한 갈래예요. 도시락 가게라면 주문, 결제, 재고가 저마다 도메인이에요.',
      en: 'A branch of the business with what is known about it. In a lunch-box shop, orders, payment and stock are domains.',
    },
  },
  {
    id: 'ddd',
    term: { ko: '도메인 주도 설계(DDD)', en: 'Domain-driven design' },
    definition: {
      ko: '업무를 아는 사람이 쓰는 말로 설계를 시작해, 코드도 그 말로 쓰는 방법이에요.',
      en: 'Design that begins with the words of those who know the business, and keeps them in the code.',
    },
  },
  {
    id: 'bounded-context',
    term: { ko: '경계 있는 맥락(bounded context)', en: 'Bounded context' },
    definition: {
      ko: '한 낱말이 한 가지 뜻으로 통하는 범위예요. 서비스를 나눌 경계의 후보가 돼요.',
      en: 'The range in which a word has one meaning. Its edge is a candidate for the boundary of a service.',
    },
  },
  {
    id: 'conways-law',
    term: { ko: '콘웨이의 법칙(Conway’s law)', en: 'Conway’s law' },
    definition: {
      ko: '조직이 만드는 시스템의 구조가 그 조직이 대화하는 구조를 닮는다는 1968년의 관찰이에요.',
      en: 'The observation of 1968 that a system takes after the communication of the organisation that builds it.',
    },
  },
  {
    id: 'decentralised-governance',
    term: { ko: '분산 거버넌스(decentralised governance)', en: 'Decentralised governance' },
    definition: {
      ko: '팀이 저마다 언어와 도구를 고르고 스스로 책임지는 방식이에요. 모두가 지킬 기준은 함께 정해요.',
      en: 'Each team chooses its languages and tools and answers for them. What all must keep is agreed on together.',
    },
  },
];
