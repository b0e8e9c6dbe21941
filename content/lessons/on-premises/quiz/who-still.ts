// Who still runs servers of their own, why, and what renting does not take away.

import type { QuizItem } from '@/content/schema';

export const whoStill: readonly QuizItem[] = [
  {
    id: 'who-should-own',
    idea: 'own-or-rent',
    kind: 'single',
    step: 'who-still',
    stem: {
      ko: '서버를 사서 직접 돌릴 이유가 가장 큰 곳은 어디일까요?',
      en: 'Who has the best reason to buy servers and run them?',
    },
    options: [
      {
        id: 'ticket',
        text: {
          ko: '한 해에 하루만 손님이 백 배로 몰리는 축제 예매처',
          en: 'A festival’s ticket office, with a hundred times the customers on one day a year',
        },
        misconception: 'M59',
        because: {
          ko: '그 하루만큼 사 두면 나머지 364일은 놀려요. 산 서버도 다달이 돈이 들어요.',
          en: 'Bought for that day, servers idle on the other 364. And what is bought goes on costing money.',
        },
      },
      {
        id: 'steady',
        text: {
          ko: '밤낮 꽉 찬 서버와 돌볼 사람이 있는 곳',
          en: 'A firm with full servers day and night, and people to tend them',
        },
        correct: true,
        because: {
          ko: '놀리는 몫이 없고, 돌보는 일을 맡을 사람도 이미 있어요.',
          en: 'Nothing idles, and those who would look after it are there already.',
        },
      },
      {
        id: 'new-app',
        text: {
          ko: '다음 달에 손님이 두 배일지 반일지 모르는 갓 시작한 앱',
          en: 'A new app that may have twice or half as many customers next month',
        },
        misconception: 'M55',
        because: {
          ko: '모자랄 때 사면 된다는 생각이 깔려 있어요. 납기가 몇 주라면 두 배가 된 뒤에야 서버가 와요.',
          en: 'That supposes servers can be bought when they run short. With weeks of lead time they arrive after the doubling.',
        },
      },
      {
        id: 'nobody',
        text: {
          ko: '요즘은 빌리는 쪽이 나으니 그런 곳은 없어요',
          en: 'There is none: renting is better for everybody nowadays',
        },
        misconception: 'M58',
        because: {
          ko: '모두에게 나은 쪽은 없어요. 37signals처럼 2023년에 자기 서버로 돌아온 곳도 있어요.',
          en: 'Nothing is better for everybody. Some, such as 37signals in 2023, have gone back to servers of their own.',
        },
      },
    ],
    explanation: {
      ko: '꾸준히 바쁠수록, 돌볼 사람이 있을수록, 남에게 맡길 수 없는 것이 많을수록 직접 돌릴 이유가 커져요. 들쭉날쭉할수록 빌릴 이유가 커져요.',
      en: 'The steadier the load, the more people there are to tend it and the less may be handed over, the better the reason to own. The more it varies, the better the reason to rent.',
    },
    cites: [{ claim: 'C162' }, { claim: 'C160' }],
  },
  {
    id: 'rented-and-rehearsed',
    idea: 'own-or-rent',
    kind: 'ox',
    step: 'who-still',
    stem: {
      ko: '“서버를 클라우드에서 빌려도, 다른 장소로 옮겨 보는 연습은 여전히 우리가 해야 한다.”',
      en: '“Even with servers rented in a cloud, practising the move to another place remains our work.”',
    },
    answer: true,
    reasons: [
      {
        id: 'both-stop',
        text: {
          ko: '빌린 곳도 멈추고, 옮길 곳은 우리가 골라요.',
          en: 'Clouds stop, too, and where to move is ours to choose.',
        },
        correct: true,
        because: {
          ko: 'AWS의 서울 데이터센터는 2018년에는 모두 함께, 2022년에는 일부가 장애를 겪었어요. 서버를 빌렸다면 두 번째 장소를 켜고 데이터를 옮겨 두는 것은 빌린 쪽의 일이에요.',
          en: 'AWS’s data centres in Seoul had trouble all together in 2018, and some of them in 2022. With rented servers, to switch on a second place and keep data there is up to whoever rents.',
        },
      },
      {
        id: 'legal',
        text: {
          ko: '클라우드는 멈추지 않지만, 법이 그런 연습을 하게 해서예요.',
          en: 'Clouds do not stop, but the law asks for such practice.',
        },
        misconception: 'M32',
        because: {
          ko: '클라우드도 멈춰요. 법 때문이 아니라 정말로 옮길 일이 생길 수 있어서 연습해요.',
          en: 'Clouds do stop. One practises because the day may come, not because of the law.',
        },
      },
      {
        id: 'own-building',
        text: {
          ko: '빌린 서버도 우리 건물 안에 놓이기 때문이에요.',
          en: 'Rented servers are put up in our own building, after all.',
        },
        misconception: 'M58',
        because: {
          ko: '빌린 서버는 제공자의 건물에 있어요. 그 건물의 일은 제공자가, 어디에 무엇을 둘지는 우리가 맡아요.',
          en: 'They stand in the provider’s building. The building is the provider’s work; what goes where is ours.',
        },
      },
    ],
    explanation: {
      ko: '빌리면 건물, 전기, 장비를 돌보는 사람이 바뀌어요. 한 장소가 멈췄을 때 어떻게 할지는 여전히 우리가 정하고 연습해요.',
      en: 'Renting changes who looks after building, power and hardware. What to do when one place stops is still ours to decide and to practise.',
    },
    cites: [{ claim: 'C018' }],
  },
  {
    id: 'why-still-own',
    idea: 'own-or-rent',
    kind: 'qna',
    step: 'wrap-up',
    stem: {
      ko: '“클라우드가 이렇게 흔한데, 아직도 직접 운영하는 곳은 왜 그럴까요?”',
      en: '“Clouds are everywhere. Why do some still run their own servers?”',
    },
    model: {
      ko: '조건이 맞기 때문이에요. 서버가 밤낮 꽉 차 있으면 놀리는 몫이 없어 사는 쪽이 쌀 수 있어요. 규정이나 계약 때문에 남에게 맡길 수 없거나, 돌볼 사람과 장비가 이미 있는 곳도 있어요. 대신 전기부터 데이터까지 모두 자기 일이고, 늘어날 몫을 납기만큼 미리 사야 하고, 불에 대비한 두 번째 장소와 연습도 자기가 마련해야 해요. 그 대가를 알고 치른다면 뒤처진 선택이 아니에요.',
      en: 'Because their conditions fit. Servers that are full day and night have no idle share, so buying can cost less. Some may not hand certain things over, some have people and machines already. In return everything from power to data is their own work, growth has to be bought a lead time ahead, and a second place and its rehearsal are theirs to provide. For those who know and pay that, it is not outdated.',
    },
    points: [
      {
        id: 'conditions',
        text: {
          ko: '꾸준한 일, 맡길 수 없는 데이터, 이미 있는 사람처럼 조건을 말해요',
          en: 'It names conditions: steady load, data that may not be handed over, people at hand',
        },
      },
      {
        id: 'price',
        text: {
          ko: '그 대신 무엇이 모두 자기 일이 되는지 말해요',
          en: 'It says what becomes their own work in return',
        },
      },
      {
        id: 'no-winner',
        text: {
          ko: '어느 쪽이 늘 낫다고 하지 않아요',
          en: 'It does not call either way the better one for everybody',
        },
      },
    ],
    explanation: {
      ko: '누가 이기는지가 아니라 무엇을 언제 내는지를 물어요. 37signals의 숫자도 그 회사의 조건에서 나온 것이에요.',
      en: 'Ask not who wins but what is paid when. The figures of 37signals, too, come from that company’s conditions.',
    },
    cites: [{ claim: 'C162' }, { claim: 'C015' }],
  },
];
