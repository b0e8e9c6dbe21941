// What people say about this lesson's subject, what is so, and where it was read.

import type { Claim, Source } from '@/content/schema';
import { microservicesArticle } from '@/content/sources';

const conwayCommittees: Source = {
  title: 'M. E. Conway, How Do Committees Invent? (Datamation, April 1968)',
  url: 'https://www.melconway.com/Home/pdf/committees.pdf',
  readOn: '2026-11-29',
};
const mirroringReview: Source = {
  title:
    'L. J. Colfer, C. Y. Baldwin, The Mirroring Hypothesis: abstract, as quoted at second hand',
  url: 'https://booklike.net/author/2261778',
  readOn: '2026-11-28',
};
const mirroringPairs: Source = {
  title: 'A. MacCormack, C. Baldwin, J. Rusnak, Research Policy 41 (2012), 1309–1324 (abstract)',
  url: 'https://doi.org/10.1016/j.respol.2012.04.011',
  readOn: '2026-11-28',
};
const twoPizzaAws: Source = {
  title: 'AWS Executive Insights, Amazon’s Two-Pizza Teams',
  url: 'https://aws.amazon.com/executive-insights/content/amazon-two-pizza-team/',
  readOn: '2026-11-29',
};
const twoPizzaBezos: Source = {
  title: 'BusinessWeek, Jeff Bezos: “Blind-Alley” Explorer (2004)',
  url: 'https://www.businessweek.com/printer/articles/233892-jeff-bezos-blind-alley-explorer?type=old_article',
  readOn: '2026-11-29',
};

export const claims: readonly Claim[] = [
  {
    id: 'C101',
    verdict: 'misleading',
    status: 'found',
    said: {
      ko: '도메인은 하나의 온전한 시스템이고, 팀이 하는 일이 곧 서비스 하나다.',
      en: 'A domain is one complete system, and each team’s work becomes one service.',
    },
    actually: {
      ko: '도메인은 시스템이 아니라 업무와 지식의 갈래예요. 서비스 경계의 후보는 경계 있는 맥락이고, 한 팀이 서비스를 여럿 맡을 수 있어요. 기술 층이 아니라 업무 역량으로 팀을 나누고, 프로젝트가 아니라 제품으로 오래 맡는다는 요지는 맞아요.',
      en: 'A domain is a branch of business and knowledge, not a system. A candidate for a service’s boundary is a bounded context, and a team may own several services. What is right: teams by business capability rather than layer, owning a product for its life rather than a project.',
    },
    sources: [microservicesArticle],
    checkedOn: '2026-11-29',
  },
  {
    id: 'C104',
    verdict: 'true',
    status: 'found',
    said: {
      ko: '분산 거버넌스에서는 팀마다 언어, 데이터베이스, 도구를 고른다.',
      en: 'With decentralised governance each team chooses its language, database and tools.',
    },
    actually: {
      ko: '맞지만 끝없는 자유는 아니에요. 팀을 넘나들며 운영하는 데 비용이 들어서, 회사들은 권하는 길과 보안·관측의 공통 기준을 함께 둬요. 데이터도 서비스마다 따로 맡아요.',
      en: 'Yes, but not without limits. Operating across teams costs, so firms keep recommended stacks and common rules for security and monitoring. Data is decentralised as well.',
    },
    sources: [microservicesArticle],
    checkedOn: '2026-11-29',
  },
  {
    id: 'C330',
    verdict: 'depends',
    status: 'found',
    said: {
      ko: '조직이 만드는 시스템은 그 조직이 대화하는 구조를 닮는다.',
      en: 'Systems take after the way in which the organisations that build them communicate.',
    },
    actually: {
      ko: '자주 그래요. 1968년에 콘웨이가 논증했고, 뒤의 연구 129편을 모은 논문은 69%의 경우에 그랬다고 해요(우리는 이 논문을 다른 글의 인용으로 읽었어요). 같은 종류의 제품을 비교한 연구에서는 느슨하게 이어진 조직의 코드가 더 모듈로 나뉘어 있었어요. 셋에 하나쯤은 맞지 않았으니 예외 없는 법칙은 아니에요. 한 회사 안에서 가장 잘 맞고, 열린 공동체에서는 자주 어긋나요.',
      en: 'Often. Conway argued it in 1968, and a review of 129 later studies found it in 69% of cases (we read it as quoted elsewhere). Of products of one kind, those of loosely coupled organisations had the more modular code. In about one case in three it did not hold, so it is no law without exceptions: it fits best inside one firm, and open communities often break it.',
    },
    sources: [conwayCommittees, mirroringReview, mirroringPairs],
    checkedOn: '2026-11-29',
  },
  {
    id: 'C331',
    verdict: 'depends',
    status: 'found',
    said: {
      ko: '팀은 피자 두 판으로 먹일 수 있을 만큼 작아야 한다.',
      en: 'A team should be small enough for two pizzas to feed it.',
    },
    actually: {
      ko: '아마존이 스스로 밝힌 방식이에요. 베이조스는 팀이 커질수록 서로 맞추는 데 시간을 더 쓰게 된다고 이유를 들었어요. 몇 명이 옳다는 증거는 아니고, 작은 팀이 모이면 팀 사이의 줄이 늘어요.',
      en: 'It is Amazon’s own way. Bezos’s reason: the larger a team, the more time goes into coordinating. That proves no number right, and with more small teams there are more queues between them.',
    },
    sources: [twoPizzaAws, twoPizzaBezos],
    checkedOn: '2026-11-29',
  },
];
