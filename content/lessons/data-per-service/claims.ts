// What people say about this lesson's subject, what is so, and where it was read.

import type { Claim, Source } from '@/content/schema';

const dataSovereignty: Source = {
  title: '.NET microservices guide: Data sovereignty per microservice (2018-09-20)',
  url: 'https://github.com/dotnet/docs/blob/main/docs/architecture/microservices/architect-microservice-container-applications/data-sovereignty-per-microservice.md',
  readOn: '2026-11-30',
};
const distributedData: Source = {
  title: '.NET microservices guide: Distributed data management (2018-09-20)',
  url: 'https://github.com/dotnet/docs/blob/main/docs/architecture/microservices/architect-microservice-container-applications/distributed-data-management.md',
  readOn: '2026-11-30',
};
const threeWaysToSplit: Source = {
  title: 'Tutorialspoint, Microservices Design Patterns: Database per Service',
  url: 'https://www.tutorialspoint.com/microservices_design_patterns/microservices_design_patterns_database_per_service.htm',
  readOn: '2026-11-30',
};
const outboxRelay: Source = {
  title: 'Dekaf, Transactional Outbox',
  url: 'https://thomhurst.github.io/Dekaf/docs/producer/outbox',
  readOn: '2026-11-30',
};
const sagaDocs: Source = {
  title: 'Temporal, Design patterns: Saga Pattern',
  url: 'https://docs.temporal.io/design-patterns/saga-pattern',
  readOn: '2026-11-30',
};
const netflixFederation: Source = {
  title:
    'Netflix TechBlog, How Netflix Scales its API with GraphQL Federation, part 1 (2020-11-09)',
  url: 'https://netflixtechblog.com/how-netflix-scales-its-api-with-graphql-federation-part-1-ae3557c187e2',
  readOn: '2026-11-30',
};

export const claims: readonly Claim[] = [
  {
    id: 'C107',
    verdict: 'true',
    status: 'found',
    said: {
      ko: '마이크로서비스에서는 데이터베이스를 분리하는 것이 모범 사례다.',
      en: 'Separating databases is best practice for microservices.',
    },
    actually: {
      ko: '정확히는 ‘데이터마다 주인 서비스를 두고 다른 서비스가 직접 건드리지 못하게 하라’예요. 전용 표, 스키마, 서버로 나누는 방법이 모두 되고, 뒤로 갈수록 서로 덜 방해하는 대신 비용이 들어요. 서비스를 가로지르는 조인과 트랜잭션은 어려워져요.',
      en: 'More exactly: give data one owning service, and let no other touch it directly. Tables of its own, a schema or a server all qualify; each step isolates more and costs more. Joins and transactions across services get harder.',
    },
    sources: [dataSovereignty, threeWaysToSplit],
    checkedOn: '2026-11-30',
  },
  {
    id: 'C108',
    verdict: 'depends',
    status: 'found',
    said: {
      ko: '데이터베이스를 하나로 모으면 거기서 난 문제가 전체 장애가 되니 나눠야 한다.',
      en: 'One shared database turns any fault into a total outage, so split it.',
    },
    actually: {
      ko: '장애와 경합은 이유 가운데 하나예요. 더 큰 이유는 변경의 결합이에요. 여럿이 한 표를 쓰면 표를 바꿀 때마다 모두 함께 고쳐야 해요. 나눈 데이터도 차례로 부르는 호출로 엮이면 함께 멈춰요.',
      en: 'Faults and contention are one reason. The larger one is coupling through change: where several use one table, each change of it is work for all. And split data still stops together where services call each other in a chain.',
    },
    sources: [dataSovereignty, distributedData],
    checkedOn: '2026-11-30',
  },
  {
    id: 'C109',
    verdict: 'outdated',
    status: 'found',
    said: {
      ko: '넷플릭스는 수백 개의 마이크로서비스를 AWS에서 가벼운 REST로 연결한다.',
      en: 'Netflix joins hundreds of microservices on AWS by light REST.',
    },
    actually: {
      ko: '수백 개라는 규모는 넷플릭스도 적고 있어요. 다만 2020년의 글은 화면 앞에 통합 API 층을 두고, 제작 도구의 그 층을 GraphQL 연합으로 바꾼 이야기예요. 통신의 이야기라서, 데이터베이스를 왜 나누는지의 근거는 아니에요.',
      en: 'Hundreds is what Netflix writes itself. But its post of 2020 tells of one API layer before its screens, which for its studio tools became federated GraphQL. It is about communication, and no reason for splitting databases.',
    },
    sources: [netflixFederation],
    checkedOn: '2026-11-30',
  },
  {
    id: 'C113',
    verdict: 'depends',
    status: 'found',
    said: {
      ko: '서비스 사이의 데이터 중복은 허용하는 것이 일반적이고 효율적이다.',
      en: 'Duplicating data between services is normal and efficient.',
    },
    actually: {
      ko: '조건이 있어요. 원본은 한 서비스가 갖고, 다른 서비스는 소식으로 따라오는 읽기용 사본이나 주문할 때의 값 같은 그 순간의 값을 가져요. 아무나 고치는 사본은 안 돼요. 개인정보라면 사본마다 지키고 지울 의무가 따라와요.',
      en: 'On conditions. One service has the original; others have copies for reading that follow by messages, or values of a moment such as the price at ordering. A copy that anybody changes is wrong. With personal data, every copy brings the duty to guard and to delete it.',
    },
    sources: [distributedData],
    checkedOn: '2026-11-30',
  },
  {
    id: 'C114',
    verdict: 'true',
    status: 'found',
    said: {
      ko: '분리와 중복을 택하면 일관성을 지키고 동기화할 방법을 직접 마련해야 한다.',
      en: 'Whoever separates and duplicates data must build its consistency and synchronisation.',
    },
    actually: {
      ko: '맞아요. 사가와 보상, 아웃박스, 변경 데이터 캡처, 멱등한 받는 쪽, 조금 늦어도 되는 화면을 함께 써요. 서비스 사이의 2단계 커밋은 보통 피해요. 메시지를 보내기만 해서는 맞춰지지 않아요.',
      en: 'True: sagas with compensation, outboxes, change data capture, idempotent receivers, and screens that bear being a little late. Two-phase commit between services is usually avoided. Messages alone keep nothing the same.',
    },
    sources: [distributedData, outboxRelay, sagaDocs],
    checkedOn: '2026-11-30',
  },
];
