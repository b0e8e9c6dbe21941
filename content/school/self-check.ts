// The criteria for choosing software for learning, by their published names, and how this site answers each.

import type { Localized } from '@/i18n/locales';

/** `school` is for whoever opens the site to a class: the code cannot know it. */
export const answers = ['met', 'none', 'school'] as const;
export type CheckAnswer = (typeof answers)[number];

export interface Check {
  readonly id: string;
  readonly asks: Localized;
  readonly answer: CheckAnswer;
  readonly say: Localized;
  /** The article of the Personal Information Protection Act that asks for it. */
  readonly article?: Localized;
  /** Files of the project in which it can be read or is tested. */
  readonly files: readonly string[];
  /** A page of the site on which it can be seen. */
  readonly page?: 'data' | 'licences' | 'a11y' | 'facts' | 'learn';
}

export interface CheckGroup {
  readonly id: string;
  readonly name: Localized;
  readonly checks: readonly Check[];
}

export const required: readonly CheckGroup[] = [
  {
    id: 'least',
    name: { ko: '① 최소 처리원칙 준수', en: '1. Processing as little as possible' },
    checks: [
      {
        id: 'collected',
        asks: { ko: '개인정보를 최소한으로 수집하는가', en: 'Is as little as possible collected?' },
        answer: 'met',
        say: {
          ko: '수집하지 않아요. 계정, 로그인, 이름 칸, 쿠키, 분석 도구, 광고가 없고, 받아 둘 서버 프로그램도 없어요.',
          en: 'Nothing is. There is no account, login, field for a name, cookie, analytics or advertising, and no program on a server that could take anything.',
        },
        article: { ko: '제16조제1항', en: 'Art. 16(1)' },
        files: ['e2e/headers.spec.ts', 'e2e/every-page.spec.ts', 'next.config.mjs'],
      },
      {
        id: 'stated',
        asks: {
          ko: '목적, 항목, 보유 기간을 적었는가',
          en: 'Are purpose, items and period stated?',
        },
        answer: 'met',
        say: {
          ko: '브라우저에 남는 것을 모두 아래 표에 목적과 기간까지 적었고, 표에 빠진 것이 있으면 테스트가 멈춰요.',
          en: 'All that stays in the browser stands in the table below with purpose and period; a test stops where the table leaves something out.',
        },
        article: { ko: '제30조제1항', en: 'Art. 30(1)' },
        files: ['reports.test.ts'],
      },
    ],
  },
  {
    id: 'safe',
    name: { ko: '② 개인정보 안전조치 의무', en: '2. Measures of safety' },
    checks: [
      {
        id: 'measures',
        asks: { ko: '안전성 확보 조치를 적었는가', en: 'Are measures of safety stated?' },
        answer: 'met',
        say: {
          ko: '페이지마다 콘텐츠 보안 정책이 있어서, 페이지는 자기 사이트하고만 연결할 수 있고(connect-src), 양식을 보내지 못하고(form-action), 다른 곳의 스크립트를 실행하지 못해요. 마이크와 위치는 막혀 있고, 카메라는 종이 투표 카드를 읽는 페이지 하나에서만 쓸 수 있어요. 그 그림은 페이지 안에서 읽고 버려요.',
          en: 'Each page carries a content security policy: it can connect to its own site alone (connect-src), send no form (form-action) and run no foreign script. Microphone and location are barred; the camera is for one page alone, which reads paper voting cards from its picture and keeps nothing of it.',
        },
        article: { ko: '제29조', en: 'Art. 29' },
        files: ['scripts/lib/csp.mjs', 'e2e/policy.ts', 'e2e/every-page.spec.ts'],
      },
      {
        id: 'https',
        asks: { ko: '전송을 암호화하는가', en: 'Is transport encrypted?' },
        answer: 'school',
        say: {
          ko: '사이트를 올린 곳이 HTTPS로 열어야 해요. 주소창의 자물쇠를 확인하세요. 접속 기록(IP 주소, 연 페이지)을 얼마나 남기는지도 그곳의 방침에 있어요.',
          en: 'Whoever hosts the site must serve it over HTTPS: look at the address bar. How long access logs (IP address, page) are kept is a matter of that host’s policy.',
        },
        files: ['README.md'],
      },
    ],
  },
  {
    id: 'rights',
    name: {
      ko: '③ 열람·정정·삭제·처리 정지절차',
      en: '3. Access, correction, erasure, suspension',
    },
    checks: [
      {
        id: 'erase',
        asks: { ko: '스스로 보고 지울 수 있는가', en: 'Can one see and erase it oneself?' },
        answer: 'met',
        say: {
          ko: '‘내 기록’에서 무엇이 남았는지 보고, 파일로 꺼내고, 모두 지워요. 요청을 기다릴 사람이 없어요.',
          en: '“Your data” shows what is kept, takes it out as a file and erases all of it. Nobody needs to be asked.',
        },
        article: { ko: '제35조, 제36조', en: 'Arts. 35 and 36' },
        files: ['e2e/data.spec.ts', 'store/backup.ts'],
        page: 'data',
      },
    ],
  },
  {
    id: 'children',
    name: {
      ko: '④ 만 14세 미만 아동의 개인정보 보호',
      en: '4. Children under 14',
    },
    checks: [
      {
        id: 'consent',
        asks: {
          ko: '법정대리인 동의 등 절차가 있는가',
          en: 'Is there a procedure, such as a guardian’s consent?',
        },
        answer: 'none',
        say: {
          ko: '나이를 묻지 않고, 동의를 받아 수집하는 것이 없어요. 누구나 같은 페이지를 써요.',
          en: 'No age is asked and nothing is collected on consent; everybody uses the same pages.',
        },
        article: { ko: '제22조의2제1항', en: 'Art. 22-2(1)' },
        files: ['e2e/headers.spec.ts'],
      },
    ],
  },
  {
    id: 'others',
    name: {
      ko: '⑤ 보호책임자, 제3자 제공 위탁 등',
      en: '5. Officer in charge, third parties, contractors',
    },
    checks: [
      {
        id: 'officer',
        asks: { ko: '보호책임자를 안내했는가', en: 'Is the officer in charge named?' },
        answer: 'school',
        say: {
          ko: '코드에는 연락처가 없어요. 사이트를 올려 여는 사람이나 학교가 적어야 해요.',
          en: 'The code names nobody. Whoever hosts and opens the site has to.',
        },
        article: { ko: '제30조제1항제6호, 제31조', en: 'Arts. 30(1) no. 6 and 31' },
        files: ['LICENSE'],
      },
      {
        id: 'third',
        asks: { ko: '제3자에게 제공하는가', en: 'Is anything given to third parties?' },
        answer: 'none',
        say: {
          ko: '제공하지 않아요. 글꼴과 스크립트까지 모두 이 사이트에서 와요.',
          en: 'Nothing is. Typeface and scripts, too, come from this site.',
        },
        article: { ko: '제30조제1항제3호', en: 'Art. 30(1) no. 3' },
        files: ['e2e/every-page.spec.ts', 'e2e/type.spec.ts'],
      },
      {
        id: 'contractor',
        asks: { ko: '처리를 위탁하는가', en: 'Is processing contracted out?' },
        answer: 'school',
        say: {
          ko: '소프트웨어가 맡기는 곳은 없어요. 사이트를 올린 웹 호스팅 회사가 있다면 학교가 적어야 해요.',
          en: 'The software hands nothing to anybody. If a hosting company serves the site, the school has to name it.',
        },
        article: { ko: '제30조제1항제4호', en: 'Art. 30(1) no. 4' },
        files: ['README.md'],
      },
    ],
  },
];

