// The words around the report on accessibility; what is said of each criterion is content.

import { parallel } from '@/i18n/parallel';

export const a11yReportMessages = parallel({
  ko: {
    title: '접근성 자체 점검',
    lead: 'WCAG 2.2 AA와 KWCAG 2.2의 항목마다 어디까지 지켰고 무엇으로 확인하는지 적었어요. 덜 된 것도 적었어요. 만든 사람이 스스로 점검한 결과이고, 인증은 아니에요.',
    print: '인쇄',
    looked: (date: string) => `${date}에 화면을 보고 확인`,
    verdicts: { supports: '지킴', partly: '일부', 'not-applicable': '해당 없음' },
    counted: (supports: number, partly: number, none: number) =>
      `지킴 ${supports}, 일부 ${partly}, 해당 없음 ${none}`,
    columns: { id: '항목', verdict: '결과', say: '근거', by: '확인하는 방법' },
    wcag: {
      title: 'WCAG 2.2 A, AA',
      lead: 'W3C가 발행한 성공 기준이에요. 한국어 이름은 W3C의 공인을 받지 않은 번역을 따랐어요.',
    },
    kwcag: {
      title: 'KWCAG 2.2',
      lead: '한국형 웹 콘텐츠 접근성 지침의 검사 항목이에요. 같은 것을 묻는 WCAG 기준의 답을 옮겼어요.',
      like: (ids: string) => `WCAG ${ids}`,
    },
    open: {
      title: '아직 확인하지 못한 것',
      items: [
        'NVDA, VoiceOver, TalkBack 같은 화면 낭독 프로그램으로 사람이 처음부터 끝까지 써 보지 않았어요. 이름과 역할과 알림은 자동 검사로만 봤어요.',
        '장애가 있는 사용자와 함께 확인하지 않았어요.',
        '시스템이 색을 정하는 화면은 Chromium에서만 봤어요. 그림(캔버스)은 그때도 제 색으로 그려요.',
      ],
    },
    sources: '출처',
  },
  en: {
    title: 'Accessibility self-report',
    lead: 'For each criterion of WCAG 2.2 AA and KWCAG 2.2: how far the site meets it, how that is checked, and what falls short. Its makers checked it themselves; this is not a certificate.',
    print: 'Print',
    looked: (date: string) => `checked on screen on ${date}`,
    verdicts: { supports: 'Supports', partly: 'Partly', 'not-applicable': 'Not applicable' },
    counted: (supports: number, partly: number, none: number) =>
      `supports ${supports}, partly ${partly}, not applicable ${none}`,
    columns: { id: 'Criterion', verdict: 'Result', say: 'Evidence', by: 'Checked by' },
    wcag: {
      title: 'WCAG 2.2, A and AA',
      lead: 'The success criteria as the W3C publishes them.',
    },
    kwcag: {
      title: 'KWCAG 2.2',
      lead: 'The items of the Korean Web Content Accessibility Guidelines, by their Korean names. The answer is that of the WCAG criteria which ask for the same.',
      like: (ids: string) => `WCAG ${ids}`,
    },
    open: {
      title: 'Not confirmed yet',
      items: [
        'Nobody has used the site from beginning to end with a screen reader such as NVDA, VoiceOver or TalkBack. Names, roles and messages were only checked automatically.',
        'It was not tested with users who have disabilities.',
        'Colours set by the system were checked only in Chromium. Pictures on a canvas keep their own colours there.',
      ],
    },
    sources: 'Sources',
  },
});
