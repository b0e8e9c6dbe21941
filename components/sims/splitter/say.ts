// What the splitter simulator says: its events, its state and why a guess was off, in whole sentences of both languages.

import type { Sentence } from '@/components/figure/definition';
import { eventTable } from '@/components/figure/event-table';
import type { Shown } from '@/components/figure/marks/contract';
import { fill } from '@/components/figure/telling/fill';
import { eventKinds, lines, modules } from '@/engine/models/splitter/config';
import { formatNumber, formatPercent } from '@/i18n/format';
import type { Locale, Localized } from '@/i18n/locales';
import type { Metrics, Recording } from '@/player/types';
import { configNow, moduleWord, nowAt, serviceCount, serviceWord } from './now';

type Templates = Localized<Readonly<Record<string, string>>>;

const MIN_MS = 60_000;

const events: Templates = {
  ko: {
    before: '아직 아무 일도 없어요.',
    down: '멈춘 곳: **{service}.**',
    up: '다시 뜬 곳: {service}. {minutes}분 동안 멈췄어요.',
    asked: '{subject}번 변경을 시작했어요. 고치는 모듈: {object}.',
    begun: '{subject}번 변경을 배포해요. 함께 배포하는 서비스는 **{count}개**예요.',
    again: '{subject}번 변경의 시험 하나가 실패해서 **처음부터 다시** 배포해요.',
    live: '{subject}번 변경이 나갔어요. 시작하고 **{minutes}분** 만이에요.',
    full: '{subject}번째 페이지가 {ms}ms 만에 떴어요.',
    slow: '{subject}번째 페이지는 **{ms}ms** 걸렸어요. 네트워크 호출 하나가 늦었어요.',
    partial: '{subject}번째 페이지는 **{object} 없이** 떴어요.',
    lost: '{subject}번째 페이지를 **열지 못했어요.** 멈춘 곳: {service}.',
    'act:cut': '**{line}** 사이를 잘랐어요. 숫자는 여기서부터 다시 재요.',
    'act:join': '**{line}** 사이를 이었어요. 숫자는 여기서부터 다시 재요.',
    'act:optionalOn': '이제 추천과 알림 **없이도** 페이지를 띄워요. 숫자는 여기서부터 다시 재요.',
    'act:optionalOff':
      '이제 추천과 알림이 **있어야** 페이지를 띄워요. 숫자는 여기서부터 다시 재요.',
    'act:stop': '손으로 30분 멈춘 곳: **{service}.**',
  },
  en: {
    before: 'Nothing has happened yet.',
    down: '**{service} is down.**',
    up: '{service} is up again, after {minutes} minutes.',
    asked: 'Change {subject} is begun, in the module {object}.',
    begun: 'Change {subject} is being released. **Services at once: {count}.**',
    again: 'A test of change {subject} failed, so it is released **all over again**.',
    live: 'Change {subject} is live, **{minutes} minutes** after it was begun.',
    full: 'Page {subject} was shown after {ms} ms.',
    slow: 'Page {subject} took **{ms} ms**: a call over the network was late.',
    partial: 'Page {subject} was shown **without {object}**.',
    lost: 'Page {subject} **could not be shown**. {service} is down.',
    'act:cut': '**{line}** was cut. Numbers are measured from here on.',
    'act:join': '**{line}** was joined. Numbers are measured from here on.',
    'act:optionalOn':
      'From now on a page **does without** picks and notices. Numbers are measured from here on.',
    'act:optionalOff':
      'From now on a page **needs** picks and notices. Numbers are measured from here on.',
    'act:stop': '**{service}** was stopped by hand for 30 minutes.',
  },
};

/** Which of the acts' sentences: cut or joined, with or without, or a process that was stopped. */
function actOf({ request }: Recording, place: number): { kind: string; line: number } {
  const { act, on, to } = request.acts[place] ?? { act: '', on: null, to: null };
  if (act !== 'set') return { kind: `act:${act}`, line: -1 };
  if (on === 'optional')
    return { kind: to === 'on' ? 'act:optionalOn' : 'act:optionalOff', line: -1 };
  const line = lines.findIndex(({ knob }) => knob === on);
  return { kind: to === 'on' ? 'act:cut' : 'act:join', line };
}

const lineWord = (place: number, locale: Locale): string => {
  const { from, to } = lines[place] ?? { from: 0, to: 0 };
  return `${moduleWord(from)[locale]}–${moduleWord(to)[locale]}`;
};

