// What pages, lists and search results say about the lesson.

import type { LessonMeta } from '@/content/schema';

export const meta: LessonMeta = {
  id: 'use-cases',
  title: {
    ko: '서버리스를 어디에 쓸까: 배치, 자동화, 감시, 챗봇, 웹 API',
    en: 'Where serverless fits: batch, automation, monitoring, chatbots, web APIs',
  },
  summary: {
    ko: '여섯 가지 일을 내 서버, VM, 컨테이너, 함수에 놓고 돌려서 채점해요. 무엇을 물어야 알맞은 곳을 알 수 있는지, 넷플릭스와 버슬 같은 회사의 이야기는 어디까지 확인되는지도 봐요.',
    en: 'Place six jobs on your own server, VMs, containers or functions, and have a simulation grade them. See which questions settle it, and how much of the stories about Netflix and Bustle can be checked.',
  },
  readMinutes: 9,
  doMinutes: 9,
  rung: 'faas',
  checkedOn: '2026-11-29',
};
