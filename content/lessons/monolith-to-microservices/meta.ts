// What pages, lists and search results say about the lesson.

import type { LessonMeta } from '@/content/schema';

export const meta: LessonMeta = {
  id: 'monolith-to-microservices',
  title: {
    ko: '모놀리스에서 마이크로서비스로: 오타와 결제는 왜 한배를 탔을까',
    en: 'From monolith to microservices: what did a typo have to do with payments?',
  },
  summary: {
    ko: '여섯 모듈로 된 가게를 직접 잘라 봐요. 튼튼한 서비스 넷으로 나눈 가게가 얼마나 멈추는지, 나누면 무엇을 얻는지, 어느 선을 자르면 안 되는지를 한 해를 돌려 확인해요.',
    en: 'Cut a shop of six modules yourself. Run a year to see how long a shop of four good services is down, what splitting brings, and which line is better left whole.',
  },
  readMinutes: 9,
  doMinutes: 8,
  rung: 'paas',
  checkedOn: '2026-11-30',
};
