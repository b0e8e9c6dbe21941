// Where a module can be put: into a service that it has a way to, or out of its own. Each is a row of cuts and joins.

import type { Deed, Offer, Placement, Target } from '@/components/figure/marks/contract';
import { lines, modules } from '@/engine/models/splitter/config';
import type { Locale } from '@/i18n/locales';
import { moduleWord, type Now, serviceWord } from './now';
import { gripOf, groundOf, openGround, plateOf } from './places';
import { say } from './stage-words';

/** Turns of the lines of a module after which it runs with `head`'s modules alone; null leaves it by itself. */
export function turnsTo(
  { config, heads }: Now,
  module: number,
  head: number | null,
): readonly Deed[] {
  return lines.flatMap(({ from, to, knob }): Deed[] => {
    if (from !== module && to !== module) return [];
    const other = from === module ? to : from;
    const turned = heads[other] === head ? 'off' : 'on';
    return config[knob] === turned ? [] : [{ act: 'set', on: knob, to: turned }];
  });
}

/** Services, by their first module, that a module has a way to and does not run in. */
export function neighboursOf({ heads }: Now, module: number): readonly number[] {
  const found = lines.flatMap(({ from, to }) => {
    const other = from === module ? to : to === module ? from : null;
    const head = other === null ? undefined : heads[other];
    return head === undefined || head === heads[module] ? [] : [head];
  });
  return [...new Set(found)].sort((a, b) => a - b);
}

const isAlone = ({ heads }: Now, module: number): boolean =>
  heads.filter((head) => head === heads[module]).length === 1;

function offersOf(now: Now, p: Placement, module: number, locale: Locale): readonly Offer[] {
  const into = neighboursOf(now, module).map(
    (head): Offer => ({
      id: `into-${head + 1}`,
      words: say.into(serviceWord(now.config, head))[locale],
      deeds: turnsTo(now, module, head),
      onto: modules.flatMap((_, one) => (now.heads[one] === head ? [groundOf(p, one)] : [])),
    }),
  );
  const alone: Offer = {
    id: 'alone',
    words: say.alone[locale],
    deeds: turnsTo(now, module, null),
    onto: openGround(p).map((box) => ({ ...box, words: say.aloneHere[locale] })),
  };
  const process = now.processes.find(({ head }) => head === now.heads[module]);
  const stop: Offer = {
    id: 'stop',
    words: say.stop(serviceWord(now.config, process?.head ?? module))[locale],
    deeds: [{ act: 'stop', on: `module-${(process?.head ?? module) + 1}` }],
  };
  return [...into, ...(isAlone(now, module) ? [] : [alone]), ...(process?.isDown ? [] : [stop])];
}

/** Each module can be moved, and its service stopped, as long as it is up. */
export const moduleTargets = (now: Now, p: Placement, locale: Locale): readonly Target[] =>
  modules.map((_, module) => ({
    id: `module-${module + 1}`,
    box: plateOf(p, module),
    grip: gripOf(p, module),
    label: say.move(moduleWord(module))[locale],
    offers: offersOf(now, p, module, locale),
  }));
