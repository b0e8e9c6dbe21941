// Words of the place where one's own traffic is brought to the comparison of four ways.

import type { Localized } from '@/i18n/locales';

interface Brought {
  readonly minutes: string;
  readonly total: string;
  readonly from: string;
  readonly to: string;
  readonly inHour: string;
  readonly mostPerSec: string;
  readonly times: string;
}

interface OwnTrafficMessages {
  readonly title: string;
  readonly drop: string;
  /** `isRepeated`: the file is shorter than the hour. */
  readonly used: (brought: Brought, isRepeated: boolean) => string;
  readonly tooBusy: (minute: string, count: string, most: string) => string;
  readonly run: string;
}

export const ownTrafficMessages: Localized<OwnTrafficMessages> = {
  ko: {
    title: '내 트래픽으로 비교하기',
    drop: '내 트래픽 CSV를 여기에 놓으면 가장 붐빈 한 시간을 네 방식에 보내요',
    used: ({ minutes, total, from, to, inHour, mostPerSec, times }, isRepeated) =>
      `${minutes} 동안 ${total}건이었어요. ${
        isRepeated
          ? `한 시간이 차도록 되풀이하면 ${inHour}건`
          : `가장 붐빈 한 시간은 ${from}번째 분부터 ${to}번째 분까지 ${inHour}건`
      }, 1초에 많아야 ${mostPerSec}건꼴이에요. 요청의 빈도를 1분마다 파일대로 바꿔 가며 보내고, 한 달에 이런 한 시간이 ${times}번 온다고 쳐요. 한 건에 걸리는 시간과 약속은 그림에서 바꿀 수 있어요.`,
    tooBusy: (minute, count, most) =>
      `${minute}번째 분: ${count}건은 너무 많아요. 1분에 ${most}건까지 돌려 볼 수 있어요.`,
    run: '이 트래픽으로 돌려 보기',
  },
  en: {
    title: 'Compare with your own traffic',
    drop: 'Drop a CSV of your traffic here to send its busiest hour to all four ways',
    used: ({ minutes, total, from, to, inHour, mostPerSec, times }, isRepeated) =>
      `${total} requests in ${minutes}. ${
        isRepeated
          ? `Repeated until they fill an hour, they come to ${inHour}`
          : `The busiest hour, from minute ${from} to minute ${to}, has ${inHour}`
      }, at most about ${mostPerSec} a second. The rate changes every minute as in the file, and a month is taken to have ${times} such hours.`,
    tooBusy: (minute, count, most) =>
      `Minute ${minute}: ${count} requests are too many. At most ${most} per minute can be run.`,
    run: 'Run it with this traffic',
  },
};
