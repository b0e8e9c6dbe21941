// The wrong ideas that this lesson is the first to refute, in the words of someone who holds them.

import type { Misconceptions } from '@/content/schema';

export const misconceptions = {
  M06: {
    ko: '함수는 무상태라서 환경에는 아무것도 남지 않는다.',
    en: 'Functions are stateless, so nothing survives in an environment.',
  },
  M07: {
    ko: '함수에서는 디스크에 파일을 쓸 수 없다.',
    en: 'A function cannot write files to a disk.',
  },
  M140: {
    ko: '무상태 앱에는 데이터베이스가 필요 없다.',
    en: 'A stateless app needs no database.',
  },
  M141: {
    ko: '코드에 변수가 하나면 실행 중에도 하나뿐이다.',
    en: 'One variable in the code is one variable at run time.',
  },
  M142: {
    ko: '값을 데이터베이스로 옮기면 동시에 와도 맞게 세어진다.',
    en: 'Moved to a database, a value is counted right whoever comes at once.',
  },
  M143: {
    ko: '핸들러 밖에는 아무것도 두면 안 된다.',
    en: 'Nothing may be kept outside the handler.',
  },
  M144: {
    ko: '같은 요청은 한 번만 처리된다.',
    en: 'The same request is handled only once.',
  },
  M145: {
    ko: '/tmp에 저장한 파일은 다음 요청에도 있다.',
    en: 'A file saved in /tmp is there for the next request.',
  },
  M146: {
    ko: '혼자 시험해서 맞으면 여럿이 써도 맞다.',
    en: 'What is right for one tester is right for a crowd.',
  },
} as const satisfies Misconceptions;
