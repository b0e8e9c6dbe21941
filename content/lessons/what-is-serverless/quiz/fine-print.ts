// The four marks of serverless, and the fine print of each.

import type { QuizItem } from '@/content/schema';

export const finePrint: readonly QuizItem[] = [
  {
    id: 'mark-and-print',
    idea: 'fine-print',
    kind: 'match',
    step: 'four-marks',
    stem: {
      ko: '서버리스의 네 가지 표시를 저마다의 작은 글씨와 짝지어 보세요.',
      en: 'Match the four marks of serverless with the fine print of each.',
    },
    pairs: [
      {
        id: 'tend',
        left: { ko: '관리할 서버가 없어요', en: 'No servers to run' },
        right: { ko: '권한과 설정은 남아요', en: 'Rights and settings remain' },
        misconception: 'M111',
        because: {
          ko: '떠나는 것은 서버를 돌보는 일이에요. 무엇을 누구에게 열지는 여전히 내가 정해요.',
          en: 'What leaves is tending servers. Who may do what is still mine to decide.',
        },
      },
      {
        id: 'scale',
        left: { ko: '저절로 늘고 줄어요', en: 'Scales by itself' },
        right: { ko: '계정마다 한도가 있어요', en: 'Each account has a limit' },
        misconception: 'M10',
        because: {
          ko: 'AWS Lambda는 한 리전에서 동시에 1,000개가 기본 한도예요.',
          en: 'On AWS Lambda it is 1,000 at a time in a Region by default.',
        },
      },
      {
        id: 'available',
        left: { ko: '잘 죽지 않아요', en: 'Hardly ever down' },
        right: { ko: '리전 장애는 막지 못해요', en: 'A Region may still be lost' },
        misconception: 'M114',
        because: {
          ko: '여러 가용 영역에 걸쳐 돌지만 리전은 하나예요. 다른 리전은 내가 준비해요.',
          en: 'It spans zones, but a Region is one. A second one is mine to prepare.',
        },
      },
      {
        id: 'idle',
        left: { ko: '쉴 때는 요금이 없어요', en: 'Nothing to pay while idle' },
        right: { ko: '보관료와 로그는 나와요', en: 'Storage and logs are billed' },
        misconception: 'M13',
        because: {
          ko: '0이 되는 것은 실행 요금이에요. 남겨 둔 데이터는 누가 읽지 않아도 자리를 차지해요.',
          en: 'Running falls to zero. Data that is kept takes room though nobody reads it.',
        },
      },
    ],
    others: [
      {
        id: 'patch',
        text: {
          ko: '운영체제 패치는 직접 해요',
          en: 'You patch the operating system',
        },
      },
    ],
    explanation: {
      ko: '네 가지 모두 조건이 있는 참이에요. 조건을 빼고 말하면 틀린 말이 돼요.',
      en: 'All four are true on a condition. Without the condition they become wrong.',
    },
    cites: [{ claim: 'C012' }, { claim: 'C013' }],
  },
  {
    id: 'billed-while-asleep',
    idea: 'fine-print',
    kind: 'multiple',
    step: 'four-marks',
    stem: {
      ko: '한 주 동안 손님이 한 명도 없었어요. 그래도 요금이 나오는 것을 모두 고르세요.',
      en: 'For a week not one customer came. Choose everything that is billed all the same.',
    },
    options: [
      {
        id: 'photos',
        text: { ko: '파일 저장소에 올려 둔 사진', en: 'Photos kept in file storage' },
        correct: true,
        because: {
          ko: '보관료는 읽는 사람이 없어도 보관한 양만큼 나와요.',
          en: 'Storage is billed by what is kept, whether or not anybody reads it.',
        },
      },
      {
        id: 'asleep',
        text: { ko: '기본 설정 그대로 잠든 함수', en: 'A function asleep, with default settings' },
        misconception: 'M42',
        because: {
          ko: '자는 함수에는 실행 요금이 없어요. 부른 횟수도 일한 시간도 0이에요.',
          en: 'Asleep, a function has no calls and no time at work, and nothing to pay for running.',
        },
      },
      {
        id: 'kept',
        text: { ko: '늘 깨워 두기로 정한 함수', en: 'A function set to be kept awake' },
        correct: true,
        because: {
          ko: '깨워 둔 시간만큼 나와요. 실험에서는 켜 둔 작은 서버보다 비쌌어요.',
          en: 'It is billed for all the time awake. In the run that was more than a small server.',
        },
      },
      {
        id: 'ec2',
        text: { ko: '켜 둔 채로 잊은 EC2 서버', en: 'An EC2 server left on and forgotten' },
        correct: true,
        because: {
          ko: 'EC2는 요청이 아니라 켜져 있는 시간을 세요.',
          en: 'EC2 counts the time for which it runs, not requests.',
        },
      },
    ],
    explanation: {
      ko: '“손님이 없으면 0원”은 실행 요금에만 맞는 말이에요. 무엇을 세는지 하나씩 물어야 해요.',
      en: '“No customers, no bill” holds for running alone. Ask of each thing what is counted.',
    },
    cites: [
      { claim: 'C093' },
      { claim: 'C091' },
      { sim: 'sleeping-function', scenario: 'one-awake' },
    ],
  },
  {
    id: 'never-down',
    idea: 'fine-print',
    kind: 'ox',
    step: 'pulled-plug',
    stem: {
      ko: '“함수는 제공자가 돌보니 리전 전체가 멈춰도 손님은 알아채지 못한다.”',
      en: '“The provider looks after functions, so customers notice nothing even if a whole Region stops.”',
    },
    answer: false,
    reasons: [
      {
        id: 'moves',
        text: {
          ko: '제공자가 다른 리전으로 알아서 옮겨 줘요',
          en: 'The provider moves them to another Region by itself',
        },
        misconception: 'M114',
        because: {
          ko: '함수는 올린 리전 안에서만 돌아요. 다른 리전에 함께 올리고 손님을 옮기는 일은 내가 해요.',
          en: 'A function runs in the Region that it was uploaded to. A second one, and moving customers there, is mine.',
        },
      },
      {
        id: 'zones',
        text: {
          ko: '나눠 둔 영역은 모두 한 리전 안에 있어요',
          en: 'The zones that it spans all lie in one Region',
        },
        correct: true,
        because: {
          ko: '서버 한 대나 영역 하나가 멈추는 것은 견뎌요. 리전이 멈추면 함께 멈춰요.',
          en: 'It survives the loss of a server or of a zone. If the Region stops, so does it.',
        },
      },
      {
        id: 'no-servers',
        text: {
          ko: '함수에는 멈출 서버가 없어요',
          en: 'There is no server of it that could stop',
        },
        misconception: 'M01',
        because: {
          ko: '함수도 리전 안의 서버 위에서 돌아요. 실험에서 뽑은 것이 그 서버예요.',
          en: 'Functions run on servers in a Region, like the one whose plug was pulled in the run.',
        },
      },
    ],
    explanation: {
      ko: '전원을 뽑은 실험은 서버 한 대의 이야기예요. 여유가 같은 리전 안에 있었어요.',
      en: 'The pulled plug was one server’s. The spare one stood in the same Region.',
    },
    cites: [{ claim: 'C012' }, { sim: 'sleeping-function', scenario: 'pulled-plug' }],
  },
];
