// A second place, and how far it helps without practice.

import type { QuizItem } from '@/content/schema';

export const secondPlace: readonly QuizItem[] = [
  {
    id: 'what-was-missing',
    idea: 'rehearsed-move',
    kind: 'single',
    step: 'one-fire',
    stem: {
      ko: '2022년 10월 판교에 불이 났을 때 카카오에는 다른 데이터센터도 있었어요. 그런데도 모두 돌아오는 데 127시간 30분이 걸렸어요. 카카오가 그해 12월에 꼽은 원인 가운데 하나는 무엇일까요?',
      en: 'When Pangyo burned in October 2022, Kakao had other data centres, and yet it took 127 h 30 min until all was back. What did Kakao name as one of the causes that December?',
    },
    options: [
      {
        id: 'battery',
        text: {
          ko: '불을 끄는 동안 버틸 만큼 건물의 배터리가 크지 않았어요',
          en: 'The building’s battery was too small to last until the fire was out',
        },
        misconception: 'M53',
        because: {
          ko: '불은 배터리실에서 시작됐고, 불을 끄려고 건물의 전기를 일부러 끊었어요. 더 큰 배터리는 답이 아니었어요.',
          en: 'The fire began among the batteries, and the power was cut on purpose to fight it. A bigger battery was no answer.',
        },
      },
      {
        id: 'servers-burned',
        text: {
          ko: '판교의 서버가 모두 타서 새로 주문한 서버를 기다렸어요',
          en: 'All servers in Pangyo burned, and new ones had to be ordered',
        },
        misconception: 'M55',
        because: {
          ko: '서버가 있는 층은 타지 않았어요. 전기가 끊겨 멈춘 것이에요.',
          en: 'The floors with the servers did not burn. They stopped because the power was cut.',
        },
      },
      {
        id: 'switch',
        text: {
          ko: '자동으로 옮겨 주는 시스템이 판교에만 있었어요',
          en: 'The system that switches over stood in Pangyo only',
        },
        correct: true,
        because: {
          ko: '옮기는 길까지 한 건물에 있었으니, 건물이 멈추자 손으로 옮겨야 했어요.',
          en: 'The way out stood in the building that stopped, so everything had to be moved by hand.',
        },
      },
      {
        id: 'far',
        text: {
          ko: '다른 데이터센터가 너무 멀어 데이터를 보내는 데 오래 걸렸어요',
          en: 'The other data centres were so far away that sending the data took days',
        },
        misconception: 'M54',
        because: {
          ko: '거리가 아니라 옮길 준비가 문제였어요. 데이터센터 사이의 이중화와 운영 도구의 이중화가 모자랐다고 밝혔어요.',
          en: 'Not the distance but the preparation: redundancy between data centres, and that of the tools to run them, fell short, it said.',
        },
      },
    ],
    explanation: {
      ko: '카카오는 이 밖에도 여러 원인을 꼽았어요. 여기서 우리가 배울 것은, 두 번째 장소가 있기만 해서는 모자라다는 거예요. 옮겨 주는 시스템도 그쪽에 있고, 옮겨 본 사람도 있어야 해요.',
      en: 'Kakao named several causes. What we take from this one: a second place is not enough. The means of moving must stand there, too, and somebody must have done it before.',
    },
    cites: [{ claim: 'C158' }, { sim: 'server-room', scenario: 'two-places' }],
  },
  {
    id: 'met-with-what',
    idea: 'rehearsed-move',
    kind: 'categorise',
    step: 'second-place',
    stem: {
      ko: '서버실에 생길 수 있는 일이에요. 그 방에 장비를 더 두면 멈추지 않는 것과, 다른 장소로 옮겨야 하는 것으로 나누세요.',
      en: 'Things that can happen to a server room. Which are met with more equipment in that room, and which only by moving to another place?',
    },
    categories: [
      { id: 'equipment', text: { ko: '장비로 견뎌요', en: 'Equipment' } },
      { id: 'place', text: { ko: '다른 장소로 견뎌요', en: 'Another place' } },
    ],
    entries: [
      {
        id: 'short-cut',
        text: { ko: '20분짜리 정전', en: 'A power cut of 20 minutes' },
        category: 'equipment',
        because: {
          ko: '배터리가 10초를 메우고 발전기가 이어받으면 한 번도 꺼지지 않아요.',
          en: 'A battery fills ten seconds, a generator takes over, and nothing goes dark.',
        },
      },
      {
        id: 'disk',
        text: { ko: '디스크 하나의 고장', en: 'One broken disk' },
        category: 'equipment',
        because: {
          ko: '짝 디스크가 일하는 동안 갈아 끼우면 돼요.',
          en: 'Its twin works on while it is replaced.',
        },
      },
      {
        id: 'fire',
        text: { ko: '건물의 화재', en: 'A fire in the building' },
        category: 'place',
        misconception: 'M53',
        because: {
          ko: '장비를 아무리 늘려도 같은 건물에 있으면 함께 멈춰요. 60분짜리 배터리도 화재에는 소용이 없어요.',
          en: 'However much equipment there is, it stops with the building. Even an hour of battery is no help.',
        },
      },
      {
        id: 'power-cut-by-brigade',
        text: {
          ko: '옆 층의 불을 끄려고 끊은 건물 전체의 전기',
          en: 'The whole building’s power, cut to fight a fire on another floor',
        },
        category: 'place',
        misconception: 'M53',
        because: {
          ko: '타지 않은 서버도 멈춰요. 2022년 판교가 그랬어요. 일부러 끊은 전기는 배터리로 이어 갈 수 없어요.',
          en: 'Servers stop without burning, as in Pangyo in 2022. A battery cannot stand in for power that is cut on purpose.',
        },
      },
      {
        id: 'long-cut',
        text: { ko: '세 시간짜리 정전', en: 'A power cut of three hours' },
        category: 'equipment',
        because: {
          ko: '발전기는 기름이 있는 한 돌아요. 길다고 옮길 일은 아니에요.',
          en: 'A generator runs for as long as it has fuel. A long cut is no reason to move.',
        },
      },
      {
        id: 'flood',
        text: {
          ko: '서버가 있는 지하 기계실의 침수',
          en: 'A flood in the basement where the servers are',
        },
        category: 'place',
        because: {
          ko: '배터리도 발전기도 함께 물에 잠겨요. 한 장소의 것은 함께 멈춰요.',
          en: 'Battery and generator are under water as well. What stands in one place stops together.',
        },
      },
    ],
    explanation: {
      ko: '한 가지만 멈추는 일은 그 자리에 하나 더 두어 견뎌요. 그 자리가 통째로 멈추는 일은 다른 자리로만 견뎌요. 그리고 그 자리로 옮겨 본 적이 있어야 해요.',
      en: 'What stops one thing is met with one more of it. What stops the whole place is met only with another place, and with having moved there before.',
    },
    cites: [
      { claim: 'C158' },
      {
        sim: 'server-room',
        scenario: 'one-fire',
        set: { upsMin: 60, generator: 'on', mirror: 'on' },
      },
    ],
  },
  {
    id: 'last-years-rehearsal',
    idea: 'rehearsed-move',
    kind: 'ox',
    step: 'second-place',
    stem: {
      ko: '“작년에 옮기는 연습이 잘됐다면, 올해도 그만큼 빨리 옮길 수 있다고 믿어도 된다.”',
      en: '“If moving went well in last year’s rehearsal, one may rely on being as quick this year.”',
    },
    answer: false,
    reasons: [
      {
        id: 'changed',
        text: {
          ko: '그 뒤로 바뀐 것을 그 연습은 몰라요.',
          en: 'It knows nothing of what has changed since.',
        },
        correct: true,
        because: {
          ko: '새로 생긴 서비스, 바뀐 비밀번호, 그만둔 사람은 다시 해 보아야 드러나요.',
          en: 'New services, changed passwords and people who left show only when it is done again.',
        },
      },
      {
        id: 'unneeded',
        text: {
          ko: '두 번째 장소가 있으면 연습은 처음부터 필요 없어요.',
          en: 'With a second place no rehearsal was ever needed.',
        },
        misconception: 'M54',
        because: {
          ko: '장소만으로는 늦어요. 실험에서 연습하지 않은 두 번째 장소는 화재 때 10시간 30분 뒤에야 일해요.',
          en: 'The place alone is slow. In the run, without a rehearsal it takes 10 h 30 min to stand in for the one that burned.',
        },
      },
      {
        id: 'luck',
        text: {
          ko: '연습은 운이라서 몇 번을 해도 도움이 되지 않아요.',
          en: 'A rehearsal is luck, and helps no more the third time.',
        },
        misconception: 'M56',
        because: {
          ko: '운이 아니에요. 연습은 무엇이 빠졌는지 미리 드러내요. 실험에서는 10시간 30분이 15분이 돼요.',
          en: 'It is not luck. It shows beforehand what is missing: in the run 10 h 30 min become 15 minutes.',
        },
      },
    ],
    explanation: {
      ko: '장비는 사 두면 남지만 연습은 낡아요. 서비스가 바뀔 때마다 옮기는 길도 바뀌니 다시 걸어 보아야 해요.',
      en: 'Equipment stays once it is bought; practice goes stale. Whenever services change, the way out changes, and has to be walked again.',
    },
    cites: [
      { claim: 'C158' },
      { sim: 'server-room', scenario: 'two-places', set: { rehearsed: 'on' } },
    ],
  },
];
