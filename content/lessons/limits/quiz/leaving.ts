// Open connections, and what moves to another provider.

import type { QuizItem } from '@/content/schema';

export const leaving: readonly QuizItem[] = [
  {
    id: 'limits-who-holds',
    idea: 'connections',
    kind: 'single',
    step: 'open-connections',
    stem: {
      ko: '함수로 만든 채팅방이에요. 손님이 조용히 화면만 보고 있을 때, 웹소켓 연결을 붙들고 있는 것은?',
      en: 'A chat room runs on functions. While a customer only looks on, what holds the WebSocket?',
    },
    options: [
      {
        id: 'nobody',
        text: { ko: '아무도 없어요. 함수로는 안 돼요', en: 'Nothing: functions cannot do it' },
        misconception: 'M22',
        because: {
          ko: '아니에요. 함수가 붙들지 않을 뿐 게이트웨이가 붙들어요.',
          en: 'No: it is not the function, but a gateway does.',
        },
      },
      {
        id: 'gateway',
        text: { ko: '관리형 게이트웨이가 붙들어요', en: 'A managed gateway holds it' },
        correct: true,
        because: {
          ko: '메시지가 올 때만 함수를 불러요.',
          en: 'It calls the function when there is a message.',
        },
      },
      {
        id: 'function',
        text: { ko: '15분마다 바뀌는 함수가 붙들어요', en: 'A function, replaced every 15 min' },
        misconception: 'M190',
        because: {
          ko: '아니에요. 함수는 연결을 붙들지 않아서 그 15분과 상관없어요.',
          en: 'No: functions hold no connections, so that limit does not matter.',
        },
      },
    ],
    explanation: {
      ko: '연결은 게이트웨이, 일은 함수, 누가 이어져 있는지는 밖의 저장소가 맡아요.',
      en: 'The gateway keeps connections, the function does the work, and a store knows who is connected.',
    },
    cites: [{ claim: 'C057' }],
  },
  {
    id: 'limits-stays-open',
    idea: 'connections',
    kind: 'ox',
    step: 'open-connections',
    stem: {
      ko: '“Amazon API Gateway의 웹소켓은 10분 동안 아무것도 오가지 않으면 끊긴다.”',
      en: '“A WebSocket of Amazon API Gateway is ended after ten minutes in which nothing is sent.”',
    },
    answer: true,
    reasons: [
      {
        id: 'function-limit',
        text: {
          ko: '함수의 한도가 10분이라서 그래요.',
          en: 'Functions have a limit of ten minutes.',
        },
        misconception: 'M195',
        because: {
          ko: '아니에요. 연결의 한도이고 함수의 한도와는 달라요.',
          en: 'No: it is the connection’s limit, not a function’s.',
        },
      },
      {
        id: 'idle-limit',
        text: {
          ko: '게이트웨이에 조용한 연결의 한도가 있어요.',
          en: 'The gateway limits quiet connections.',
        },
        correct: true,
        because: {
          ko: '조용하면 10분, 길어야 2시간이에요. 클라이언트가 다시 이어야 해요.',
          en: 'Ten quiet minutes, two hours at most. The client has to reconnect.',
        },
      },
      {
        id: 'never-ends',
        text: {
          ko: '누가 닫지 않으면 연결은 이어져요.',
          en: 'Connections last until they are closed.',
        },
        misconception: 'M196',
        because: {
          ko: '아니에요. 관리형 게이트웨이는 정해진 때에 끊어요.',
          en: 'No: a managed gateway ends them at set times.',
        },
      },
    ],
    explanation: {
      ko: '끊기는 것을 사고가 아니라 늘 있는 일로 보고, 다시 잇고 놓친 것을 받게 만들어요.',
      en: 'Being cut off is normal: reconnect, and fetch what was missed.',
    },
    cites: [{ claim: 'C282' }],
  },
  {
    id: 'limits-two-hours',
    idea: 'connections',
    kind: 'order',
    step: 'open-connections',
    stem: {
      ko: '두 시간이 지나 게이트웨이가 웹소켓을 끊었어요. 단체 주문방의 앱이 해야 할 일을 차례대로 놓으세요.',
      en: 'After two hours the gateway ends a WebSocket. Put in order what the app of the order room should do.',
    },
    entries: [
      { id: 'notice', text: { ko: '끊긴 것을 알아차려요.', en: 'Notice that it has ended.' } },
      { id: 'reconnect', text: { ko: '연결을 다시 이어요.', en: 'Open a new connection.' } },
      {
        id: 'ask',
        text: { ko: '마지막으로 본 메시지를 알려 줘요.', en: 'Tell which message was seen last.' },
      },
      {
        id: 'missed',
        text: { ko: '놓친 메시지를 받아요.', en: 'Receive the messages in between.' },
      },
      { id: 'show', text: { ko: '화면에 이어서 보여 줘요.', en: 'Add them to the screen.' } },
    ],
    explanation: {
      ko: '다시 잇는 것만으로는 모자라요. 그사이의 메시지는 저장소에서 가져와야 해요.',
      en: 'Reconnecting alone is not enough: what was sent meanwhile comes from a store.',
    },
    cites: [{ claim: 'C282' }],
  },
  {
    id: 'limits-what-moves',
    idea: 'lock-in',
    kind: 'categorise',
    step: 'moving-out',
    stem: {
      ko: '함수로 만든 가게를 다른 클라우드로 옮겨요. 그대로 가져가는 것과 다시 만들어야 하는 것으로 나누세요.',
      en: 'A shop on functions moves to another cloud. What can be taken along as it is, and what must be made anew?',
    },
    categories: [
      { id: 'as-is', text: { ko: '그대로', en: 'As it is' } },
      { id: 'anew', text: { ko: '다시 만들어요', en: 'Made anew' } },
    ],
    entries: [
      {
        id: 'work',
        text: { ko: '주문의 수를 확인하는 코드', en: 'Code that checks an order' },
        category: 'as-is',
        because: { ko: '어느 회사의 것도 아니에요.', en: 'It knows of no provider.' },
      },
      {
        id: 'tests',
        text: { ko: '그 코드를 시험하는 코드', en: 'Tests of that code' },
        category: 'as-is',
        because: { ko: '하는 일만 시험하면 그대로 돌아요.', en: 'They test the work alone.' },
      },
      {
        id: 'trigger',
        text: { ko: '사진이 올라오면 부르는 트리거', en: 'A trigger on uploaded photos' },
        category: 'anew',
        misconception: 'M197',
        because: {
          ko: '코드만 옮겨서는 불리지 않아요. 그 회사의 저장소와 이벤트에 묶여 있어요.',
          en: 'Code alone is called by nobody: triggers belong to that provider’s storage and events.',
        },
      },
      {
        id: 'permission',
        text: { ko: '함수가 DB를 읽을 권한', en: 'A function’s right to read a database' },
        category: 'anew',
        misconception: 'M197',
        because: {
          ko: '권한은 코드에 없어요. 회사마다 적는 방법이 달라요.',
          en: 'Permissions are not in the code, and each provider writes them its own way.',
        },
      },
      {
        id: 'alarm',
        text: { ko: '실패가 늘면 울리는 경보', en: 'An alarm on failures' },
        category: 'anew',
        misconception: 'M197',
        because: {
          ko: '코드와 함께 가지 않아요. 모니터링 서비스에 다시 만들어요.',
          en: 'It does not come along: it is set up again in another service.',
        },
      },
    ],
    explanation: {
      ko: '하는 일은 옮기기 쉽고, 그 일을 둘러싼 설정과 데이터가 이사예요.',
      en: 'The work moves easily. Settings around it, and data, are the move.',
    },
    cites: [{ claim: 'C067' }],
  },
  {
    id: 'limits-cheap-first',
    idea: 'lock-in',
    kind: 'single',
    step: 'moving-out',
    stem: {
      ko: '언젠가 클라우드를 옮길지도 몰라요. 지금 거의 돈을 들이지 않고 해 둘 수 있는 것은?',
      en: 'You may change clouds one day. What can be done now at next to no cost?',
    },
    options: [
      {
        id: 'everywhere',
        text: { ko: '세 클라우드에서 함께 돌리기', en: 'Run it in three clouds at once' },
        misconception: 'M197',
        because: {
          ko: '아니에요. 코드만 세 벌이 아니라 트리거, 권한, 데이터도 세 벌이라 가장 비싸요.',
          en: 'No: not only code is threefold, but triggers, permissions and data. It costs the most.',
        },
      },
      {
        id: 'apart',
        text: { ko: '하는 일과 감싸는 코드를 나누기', en: 'Keep work and wrapping apart' },
        correct: true,
        because: {
          ko: '옮길 때 고칠 곳이 감싸는 몇 줄로 줄어요.',
          en: 'Only the few lines around it will have to change.',
        },
      },
      {
        id: 'vms',
        text: { ko: 'VM은 안 묶이니 VM으로 옮기기', en: 'Go to VMs, which tie nobody' },
        misconception: 'M197',
        because: {
          ko: '아니에요. VM도 네트워크와 권한, 데이터베이스와 함께 움직여야 해요.',
          en: 'No: networks, permissions and databases have to move along with VMs, too.',
        },
      },
    ],
    explanation: {
      ko: '묶이는 대가와 그 회사의 서비스로 얻는 속도를 함께 봐요. 나누는 것은 어느 쪽이든 이득이에요.',
      en: 'Weigh being tied against the speed that its services bring. Keeping work apart pays either way.',
    },
    cites: [{ claim: 'C067' }, { claim: 'C068' }],
  },
  {
    id: 'limits-honest-answer',
    idea: 'lock-in',
    kind: 'qna',
    step: 'wrap-up',
    stem: {
      ko: '서버리스의 단점을 발표해 달라는 질문을 받았어요. 무엇이라고 답할까요?',
      en: 'You are asked to present the drawbacks of serverless. What do you answer?',
    },
    model: {
      ko: '한 번의 실행에 시간, 메모리, 크기의 한도가 있어서 긴 일은 쪼개거나 진행을 저장하거나 컨테이너에 맡겨요. 상태와 연결은 밖의 저장소와 게이트웨이가 맡아서 시간과 설계가 더 들고, 여러 곳을 지나는 요청은 디버깅이 어려워요. 제공자에도 묶이는데, 코드보다 트리거와 권한과 데이터가 옮기기 어려워요. 꾸준히 바쁜 일은 켜 둔 서버가 더 쌀 수 있고요.',
      en: 'One run is limited in time, memory and size, so long jobs are cut up, stored step by step, or handed to a container. State and connections are kept by stores and gateways, which takes time and design, and a request that passes many places is hard to debug. It ties you to a provider, less by code than by triggers, permissions and data. And for steady load a server that is on may be cheaper.',
    },
    points: [
      {
        id: 'limits',
        text: {
          ko: '한도와 그 대신 하는 방법을 말했어요',
          en: 'It names limits and the way around them',
        },
      },
      {
        id: 'outside',
        text: {
          ko: '밖에 두는 것의 대가를 말했어요',
          en: 'It says what keeping things outside costs',
        },
      },
      {
        id: 'move',
        text: {
          ko: '무엇이 옮기기 어려운지 말했어요',
          en: 'It says what is hard to move',
        },
      },
    ],
    explanation: {
      ko: '“못 한다”와 “그대로는 안 된다”를 나누면 답이 정확해져요.',
      en: 'Telling “cannot” from “not like this” makes the answer exact.',
    },
    cites: [{ claim: 'C067' }, { claim: 'C059' }],
  },
];