export const optional: CheckGroup = {
  id: 'optional',
  name: { ko: '선택기준', en: 'Optional criteria' },
  checks: [
    {
      id: 'goals',
      asks: {
        ko: '① 교육목표 및 학생특성 적합성',
        en: '1. Fit with goals and students',
      },
      answer: 'school',
      say: {
        ko: '아래 성취기준 표를 보고 학교가 판단해요. 수업마다 40, 50, 100분 계획이 있어요.',
        en: 'For the school to judge, with the table of achievement standards below. Each lesson has plans for 40, 50 and 100 minutes.',
      },
      files: ['content/school/standards.ts'],
      page: 'learn',
    },
    {
      id: 'quality',
      asks: { ko: '② 콘텐츠 품질 및 안전성', en: '2. Quality and safety of content' },
      answer: 'met',
      say: {
        ko: '화면의 사실에는 출처와 확인한 날이 있고, 시뮬레이터의 숫자는 테스트가 다시 계산해요. 다른 사람의 글이 올라오는 곳이 없어요.',
        en: 'Facts carry their source and the day on which they were read, and tests work out the simulators’ numbers again. Nothing that others post is shown.',
      },
      files: ['content.test.ts', 'simulators.test.ts'],
      page: 'facts',
    },
    {
      id: 'environment',
      asks: { ko: '③ 사용환경 적합성', en: '3. Fit with the school’s devices' },
      answer: 'met',
      say: {
        ko: '설치 없이 브라우저로 열어요. 너비 360px부터 되고, Chromium, Firefox, WebKit에서 걸어 봐요.',
        en: 'Opens in a browser without installing anything, from 360 px up; it is walked in Chromium, Firefox and WebKit.',
      },
      files: ['scripts/engines.mjs', 'e2e/phone.spec.ts', 'e2e/old-browser.spec.ts'],
    },
    {
      id: 'accessible',
      asks: { ko: '④ 접근성 및 사용성', en: '4. Accessibility and ease of use' },
      answer: 'met',
      say: {
        ko: 'WCAG 2.2 AA와 KWCAG 2.2를 항목마다 스스로 점검했어요. 덜 된 것도 적었어요.',
        en: 'Checked by ourselves against each criterion of WCAG 2.2 AA and KWCAG 2.2; what falls short is written there, too.',
      },
      files: ['e2e/a11y.spec.ts'],
      page: 'a11y',
    },
    {
      id: 'support',
      asks: { ko: '⑤ 서비스 운영 및 지원체계', en: '5. Operation and support' },
      answer: 'school',
      say: {
        ko: '지원 창구는 없어요. 코드는 MIT, 수업은 CC BY 4.0이라 학교가 직접 올리고 고쳐 쓸 수 있어요.',
        en: 'There is no support desk. Code under MIT and lessons under CC BY 4.0 let a school host and change it itself.',
      },
      files: ['LICENSE', 'LICENSE-CONTENT'],
      page: 'licences',
    },
  ],
};
