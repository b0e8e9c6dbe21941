// The words of the runaway simulator, in both languages.

import type { SimWords } from '@/components/figure/words/sim-words';
import type { declaration } from '@/engine/models/runaway/config';
import type { Localized } from '@/i18n/locales';

export const words: Localized<SimWords<typeof declaration>> = {
  ko: {
    title: '자기를 부르는 함수',
    hint: '사진 한 장이 함수를 깨운 밤, 요금은 누가 언제 알까요?',
    summary: {
      stage:
        '버킷에서 이벤트가 나와 기다리다가 칸으로 들어가요. 칸 하나가 환경 하나이고 모두 1,000칸이에요. 굵은 화살표는 사본이 같은 버킷으로 돌아가는 길이에요. 같은 칸을 나눠 쓰는 정오네 주문이 있고, 진짜 요금과 청구서에 보이는 금액, 휴대폰이 있어요. 아래 띠에는 일하는 환경과 요금, 거절된 주문이 이어져요.',
      controls:
        '사본의 수, 함수의 한도, 알림의 종류와 기준, 누가 멈추는지, 반복 감지를 바꿀 수 있어요. 알림이 울린 다음에는 버튼으로 멈추거나 필터를 고치거나 버킷을 비울 수 있어요.',
      first: '한 단계씩 넘기며 환경이 두 배가 되는 순간들을 보고, 그다음 재생을 눌러 보세요.',
    },
    params: {
      copies: { label: '한 번에 쓰는 사본', say: (value) => `${value}장`, zero: '없음' },
      cap: { label: '함수의 한도', hint: '예약 동시성. 1,000이면 계정의 자리를 다 쓸 수 있어요' },
      alarm: {
        label: '알림',
        options: { none: '없음', bill: '요금', minute: '1분마다' },
        hint: '요금 알림은 갱신된 청구서가 $10를 넘었을 때, 1분 알림은 일하는 환경을 세어 울려요',
      },
      threshold: { label: '1분 알림의 기준', hint: '일하는 환경이 세 번 잇달아 이보다 많으면' },
      stopBy: { label: '멈추는 쪽', options: { person: '사람', alarm: '알림이 바로' } },
      loopGuard: {
        label: '반복 감지',
        options: { off: '끔', on: '켬' },
        hint: '16번 이어진 다음의 이벤트를 플랫폼이 버려요',
      },
      photosPerHour: { label: '1시간에 새 사진', say: (value) => `${value}장`, zero: '없음' },
      memoryMb: { label: '메모리', say: (value) => `${value}MB` },
      wakeAfterHours: { label: '메일을 읽는 때', hint: '밤 10시부터' },
    },
    scenarios: {
      'photo-night': {
        name: '사진 한 장의 밤',
        hint: '밤 10시부터 아침 7시까지. 알림은 요금 10달러예요.',
      },
      'first-seconds': { name: '처음 15초', hint: '같은 밤의 처음을 천천히 봐요.' },
      'minute-alarm': {
        name: '1분 경보',
        hint: '환경 수를 1분마다 세고, 울리면 바로 멈춰요.',
      },
      'net-of-16': {
        name: '16번에서 끊는 그물',
        hint: '플랫폼의 반복 감지를 켰어요. 사본은 두 장이에요.',
      },
      'quiet-leak': {
        name: '조용한 누수',
        hint: '사본은 한 장, 사진은 1시간에 20장. 하루 동안이에요.',
      },
      'one-dollar': {
        name: '1달러의 밤',
        hint: '주문을 하나도 잃지 않고, 아침까지 1달러 안으로 막아 보세요.',
      },
    },
    metrics: {
      cost: '진짜 요금',
      running: '일하는 환경',
      runs: '실행한 횟수',
      fullAfter: '자리가 다 차기까지',
      alarmAfter: '알림까지',
      knownAfter: '누가 알기까지',
      dropped: '놓친 정오네 주문',
      leftover: '남은 사본의 한 달 보관료',
    },
    assumptions: {
      'one-second-runs': '한 번의 실행은 평균 1초, 1GB예요. 우리가 정한 값이에요.',
      'small-photos': '사본 한 장은 0.2MB, 로그는 한 번에 1KB로 정했어요.',
      'virginia-prices':
        '2026년 10월 버지니아 정가예요. S3의 서울 가격은 출처를 찾지 못했어요. 무료 구간은 뺐어요.',
      'guard-counts-depth':
        '반복 감지는 Lambda, SQS, SNS, S3 사이에서 기본으로 켜져 있고 16번쯤에서 끊어요. 전체 횟수가 아니라 이어진 깊이를 센다는 것은 문서를 우리가 읽은 뜻이에요. DynamoDB나 HTTP 호출이 끼면 보지 못해요.',
      'eight-hours': '청구서가 8시간마다 갱신된다고 가정했어요. AWS는 하루에 몇 번이라고만 적어요.',
      'ten-minutes-and-seven':
        '호출은 10분 뒤에 답하고 메일은 아침 7시에 읽는다는 것은 우리가 정한 값이에요.',
      'orders-like-clockwork': '정오네 주문은 0.2초마다 한 건씩 고르게 오고, 0.5초 걸려요.',
      'slices-of-a-second':
        '자리가 다 찬 뒤에는 실행을 하나씩 따르지 않고 1초씩 묶어 세요. 결과의 법칙은 같아요.',
      'left-out':
        '콜드 스타트, 기다리는 이벤트의 재시도 간격, 나가는 트래픽과 지우는 요금은 뺐어요.',
    },
    acts: { stop: '멈추기', mend: '필터 고치기', empty: '버킷 비우기' },
    stage: '버킷과 이벤트와 1,000자리, 두 가지 금액과 휴대폰, 그 아래 지나온 밤',
    chart: {
      title: '일하는 환경과 진짜 요금',
      series: { running: '일하는 환경(개)', cost: '진짜 요금(달러)' },
    },
  },
  en: {
    title: 'A function that calls itself',
    hint: 'One photo wakes a function: who hears of the bill, and when?',
    summary: {
      stage:
        'Events leave the bucket, wait, and enter the squares: each is an environment, a thousand in all. The thick arrow is the way of the copies back into the same bucket. The shop’s orders share the squares. There are also the true bill, what the bill shows, and a phone. The strip below shows environments at work, money, and orders refused.',
      controls:
        'You can change the number of copies, the function’s limit, the alarm and its threshold, who stops the function, and the loop guard. Once the alarm has rung, buttons stop the function, fix its filter or empty the bucket.',
      first: 'Step through the moments at which the environments double, then press Play.',
    },
    params: {
      copies: { label: 'Copies per run', zero: 'none' },
      cap: {
        label: 'Limit of the function',
        hint: 'reserved concurrency; 1,000 is all that the account has',
      },
      alarm: {
        label: 'Alarm',
        options: { none: 'none', bill: 'bill', minute: 'minute' },
        hint: 'on a bill above $10 when it is updated, or on environments, counted every minute',
      },
      threshold: {
        label: 'Minute alarm above',
        hint: 'environments at work, three times in a row',
      },
      stopBy: { label: 'Stopped by', options: { person: 'a person', alarm: 'the alarm' } },
      loopGuard: {
        label: 'Loop guard',
        options: { off: 'off', on: 'on' },
        hint: 'the platform drops an event after sixteen in a chain',
      },
      photosPerHour: { label: 'New photos an hour', zero: 'none' },
      memoryMb: { label: 'Memory', say: (value) => `${value} MB` },
      wakeAfterHours: { label: 'Mail is read after', hint: 'counted from ten in the evening' },
    },
    scenarios: {
      'photo-night': {
        name: 'The night of one photo',
        hint: 'From ten in the evening to seven. The alarm stands at a bill of $10.',
      },
      'first-seconds': {
        name: 'The first 15 seconds',
        hint: 'The beginning of that night, slowly.',
      },
      'minute-alarm': {
        name: 'An alarm by the minute',
        hint: 'Environments are counted every minute, and the alarm itself stops the function.',
      },
      'net-of-16': {
        name: 'A net at sixteen',
        hint: 'The platform’s loop guard is on. Two copies each.',
      },
      'quiet-leak': {
        name: 'The quiet leak',
        hint: 'One copy each, twenty photos an hour, for a day.',
      },
      'one-dollar': {
        name: 'A night for a dollar',
        hint: 'Lose no order, and stay within one dollar until the morning.',
      },
    },
    metrics: {
      cost: 'The true bill',
      running: 'At work now',
      runs: 'Runs',
      fullAfter: 'All places taken after',
      alarmAfter: 'Alarm after',
      knownAfter: 'Somebody knows after',
      dropped: 'Shop orders lost',
      leftover: 'Copies left, a month',
    },
    assumptions: {
      'one-second-runs': 'A run takes a second on average, at 1 GB. Both are our numbers.',
      'small-photos': 'A copy has 0.2 MB and a run logs 1 KB: our numbers, too.',
      'virginia-prices':
        'List prices of Virginia, October 2026; no sourced price of S3 in Seoul was found. The free tier is left out.',
      'guard-counts-depth':
        'Loop detection is on by default between Lambda, SQS, SNS and S3, and stops a chain after about sixteen. That it counts the depth and not all runs is our reading. It does not see loops through DynamoDB or plain HTTP.',
      'eight-hours':
        'Bills are taken to be updated every eight hours. AWS says no more than several times a day.',
      'ten-minutes-and-seven':
        'A page is answered after ten minutes and mail is read at seven: assumed.',
      'orders-like-clockwork':
        'The shop’s orders come evenly, one every 0.2 s, and take 0.5 s each.',
      'slices-of-a-second':
        'Once all places are taken, runs are counted by the second instead of one by one. The law is the same.',
      'left-out':
        'Cold starts, pauses between retries of waiting events, outgoing traffic and the price of deleting are left out.',
    },
    acts: { stop: 'Stop', mend: 'Fix filter', empty: 'Empty bucket' },
    stage: 'Bucket, events and a thousand places, two bills and a phone, and the night below',
    chart: {
      title: 'Environments at work and the true bill',
      series: { running: 'environments at work', cost: 'true bill, $' },
    },
  },
};
