// The words around the lessons, prerendered: home page, course map, labs, footer, and pages that were not found.

import type { Locale } from '@/i18n/locales';
import { parallel } from '@/i18n/parallel';

export const siteMessages = parallel({
  ko: {
    name: '구름사다리',
    tagline: '서버를 한 칸씩 내려놓는 사다리',
    description:
      '거실의 서버에서 서버리스까지. 같은 트래픽을 흘려 보내며 콜드 스타트, 확장, 요금을 직접 확인하는 무료 수업이에요.',
    skip: '본문으로 건너뛰기',
    homeLink: '구름사다리 처음 화면',
    footer: {
      privacy: '쿠키도 계정도 없어요. 진도와 답은 이 브라우저에만 남아요.',
      licences: '라이선스: 코드 MIT, 수업 CC BY 4.0',
      school: '학교에서 쓰기 전에',
      a11y: '접근성',
    },
    licences: {
      title: '라이선스',
      lead: '이 사이트의 코드는 MIT, 수업은 CC BY 4.0으로 쓸 수 있어요. 함께 담겨 오는 다른 사람들의 코드와 글꼴은 아래와 같아요.',
      file: '모두 한 파일로 보기',
      included: (names: string) => `${names} 포함`,
    },
    home: {
      title: ['서버를 한 칸씩', '내려놓는 사다리'],
      lead: '거실의 서버에서 서버리스까지. 같은 트래픽을 흘려 보내며 콜드 스타트, 확장, 요금을 직접 확인하는 수업이에요.',
      openLabs: '실험실 열기',
      ladder: '다섯 칸의 이야기',
      mine: { before: '내 일 ', after: (all: number) => ` / ${all}층` },
      yours: '내가 관리',
      theirs: '제공자가 관리',
      example: '예',
      startTime: '켜지기까지',
      readOn: (date: string) => `${date} 확인`,
      map: '수업 지도',
      mapLead: '스물일곱 편이 한 가게의 이야기로 이어져요.',
    },
    map: {
      title: '수업 지도',
      lead: '질문 하나에 수업 한 편이에요. 예상을 먼저 적고, 돌려 보고, 차이를 따져요.',
      part: (number: number, title: string) => `${number}부 ${title}`,
      coming: '준비 중인 수업',
      ready: '열린 수업',
      open(ready: number, all: number) {
        if (ready === all) return `수업 ${all}편`;
        return ready === 0
          ? `${all}편을 준비하고 있어요`
          : `${all}편 가운데 ${ready}편이 열려 있어요`;
      },
    },
    labs: {
      title: '실험실',
      lead: '슬라이더를 움직이고, 멈추고, 한 걸음 되돌려 보세요. 같은 링크를 열면 언제나 같은 순간이 나와요.',
    },
    notFound: {
      title: '이 칸은 비어 있어요',
      text: '이 주소에는 페이지가 없어요. 지워졌거나 주소가 조금 다를 수 있어요.',
      home: '처음 화면으로',
    },
  },
  en: {
    name: 'Cloud Ladder',
    tagline: 'Put down the server, one rung at a time',
    description:
      'From a server in the living room to serverless: a free course in which you send the same traffic through each and measure cold starts, scaling and the bill yourself.',
    skip: 'Skip to content',
    homeLink: 'Cloud Ladder home',
    footer: {
      privacy: 'No cookies, no account. Progress and answers stay in this browser.',
      licences: 'Licences: code MIT, lessons CC BY 4.0',
      school: 'For schools',
      a11y: 'Accessibility',
    },
    licences: {
      title: 'Licences',
      lead: 'This site’s code may be used under MIT, its lessons under CC BY 4.0. It includes code and a typeface by others, as follows.',
      file: 'All in one file',
      included: (names: string) => `with ${names}`,
    },
    home: {
      title: ['Put down the server,', 'one rung at a time'],
      lead: 'From a server in the living room to serverless. Send the same traffic through each, and measure cold starts, scaling and the bill yourself.',
      openLabs: 'Open the labs',
      ladder: 'What each rung is like',
      mine: { before: 'yours: ', after: (all: number) => ` of ${all}` },
      yours: 'Yours to manage',
      theirs: 'The provider’s',
      example: 'Example',
      startTime: 'Time to start',
      readOn: (date: string) => `checked ${date}`,
      map: 'Course map',
      mapLead: 'Twenty-seven lessons, tied together by the story of one shop.',
    },
    map: {
      title: 'Course map',
      lead: 'One question per lesson: commit to a guess, run it, explain the gap.',
      part: (number: number, title: string) => `${number} ${title}`,
      coming: 'In preparation',
      ready: 'Open',
      open(ready: number, all: number) {
        if (ready === all) return `${all} lessons`;
        return ready === 0 ? `${all} lessons in preparation` : `${ready} of ${all} lessons open`;
      },
    },
    labs: {
      title: 'Labs',
      lead: 'Move a slider, pause, take a step back. The same link always opens the same moment.',
    },
    notFound: {
      title: 'This rung is missing',
      text: 'No page has this address. It may have moved, or the address may be slightly off.',
      home: 'Go home',
    },
  },
});

export type SiteMessages = (typeof siteMessages)[Locale];
