// The words that this lesson brings, defined in one or two sentences.

import type { GlossaryTerm } from '@/content/schema';

export const terms: readonly GlossaryTerm[] = [
  {
    id: 'handler',
    term: { ko: '핸들러(handler)', en: 'Handler' },
    definition: {
      ko: '요청이 올 때마다 플랫폼이 부르는 함수예요. 내 코드의 출입문이에요.',
      en: 'The function of yours that the platform calls for each request.',
    },
  },
  {
    id: 'event',
    term: { ko: '이벤트(event)', en: 'Event' },
    definition: {
      ko: '함수를 부르면서 건네는 내용이에요. 웹 요청, 올라온 파일, 메시지, 정해 둔 시각이 이벤트가 돼요.',
      en: 'What is handed to a function as it is called: a web request, a new file, a message, a time that has come.',
    },
  },
  {
    id: 'trigger',
    term: { ko: '트리거(trigger)', en: 'Trigger' },
    definition: {
      ko: '무슨 일이 생기면 어떤 함수를 실행할지 정해 둔 연결이에요.',
      en: 'The link that says which function runs when something happens.',
    },
  },
  {
    id: 'sync-async',
    term: { ko: '동기·비동기(synchronous, asynchronous)', en: 'Synchronous and asynchronous' },
    definition: {
      ko: '부른 쪽이 답을 기다리면 동기, 맡겨 두고 가면 비동기예요.',
      en: 'A synchronous caller waits for the answer; an asynchronous one hands the work over and goes.',
    },
  },
  {
    id: 'retry',
    term: { ko: '재시도(retry)', en: 'Retry' },
    definition: {
      ko: '실패한 일을 처음부터 다시 하는 것이에요.',
      en: 'Doing again, from the start, what has failed.',
    },
  },
  {
    id: 'execution-environment',
    term: { ko: '실행 환경(execution environment)', en: 'Execution environment' },
    definition: {
      ko: '함수 하나가 도는 격리된 공간이에요. 자기만의 메모리와 임시 디스크가 있고, 일이 끝나면 얼어 있다가 다음 요청에 다시 쓰이기도 해요.',
      en: 'The isolated place in which a function runs, with memory and scratch disk of its own. After a request it is frozen and may be thawed for the next one.',
    },
  },
  {
    id: 'init-phase',
    term: { ko: '초기화 단계(init phase)', en: 'Init phase' },
    definition: {
      ko: '런타임을 켜고 핸들러 밖의 코드를 한 번 실행하는 단계예요. 새 환경마다 한 번씩 거쳐요.',
      en: 'The stage that starts the runtime and runs the code outside the handler, once per new environment.',
    },
  },
  {
    id: 'reclaim',
    term: { ko: '회수(reclaim)', en: 'Reclaiming' },
    definition: {
      ko: '쉬던 환경을 플랫폼이 거두어 가는 일이에요. 언제 할지는 플랫폼이 정해요.',
      en: 'Taking an idle environment away. When is up to the platform.',
    },
  },
  {
    id: 'microvm',
    term: { ko: '마이크로VM(microVM)', en: 'MicroVM' },
    definition: {
      ko: '함수 하나를 돌릴 만큼만 갖춘, 빨리 뜨는 작은 가상 머신이에요.',
      en: 'A small virtual machine that starts quickly and has just what one function needs.',
    },
  },
];
