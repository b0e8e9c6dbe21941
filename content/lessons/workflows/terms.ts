// The words that this lesson brings, defined in one or two sentences.

import type { GlossaryTerm } from '@/content/schema';

export const terms: readonly GlossaryTerm[] = [
  {
    id: 'orchestration',
    term: { ko: '오케스트레이션(orchestration)', en: 'Orchestration' },
    definition: {
      ko: '지휘자 하나가 순서를 알고 단계를 차례로 부르는 방식이에요. 어디까지 왔는지가 한곳에 적혀 있어요.',
      en: 'One conductor knows the order of the steps and calls them. How far it has come stands in one place.',
    },
  },
  {
    id: 'choreography',
    term: { ko: '코레오그래피(choreography)', en: 'Choreography' },
    definition: {
      ko: '지휘자 없이, 서비스마다 이벤트를 듣고 자기 일을 한 다음 이벤트를 내는 방식이에요. 전체 순서가 적힌 곳은 없어요.',
      en: 'No conductor: each service hears an event, does its part and announces it. The whole order is written nowhere.',
    },
  },
  {
    id: 'compensation',
    term: { ko: '보상(compensation)', en: 'Compensation' },
    definition: {
      ko: '이미 끝난 단계의 결과를 반대되는 일로 상쇄하는 것이에요. 결제의 보상은 결제 취소예요. 없던 일이 되지는 않아요.',
      en: 'Work that offsets what a finished step has done, as a refund does a charge. It does not make it unhappen.',
    },
  },
  {
    id: 'state-transition',
    term: { ko: '상태 전환(state transition)', en: 'State transition' },
    definition: {
      ko: '워크플로가 한 단계에서 다음 단계로 넘어가는 것이에요. Step Functions의 표준 워크플로는 이 횟수로 요금을 매기고, 재시도도 한 번으로 세요.',
      en: 'A workflow going from one step to the next. Standard workflows of Step Functions are paid by their number; a retry is one, too.',
    },
  },
];
