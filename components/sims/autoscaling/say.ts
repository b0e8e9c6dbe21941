// What the VM group's simulator says: its events, its state and why a guess was off, in whole sentences of both languages.

import type { Sentence } from '@/components/figure/definition';
import { eventTable } from '@/components/figure/event-table';
import type { Shown } from '@/components/figure/marks/contract';
import { fill, type Values } from '@/components/figure/telling/fill';
import { eventKinds } from '@/engine/models/autoscaling/config';
import { formatDuration, formatNumber, formatPercent } from '@/i18n/format';
import type { Locale, Localized } from '@/i18n/locales';
import type { Metrics, Recording } from '@/player/types';
import { isCpu, nowAt } from './now';
import { isBlind, OVER } from './scene';

type Kind =
  | (typeof eventKinds)[number]['name']
  | 'growRate'
  | 'growEqual'
  | 'add'
  | 'zone'
  | 'before';

const events: Localized<Readonly<Record<Kind, string>>> = {
  ko: {
    before: '아직 아무 결정도 없었어요. VM이 손님을 맡고 있어요.',
    grow: '잰 VM {subject}대의 CPU가 {reading}. 그룹은 **모두 {object}대**가 되도록 더 켜요.',
    growRate:
      'VM {subject}대에 1초마다 {rate}건씩 왔어요. 그룹은 **모두 {object}대**가 되도록 더 켜요.',
    growEqual: '그룹이 **모두 {object}대**가 되도록 VM을 더 켜요.',
    shrink: '한가해졌어요. 그룹은 **{object}대**로 줄이고, 나머지는 하던 일을 마치면 꺼져요.',
    ready: '{subject}번 VM이 켜졌어요. **이제 {object}대**가 일해요.',
    enough: '{long} 만에 **자리가 다시 넉넉해요.** VM {subject}대가 일해요.',
    gone: '{subject}번 VM이 하던 일을 마치고 꺼졌어요.',
    zoneDown: '영역 하나가 꺼졌어요. **VM {subject}대와 맡고 있던 요청 {object}건**이 사라졌어요.',
    add: '규칙을 기다리지 않고 3대를 더 켰어요.',
    zone: '가용 영역 하나를 껐어요.',
  },
  en: {
    before: 'Nothing has been decided yet. The VMs serve whoever comes.',
    grow: 'CPU of the {subject} VMs measured: {reading}. The group starts more, to be **{object} in all**.',
    growRate:
      '{rate} requests a second came to each of {subject} VMs. The group starts more, to be **{object} in all**.',
    growEqual: 'The group starts more VMs, to be **{object} in all**.',
    shrink:
      'It is quiet. The group goes down to **{object}**; the others finish their work and stop.',
    ready: 'VM {subject} is up. **{object} work now**.',
    enough: 'After {long} there are **places for everybody again**, on {subject} VMs.',
    gone: 'VM {subject} has finished its work and is gone.',
    zoneDown: 'A zone has failed. **{subject} VMs are gone, and {object} requests with them**.',
    add: 'You started three more without waiting for the rule.',
    zone: 'You failed one availability zone.',
  },
};

function kindOf({ log, request }: Recording, index: number): Kind {
  const kind = eventKinds[log.kind[index] ?? -1];
  if (kind === undefined) {
    return request.acts[log.value[index] ?? -1]?.act === 'zone' ? 'zone' : 'add';
  }
  if (kind.name !== 'grow') return kind.name;
  if (request.config.policy === 'step') return 'growEqual';
  return request.config.metric === 'cpu' ? 'grow' : 'growRate';
}

export function describe(recording: Recording, index: number, locale: Locale): Sentence {
  if (index < 0) return fill(events[locale].before);
  const { log } = recording;
  const value = log.value[index] ?? 0;
  return fill(events[locale][kindOf(recording, index)], {
    subject: formatNumber(log.subject[index] ?? 0, locale),
    object: formatNumber(log.object[index] ?? 0, locale),
    reading: formatPercent(value, locale),
    rate: formatNumber(value, locale, 1),
    long: formatDuration(value / 1000, locale),
  });
}

export const table = eventTable(describe);

const moments = {
  ko: {
    dark: '일하는 VM이 하나도 없어요. **{booting}대가 켜지는 중**이에요.',
    blind:
      '손님은 자리의 {asked}만큼 왔는데 **CPU는 100%까지만 보여요.** 다음 계산까지 {next} 남았어요.',
    blindBooting:
      '**CPU는 여전히 100%까지만 보여요.** {booting}대가 켜지는 중이고, 그래도 손님은 지금 자리의 {asked}만큼이에요.',
    open: '요청 수에는 천장이 없어서 **{asked} 그대로** 보여요. 다음 계산까지 {next} 남았어요.',
    openBooting: '한 번에 다 청했어요. **{booting}대가 켜지는 동안**만 자리가 모자라요.',
    spare: '자리는 넉넉한데 **{booting}대가 더 켜지는 중**이에요. 줄이 길 때 내린 결정이에요.',
    calm: 'VM {serving}대가 자리의 {busy}만큼 일해요. **자리가 넉넉해요.**',
  },
  en: {
    dark: 'No VM is at work. **{booting} are booting**.',
    blind:
      'Customers ask for {asked} of the places, and **CPU shows 100% at most**. The next sum is {next} away.',
    blindBooting:
      '**CPU still shows no more than 100%.** {booting} VMs are booting, and what is asked for is {asked} of the places.',
    open: 'Requests have no ceiling: **all {asked} are seen**. The next sum is {next} away.',
    openBooting: 'All were asked for at once. Places are short **only while {booting} VMs boot**.',
    spare:
      'There are places enough, and **{booting} more VMs are booting**: that was decided while the line was long.',
    calm: 'The places on {serving} VMs are {busy} taken. **There is room for everybody**.',
  },
} as const satisfies Localized<Readonly<Record<string, string>>>;

