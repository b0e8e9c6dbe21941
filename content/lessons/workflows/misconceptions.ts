// The wrong ideas that this lesson is the first to refute, in the words of someone who holds them.

import type { Misconceptions } from '@/content/schema';

export const misconceptions = {
  M530: {
    ko: '워크플로는 실패한 단계를 알아서 다시 한다.',
    en: 'A workflow tries failed steps again by itself.',
  },
  M531: {
    ko: '재시도 세 번이면 웬만한 장애는 넘긴다.',
    en: 'Three retries outlast most outages.',
  },
  M532: {
    ko: '정확히 한 번 실행하면 결제도 한 번이다.',
    en: 'What runs exactly once is charged once.',
  },
  M533: {
    ko: '답이 없으면 일이 안 된 것이다.',
    en: 'No answer means that nothing was done.',
  },
  M534: {
    ko: '함수도 기다리는 동안은 돈이 들지 않는다.',
    en: 'A function costs nothing while it waits.',
  },
  M535: {
    ko: '워크플로는 기다리는 시간만큼 돈이 든다.',
    en: 'A workflow is charged for the time it waits.',
  },
  M536: {
    ko: '실패하면 플랫폼이 되돌려 준다.',
    en: 'After a failure the platform undoes what was done.',
  },
  M537: {
    ko: '되돌리기는 실패하지 않는다.',
    en: 'Undoing does not fail.',
  },
  M538: {
    ko: '함수끼리 이어 부르면 지휘자가 필요 없다.',
    en: 'Functions that call each other need no conductor.',
  },
  M539: {
    ko: '재시도는 많을수록 좋다.',
    en: 'The more retries, the better.',
  },
  M540: {
    ko: '익스프레스는 더 빠른 표준 워크플로다.',
    en: 'Express is a faster standard workflow.',
  },
  M541: {
    ko: '이벤트로 이어도 전체 순서는 어딘가에 적혀 있다.',
    en: 'Even with events the whole sequence is written somewhere.',
  },
  M542: {
    ko: '오류는 다시 하면 낫는다.',
    en: 'Errors go away by trying again.',
  },
  M543: {
    ko: '재시도의 기본값은 어느 서비스나 같다.',
    en: 'Defaults for retries are the same everywhere.',
  },
  M544: {
    ko: '보상은 일한 순서대로 한다.',
    en: 'Compensation follows the order of the work.',
  },
} as const satisfies Misconceptions;
