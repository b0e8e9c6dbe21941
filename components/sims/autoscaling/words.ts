// Words of the VM group's simulator, in both languages.

import { commonKnobs, commonMetrics } from '@/components/figure/words/common';
import type { SimWords } from '@/components/figure/words/sim-words';
import type { declaration } from '@/engine/models/autoscaling/config';
import type { Locale, Localized } from '@/i18n/locales';

type Words = SimWords<typeof declaration, 'capacity' | 'demand'>;

const knobs = <L extends Locale>(locale: L) =>
  commonKnobs(locale, 'ratePerSec', 'peakFactor', 'workSec');
const metrics = <L extends Locale>(locale: L) => commonMetrics(locale, 'p95', 'dropped');

export const words: Localized<Words> = {
  ko: {
    title: '자동 확장하는 VM 그룹',
    hint: '그룹이 보는 값을 손님이 바라는 만큼과 비교해 보세요',
    summary: {
      stage:
        '두 기둥은 그룹이 보는 값과 손님이 바라는 만큼이에요. 칸 하나하나가 VM이고, 점선 칸은 아직 없는 VM이에요. 아래 띠에는 규칙이 결정할 때마다 쓴 계산, 필요한 자리와 준비된 자리, VM 한 대 한 대의 시간이 이어져요.',
      controls:
        '무엇을 재는지, 목표, 부팅 시간, 재는 간격, 최소 대수를 바꿀 수 있어요. 무대의 버튼으로 3대를 바로 늘리거나 가용 영역 하나를 끌 수 있어요.',
      first: '재생을 누르고, 손님이 열 배가 된 뒤에 그룹이 보는 값이 어디에서 멈추는지 보세요.',
    },
    params: {
      ...knobs('ko'),
      metric: {
        label: '무엇을 잴까',
        hint: '요청 수는 VM 한 대에 1초마다 온 만큼이에요',
        options: { cpu: 'CPU 사용률', requests: '요청 수' },
      },
      target: { label: '목표', hint: '재는 값을 여기에 맞춰요' },
      bootSec: { label: '부팅 시간', hint: '결정부터 일을 맡을 때까지, 중앙값' },
      periodSec: { label: '재는 간격', hint: '이만큼 재고 나서 한 번 결정해요' },
      minInstances: { label: '최소 VM', say: (value) => `${value}대` },
      alarmPeriods: { label: '몇 번 연속 높아야 늘릴지', say: (value) => `${value}번` },
      policy: {
        label: '늘리는 규칙',
        options: { target: '목표에 맞추기', step: '단계마다 정해진 만큼' },
      },
      warmupSec: { label: '워밍업', hint: '일은 하지만 재지는 않는 시간', zero: '없음' },
      lowReadings: { label: '몇 번 연속 낮아야 줄일지', say: (value) => `${value}번` },
      scaleInCooldownSec: {
        label: '축소 전 대기 시간',
        hint: '마지막으로 대수를 바꾼 뒤부터',
        zero: '없음',
      },
      initialInstances: { label: '처음 켜 둔 VM', say: (value) => `${value}대` },
      maxInstances: { label: '최대 VM', say: (value) => `${value}대` },
      slotsPerInstance: { label: 'VM 한 대의 자리', hint: '한 번에 맡는 요청' },
      queueLimit: { label: '대기열의 길이', hint: '이보다 길면 놓쳐요', zero: '없음' },
      zones: { label: '가용 영역', say: (value) => `${value}곳` },
      chance: {
        label: '우연',
        options: { off: '없음', on: '있음' },
        hint: '없으면 손님이 일정한 간격으로 오고, 일과 부팅이 늘 똑같이 걸려요',
      },
      peakAtSec: { label: '몰리기 시작하는 때' },
      riseSec: { label: '늘어나는 데 걸리는 시간' },
      peakForSec: { label: '몰리는 동안' },
      fallSec: { label: '줄어드는 데 걸리는 시간' },
    },
    scenarios: {
      'even-ten-times': {
        name: '고르게 온 열 배',
        hint: '손님이 일정한 간격으로 오다가 10분에 열 배가 돼요. 우연이 없는 실험이에요.',
      },
      'ten-times': {
        name: '순식간에 열 배',
        hint: '1초에 7건이던 주문이 한순간에 70건이 돼요. 그룹은 CPU 50%를 맞춰요.',
      },
      'target-70': {
        name: '목표 70%',
        hint: '같은 손님, 더 높은 목표. VM은 덜 필요한데 더 늦어요.',
      },
      requests: {
        name: '요청 수를 재는 그룹',
        hint: '같은 손님. 이번에는 CPU 대신 VM마다 온 요청 수를 재요.',
      },
      'slow-slope': {
        name: '20분에 걸친 열 배',
        hint: '똑같이 열 배, 똑같은 규칙. 다만 20분에 걸쳐 늘어요.',
      },
      'zone-down': {
        name: '가용 영역 하나가 꺼지면',
        hint: 'VM 6대가 두 영역에 나뉘어 있어요. 5분째에 한 영역이 꺼져요.',
      },
      'late-lunch': {
        name: '점심을 넘겨라',
        hint: '3분에 걸쳐 열 배가 되고 12분을 머문 뒤 줄어요. 설정 하나로는 안 돼요.',
      },
    },
    metrics: {
      ...metrics('ko'),
      lost: '놓친 비율',
      machineTime: 'VM을 켠 시간 합계',
      shortage: '자리가 모자란 시간',
      decisions: '늘리기로 결정한 횟수',
      instances: '평균 VM',
    },
    assumptions: {
      'boot-in-parts':
        '부팅 90초는 가정이에요. 새 EC2에 접속할 수 있을 때까지 잰 26초쯤(brev.dev, 2026-01-31)에 앱이 켜지고 상태를 확인하는 시간을 더했어요.',
      'known-work': '요청 수를 재는 그룹은 요청 하나가 평균 얼마나 걸리는지 정확히 알아요.',
      'metric-without-delay': '잰 값을 바로 알아요. 실제 지표는 몇 초에서 몇 분까지 늦게 도착해요.',
      'one-metric-at-a-time':
        '한 번에 하나만 재요. 실제로는 여럿을 재고 가장 큰 쪽을 따르기도 해요.',
      'shrinks-by-assumption':
        '줄이는 방법은 가정이에요. AWS는 얼마나 천천히 줄이는지 공개하지 않았어요.',
      'zones-stay-even':
        'VM은 영역마다 똑같이 나뉘어 있고, 꺼진 만큼은 남은 영역에서 곧바로 다시 켜기 시작해요.',
      'slots-do-not-slow-each-other':
        '자리가 다 차도 일의 속도는 그대로이고, 모두가 대기열 하나에서 기다려요.',
      'nobody-tries-again': '놓친 손님은 다시 오지 않아요. 요금과 예측 확장은 다루지 않아요.',
    },
    acts: { add: '지금 3대 늘리기', zone: '가용 영역 하나 끄기' },
    stage: '그룹이 보는 값과 VM, 그 아래 지나온 시간',
    chart: {
      title: '지금까지',
      series: { capacity: '준비된 자리', demand: '일하거나 기다리는 요청' },
    },
  },
  en: {
    title: 'A VM group that scales itself',
    hint: 'compare what the group sees with what is asked of it',
    summary: {
      stage:
        'Of the two columns, one is what the group is shown and one is what customers ask for. Each tile is a VM; dashed tiles are VMs that are missing. The strip below holds the sum that the rule wrote at each decision, the places needed and ready, and the life of every VM.',
      controls:
        'You can change what is measured, the target, the boot time, the period and the minimum. Buttons on the stage add three VMs at once, or fail an availability zone.',
      first:
        'Press Play and see where the value that the group is shown stops once the crowd is ten times as large.',
    },
    params: {
      ...knobs('en'),
      metric: {
        label: 'Measure',
        hint: 'CPU utilization, or requests a second for each VM',
        options: { cpu: 'CPU', requests: 'requests' },
      },
      target: { label: 'Target', hint: 'what the metric is brought to' },
      bootSec: { label: 'Boot time', hint: 'median, from the decision until it takes requests' },
      periodSec: { label: 'Period', hint: 'measure for this long, then decide once' },
      minInstances: { label: 'Minimum VMs' },
      alarmPeriods: { label: 'High readings to scale out' },
      policy: { label: 'Rule', options: { target: 'track the target', step: 'fixed steps' } },
      warmupSec: { label: 'Warm-up', hint: 'works, but is not measured', zero: 'none' },
      lowReadings: { label: 'Low readings to scale in' },
      scaleInCooldownSec: {
        label: 'Scale-in cooldown',
        hint: 'since the size last changed',
        zero: 'none',
      },
      initialInstances: { label: 'VMs at the start' },
      maxInstances: { label: 'Maximum VMs' },
      slotsPerInstance: { label: 'Places on a VM', hint: 'requests that it works on at once' },
      queueLimit: { label: 'Queue length', hint: 'beyond it, requests are lost', zero: 'none' },
      zones: { label: 'Availability zones' },
      chance: {
        label: 'Chance',
        options: { off: 'none', on: 'as in life' },
        hint: 'without it customers come evenly, and work and boot always take the same',
      },
      peakAtSec: { label: 'Crowd comes after' },
      riseSec: { label: 'Takes this long to rise' },
      peakForSec: { label: 'Crowd stays for' },
      fallSec: { label: 'Takes this long to fall' },
    },
    scenarios: {
      'even-ten-times': {
        name: 'Ten times, evenly',
        hint: 'Customers come like clockwork, and after ten minutes ten times as many. No chance in it.',
      },
      'ten-times': {
        name: 'Ten times at once',
        hint: 'Seven orders a second become seventy in a moment. The group keeps CPU at 50%.',
      },
      'target-70': {
        name: 'A target of 70%',
        hint: 'The same crowd, a higher target: fewer VMs are needed, and they come later.',
      },
      requests: {
        name: 'Counting requests',
        hint: 'The same crowd. This time requests per VM are measured in place of CPU.',
      },
      'slow-slope': {
        name: 'Ten times, slowly',
        hint: 'Ten times as many, by the same rule, but spread over twenty minutes.',
      },
      'zone-down': {
        name: 'A zone goes dark',
        hint: 'Six VMs in two zones. After five minutes one of the zones fails.',
      },
      'late-lunch': {
        name: 'Get through lunch',
        hint: 'Ten times as many within three minutes, for twelve more. No single setting will do.',
      },
    },
    metrics: {
      ...metrics('en'),
      lost: 'Share lost',
      machineTime: 'Total VM time',
      shortage: 'Too few places for',
      decisions: 'Scale-out decisions',
      instances: 'Mean VMs',
    },
    assumptions: {
      'boot-in-parts':
        'The boot of 90 s is assumed: about 26 s until you can log in to a new EC2 instance were measured (brev.dev, 2026-01-31); the app’s own start and health checks come on top.',
      'known-work': 'A group that counts requests knows exactly how long one takes on average.',
      'metric-without-delay':
        'What was measured is known at once. Real metrics arrive seconds to minutes late.',
      'one-metric-at-a-time':
        'One thing is measured at a time. Real groups may follow several and take the largest answer.',
      'shrinks-by-assumption':
        'How it scales in is assumed. AWS does not publish how slowly its groups do.',
      'zones-stay-even':
        'Zones hold equal parts of the group, and what one takes with it begins to boot in the others at once.',
      'slots-do-not-slow-each-other':
        'A full VM works as fast as an idle one, and everybody waits in one queue.',
      'nobody-tries-again':
        'Whoever is lost does not come back. Prices and predictive scaling are left out.',
    },
    acts: { add: 'Add three VMs now', zone: 'Fail one zone' },
    stage: 'What the group sees and its VMs, and below them the time so far',
    chart: {
      title: 'So far',
      series: {
        capacity: 'places ready',
        demand: 'requests at work or waiting',
      },
    },
  },
};
