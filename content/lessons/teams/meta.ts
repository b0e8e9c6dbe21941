// What pages, lists and search results say about the lesson.

import type { LessonMeta } from '@/content/schema';

export const meta: LessonMeta = {
  id: 'teams',
  title: {
    ko: '팀과 서비스: 엿새 일감은 어디에서 기다렸을까',
    en: 'Teams and services: where did six days of work wait?',
  },
  summary: {
    ko: '엿새면 될 쿠폰이 왜 늦어질까요? 팀을 층으로도 업무로도 나눠 보고, 무엇이 정말 빠르게 하는지 찾아요. 콘웨이의 법칙과 도메인도 여기에서 만나요.',
    en: 'Why is a coupon of six days so late? Divide the teams by layer and by domain, and find what really makes them quick, with Conway’s law and domains on the way.',
  },
  readMinutes: 7,
  doMinutes: 10,
  rung: 'paas',
  checkedOn: '2026-11-29',
};
