// The wrong ideas that this lesson is the first to refute, in the words of someone who holds them.

import type { Misconceptions } from '@/content/schema';

export const misconceptions = {
  M101: {
    ko: '사람이 열 배면 읽기도 요금도 열 배다.',
    en: 'Ten times the people means ten times the reads, and the bill.',
  },
  M102: {
    ko: '오프라인에서 한 일은 다시 연결되면 알아서 합쳐진다.',
    en: 'What was done offline is merged by itself on return.',
  },
  M103: {
    ko: '셈이 맞으면 없는 것을 팔 일도 없다.',
    en: 'If the count is right, nothing can be sold twice.',
  },
  M104: {
    ko: '서버 코드가 없으면 지킬 것도 제공자가 다 지킨다.',
    en: 'With no server code, the provider guards all there is.',
  },
  M105: {
    ko: '방을 나누거나 주소를 숨기면 남이 읽지 못한다.',
    en: 'Separate rooms or hidden addresses keep others from reading.',
  },
  M106: {
    ko: '로그인한 사람이면 믿어도 된다.',
    en: 'Whoever has signed in may be trusted.',
  },
  M107: {
    ko: 'BaaS와 FaaS는 같은 것이거나 둘 중 하나를 고르는 것이다.',
    en: 'BaaS and FaaS are the same, or one has to choose.',
  },
  M108: {
    ko: '요금은 쓴 글의 수나 사람 수로 정해진다.',
    en: 'The bill depends on what is written, or on how many people there are.',
  },
  M109: {
    ko: 'BaaS에서는 서버 쪽 코드를 한 줄도 둘 수 없다.',
    en: 'With BaaS there can be no code on the server’s side.',
  },
  M160: {
    ko: '서비스가 끝나면 코드도 데이터도 사라지고, 목록에 있는 서비스는 다 살아 있다.',
    en: 'When a service ends its code and data are gone; what is listed is alive.',
  },
  M161: {
    ko: '새고 있으면 요금이나 사용량에 드러난다.',
    en: 'A leak shows on the bill or in the usage.',
  },
} as const satisfies Misconceptions;
