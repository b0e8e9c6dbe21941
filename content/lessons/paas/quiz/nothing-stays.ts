// What an app must not keep inside: what the platform may take away at any time.

import type { QuizItem } from '@/content/schema';

export const nothingStays: readonly QuizItem[] = [
  {
    id: 'photo-on-disk',
    idea: 'nothing-stays',
    kind: 'single',
    step: 'what-you-give',
    stem: {
      ko: '인스턴스 2대를 켠 앱이 손님의 사진을 자기 디스크에 저장해요. 방금 올린 사진이 새로 고칠 때마다 보였다 안 보였다 해요. 왜 그럴까요?',
      en: 'An app on two instances saves customers’ photos to its own disk. A photo just uploaded appears and disappears with every reload. Why?',
    },
    options: [
      {
        id: 'other-instance',
        text: {
          ko: '사진이 없는 다른 인스턴스가 답할 때가 있어서',
          en: 'At times the other instance answers, without it',
        },
        correct: true,
        because: {
          ko: '디스크는 인스턴스마다 따로예요. 라우터는 어느 쪽으로든 보내요.',
          en: 'Each instance has a disk of its own, and the router may pick either.',
        },
      },
      {
        id: 'slow-disk',
        text: {
          ko: '플랫폼의 디스크가 느려서 아직 다 쓰지 못해서',
          en: 'The platform’s disk is slow and has not written it all',
        },
        misconception: 'M64',
        because: {
          ko: '다 쓴 뒤에도 똑같아요. 다른 인스턴스의 디스크에는 처음부터 없어요.',
          en: 'It is the same once written: on the other disk it never was.',
        },
      },
      {
        id: 'cleaned',
        text: {
          ko: '플랫폼이 오래된 파일부터 조금씩 지워서',
          en: 'The platform deletes files bit by bit, oldest first',
        },
        misconception: 'M64',
        because: {
          ko: '지웠다면 다시 보이지 않아요. 사라지는 것은 배포나 재시작 때 한꺼번에예요.',
          en: 'Deleted files do not come back. What a restart takes, it takes at once.',
        },
      },
    ],
    explanation: {
      ko: '사진은 모든 인스턴스가 함께 보는 파일 저장소에 둬야 해요. 다음 배포에는 두 대의 디스크가 모두 비어요.',
      en: 'Photos belong in a file store that all instances see. At the next deployment both disks are empty.',
    },
    cites: [{ claim: 'C174' }],
  },
  {
    id: 'where-things-go',
    idea: 'nothing-stays',
    kind: 'match',
    step: 'what-you-give',
    stem: {
      ko: 'PaaS에 올릴 앱이에요. 각각을 어디에 두어야 할까요?',
      en: 'An app is to run on PaaS. Where does each of these belong?',
    },
    pairs: [
      {
        id: 'cart',
        left: { ko: '손님의 장바구니', en: 'A customer’s basket' },
        right: { ko: '데이터베이스', en: 'A database' },
        misconception: 'M64',
        because: {
          ko: '메모리에 두면 다음 요청이 다른 인스턴스로 갈 때 비어 있어요.',
          en: 'Kept in memory, it is empty when the next request goes elsewhere.',
        },
      },
      {
        id: 'photo',
        left: { ko: '올린 사진', en: 'An uploaded photo' },
        right: { ko: '파일 저장소', en: 'A file store' },
        misconception: 'M64',
        because: {
          ko: '인스턴스의 디스크는 배포 한 번에 비어요.',
          en: 'A deployment empties the disk of an instance.',
        },
      },
      {
        id: 'key',
        left: { ko: '결제 회사의 비밀 키', en: 'The payment company’s secret key' },
        right: { ko: '환경 변수', en: 'An environment variable' },
        because: {
          ko: '코드에 적으면 시험용과 손님용을 나눌 수 없고, 코드와 함께 새어 나가요.',
          en: 'In the code it cannot differ between tests and customers, and leaks with the code.',
        },
      },
      {
        id: 'log',
        left: { ko: '주문이 실패했다는 기록', en: 'A note that an order failed' },
        right: { ko: '출력으로 내보낸 로그', en: 'The log on the output' },
        misconception: 'M64',
        because: {
          ko: '파일에 적으면 인스턴스가 꺼질 때 함께 사라져요. 내보내면 플랫폼이 모아요.',
          en: 'In a file it goes with the instance. On the output, the platform collects it.',
        },
      },
    ],
    others: [
      { id: 'disk', text: { ko: '인스턴스의 디스크', en: 'The disk of an instance' } },
      { id: 'memory', text: { ko: '앱의 전역 변수', en: 'A global variable of the app' } },
    ],
    explanation: {
      ko: '언제 꺼져도 괜찮게 만드는 규칙이에요. 남길 것은 밖에, 설정은 환경에, 로그는 출력으로.',
      en: 'Rules for an app that may stop at any time: what stays goes outside, settings into the environment, logs to the output.',
    },
    cites: [{ claim: 'C174' }],
  },
  {
    id: 'cache-in-memory',
    idea: 'nothing-stays',
    kind: 'ox',
    step: 'what-you-give',
    stem: {
      ko: '“PaaS의 앱은 계산을 빨리하려고 메모리에 잠깐 담아 두는 것도 하면 안 된다.”',
      en: '“On PaaS an app must not even keep something in memory for a moment to save work.”',
    },
    answer: false,
    reasons: [
      {
        id: 'lost-is-fine',
        text: {
          ko: '사라져도 다시 만들 수 있는 것이라면 담아 두어도 괜찮아요.',
          en: 'It may, as long as what is lost can be made again.',
        },
        correct: true,
        because: {
          ko: '문제는 담아 두는 것이 아니라, 다음에도 있을 것이라고 믿는 것이에요.',
          en: 'What hurts is not keeping it but counting on it.',
        },
      },
      {
        id: 'always-there',
        text: {
          ko: '한번 담은 것은 다음 요청에도 그대로 있으니 괜찮아요.',
          en: 'It may, because what was kept is there for the next request.',
        },
        misconception: 'M64',
        because: {
          ko: '다음 요청은 다른 인스턴스로 갈 수 있고, 그사이 재시작될 수도 있어요.',
          en: 'The next request may go to another instance, or come after a restart.',
        },
      },
      {
        id: 'shared',
        text: {
          ko: '플랫폼이 인스턴스끼리 메모리를 맞춰 주니 괜찮아요.',
          en: 'It may, since the platform keeps the memories of instances alike.',
        },
        misconception: 'M68',
        because: {
          ko: '그런 일은 해 주지 않아요. 인스턴스끼리는 아무것도 나누지 않아요.',
          en: 'It does nothing of the kind. Instances share nothing.',
        },
      },
    ],
    explanation: {
      ko: '열두 가지 규칙도 한 요청 동안의 짧은 메모리와 디스크 사용은 허락해요. 다음 요청까지 믿지 말라는 거예요.',
      en: 'The twelve rules, too, allow memory and disk for a moment’s work. They only say not to expect it later.',
    },
    cites: [{ claim: 'C174' }],
  },
];
