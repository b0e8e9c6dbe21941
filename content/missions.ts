// The missions in words: who calls, what hurts, and what the learner has when it is over. Their numbers are declared by the models.

import type { MisconceptionId } from '@/content/misconceptions';
import type { Localized } from '@/content/schema';

export interface Mission {
  /** Its name in the model's `missions` and in the address, for good. */
  readonly id: string;
  readonly sim: string;
  readonly title: Localized;
  /** Who, when, what hurts. */
  readonly brief: Localized;
  /** What stands as it is, and what may be had. */
  readonly given: Localized;
  readonly budget: Localized;
  /** What the third star asks. */
  readonly toil: Localized;
  /** What one believed, and what is so. */
  readonly misconception: MisconceptionId;
  readonly debrief: Localized;
  /** The step that teaches it. */
  readonly lesson: string;
  readonly step: string;
}

export const missions: readonly Mission[] = [
  {
    id: 'group-order',
    sim: 'cold-start',
    title: { ko: '12시 20분의 단체 주문', en: 'The group order' },
    brief: {
      ko: '12시 20분, 옆 건물 오십 명이 한꺼번에 주문 버튼을 눌러요. 선배는 핑을 하나 걸어 두었으니 걱정하지 말라고 해요. 그런데 지난번에는 오십 명이 거의 모두 기다렸어요.',
      en: 'At 12:20 fifty people next door press Order in the same second. A colleague says not to worry, there is a ping. Last time nearly all of the fifty had to wait.',
    },
    given: {
      ko: '주문 하나에 평균 2초가 걸려요. 영수증 메일을 큐로 넘기면 0.3초까지 줄일 수 있어요.',
      en: 'An order takes two seconds of work on average. Hand the receipt mail to a queue, and it takes as little as 0.3 s.',
    },
    budget: { ko: '환경은 평균 32개까지', en: 'At most 32 environments on average' },
    toil: { ko: '돌볼 핑이 없어요', en: 'No ping to look after' },
    misconception: 'M04',
    debrief: {
      ko: '핑 하나는 환경 하나만 띄워 둬요. 한꺼번에 필요한 환경의 수는 들어오는 속도에 일하는 시간을 곱한 만큼이에요. 그래서 일을 짧게 하면 미리 사 둘 환경도 줄어요.',
      en: 'One ping keeps one environment. How many are needed at once is arrival rate times work time. So shorter work means fewer to keep warm.',
    },
    lesson: 'cold-start',
    step: 'one-ping',
  },
  {
    id: 'two-second-hiccup',
    sim: 'resilience',
    title: { ko: '2초의 딸꾹질', en: 'A hiccup of two seconds' },
    brief: {
      ko: '점심시간에 결제가 딱 2초 느려졌어요. 결제는 금세 제 속도를 찾았는데 주문은 끝내 돌아오지 않았어요. 실패하면 세 번까지 다시 부르게 해 두었는데도요.',
      en: 'At lunch, payment was slow for just two seconds. It recovered at once, yet orders never came back. And every failed call is tried three times more.',
    },
    given: {
      ko: '제한 시간 1초는 결제 회사와 맺은 계약이라 바꿀 수 없어요.',
      en: 'The time limit of one second is in the contract with the payment company. It stays.',
    },
    budget: { ko: '주문 서비스의 자리는 150개까지', en: 'At most 150 slots in the order service' },
    toil: {
      ko: '설정은 3개까지만 바꾸고, 조율할 브레이커는 두지 않아요',
      en: 'At most 3 settings changed, and no breaker to tune',
    },
    misconception: 'M20',
    debrief: {
      ko: '재시도는 아픈 쪽에 일을 더 보내요. 대기열이 제한 시간보다 길면 답은 모두 늦고, 늦은 답은 다시 재시도가 돼요. 대기열은 짧게, 다시 부르기 전에는 쉬고, 쉬는 동안 머물 자리도 마련해야 해요.',
      en: 'A retry sends more work to the one that hurts. In a queue longer than the time limit every answer is late, and late answers become retries. It takes a short queue, pauses, and room to pause in.',
    },
    lesson: 'design-for-failure',
    step: 'retry-storm',
  },
  {
    id: 'ten-dollar-alarm',
    sim: 'runaway',
    title: { ko: '10달러 알림', en: 'The ten-dollar alarm' },
    brief: {
      ko: '밤 10시, 사진을 줄이는 함수가 자기가 만든 사진에 다시 깨어나기 시작했어요. 예산 알림은 10달러에 걸어 두었어요. 아침 7시까지 버텨 보세요.',
      en: 'At 22:00 the thumbnail function begins to wake up at its own thumbnails. A budget alarm is set at $10. Get through to 07:00.',
    },
    given: {
      ko: '한 번 돌 때마다 사본을 두 장 쓰는 코드는 오늘 밤 고칠 수 없어요. 여러분은 자고 있으니, 알림이 울리기 전에는 손쓸 수도 없어요.',
      en: 'The code, which writes two copies per run, cannot be mended tonight. You are asleep: before an alarm rings, nobody can do anything.',
    },
    budget: { ko: '아침까지 1달러', en: '$1 until the morning' },
    toil: {
      ko: '사람을 기다리지 않고 알림이 스스로 멈춰요',
      en: 'The alarm stops it by itself, and waits for nobody',
    },
    misconception: 'M21',
    debrief: {
      ko: '서버 한 대의 무한 반복은 그 서버를 멈추지만, 함수의 무한 반복은 천 개로 늘어나요. 예산 알림은 소식이지 브레이크가 아니에요. 브레이크는 동시성 한도이고, 눈은 1분마다 세는 지표예요.',
      en: 'On one server an endless loop ends the server; on functions it gets a thousand environments. A budget alarm is news, not a brake. The brake is a limit on concurrency, the eye a metric by the minute.',
    },
    lesson: 'billing',
    step: 'night-of-one-photo',
  },
  {
    id: 'film-by-six',
    sim: 'long-job',
    title: { ko: '여섯 시 방송', en: 'On air at six' },
    brief: {
      ko: '5시 54분에 90분짜리 영상이 왔어요. 여섯 시에는 올라가 있어야 해요. 그런데 함수는 한 번에 15분이면 끊겨요.',
      en: 'At 5:54 a film comes in that takes 90 minutes of work. It must be up at six. A function is cut off at 15.',
    },
    given: {
      ko: '작업자는 저마다 평균 1시간에 한 번 고장 나요. 지금 설정은 15분짜리 조각을 하나씩, 재시도 없이 돌려요.',
      en: 'Each worker breaks off once an hour on average. As set now, pieces of 15 minutes run one by one, without retries.',
    },
    budget: { ko: '6분 안에, 0.20달러까지', en: 'Six minutes, and $0.20' },
    toil: {
      ko: '한꺼번에 100개까지만 써서, 한도를 올려 달라고 할 일이 없어요',
      en: 'At most 100 at once: the shop keeps its places, and there is no limit to ask for',
    },
    misconception: 'M190',
    debrief: {
      ko: '15분은 ‘일’의 한도가 아니라 ‘한 번’의 한도예요. 조각이 크면 고장 났을 때 많이 잃고, 너무 잘면 준비하는 비용을 더 내요.',
      en: 'Fifteen minutes limits one call, not the job. Large pieces lose much when something breaks; tiny ones pay for getting ready.',
    },
    lesson: 'limits',
    step: 'four-ways',
  },
];

/** Missions that a step teaches for. */
export const missionsOf = (lesson: string, step: string): readonly Mission[] =>
  missions.filter((mission) => mission.lesson === lesson && mission.step === step);

/** Throws a RangeError that names those there are. */
export function findMission(id: string): Mission {
  const mission = missions.find((one) => one.id === id);
  if (mission) return mission;
  throw new RangeError(
    `unknown mission "${id}"; known: ${missions.map((one) => one.id).join(', ')}`,
  );
}