/** What is going on and why, the most telling case first. */
export function sayMoment(shown: Shown, tMs: number): Sentence {
  const { locale, recording } = shown;
  const now = nowAt(shown, tMs);
  const periodMs = Number(recording.request.config.periodSec) * 1000;
  const values: Values = {
    booting: formatNumber(now.booting, locale),
    serving: formatNumber(now.serving, locale),
    asked: Number.isFinite(now.asked) ? formatPercent(now.asked, locale) : '∞',
    busy: formatPercent(now.busy, locale),
    next: formatDuration(Math.ceil((periodMs - (tMs % periodMs)) / 1000), locale),
  };
  const isBooting = now.booting > 0;
  const which = (): keyof (typeof moments)['ko'] => {
    if (now.serving === 0) return 'dark';
    if (isBlind(shown, now)) return isBooting ? 'blindBooting' : 'blind';
    if (!isCpu(shown) && now.asked >= OVER) return isBooting ? 'openBooting' : 'open';
    return isBooting && now.asked < 1 ? 'spare' : 'calm';
  };
  return fill(moments[locale][which()], values);
}

const ends = {
  ko: {
    rounds:
      'CPU가 100%까지만 보여서 **{decisions}번에 나눠 늘렸어요.** 자리가 모자란 {shortage} 동안 요청의 {lost}를 놓쳤어요.',
    once: '**한 번에 다 청했어요.** 그래도 재고 부팅하는 {shortage} 동안 요청의 {lost}를 놓쳤어요.',
    short: '**자리가 모자란 시간은 {shortage}.** 그동안 요청의 {lost}를 놓쳤어요.',
    kept: '때맞춰 늘어나서 **아무도 놓치지 않았어요.**',
  },
  en: {
    rounds:
      'CPU shows 100% at most, so it took **{decisions} rounds**. For {shortage} there were too few places, and {lost} of the requests were lost.',
    once: '**All were asked for at once.** Still, measuring and booting took {shortage}, and {lost} of the requests were lost.',
    short: '**Places were too few for {shortage}**, and {lost} of the requests were lost.',
    kept: 'It grew in time, and **nobody was lost**.',
  },
} as const;

/** What the whole run came to. */
export function conclude({ final, request }: Recording, locale: Locale): Sentence {
  const { metrics } = final;
  const { dropped, decisions } = metrics;
  const which = (): keyof (typeof ends)['ko'] => {
    if (dropped === 0) return 'kept';
    if (decisions === 1) return 'once';
    return request.config.metric === 'cpu' && (decisions ?? 0) > 1 ? 'rounds' : 'short';
  };
  return fill(ends[locale][which()], valuesOf(metrics, locale));
}

const valuesOf = (metrics: Metrics, locale: Locale): Values => ({
  decisions: formatNumber(metrics.decisions ?? 0, locale),
  shortage: formatDuration((metrics.shortage ?? 0) / 1000, locale),
  lost: formatPercent(metrics.lost ?? 0, locale),
  minutes: formatNumber((metrics.machineTime ?? 0) / 60_000, locale),
});

const gaps = {
  ko: {
    once: '요청 수에는 천장이 없어요. 그래서 **한 번에 다 청했고**, 남은 것은 부팅을 기다리는 시간이에요.',
    rounds:
      '**CPU는 100%를 넘지 못해요.** 목표가 50%면 한 번에 두 배가 끝이고, 그때마다 재고 부팅하는 시간이 들어요.',
    lost: '자리가 모자란 {shortage} 동안 줄은 금세 찼고, **그 뒤에 온 손님을 놓쳤어요.** 재는 시간과 부팅이 결정마다 한 번씩 들어요.',
    machineTime: '늦게 늘어난 VM은 늦게 줄기도 해요. 모두 더하면 **{minutes}분**이에요.',
  },
  en: {
    once: 'Requests have no ceiling, so **all were asked for at once**. What is left is one boot.',
    rounds:
      '**CPU stops at 100%.** With a target of 50%, doubling is all that one round can do, and each costs a measurement and a boot.',
    lost: 'There were too few places for {shortage}. The line was soon full, and **whoever came after that was lost**: each decision costs a measurement and a boot.',
    machineTime: 'VMs that come late also go late. All added up, that is **{minutes} min**.',
  },
} as const;

/** Why guess and result differ. */
export function explainGap(asked: string, metrics: Metrics, locale: Locale): Sentence {
  const isOnce = (metrics.decisions ?? 0) <= 1;
  const which =
    asked === 'decisions'
      ? isOnce
        ? 'once'
        : 'rounds'
      : asked === 'machineTime' || asked === 'instances'
        ? 'machineTime'
        : 'lost';
  return fill(gaps[locale][which], valuesOf(metrics, locale));
}
