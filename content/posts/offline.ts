// The post that believes: “What was done offline is merged by itself on return.”
// What holds in it, and what is so instead, rests on what it cites.

import type { SpotItem } from '@/content/schema';

export const offline: SpotItem = {
  id: 'spot-offline',
  idea: 'last-write',
  kind: 'spot',
  lesson: 'baas',
  step: 'nine-left',
  stem: { ko: '“백엔드 없이 만든 주문 앱”', en: '“An ordering app without a back end”' },
  sentences: [
    {
      id: 'ready-made',
      text: {
        ko: 'BaaS는 데이터베이스와 로그인, 알림 같은 기능을 완성된 API로 준다.',
        en: 'BaaS offers database, sign-in and notifications as finished APIs.',
      },
      because: {
        ko: '그만큼 만들 것이 줄어요. 대신 제공자가 정한 모양을 받아들여야 해요.',
        en: 'There is that much less to build. In return you accept the provider’s shapes.',
      },
    },
    {
      id: 'pushed',
      text: {
        ko: 'Firebase의 실시간 데이터베이스는 기기가 다시 묻지 않아도, 열어 둔 연결로 바뀐 값을 바로 밀어 준다.',
        en: 'Firebase’s Realtime Database pushes a changed value at once over an open connection; the device need not ask again.',
      },
      because: {
        ko: '그래서 ‘서버리스로는 실시간이 안 된다’는 말의 반례이기도 해요.',
        en: 'It is also what refutes “serverless cannot do realtime”.',
      },
    },
    {
      id: 'merged',
      text: {
        ko: '두 기기가 오프라인에서 재고를 고쳐도, 다시 연결되면 알아서 합쳐져 둘 다 반영된다.',
        en: 'Two devices may change the stock offline; once back, both changes are merged by themselves.',
      },
      wrong: true,
      because: {
        ko: 'Firestore는 합치지 않아요. 같은 문서를 여럿이 고치면 마지막에 도착한 쓰기가 남아요.',
        en: 'Firestore does not merge: where several change one document, the write that arrives last stays.',
      },
    },
    {
      id: 'rules',
      text: {
        ko: '서버 코드가 없더라도 접근 규칙은 내가 써야 하고, 빠뜨리면 데이터가 누구에게나 열릴 수 있다.',
        en: 'Even without server code I have to write the access rules; leave them out, and the data may be open to anyone.',
      },
      because: {
        ko: '접근 규칙이 코드예요. 2018년의 조사에서는 데이터베이스 2,271개를 누구나 읽을 수 있었어요.',
        en: 'The rules are the code. A survey of 2018 found 2,271 databases that anyone could read.',
      },
    },
  ],
  misconception: 'M102',
  reasons: [
    {
      id: 'provider-stops',
      text: {
        ko: '서버 코드가 없으니 제공자가 한 기기의 쓰기를 미리 막아 둔다.',
        en: 'With no server code, the provider blocks one of the devices beforehand.',
      },
      misconception: 'M104',
      because: {
        ko: '제공자가 지켜 준다고 생각하기 쉽지만, 막으라고 적은 규칙이 없으면 두 쓰기가 모두 받아들여져요.',
        en: 'The provider may seem to guard it, but without a rule that says so both writes are taken.',
      },
    },
    {
      id: 'last-wins',
      text: {
        ko: '남은 수를 적어 보내면 나중에 온 값이 앞의 값을 덮어쓴다.',
        en: 'If devices send what is left, the later value overwrites the first.',
      },
      correct: true,
      because: {
        ko: '‘하나 빼기’처럼 무엇을 할지 적어 보내면 셈은 지켜져요.',
        en: 'Sending what to do, as “one less”, keeps the count.',
      },
    },
    {
      id: 'count-is-enough',
      text: {
        ko: '셈은 언제나 맞으니 틀린 것은 화면뿐이고, 없는 것을 팔 일은 없다.',
        en: 'The count is always right; only the screens are wrong, so nothing is sold twice.',
      },
      misconception: 'M103',
      because: {
        ko: '셈이 맞으면 괜찮다고 생각하기 쉽지만, 여기서는 셈도 틀려요. 그리고 셈이 맞아도 끊긴 동안 없는 것을 팔 수 있어요.',
        en: 'A right count may seem enough, but here the count is wrong, too. And with a right one you can still sell what is gone while offline.',
      },
    },
  ],
  explanation: {
    ko: '열 개 남은 도시락을 끊긴 태블릿 두 대가 하나씩 팔았어요. 선반에는 8개인데, 다시 연결된 뒤 데이터베이스는 9라고 해요.',
    en: 'Two tablets without a connection each sell one of ten boxes. Eight are on the shelf; once both are back, the database says nine.',
  },
  cites: [{ claim: 'C190' }, { sim: 'baas-sync', scenario: 'two-tablets' }],
  breaks: {
    sim: 'baas-sync',
    scenario: 'two-tablets',
    tMs: 0,
    knobs: ['writeMode'],
    look: {
      ko: '두 태블릿이 하나씩 팔고 다시 연결돼요. 재고는 몇이 되나요? 적어 보내는 방법을 바꿔 보세요.',
      en: 'Each tablet sells one and comes back. What does the stock say? Change what they send.',
    },
  },
};
