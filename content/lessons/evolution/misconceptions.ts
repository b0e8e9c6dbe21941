// The wrong ideas that this lesson is the first to refute, in the words of someone who holds them.

import type { Misconceptions } from '@/content/schema';

export const misconceptions = {
  M410: {
    ko: '카나리아를 거쳤으면 안전하다.',
    en: 'What has been through a canary is safe.',
  },
  M411: {
    ko: '모아서 한 번에 내보내는 편이 안전하다.',
    en: 'It is safer to release many changes together.',
  },
  M412: {
    ko: '자주 배포하면 그만큼 더 많이 실패한다.',
    en: 'Deploying more often means failing more often.',
  },
  M413: {
    ko: '서비스를 나누기만 하면 따로 배포할 수 있다.',
    en: 'Splitting alone makes services deployable by themselves.',
  },
  M414: {
    ko: '천천히 내보내면 언제나 덜 다친다.',
    en: 'The slower it goes out, the fewer are hurt.',
  },
  M415: {
    ko: '문제가 생기면 되돌리기로 모두 원래대로 된다.',
    en: 'A rollback puts everything back as it was.',
  },
  M416: {
    ko: '버전 번호만 붙이면 계약을 바꿔도 된다.',
    en: 'With a version number a contract may change at will.',
  },
  M417: {
    ko: '배포하는 순간 모든 손님이 새 버전을 만난다.',
    en: 'Deployed is released: everybody has it at once.',
  },
  M418: {
    ko: '백에 하나인 일은 백 번 안에 꼭 한 번 나온다.',
    en: 'What happens once in a hundred happens once in every hundred.',
  },
  M419: {
    ko: '손님이 적은 때에 내보내면 안전하다.',
    en: 'It is safest to release while few customers come.',
  },
  M420: {
    ko: 'DORA 지표는 속도와 안정성의 네 가지다.',
    en: 'The DORA metrics are four, of speed and stability.',
  },
} as const satisfies Misconceptions;
