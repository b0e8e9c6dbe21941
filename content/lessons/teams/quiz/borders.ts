// Where borders come from: Conway, domains, words, and tools of one’s own.

import type { QuizItem } from '@/content/schema';

export const borders: readonly QuizItem[] = [
  {
    id: 'teams-what-conway-said',
    idea: 'conway',
    kind: 'single',
    step: 'conway',
    stem: { ko: '콘웨이가 1968년에 쓴 관찰은 무엇인가요?', en: 'What did Conway observe in 1968?' },
    options: [
      {
        id: 'small',
        text: { ko: '팀은 작을수록 언제나 더 빨라요', en: 'Small teams are always faster' },
        misconception: 'M227',
        because: {
          ko: '아니에요. 팀의 크기 이야기는 피자 두 판 쪽이에요. 콘웨이는 구조를 말했어요.',
          en: 'No: size is the matter of the two pizzas. Conway wrote about structure.',
        },
      },
      {
        id: 'late',
        text: {
          ko: '늦은 일에 사람을 더하면 더 늦어져요',
          en: 'Adding people to a late job delays it',
        },
        misconception: 'M225',
        because: {
          ko: '아니에요. 그것은 브룩스의 법칙으로 알려진 말이에요.',
          en: 'No: that is known as Brooks’s law.',
        },
      },
      {
        id: 'mirror',
        text: {
          ko: '시스템의 구조가 조직의 대화를 닮아요',
          en: 'Systems copy who talks to whom',
        },
        correct: true,
        because: {
          ko: '그래서 화면, 서버, 데이터 팀이 있으면 코드도 세 겹이 돼요.',
          en: 'So a screen, a server and a data team make code in three layers.',
        },
      },
    ],
    explanation: {
      ko: '조직이 대화하는 구조가 시스템의 구조가 돼요.',
      en: 'The structure of its conversations becomes that of its system.',
    },
    cites: [{ claim: 'C330' }],
  },
  {
    id: 'teams-law-or-not',
    idea: 'conway',
    kind: 'ox',
    step: 'conway',
    stem: {
      ko: '“콘웨이의 법칙은 언제나 들어맞는 법칙이다.”',
      en: '“Conway’s law holds without exception.”',
    },
    answer: false,
    reasons: [
      {
        id: 'studies',
        text: {
          ko: '셋에 하나쯤은 그렇지 않았어요.',
          en: 'In one case in three it failed.',
        },
        correct: true,
        because: {
          ko: '129편을 살핀 논문에서 69%의 경우에 맞았어요(2차 출처).',
          en: 'A review of 129 studies found it in 69% of cases (second-hand).',
        },
      },
      {
        id: 'old',
        text: {
          ko: '1968년의 관찰이라 지금 조직에는 맞지 않기 때문이에요.',
          en: 'An observation of 1968 no longer fits today’s firms.',
        },
        misconception: 'M225',
        because: {
          ko: '아니에요. 그 뒤의 연구도 많은 경우에 같은 것을 봤어요.',
          en: 'No: many later studies saw the same.',
        },
      },
      {
        id: 'cloud',
        text: {
          ko: '클라우드에서는 코드가 팀을 닮지 않기 때문이에요.',
          en: 'In the cloud, code does not take after teams.',
        },
        misconception: 'M225',
        because: {
          ko: '아니에요. 어디에서 돌리는지와는 상관없는 이야기예요.',
          en: 'No: where it runs has nothing to do with it.',
        },
      },
    ],
    explanation: {
      ko: '법칙이라는 이름의, 자주 맞는 관찰이에요.',
      en: 'It is an observation that often holds, by the name of a law.',
    },
    cites: [{ claim: 'C330' }],
  },
  {
    id: 'teams-reverse',
    idea: 'conway',
    kind: 'short',
    step: 'conway',
    stem: {
      ko: '“조직이 만드는 시스템은 그 조직의 대화를 닮는다.” 이 관찰은 누구의 이름으로 불리나요?',
      en: '“A system takes after the conversations of those who build it.” Whose name does this observation bear?',
    },
    accepted: {
      ko: ['콘웨이', '멜빈 콘웨이', '콘웨이의 법칙', 'Conway'],
      en: ['Conway', 'Melvin Conway', "Conway's law", 'Conway’s law'],
    },
    traps: [
      {
        words: { ko: ['리틀', '리틀의 법칙'], en: ['Little', "Little's law"] },
        because: {
          ko: '리틀의 법칙은 진행 중인 일 = 속도 × 시간이에요.',
          en: 'Little’s law is work in progress = rate × time.',
        },
      },
    ],
    explanation: {
      ko: '멜빈 콘웨이예요. 1968년의 글이에요.',
      en: 'Melvin Conway, in an article of 1968.',
    },
    cites: [{ claim: 'C330' }],
  },
  {
    id: 'teams-words-of-design',
    idea: 'domain',
    kind: 'match',
    step: 'conway',
    stem: { ko: '낱말과 뜻을 이어 보세요.', en: 'Match each word with its meaning.' },
    pairs: [
      {
        id: 'domain',
        left: { ko: '도메인', en: 'Domain' },
        right: {
          ko: '소프트웨어가 다루는 업무와 지식의 한 갈래',
          en: 'a branch of the business and what is known of it',
        },
        because: {
          ko: '서비스나 팀이 아니라 업무의 갈래예요.',
          en: 'It is business, neither a service nor a team.',
        },
      },
      {
        id: 'context',
        left: { ko: '경계 있는 맥락', en: 'Bounded context' },
        right: {
          ko: '같은 낱말이 같은 뜻으로 통하는 범위',
          en: 'the range in which one word has one meaning',
        },
        because: {
          ko: '서비스 경계의 후보가 돼요.',
          en: 'It is a candidate for a service’s boundary.',
        },
      },
      {
        id: 'wip',
        left: { ko: '진행 중인 일', en: 'Work in progress' },
        right: {
          ko: '부탁받았고 아직 끝나지 않은 일감',
          en: 'what has been asked for and is not done',
        },
        because: { ko: '속도 × 시간으로 세요.', en: 'It is counted by rate × time.' },
      },
      {
        id: 'governance',
        left: { ko: '분산 거버넌스', en: 'Decentralised governance' },
        right: {
          ko: '팀이 저마다 도구를 고르고 책임지는 것',
          en: 'each team choosing its tools and answering for them',
        },
        because: { ko: '대신 서로 돕기는 어려워져요.', en: 'Helping each other becomes harder.' },
      },
    ],
    others: [
      {
        id: 'server',
        text: { ko: '팀마다 한 대씩 두는 서버', en: 'a server of its own for each team' },
      },
    ],
    explanation: {
      ko: '넷 모두 컴퓨터가 아니라 사람과 업무의 말이에요.',
      en: 'All four are words about people and business, not computers.',
    },
    cites: [{ claim: 'C101' }, { claim: 'C104' }],
  },
  {
    id: 'teams-one-to-one',
    idea: 'domain',
    kind: 'ox',
    step: 'wrap-up',
    stem: {
      ko: '“도메인 하나에 팀 하나, 팀 하나에 서비스 하나씩 꼭 짝이 맞아야 한다.”',
      en: '“One domain, one team, one service: they must pair off exactly.”',
    },
    answer: false,
    reasons: [
      {
        id: 'any',
        text: {
          ko: '서비스는 아무 팀이나 돌아가며 맡는 것이 좋기 때문이에요.',
          en: 'Services should go round among the teams.',
        },
        misconception: 'M223',
        because: {
          ko: '아니에요. 주인이 없으면 돌볼 사람도 없어요.',
          en: 'No: without an owner nobody looks after it.',
        },
      },
      {
        id: 'several',
        text: {
          ko: '한 팀이 서비스를 여럿 맡을 수 있어요.',
          en: 'One team can own several services.',
        },
        correct: true,
        because: {
          ko: '정오네에서는 메뉴와 추천을 한 팀이 맡아요.',
          en: 'At Jeongo’s, menu and picks belong to one team.',
        },
      },
      {
        id: 'db',
        text: {
          ko: '서비스의 짝은 팀이 아니라 데이터베이스이기 때문이에요.',
          en: 'A service’s partner is a database, not a team.',
        },
        misconception: 'M223',
        because: {
          ko: '아니에요. 데이터의 주인 이야기는 다음에 나와요. 여기서는 팀과 서비스의 짝을 물었어요.',
          en: 'No: who owns data comes later. This is about teams and services.',
        },
      },
    ],
    explanation: {
      ko: '도메인은 업무의 갈래이고, 경계 후보는 경계 있는 맥락이에요.',
      en: 'A domain is a branch of business; the candidate boundary is a bounded context.',
    },
    cites: [{ claim: 'C101' }],
  },
  {
    id: 'teams-order-means',
    idea: 'domain',
    kind: 'single',
    step: 'conway',
    stem: {
      ko: '주방의 ‘주문’은 만들 도시락이고 결제의 ‘주문’은 받을 돈이에요. 도메인 주도 설계에서는 여기에서 무엇을 볼까요?',
      en: 'To the kitchen an order is a box to cook, to payment it is money to collect. What does domain-driven design see here?',
    },
    options: [
      {
        id: 'mistake',
        text: { ko: '하나로 통일해야 할 잘못', en: 'A mistake, to be made uniform' },
        misconception: 'M226',
        because: {
          ko: '아니에요. 하나로 합치면 두 업무가 서로의 낱말을 바꿀 때마다 함께 바뀌어야 해요.',
          en: 'No: made one, each change of either’s word would change both.',
        },
      },
      {
        id: 'team',
        text: { ko: '팀을 합쳐야 한다는 신호', en: 'A sign that the teams should merge' },
        misconception: 'M223',
        because: {
          ko: '아니에요. 뜻이 다르다는 것은 오히려 나눌 수 있다는 신호예요.',
          en: 'No: different meanings are a sign that they can be apart.',
        },
      },
      {
        id: 'border',
        text: { ko: '경계의 후보가 있는 자리', en: 'A place for a boundary' },
        correct: true,
        because: {
          ko: '같은 낱말의 뜻이 바뀌는 곳이 경계 있는 맥락의 가장자리예요.',
          en: 'Where a word changes its meaning, a bounded context ends.',
        },
      },
    ],
    explanation: {
      ko: '경계는 코드의 크기가 아니라 말의 뜻에서 찾아요.',
      en: 'Boundaries are found in the meaning of words, not in the size of code.',
    },
    cites: [{ claim: 'C101' }],
  },
  {
    id: 'teams-own-tools',
    idea: 'own-tools',
    kind: 'single',
    step: 'learning-costs',
    stem: {
      ko: '팀마다 언어와 데이터베이스를 마음대로 고르게 했어요. 무엇이 어려워질까요?',
      en: 'Every team may choose its language and database. What becomes harder?',
    },
    options: [
      {
        id: 'help',
        text: { ko: '바쁜 옆 팀을 돕는 일', en: 'Helping a busy team next door' },
        correct: true,
        because: {
          ko: '그 팀의 도구부터 배워야 해요. 줄을 함께 쓰기가 어려워져요.',
          en: 'Its tools must be learned first, which makes a shared queue hard.',
        },
      },
      {
        id: 'fit',
        text: { ko: '맡은 일에 맞는 도구를 고르는 일', en: 'Choosing what fits one’s own work' },
        misconception: 'M226',
        because: { ko: '아니에요. 그것은 쉬워지는 쪽이에요.', en: 'No: that becomes easier.' },
      },
      {
        id: 'deploy',
        text: { ko: '자기 서비스를 혼자 배포하는 일', en: 'Deploying one’s own service alone' },
        misconception: 'M226',
        because: {
          ko: '아니에요. 남의 도구를 기다리지 않으니 쉬워져요.',
          en: 'No: with nobody’s tools to wait for, it becomes easier.',
        },
      },
    ],
    explanation: {
      ko: '그래서 실제 회사들은 권하는 길과 공통 기준을 함께 둬요.',
      en: 'So firms keep paved roads and a few common rules beside the freedom.',
    },
    cites: [{ claim: 'C104' }],
  },
  {
    id: 'teams-no-standards',
    idea: 'own-tools',
    kind: 'ox',
    step: 'learning-costs',
    stem: {
      ko: '“팀마다 도구를 고르는 회사에도 모두가 지킬 기준은 있다.”',
      en: '“Firms in which each team chooses its tools still have rules for all.”',
    },
    answer: true,
    reasons: [
      {
        id: 'board',
        text: {
          ko: '모든 결정은 위원회가 하기 때문이에요.',
          en: 'One board has to take all decisions.',
        },
        misconception: 'M226',
        because: {
          ko: '아니에요. 그러면 분산이 아니라 중앙집중이에요.',
          en: 'No: that would be central, not decentralised.',
        },
      },
      {
        id: 'roads',
        text: {
          ko: '보안과 관측처럼 모두가 지킬 것은 함께 정해요.',
          en: 'Security and the like are shared.',
        },
        correct: true,
        because: {
          ko: '권하는 길을 두고, 벗어나는 팀이 그 비용을 내요.',
          en: 'There are paved roads, and who leaves them pays for it.',
        },
      },
      {
        id: 'law-says',
        text: {
          ko: '콘웨이의 법칙이 기준을 요구하기 때문이에요.',
          en: 'Conway’s law demands common rules.',
        },
        misconception: 'M225',
        because: {
          ko: '아니에요. 그 관찰은 기준에 대해 아무것도 요구하지 않아요.',
          en: 'No: that observation demands nothing of the kind.',
        },
      },
    ],
    explanation: {
      ko: '자유의 대가로 서로 돕기가 어려워져요.',
      en: 'The price of freedom is that helping each other gets harder.',
    },
    cites: [{ claim: 'C104' }],
  },
  {
    id: 'teams-product-or-project',
    idea: 'own-tools',
    kind: 'categorise',
    step: 'by-domain',
    stem: {
      ko: '프로젝트로 일하는 모습인지, 제품으로 일하는 모습인지 나눠 보세요.',
      en: 'Does this belong to working on projects, or on a product?',
    },
    categories: [
      { id: 'project', text: { ko: '프로젝트', en: 'Project' } },
      { id: 'product', text: { ko: '제품', en: 'Product' } },
    ],
    entries: [
      {
        id: 'ends',
        text: { ko: '끝나는 날이 정해져 있다', en: 'It has a day on which it ends' },
        category: 'project',
        because: { ko: '다 만들면 팀이 흩어져요.', en: 'Once it is built, the team parts.' },
      },
      {
        id: 'pager',
        text: { ko: '만든 팀이 새벽의 경보를 받는다', en: 'Who built it gets the alarm at night' },
        category: 'product',
        because: { ko: '만든 사람이 운영도 해요.', en: 'Who builds it runs it.' },
        misconception: 'M221',
      },
      {
        id: 'hand',
        text: {
          ko: '다 만든 코드를 운영팀에 넘긴다',
          en: 'The finished code goes to an operations team',
        },
        category: 'project',
        because: { ko: '넘기는 줄이 하나 더 생겨요.', en: 'One more queue to be handed through.' },
      },
      {
        id: 'years',
        text: {
          ko: '쓰는 사람이 있는 동안 같은 팀이 돌본다',
          en: 'One team looks after it as long as it is used',
        },
        category: 'product',
        because: { ko: '업무를 아는 사람이 남아요.', en: 'Those who know the business stay.' },
      },
    ],
    explanation: {
      ko: '업무별 팀은 제품을 끝까지 맡아요.',
      en: 'A domain team keeps its product for life.',
    },
    cites: [{ claim: 'C101' }],
  },
];
