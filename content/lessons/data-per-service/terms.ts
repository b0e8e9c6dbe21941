// The words that this lesson brings, defined in one or two sentences.

import type { GlossaryTerm } from '@/content/schema';

export const terms: readonly GlossaryTerm[] = [
  {
    id: 'database-per-service',
    term: { ko: '서비스별 데이터베이스(database per service)', en: 'Database per service' },
    definition: {
      ko: '데이터마다 주인 서비스를 하나 두고, 다른 서비스는 그 표를 직접 읽거나 쓰지 않는 방식이에요. 서버까지 따로 둘 필요는 없어요.',
      en: 'Data has one owning service, and no other reads or writes its tables directly. A server of its own is not required.',
    },
  },
  {
    id: 'eventual-consistency',
    term: { ko: '최종 일관성(eventual consistency)', en: 'Eventual consistency' },
    definition: {
      ko: '잠깐은 다를 수 있지만, 더 바뀌지 않으면 모든 사본이 끝내 같아지는 성질이에요.',
      en: 'Copies may differ for a while, and end up the same once nothing changes any more.',
    },
  },
  {
    id: 'strong-consistency',
    term: { ko: '강한 일관성(strong consistency)', en: 'Strong consistency' },
    definition: {
      ko: '누가 어디에서 읽어도 가장 마지막에 적힌 값을 보는 성질이에요.',
      en: 'Whoever reads, wherever, sees the value that was written last.',
    },
  },
  {
    id: 'cqrs',
    term: { ko: 'CQRS(명령과 조회의 분리)', en: 'CQRS' },
    definition: {
      ko: '쓰는 모델과 읽는 모델을 나누는 방식이에요. 읽는 쪽은 소식으로 채운 사본이라 조금 늦을 수 있어요.',
      en: 'Command query responsibility segregation: what is written and what is read are two models. The latter is filled by messages, so it may be a little late.',
    },
  },
  {
    id: 'outbox',
    term: { ko: '아웃박스(outbox)', en: 'Outbox' },
    definition: {
      ko: '보낼 소식을 데이터와 같은 트랜잭션으로 같은 데이터베이스에 적어 두고, 나중에 보내는 방법이에요. 사라지지 않는 대신 두 번 갈 수 있어요.',
      en: 'What is to be sent is written to the same database in the same transaction as the data, and sent later. Nothing is lost; some may go out twice.',
    },
  },
  {
    id: 'cdc',
    term: { ko: '변경 데이터 캡처(CDC)', en: 'Change data capture (CDC)' },
    definition: {
      ko: '데이터베이스가 남기는 변경 기록을 읽어 바뀐 것을 소식으로 내보내는 방법이에요.',
      en: 'Reading the log of changes that a database keeps, and sending out what has changed.',
    },
  },
  {
    id: 'two-phase-commit',
    term: { ko: '2단계 커밋(2PC)', en: 'Two-phase commit (2PC)' },
    definition: {
      ko: '여러 곳에 먼저 적을 수 있는지 묻고, 모두 된다고 하면 함께 적는 방법이에요. 답을 기다리는 동안 잠가 두고, 조정하는 쪽이 멈추면 모두 기다려요.',
      en: 'All sides are asked whether they can write, and told to once all say yes. They hold locks meanwhile, and all wait if whoever coordinates stops.',
    },
  },
  {
    id: 'saga',
    term: { ko: '사가(saga)', en: 'Saga' },
    definition: {
      ko: '긴 일을 서비스마다의 작은 트랜잭션으로 나누고, 도중에 안 되면 앞의 일을 보상하는 방식이에요. 보상은 없던 일로 만드는 것이 아니에요.',
      en: 'A long piece of work as small transactions of each service; where one fails, those before it are compensated. That does not undo them.',
    },
  },
];
