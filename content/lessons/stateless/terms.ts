// The words that this lesson brings, defined in one or two sentences.

import type { GlossaryTerm } from '@/content/schema';

export const terms: readonly GlossaryTerm[] = [
  {
    id: 'stateless',
    term: { ko: '무상태(stateless)', en: 'Stateless' },
    definition: {
      ko: '앞의 요청이 남긴 메모리나 파일에 기대지 않고 답하는 것이에요. 그래서 어느 환경이 답해도 결과가 같아요. 상태는 밖에 둬요.',
      en: 'Answering without relying on memory or files that earlier requests left, so that any environment gives the same answer. State is kept outside.',
    },
  },
  {
    id: 'session',
    term: { ko: '세션(session)', en: 'Session' },
    definition: {
      ko: '손님 한 명이 여러 번의 요청에 걸쳐 하는 일을 하나로 이은 것이에요. 번호는 쿠키가, 내용은 밖의 저장소가 들고 있어요.',
      en: 'What joins several requests of one customer. Its id travels in a cookie, its content is kept in a store outside.',
    },
  },
  {
    id: 'tmp',
    term: { ko: '임시 저장소(/tmp)', en: 'Temporary storage (/tmp)' },
    definition: {
      ko: '함수가 쓸 수 있는 작은 디스크예요. 실행 환경마다 따로 있고, 환경이 사라질 때 함께 사라져요.',
      en: 'A small disk that a function may write to. Each execution environment has its own, and it goes with the environment.',
    },
  },
  {
    id: 'object-storage',
    term: { ko: '객체 저장소(object storage)', en: 'Object storage' },
    definition: {
      ko: '사진이나 영수증 같은 파일을 이름을 붙여 통째로 맡기는 저장소예요. 모든 환경이 함께 보고, 지울 때까지 남아요.',
      en: 'A store that keeps whole files, such as photos, under a name. All environments see them, until they are deleted.',
    },
  },
  {
    id: 'idempotency',
    term: { ko: '멱등성(idempotency)', en: 'Idempotency' },
    definition: {
      ko: '여러 번 처리해도 한 번 처리한 것과 결과가 같은 성질이에요. 다시 보낸 요청이 두 번 계산되지 않게 해요.',
      en: 'The property that doing something several times comes to the same as doing it once, so that a repeated request does no harm.',
    },
  },
];
