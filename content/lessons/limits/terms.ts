// The words that this lesson brings, defined in one or two sentences.

import type { GlossaryTerm } from '@/content/schema';

export const terms: readonly GlossaryTerm[] = [
  {
    id: 'payload',
    term: { ko: '페이로드(payload)', en: 'Payload' },
    definition: {
      ko: '호출 한 번에 실어 보내거나 돌려받는 내용이에요. 크기에 한도가 있어서, 큰 것은 저장소에 두고 그 이름만 실어 보내요.',
      en: 'What a call carries, and what its answer does. Its size is limited, so large things are stored and only their name is sent.',
    },
  },
  {
    id: 'signed-url',
    term: { ko: '서명된 URL(presigned URL)', en: 'Presigned URL' },
    definition: {
      ko: '정한 시간 동안 파일 하나를 올리거나 내려받을 수 있는 주소예요. 함수를 거치지 않고 저장소와 바로 주고받아요.',
      en: 'An address that allows one file to be uploaded or downloaded until a set time, straight to or from storage, past the function.',
    },
  },
  {
    id: 'websocket',
    term: { ko: '웹소켓(WebSocket)', en: 'WebSocket' },
    definition: {
      ko: '브라우저와 서버가 이어 둔 채 양쪽에서 아무 때나 보낼 수 있는 연결이에요. 서버리스에서는 게이트웨이가 지키고, 메시지마다 함수를 불러요.',
      en: 'A connection that stays open, over which browser and server may send at any time. With functions a gateway holds it, and calls a function for each message.',
    },
  },
  {
    id: 'durable-function',
    term: { ko: '지속형 함수(durable function)', en: 'Durable function' },
    definition: {
      ko: '단계마다 결과를 저장하는 함수예요. 끊기면 처음부터 다시 불리지만 끝난 단계는 저장된 결과로 건너뛰어요.',
      en: 'A function that stores the result of each step. Cut off, it is called again from the top, and finished steps are skipped.',
    },
  },
];
