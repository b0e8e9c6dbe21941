// What pages, lists and search results say about the lesson.

import type { LessonMeta } from '@/content/schema';

export const meta: LessonMeta = {
  id: 'databases',
  title: {
    ko: '데이터베이스: 어느 사본이 답하나',
    en: 'Databases: which copy answers?',
  },
  summary: {
    ko: 'DynamoDB, Firestore, Cosmos DB를 RDS, Aurora와 나란히 놓고 비교해요. 한 키에 몰리는 쓰기, 방금 쓴 값 읽기, 끊긴 케이블을 돌려 보며 ‘강한 일관성’이 무엇을 사고 무엇을 내는지 찾아요.',
    en: 'DynamoDB, Firestore and Cosmos DB beside RDS and Aurora. Play a crowd on one key, a read right after a write and a cut cable, and find what “strong” buys and what it costs.',
  },
  readMinutes: 10,
  doMinutes: 13,
  rung: 'baas',
  checkedOn: '2026-11-30',
};
