// How the shop is cut into processes, worked out once for each way of cutting it. Modules and processes are bits of a mask.

import { lines, modules, type SplitterConfig } from '@/engine/models/splitter/config';

const places = modules.map((_, module) => module);
const MASKS = 1 << modules.length;

export const bit = (place: number): number => 1 << place;
export const bitsIn = (mask: number): number[] => places.filter((place) => mask & bit(place));

/** What a change of some modules means under a cut. */
export interface Reach {
  /** The processes in which they run, by their first modules. */
  readonly heads: number;
  /** All modules in those. */
  readonly held: number;
  readonly processes: number;
  readonly restarted: number;
  /** Modules in the largest of those. */
  readonly largest: number;
}

export interface Cut {
  /** By module: the first module of the process that it runs in, which names the process. */
  readonly headOf: readonly number[];
  /** The first modules of all processes. */
  readonly heads: readonly number[];
  /** By the modules that a change touches. */
  readonly reachOf: readonly Reach[];
}

export function cutBy(config: SplitterConfig): Cut {
  const headOf = [...places];
  for (const { from, to, knob } of lines) {
    if (config[knob] === 'off') headOf[to] = headOf[from] as number;
  }
  const membersOf = places.map((head) =>
    headOf.reduce((sum, one, module) => (one === head ? sum | bit(module) : sum), 0),
  );
  const reach = (touched: number): Reach => {
    const heads = bitsIn(touched).reduce((sum, one) => sum | bit(headOf[one] as number), 0);
    const members = bitsIn(heads).map((head) => membersOf[head] as number);
    const sizes = members.map((mask) => bitsIn(mask).length);
    return {
      heads,
      held: members.reduce((sum, mask) => sum | mask, 0),
      processes: sizes.length,
      restarted: sizes.reduce((sum, size) => sum + size, 0),
      largest: Math.max(0, ...sizes),
    };
  };
  return {
    headOf,
    heads: places.filter((module) => headOf[module] === module),
    reachOf: Array.from({ length: MASKS }, (_, mask) => reach(mask)),
  };
}

/** Whether a module is the first of its process, which it names. */
export const isHead = ({ headOf }: Cut, module: number): boolean => headOf[module] === module;
