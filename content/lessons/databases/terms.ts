// The words that this lesson brings, defined in one or two sentences.

import type { GlossaryTerm } from '@/content/schema';

export const terms: readonly GlossaryTerm[] = [
  {
    id: 'partition-key',
    term: { ko: '파티션 키(partition key)', en: 'Partition key' },
    definition: {
      ko: '항목이 어느 파티션에 놓일지 정하는 값이에요. 같은 값을 가진 항목은 같은 곳에 모여요.',
      en: 'The value that decides in which partition an item lies. Items with the same value lie together.',
    },
  },
  {
    id: 'hot-key',
    term: { ko: '핫 키(hot key)', en: 'Hot key' },
    definition: {
      ko: '요청이 몰려 한 파티션의 한도에 닿는 키예요. 테이블에 용량이 남아도 그 키는 거절돼요.',
      en: 'A key on which so many requests fall that its partition is at its limit, whatever the table has to spare.',
    },
  },
  {
    id: 'capacity-unit',
    term: { ko: '용량 단위(RCU, WCU, RU)', en: 'Capacity unit (RCU, WCU, RU)' },
    definition: {
      ko: '읽기와 쓰기를 세는 단위예요. DynamoDB는 4KB 읽기와 1KB 쓰기를, Cosmos DB는 둘을 합친 요청 단위(RU)를 세요.',
      en: 'What reads and writes are counted in: for DynamoDB 4 KB read and 1 KB written, for Cosmos DB request units that cover both.',
    },
  },
  {
    id: 'secondary-index',
    term: { ko: '보조 인덱스(secondary index)', en: 'Secondary index' },
    definition: {
      ko: '다른 값으로도 찾을 수 있게 따로 두는 정렬된 사본이에요. 사본이라 늦게 바뀌기도 해요.',
      en: 'A sorted copy by which items can be found by another value. Being a copy, it may change late.',
    },
  },
  {
    id: 'quorum',
    term: { ko: '정족수(quorum)', en: 'Quorum' },
    definition: {
      ko: '쓰기를 완료로 치거나 읽기에 답하기 위해 필요한 사본의 수예요. 쓰는 수와 묻는 수의 합이 사본 수보다 크면 반드시 하나가 겹쳐요.',
      en: 'How many copies a write needs to count as done, or a read to be answered. If both together are more than there are copies, one of them must be both.',
    },
  },
  {
    id: 'session-consistency',
    term: { ko: '세션 일관성(session consistency)', en: 'Session consistency' },
    definition: {
      ko: '내가 쓴 것은 내가 반드시 읽는 단계예요. 다른 사람에게는 최종 일관성이에요.',
      en: 'What I wrote I will read. For anybody else it is eventual.',
    },
  },
  {
    id: 'last-writer-wins',
    term: { ko: '마지막 쓰기 우선(last writer wins)', en: 'Last writer wins' },
    definition: {
      ko: '같은 값을 두 곳에서 쓰면 시각이 늦은 쪽만 남기는 규칙이에요. 진 쓰기는 사라져요.',
      en: 'The rule that of two writes of one value the later stays. The other is gone.',
    },
  },
  {
    id: 'global-table',
    term: { ko: '글로벌 테이블(global table)', en: 'Global table' },
    definition: {
      ko: '여러 리전이 저마다 읽고 쓸 수 있게 복제하는 DynamoDB 테이블이에요.',
      en: 'A DynamoDB table that is replicated so that several regions can read and write it.',
    },
  },
];