export function describe(recording: Recording, index: number, locale: Locale): Sentence {
  const own = events[locale];
  if (index < 0) return fill(own.before ?? '');
  const { log } = recording;
  const [subject, object] = [log.subject[index] ?? 0, log.object[index] ?? 0];
  const value = log.value[index] ?? 0;
  const config = configNow(recording, log.atMs[index] ?? 0);
  const kind = eventKinds[log.kind[index] ?? -1];
  const act = kind ? null : actOf(recording, value);
  // Of an act on a thing, that is the object; of the others, whoever went down or was down.
  const module = kind?.name === 'lost' || act ? object : subject;
  const head = headOf(config, module);
  return fill(own[kind?.name ?? act?.kind ?? ''] ?? '', {
    subject: formatNumber(subject, locale),
    object: moduleWord(object)[locale],
    service: serviceWord(config, head)[locale],
    count: formatNumber(object, locale),
    minutes: formatNumber(value / MIN_MS, locale, value < 10 * MIN_MS ? 1 : 0),
    ms: formatNumber(Number.isFinite(value) ? value : 0, locale),
    line: lineWord(act?.line ?? 0, locale),
  });
}

const headOf = (config: Parameters<typeof serviceWord>[0], module: number): number => {
  let head = module;
  for (;;) {
    const up = lines.find(({ to, knob }) => to === head && config[knob] !== 'on');
    if (!up) return Math.max(0, Math.min(head, modules.length - 1));
    head = up.from;
  }
};

export const table = eventTable(describe);

const moments: Templates = {
  ko: {
    open: '서비스 {count}개가 모두 떠 있어요. 기다리는 변경은 **{waiting}개**예요.',
    one: '여섯 모듈이 한 서비스로 떠 있어요. 기다리는 변경은 **{waiting}개**예요.',
    partial: '**페이지는 일부 없이 떠요.** 멈춘 곳: {service}.',
    lost: '**가게가 주문을 받지 못해요.** 멈춘 곳: {service}.',
  },
  en: {
    open: 'All {count} services are up. **Changes waiting: {waiting}.**',
    one: 'Six modules are up as one service. **Changes waiting: {waiting}.**',
    partial: '{service} is down, and **pages are shown without it**.',
    lost: '{service} is down, and **the shop takes no orders**.',
  },
};

export function sayMoment(shown: Shown, tMs: number): Sentence {
  const { locale } = shown;
  const { config, shop, blamed, waiting } = nowAt(shown, tMs);
  const count = serviceCount(config);
  const which = shop === 'open' && count === 1 ? 'one' : shop;
  return fill(moments[locale][which] ?? '', {
    count: formatNumber(count, locale),
    waiting: formatNumber(waiting, locale),
    service: serviceWord(config, Math.max(0, blamed))[locale],
  });
}

const results: Templates = {
  ko: {
    none: '아직 나간 변경이 없어요.',
    some: '한 달에 **{down}분** 멈췄고, 변경은 **{lead}분** 만에 나갔고, 페이지 **{slow}**가 느렸어요.',
  },
  en: {
    none: 'No change is live yet.',
    some: 'Down for **{down} minutes** a month; a change took **{lead} minutes** to go live; **{slow}** of pages were slow.',
  },
};

export function conclude({ final }: Recording, locale: Locale): Sentence {
  const { down = null, leadTime = null, slow = null } = final.metrics;
  if (down === null || leadTime === null || slow === null) return fill(results[locale].none ?? '');
  return fill(results[locale].some ?? '', {
    down: formatNumber(down / MIN_MS, locale, 0),
    lead: formatNumber(leadTime / MIN_MS, locale, 0),
    slow: formatPercent(slow, locale),
  });
}

const gaps: Templates = {
  ko: {
    down: '**서비스마다 멈추는 때가 달라요.** 넷이 모두 필요하면 22분 네 번이 거의 겹치지 않고 더해져요.',
    slow: '느린 호출은 백에 하나인데, **페이지는 호출이 하나라도 늦으면 늦어요.** 20번 부르면 다섯 페이지에 하나예요.',
    leadTime:
      '**한 덩어리면 변경이 모두 한 줄에 서요.** 나누면 줄이 갈라지고, 하나를 배포하는 시간도 짧아져요.',
    together:
      '모듈이 함께 바뀌는 선을 자르면, **잘라도 따로 나가지 못해요.** 두 서비스가 같은 때에 나가야 하니까요.',
    redeployed: '변경 하나가 닿은 서비스는 **그 안의 모듈까지 모두** 다시 떠요.',
  },
  en: {
    down: '**Each service is down at another moment.** Where all four are needed, four times 22 minutes hardly overlap and all but add up.',
    slow: 'One call in a hundred is slow, and **a page is late if any of its calls is**. With twenty of them that is one page in five.',
    leadTime:
      '**In one piece all changes stand in one queue.** Cut, they stand in several, and each release is shorter.',
    together:
      'Where two modules change together, **a cut does not let them go separately**: both services have to be released at once.',
    redeployed: 'Every service that a change touches restarts **with all modules in it**.',
  },
};

/** Why guess and result differ. */
export const explainGap = (asked: string, _: Metrics, locale: Locale): Sentence =>
  fill(gaps[locale][asked] ?? gaps[locale].down ?? '');
