// What is so of the tickets at a moment, and which are finished, as the picture and the sentences read it.

import { configAt } from '@/components/figure/marks/config-at';
import type { Shown } from '@/components/figure/marks/contract';
import { type Organisation, PARTS, WARM_UP_DAYS } from '@/engine/models/team-lines/config';
import type { Localized } from '@/i18n/locales';

/** As in the model: 250 working days lie evenly in a year. */
export const DAY_MS = (365 / 250) * 86_400_000;

const domainTeams: readonly Localized[] = [
  { ko: '메뉴팀', en: 'Menu team' },
  { ko: '주문팀', en: 'Order team' },
  { ko: '배달팀', en: 'Delivery team' },
];
const layerTeams: readonly Localized[] = [
  { ko: '화면팀', en: 'Screen team' },
  { ko: '서버팀', en: 'Server team' },
  { ko: '데이터팀', en: 'Data team' },
];
const everybody: Localized = { ko: '모두의 줄', en: 'One queue' };

export const teamsOf = (organisation: Organisation): readonly Localized[] =>
  organisation === 'layers' ? layerTeams : domainTeams;

/** What stands before a line: the team's name, or that it is everybody's. */
export const lineName = (organisation: Organisation, line: number): Localized =>
  organisation === 'shared' ? everybody : (teamsOf(organisation)[line] ?? everybody);

export const organisationAt = ({ recording }: Shown, tMs: number): Organisation =>
  configAt(recording.request, tMs).organisation as Organisation;

export interface Card {
  readonly ticket: number;
  /** How many of its parts are done. */
  readonly done: number;
  readonly isSentBack: boolean;
}

export interface Now {
  readonly organisation: Organisation;
  /** By line, whoever is next first. */
  readonly lines: readonly (readonly Card[])[];
  /** By desk; null where nobody is at work. */
  readonly desks: readonly (Card | null)[];
  /** On their way to a line, by line. */
  readonly onTheWay: readonly (readonly Card[])[];
  readonly waiting: number;
  readonly finished: number;
}

export function nowAt(shown: Shown, tMs: number): Now {
  const { tracks } = shown;
  const { thing, state, states, about } = tracks.spans('ticket').data;
  const parts = tracks.values('parts');
  const done = new Map(
    parts.at(tMs).map((row) => [parts.data.thing[row] ?? 0, parts.data.value[row] ?? 0]),
  );
  const none = (): Card[][] => Array.from({ length: PARTS }, () => []);
  const [lines, onTheWay] = [none(), none()];
  const desks: (Card | null)[] = Array.from({ length: PARTS }, () => null);
  for (const row of tracks.spans('ticket').at(tMs)) {
    const ticket = thing[row] ?? 0;
    const how = states[state[row] ?? -1] ?? '';
    const place = about[row] ?? 0;
    const card = { ticket, done: done.get(ticket) ?? 0, isSentBack: how === 'sentBack' };
    if (how === 'working') desks[place] = card;
    else (how === 'waiting' ? lines : onTheWay)[place]?.push(card);
  }
  return {
    organisation: organisationAt(shown, tMs),
    lines,
    desks,
    onTheWay,
    waiting: lines.reduce((sum, line) => sum + line.length, 0),
    finished: tracks.level('tickets', 'finished').at(tMs),
  };
}

export interface Stretch {
  readonly how: 'waiting' | 'working' | 'onTheWay' | 'sentBack';
  readonly place: number;
  readonly fromMs: number;
  readonly toMs: number;
}

/** A ticket from asking to done. */
export interface Life {
  readonly ticket: number;
  readonly askedMs: number;
  readonly doneMs: number;
  readonly workedMs: number;
  readonly stretches: readonly Stretch[];
}

const livesByRun = new WeakMap<object, readonly Life[]>();

/** Tickets that were asked for after the first year and are finished, in the order in which they were. */
export function livesOf({ tracks, recording }: Shown): readonly Life[] {
  const known = livesByRun.get(recording);
  if (known) return known;
  const { length, thing, state, states, about, fromMs, toMs } = tracks.spans('ticket').data;
  const stretches = new Map<number, Stretch[]>();
  for (let row = 0; row < length; row += 1) {
    const ticket = thing[row] ?? 0;
    const own = stretches.get(ticket) ?? [];
    own.push({
      how: (states[state[row] ?? -1] ?? 'waiting') as Stretch['how'],
      place: about[row] ?? 0,
      fromMs: fromMs[row] ?? 0,
      toMs: toMs[row] ?? 0,
    });
    stretches.set(ticket, own);
  }
  const lives = [...stretches].flatMap(([ticket, own]): Life[] => {
    const askedMs = own[0]?.fromMs ?? 0;
    const doneMs = own.at(-1)?.toMs ?? Number.POSITIVE_INFINITY;
    if (askedMs < WARM_UP_DAYS * DAY_MS || doneMs > recording.request.durationMs) return [];
    const work = own.filter(({ how }) => how === 'working');
    const workedMs = work.reduce((sum, one) => sum + one.toMs - one.fromMs, 0);
    return [{ ticket, askedMs, doneMs, workedMs, stretches: own }];
  });
  const sorted = lives.toSorted((a, b) => a.doneMs - b.doneMs);
  livesByRun.set(recording, sorted);
  return sorted;
}

/** The last so many that were finished by a moment, the latest first. */
export function finishedBy(shown: Shown, tMs: number, most: number): readonly Life[] {
  const lives = livesOf(shown);
  let until = lives.findIndex(({ doneMs }) => doneMs > tMs);
  if (until < 0) until = lives.length;
  return lives.slice(Math.max(0, until - most), until).toReversed();
}
