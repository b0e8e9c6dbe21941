// What the page for schools rests on. Laws were read in a public copy of the text of law.go.kr: each names its state,
// and the address at which the text in force stands.

import type { Source } from '@/content/schema';

export interface Law extends Source {
  /** Where the state publishes it. */
  readonly official: string;
}

const COPY =
  'https://github.com/xxyy89890-wq/legalize-kr/blob/7460e2a014b50e82a85c4b46276eee674e9857c3/kr';

const law = (title: string, folder: string): Law => ({
  title,
  url: `${COPY}/${folder}/법률.md`,
  official: `https://www.law.go.kr/법령/${folder}`,
  readOn: '2026-11-30',
});

/** Read in a public copy that says of each sentence where it was compared with the notice. */
const curriculum = (subject: string, file: string): Source => ({
  title: `교육부 고시 제2022-33호 [별책 10] ${subject}, 공개 사본`,
  url: `https://github.com/neomin5123/info-curriculum-quiz/blob/${file}`,
  readOn: '2026-11-30',
});

export const sources = {
  schools: law('초ㆍ중등교육법 (시행 2026-09-11, 법률 제21424호)', '초ㆍ중등교육법'),
  technology: law('지능정보화 기본법 (시행 2026-01-02, 법률 제21065호)', '지능정보화기본법'),
  privacy: law('개인정보 보호법 (시행 2026-09-11, 법률 제21445호)', '개인정보보호법'),
  criteria: {
    title: '뉴스인020, 교육부, 학습지원 소프트웨어 선정 기준 (2025-12)',
    url: 'https://www.newsin020.com/news/article.html?no=304730',
    readOn: '2026-11-30',
  },
  announced: {
    title: '시사투데이, 학교 학습지원 소프트웨어 선정 기준 안내 (2025-12-31)',
    url: 'https://sisatoday.co.kr/amp/1065586640496739',
    readOn: '2026-11-30',
  },
  asked: {
    title: '한국경제TV, 선정 기준의 필수기준과 선택기준 (2025-12-29)',
    url: 'https://www.wowtv.co.kr/NewsCenter/News/Read?articleId=202512290800i',
    readOn: '2026-11-30',
  },
  revision: {
    title: '연합뉴스, 경기교육청, 학운위 심의 완화 추진 (2026-01-08)',
    url: 'https://konews.co.kr/경기교육청-학습지원-소프트웨어-학운위-심의-완화-추진-6325.html',
    readOn: '2026-11-30',
  },
  high: curriculum(
    '고등학교 정보',
    'bffbe4a2e9af9516613265dbdabe63637ba735c0/tests/data/high-info-remaining-source-lock.json',
  ),
  middle: curriculum(
    '중학교 정보',
    'f22104df195bcaa5f5f76e1370e39981cef41e5c/tools/middle_info_official_snapshot.json',
  ),
} as const satisfies Readonly<Record<string, Source | Law>>;

export type SourceName = keyof typeof sources;
