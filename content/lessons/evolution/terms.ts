// The words that this lesson brings, defined in one or two sentences.

import type { GlossaryTerm } from '@/content/schema';

export const terms: readonly GlossaryTerm[] = [
  {
    id: 'canary-release',
    term: { ko: '카나리아 배포(canary release)', en: 'Canary release' },
    definition: {
      ko: '새 버전을 손님 일부에게 먼저 내보내 지켜본 다음 모두에게 여는 방법이에요. 지켜보는 동안 지나간 요청만큼만 알 수 있어요.',
      en: 'A new version goes to some customers first, is watched, and then opened to all. It tells as much as requests passed meanwhile.',
    },
  },
  {
    id: 'rolling-update',
    term: { ko: '롤링 업데이트(rolling update)', en: 'Rolling update' },
    definition: {
      ko: '서버를 몇 대씩 차례로 새 버전으로 바꾸는 방법이에요. 다 바꿀 때까지 두 버전이 함께 요청을 받아요.',
      en: 'Servers are changed to the new version a few at a time. Until all are, both versions take requests.',
    },
  },
  {
    id: 'blue-green',
    term: { ko: '블루그린 배포(blue-green)', en: 'Blue-green deployment' },
    definition: {
      ko: '새 버전의 서버를 모두 따로 띄워 두고 손님이 가는 길을 한 번에 바꾸는 방법이에요. 서버가 잠시 두 배로 필요해요.',
      en: 'A full set of servers of the new version is started beside the old one, and the route is turned at once. For a while it takes twice the servers.',
    },
  },
  {
    id: 'feature-flag',
    term: { ko: '기능 플래그(feature flag)', en: 'Feature flag' },
    definition: {
      ko: '배포한 코드 안에서 기능을 켜고 끄는 스위치예요. 배포하는 때와 손님에게 보이는 때를 떼어 놓아요.',
      en: 'A switch that turns a feature on or off in deployed code. It separates deploying from releasing.',
    },
  },
  {
    id: 'rollback',
    term: { ko: '되돌리기(rollback)', en: 'Rollback' },
    definition: {
      ko: '앞 버전으로 돌아가는 일이에요. 코드는 돌아오지만, 그동안 적힌 데이터와 이미 판 물건은 돌아오지 않아요.',
      en: 'Going back to the version before. Code comes back; data written and things sold meanwhile do not.',
    },
  },
  {
    id: 'service-contract',
    term: { ko: '계약(contract)', en: 'Contract' },
    definition: {
      ko: '서비스를 부르는 쪽이 기대도 되는 것이에요. 주소, 보내고 받는 것의 이름과 꼴, 그 뜻이 들어 있어요.',
      en: 'What callers of a service may rely on: its addresses, the names and shapes of what is sent and received, and what they mean.',
    },
  },
  {
    id: 'expand-contract',
    term: { ko: '확장과 축소(expand and contract)', en: 'Expand and contract' },
    definition: {
      ko: '계약을 세 걸음에 바꾸는 방법이에요. 새것을 더하고, 부르는 쪽을 옮기고, 아무도 쓰지 않는 옛것을 지워요.',
      en: 'A contract changed in three steps: add the new, move callers over, drop the old once nobody uses it.',
    },
  },
  {
    id: 'contract-test',
    term: {
      ko: '소비자 주도 계약 시험(consumer-driven contract test)',
      en: 'Consumer-driven contract test',
    },
    definition: {
      ko: '부르는 쪽이 기대는 것을 시험으로 적고, 주는 쪽이 배포하기 전에 그 시험을 돌리는 방법이에요.',
      en: 'Callers write what they rely on as tests, and whoever serves them runs these before a release.',
    },
  },
  {
    id: 'dora-metrics',
    term: { ko: 'DORA 지표(DORA metrics)', en: 'DORA metrics' },
    definition: {
      ko: '소프트웨어를 내보내는 일을 재는 다섯 가지예요. 변경 리드 타임, 배포 빈도, 배포 실패 복구 시간, 변경 실패율, 재작업률이에요.',
      en: 'Five measures of delivering software: change lead time, deployment frequency, failed-deployment recovery time, change fail rate and rework rate.',
    },
  },
];
