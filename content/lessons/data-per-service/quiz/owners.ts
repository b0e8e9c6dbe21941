// What "database per service" asks for, and what sharing one table costs.

import type { QuizItem } from '@/content/schema';

export const owners: readonly QuizItem[] = [
  {
    id: 'data-what-to-split',
    idea: 'ownership',
    kind: 'single',
    step: 'whose',
    stem: {
      ko: '‘서비스별 데이터베이스’를 지키려면 무엇을 해야 할까요?',
      en: 'What does “database per service” ask for?',
    },
    options: [
      {
        id: 'servers',
        text: {
          ko: '서비스마다 데이터베이스 서버를 따로 둬요',
          en: 'A database server for every service',
        },
        misconception: 'M283',
        because: {
          ko: '아니에요. 같은 서버에서 표나 스키마를 나눠 가져도 돼요.',
          en: 'No: tables or schemas of their own on one server will do.',
        },
      },
      {
        id: 'owner',
        text: { ko: '주인만 자기 표를 읽고 써요', en: 'Only its owner reads and writes a table' },
        correct: true,
        because: {
          ko: '다른 서비스는 API나 소식으로만 알아요.',
          en: 'Others know of it by an API or by messages alone.',
        },
      },
      {
        id: 'once',
        text: {
          ko: '같은 데이터를 두 곳에 두지 않게 해요',
          en: 'No data may be kept in two places',
        },
        misconception: 'M281',
        because: {
          ko: '아니에요. 사본은 둬도 돼요. 고치는 것이 주인 하나면 돼요.',
          en: 'No: copies are fine, as long as the owner alone changes the data.',
        },
      },
    ],
    explanation: {
      ko: '나누는 것은 서버가 아니라 소유예요.',
      en: 'What is split is the ownership, not the servers.',
    },
    cites: [{ claim: 'C107' }],
  },
  {
    id: 'data-one-server',
    idea: 'ownership',
    kind: 'ox',
    step: 'whose',
    stem: {
      ko: '“두 서비스가 데이터베이스 서버 하나를 함께 써도, 서로의 표를 건드리지 않으면 소유는 나뉘어 있다.”',
      en: '“Two services on one database server have split the ownership, if neither touches the other’s tables.”',
    },
    answer: true,
    reasons: [
      {
        id: 'cheap',
        text: {
          ko: '서버가 비쌀 때만 봐주는 예외이기 때문이에요.',
          en: 'It is an exception for when servers are expensive.',
        },
        misconception: 'M283',
        because: {
          ko: '아니에요. 예외가 아니라 나누는 방법 가운데 하나예요.',
          en: 'No: it is one of the ways to split, and no exception.',
        },
      },
      {
        id: 'single',
        text: {
          ko: '서버가 하나라 중복이 생기지 않기 때문이에요.',
          en: 'With one server nothing is kept twice.',
        },
        misconception: 'M281',
        because: {
          ko: '아니에요. 한 서버 안에도 사본을 둘 수 있고, 사본이 잘못도 아니에요.',
          en: 'No: copies can be kept on one server, too, and are no mistake.',
        },
      },
      {
        id: 'rule',
        text: {
          ko: '누가 표를 다루는지가 소유이기 때문이에요.',
          en: 'Ownership is about who handles a table.',
        },
        correct: true,
        because: {
          ko: '다만 무거운 질의는 여전히 서로를 느리게 해요.',
          en: 'Heavy queries still slow each other down, though.',
        },
      },
    ],
    explanation: {
      ko: '표, 스키마, 서버의 차례로 서로 덜 방해하고 비용은 더 들어요.',
      en: 'Tables, schemas, servers: each step isolates more and costs more.',
    },
    cites: [{ claim: 'C107' }],
  },
  {
    id: 'data-kept-or-broken',
    idea: 'ownership',
    kind: 'categorise',
    step: 'whose',
    stem: {
      ko: '소유를 지키는 방법인지, 어기는 방법인지 나눠 보세요.',
      en: 'Does this respect ownership, or break it?',
    },
    categories: [
      { id: 'kept', text: { ko: '지켜요', en: 'Respects it' } },
      { id: 'broken', text: { ko: '어겨요', en: 'Breaks it' } },
    ],
    entries: [
      {
        id: 'join',
        text: {
          ko: '주문 서비스가 고객 표를 직접 조인한다',
          en: 'The order service joins the customer table itself',
        },
        category: 'broken',
        because: {
          ko: '고객 팀이 표를 바꾸면 주문이 깨져요.',
          en: 'Orders break when the customer team changes its table.',
        },
        misconception: 'M29',
      },
      {
        id: 'moment',
        text: {
          ko: '주문할 때의 주소를 주문에 적어 둔다',
          en: 'The order keeps the address of the moment',
        },
        category: 'kept',
        because: {
          ko: '그 순간의 값은 주문의 것이에요.',
          en: 'The value of that moment belongs to the order.',
        },
        misconception: 'M281',
      },
      {
        id: 'fed',
        text: {
          ko: '소식으로 채우는 읽기용 표를 둔다',
          en: 'A table for reading is filled by messages',
        },
        category: 'kept',
        because: {
          ko: '고치는 것은 여전히 주인뿐이에요.',
          en: 'Only the owner still changes the data.',
        },
        misconception: 'M281',
      },
      {
        id: 'both',
        text: {
          ko: '두 서비스가 같은 재고 표에 적는다',
          en: 'Two services write to one stock table',
        },
        category: 'broken',
        because: {
          ko: '주인이 둘이면 누구의 값이 맞는지 알 수 없어요.',
          en: 'With two owners nobody knows whose value is right.',
        },
        misconception: 'M29',
      },
      {
        id: 'api',
        text: { ko: '재고 서비스의 API에 묻는다', en: 'It asks the stock service’s API' },
        category: 'kept',
        because: {
          ko: '표가 아니라 약속을 봐요.',
          en: 'It sees a promise, not a table.',
        },
      },
    ],
    explanation: {
      ko: '사본과 그 순간의 값은 괜찮아요. 남의 표를 직접 다루는 것이 문제예요.',
      en: 'Copies and values of a moment are fine. Handling somebody else’s table is not.',
    },
    cites: [{ claim: 'C107' }, { claim: 'C113' }],
  },
  {
    id: 'data-table-changed',
    idea: 'shared-table',
    kind: 'single',
    step: 'whose',
    stem: {
      ko: '재고 서비스와 주문 서비스가 표 하나를 함께 써요. 재고 팀이 열 이름을 바꿔 배포했어요. 주문 서비스는 어떻게 될까요?',
      en: 'The stock and the order service share one table. The stock team renames a column and deploys. What happens to the order service?',
    },
    options: [
      {
        id: 'fails',
        text: { ko: '따라 고칠 때까지 실패해요', en: 'It fails until it follows' },
        correct: true,
        because: {
          ko: '질의가 없는 열을 찾아요.',
          en: 'Its queries look for a column that is gone.',
        },
      },
      {
        id: 'nothing',
        text: {
          ko: '따로 배포하는 서비스라 아무 일도 없어요',
          en: 'Nothing: it is deployed on its own',
        },
        misconception: 'M29',
        because: {
          ko: '아니에요. 코드는 따로 배포해도 표는 하나예요.',
          en: 'No: its code is deployed apart, but the table is one.',
        },
      },
      {
        id: 'late',
        text: {
          ko: '옛 이름의 값을 잠시 더 읽다가 따라가요',
          en: 'It reads the old column a little longer',
        },
        misconception: 'M282',
        because: {
          ko: '아니에요. 사본이 아니라 표 자체라서 옛 열은 바로 없어져요.',
          en: 'No: this is no copy but the table itself, and the old column is gone at once.',
        },
      },
    ],
    explanation: {
      ko: '함께 쓰는 표는 늘 최신이지만, 한쪽의 변경이 다른 쪽의 장애가 돼요.',
      en: 'A shared table is always fresh, and one side’s change is the other’s outage.',
    },
    cites: [{ sim: 'data-ownership', scenario: 'one-table' }, { claim: 'C108' }],
  },
  {
    id: 'data-shared-fresh',
    idea: 'shared-table',
    kind: 'ox',
    step: 'whose',
    stem: {
      ko: '“표 하나를 함께 쓰는 두 서비스는, 읽을 때마다 가장 새 값을 본다.”',
      en: '“Two services that share one table see the newest value whenever they read.”',
    },
    answer: true,
    reasons: [
      {
        id: 'fast',
        text: {
          ko: '소식이 두 서비스에 동시에 닿기 때문이에요.',
          en: 'Word reaches both services at the same time.',
        },
        misconception: 'M282',
        because: {
          ko: '아니에요. 소식이 아니라 같은 표를 읽는 거예요.',
          en: 'No: there is no word sent. Both read the same table.',
        },
      },
      {
        id: 'one',
        text: { ko: '읽는 곳이 하나뿐이라서예요.', en: 'There is one place to read from.' },
        correct: true,
        because: {
          ko: '나쁜 점은 낡음이 아니라 변경과 장애를 함께 겪는 거예요.',
          en: 'What is bad about it is not age but shared changes and outages.',
        },
      },
      {
        id: 'safe',
        text: {
          ko: '한곳에 모으면 장애가 나지 않기 때문이에요.',
          en: 'Kept in one place, data has no outages.',
        },
        misconception: 'M284',
        because: {
          ko: '아니에요. 그곳이 멈추면 둘 다 멈춰요.',
          en: 'No: when that place is down, both are.',
        },
      },
    ],
    explanation: {
      ko: '함께 쓰는 표가 늘 나쁜 것은 아니에요. 최신인 대신 묶여요.',
      en: 'A shared table is not always bad: it is fresh, and coupled.',
    },
    cites: [{ sim: 'data-ownership', scenario: 'one-table' }],
  },
  {
    id: 'data-why-not-one',
    idea: 'shared-table',
    kind: 'single',
    step: 'whose',
    stem: {
      ko: '여러 서비스가 표 하나를 함께 쓰지 말라고 하는 **가장 큰** 이유는 무엇일까요?',
      en: 'What is the **main** reason against several services sharing one table?',
    },
    options: [
      {
        id: 'twice',
        text: {
          ko: '같은 데이터가 두 번 적히는 낭비가 생겨서',
          en: 'The same data would be written twice',
        },
        misconception: 'M281',
        because: {
          ko: '아니에요. 표가 하나면 중복은 오히려 없어요.',
          en: 'No: with one table there is no duplication at all.',
        },
      },
      {
        id: 'famous',
        text: {
          ko: '서비스를 수백 개 쓰는 회사들이 그렇게 해서',
          en: 'Companies with hundreds of services do so',
        },
        misconception: 'M289',
        because: {
          ko: '아니에요. 남의 구조는 이유가 아니에요. 그 이야기는 통신에 관한 것이기도 했어요.',
          en: 'No: what others do is no reason, and that story was about communication.',
        },
      },
      {
        id: 'change',
        text: {
          ko: '한 서비스의 변경이 다른 서비스를 깨뜨려서',
          en: 'A change by one breaks the others',
        },
        correct: true,
        because: {
          ko: '표를 바꿀 때마다 모두가 함께 고쳐야 해요.',
          en: 'Each change of the table is work for all of them.',
        },
      },
    ],
    explanation: {
      ko: '장애와 경합도 이유지만, 매일 겪는 것은 변경이에요.',
      en: 'Faults and contention count as well, but change is met every day.',
    },
    cites: [{ claim: 'C108' }, { claim: 'C109' }],
  },
];
