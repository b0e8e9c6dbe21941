// What is so of the shop at a moment, as the picture and the sentences read it.

import { configAt } from '@/components/figure/marks/config-at';
import type { Shown } from '@/components/figure/marks/contract';
import {
  blamedIn,
  lines,
  modules,
  optionalModules,
  slowCallsIn,
} from '@/engine/models/splitter/config';
import type { Localized } from '@/i18n/locales';
import type { AnyConfig, Recording } from '@/player/types';

export const moduleWords: readonly Localized[] = [
  { ko: '주문', en: 'Order' },
  { ko: '메뉴', en: 'Menu' },
  { ko: '추천', en: 'Picks' },
  { ko: '결제', en: 'Payment' },
  { ko: '재고', en: 'Stock' },
  { ko: '알림', en: 'Notices' },
];
export const moduleWord = (module: number): Localized =>
  moduleWords[module] ?? { ko: '가게', en: 'Shop' };

const whole: Localized = { ko: '한 덩어리', en: 'The one piece' };

/** By module: the first module of the process that it runs in. */
export function headsIn(config: AnyConfig): readonly number[] {
  const heads = modules.map((_, module) => module);
  for (const { from, to, knob } of lines) if (config[knob] !== 'on') heads[to] = heads[from] ?? 0;
  return heads;
}

export const serviceCount = (config: AnyConfig): number => new Set(headsIn(config)).size;

/** What a process is called: after its first module, and where there is but one, after that. */
export const serviceWord = (config: AnyConfig, head: number): Localized => {
  const { ko, en } = moduleWord(head);
  return serviceCount(config) === 1 ? whole : { ko: `${ko} 서비스`, en: `The ${en} service` };
};

/** Whether a page can be shown without a module: it may be missing, and nothing that is needed runs beside it. */
export function canBeMissing(config: AnyConfig, module: number): boolean {
  const heads = headsIn(config);
  const beside = modules.flatMap((_, one) => (heads[one] === heads[module] ? [one] : []));
  return config.optional === 'on' && beside.every((one) => optionalModules.includes(one));
}

export interface Process {
  readonly head: number;
  readonly isDown: boolean;
  readonly stoppedMs: number;
  readonly isAtWork: boolean;
  readonly waiting: number;
}

export interface Now {
  readonly config: AnyConfig;
  readonly heads: readonly number[];
  readonly processes: readonly Process[];
  readonly shop: 'open' | 'partial' | 'lost';
  /** The process because of which the shop is not whole; -1 where it is. */
  readonly blamed: number;
  readonly waiting: number;
}

export const configNow = ({ request }: Recording, tMs: number): AnyConfig => configAt(request, tMs);

export function nowAt({ tracks, recording }: Shown, tMs: number): Now {
  const config = configNow(recording, tMs);
  const heads = headsIn(config);
  const process = tracks.spans('process');
  const down = process
    .at(tMs)
    .filter((row) => process.data.states[process.data.state[row] ?? -1] === 'down')
    .map((row) => process.data.thing[row]);
  const change = tracks.spans('change');
  const isFor = (row: number, head: number) => ((change.data.about[row] ?? 0) >> head) & 1;
  const isAtWork = (row: number) => change.data.states[change.data.state[row] ?? -1] === 'atWork';
  const changes = change.at(tMs);
  const shop = tracks.spans('shop');
  const row = shop.at(tMs)[0];
  const stateOfShop = row === undefined ? 'open' : shop.data.states[shop.data.state[row] ?? -1];
  return {
    config,
    heads,
    processes: modules.flatMap((name, head): Process[] => {
      if (heads[head] !== head) return [];
      const own = changes.filter((one) => isFor(one, head));
      return [
        {
          head,
          isDown: down.includes(head),
          stoppedMs: tracks.level('stopped', name).at(tMs),
          isAtWork: own.some(isAtWork),
          waiting: own.filter((one) => !isAtWork(one)).length,
        },
      ];
    }),
    shop: (stateOfShop ?? 'open') as Now['shop'],
    blamed: row === undefined ? -1 : (shop.data.about[row] ?? -1),
    waiting: changes.filter((one) => !isAtWork(one)).length,
  };
}

export type Outcome = 'full' | 'slow' | 'partial' | 'lost';

export interface Page {
  /** From 1. */
  readonly number: number;
  readonly atMs: number;
  readonly outcome: Outcome;
  /** Whose call was slow, or who was down. */
  readonly blamed: number;
  readonly slowCalls: number;
}

/** How many pages there were. */
const pagesBy = ({ tracks }: Shown, tMs: number): number =>
  tracks.spans('page').begunBetween(Number.NEGATIVE_INFINITY, tMs)[1];

export function pageOf({ tracks }: Shown, number: number): Page | null {
  const { length, fromMs, state, states, about } = tracks.spans('page').data;
  const row = number - 1;
  if (!(row >= 0 && row < length)) return null;
  const of = about[row] ?? 0;
  return {
    number,
    atMs: fromMs[row] ?? 0,
    outcome: (states[state[row] ?? -1] ?? 'full') as Outcome,
    blamed: blamedIn(of),
    slowCalls: slowCallsIn(of),
  };
}

/** The last so many, the latest last. */
export function lastPages(shown: Shown, tMs: number, most: number): readonly Page[] {
  const until = pagesBy(shown, tMs);
  const from = Math.max(0, until - most);
  return Array.from({ length: until - from }, (_, i) => pageOf(shown, from + i + 1)).filter(
    (page): page is Page => page !== null,
  );
}

/** Calls over the network of a page: the browser's own, and those along every line that is cut to what is up. */
export const callsIn = ({ config, processes }: Pick<Now, 'config' | 'processes'>): number =>
  lines.reduce((sum, { knob, calls, to }) => {
    const isDown = processes.some(({ head, isDown }) => head === to && isDown);
    return sum + (config[knob] === 'on' && !isDown ? calls : 0);
  }, 1);
