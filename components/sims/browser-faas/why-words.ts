// Why the numbers of the platform in the page may be believed, in both languages.

import type { Trust } from '@/components/figure/words/why-words';
import type { Localized } from '@/i18n/locales';

/** The numbers that can be asked about. */
export const asked = ['cold', 'warm', 'ratio', 'killed'] as const;
export type AskedAbout = (typeof asked)[number];

/** What is said beside the kit's parts: how far such a number varies. */
export interface MeasuredTrust extends Trust {
  readonly chance: string;
}

export const why: Localized<Readonly<Record<AskedAbout, MeasuredTrust>>> = {
  ko: {
    cold: {
      what: '새 환경에 보낸 첫 호출이 대답을 받기까지 이 기기의 시계로 잰 시간이에요. 만들어 낸 지연은 없어요.',
      rule: '격리된 프레임이 워커를 하나 띄우고(환경 준비), 코드를 읽고, 핸들러 밖을 실행하고(초기화), 핸들러를 불러요. 네 단계를 따로 재서 막대로 그려요.',
      checks: [
        '브라우저 시험이 새 환경에서 부른 호출과 남은 환경에서 부른 호출을 이어서 재고, 첫 호출이 스무 배를 넘는지 확인해요.',
        '끝나지 않는 코드가 제한 시간에 멈추는지, 그동안 페이지가 멈추지 않는지도 시험해요.',
      ],
      leftOut:
        '네트워크, 코드를 내려받는 일, 줄여 놓은 프로세서와 메모리 한도가 없어요. 클라우드의 콜드 스타트와 같은 수가 아니에요.',
      chance:
        '기기와 그때 하는 다른 일에 따라 흔들려요. 그래서 ‘처음부터 재기’는 새 환경에서 다섯 번 재고 가운데 값을 써요.',
    },
    warm: {
      what: '남아 있는 환경이 대답하기까지 걸린 시간의 평균이에요.',
      rule: '준비와 초기화는 건너뛰고 핸들러만 실행해요. 서른 번을 이어서 불러 나눠요.',
      checks: [
        '남은 환경의 전역 변수가 이어지는지로 정말 같은 환경인지 시험해요.',
        '시계가 0.1ms씩(브라우저에 따라 1ms씩) 움직여서, 한 번이 아니라 여러 번의 평균만 말해요.',
      ],
      leftOut: '쉬는 환경을 얼리지 않아요. 실제 플랫폼은 쉬는 환경의 시간을 멈춰요.',
      chance: '두 번째보다 서른 번째가 빠를 때가 많아요. 컴파일러도 데워지거든요.',
    },
    ratio: {
      what: '첫 호출이 그다음 호출의 몇 배인지예요.',
      rule: '첫 호출의 가운데 값을 그다음 호출의 평균으로 나눠요.',
      checks: ['브라우저 시험이 이 기기의 두 값으로 스무 배를 넘는지 확인해요.'],
      leftOut:
        '핸들러가 거의 아무 일도 하지 않아서 배수가 커요. 오래 걸리는 일을 넣으면 배수는 작아지고 늘어난 시간은 그대로예요.',
      chance: '나누는 수가 아주 작아서 크게 흔들려요. 몇 자리까지 맞는 수로 읽지 마세요.',
    },
    killed: {
      what: '제한 시간을 넘겨 플랫폼이 통째로 없앤 환경의 수예요.',
      rule: '제한 시간이 지나도 대답이 없으면 워커를 끝내요. 기다리던 다른 호출은 다른 환경이 받아요.',
      checks: [
        '끝나지 않는 반복, 메모리를 채우는 코드, 워커를 더 띄우려는 코드, 메시지를 쏟아 내는 코드를 돌려 보고 페이지가 멀쩡한지 시험해요.',
      ],
      leftOut: '브라우저에서는 메모리 한도를 정할 수 없어서 제한 시간이 유일한 한도예요.',
      chance: '바쁜 기기에서는 제한 시간을 조금 넘겨 멈출 수 있어요.',
    },
  },
  en: {
    cold: {
      what: 'How long the first call to a new environment waited for its answer, by this device’s clock. No delay is made up.',
      rule: 'A sandboxed frame starts a worker (making the place), reads the code, runs what stands outside the handler (init), and calls the handler. Each of the four is timed by itself and drawn as a bar.',
      checks: [
        'A browser test times calls to new environments and to one that is left, and asks for more than twenty times as long.',
        'Others run code that never ends: it is stopped at its limit, and the page never stands still.',
      ],
      leftOut:
        'There is no network, no download, no share of a processor and no memory limit: it is not the cold start of a cloud.',
      chance:
        'It varies with the device and with what else it does. So “Measure from scratch” takes the middle of five new environments.',
    },
    warm: {
      what: 'The mean time until an environment that was left answers.',
      rule: 'Making and init are skipped and only the handler runs: thirty calls in a row, divided.',
      checks: [
        'Its globals go on counting, by which a test knows that it is the same environment.',
        'The clock steps by 0.1 ms (in some browsers by 1 ms), so nothing is said of one call, only of the mean of many.',
      ],
      leftOut: 'An idle environment is not frozen here; real platforms stop its time.',
      chance: 'The thirtieth call is often faster than the second: the compiler warms up, too.',
    },
    ratio: {
      what: 'How many times as long the first call takes as those after it.',
      rule: 'The middle first call over the mean of later ones.',
      checks: ['A browser test asks that it is more than twenty on the device at hand.'],
      leftOut:
        'It is large because the handler does next to nothing. With longer work the factor shrinks, and the added time stays.',
      chance:
        'It divides by something very small, so it varies a lot: do not read its last digits.',
    },
    killed: {
      what: 'Environments that the platform ended because a call went beyond its limit.',
      rule: 'Without an answer within the limit the worker is terminated; whoever waits is served by another environment.',
      checks: [
        'Endless loops, code that fills memory, that starts more workers or floods the page with messages are run, and the page must stay alive.',
      ],
      leftOut: 'A browser sets no memory limit, so the time limit is the only one.',
      chance: 'On a busy device it may be stopped a little after its limit.',
    },
  },
};
