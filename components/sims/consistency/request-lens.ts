// Any request can be picked: a reader, a customer or a write, what it went through, and why it was old or refused.

import type { MomentMark, Placement, Shown, Target } from '@/components/figure/marks/contract';
import { lens, type Picked } from '@/components/figure/marks/lens';
import { formatNumber } from '@/i18n/format';
import { customerPicks, customerStory } from './customer-story';
import { names } from './picked-words';
import { LENS, type Scene, sceneOf } from './plan';
import { menuPicks, menuStory, readerPicks, readerStory } from './reader-story';
import type { Pickable, Story } from './story';
import { writePicks, writeStory } from './write-story';

type Kind = 'reader' | 'customer' | 'write';
interface Stories {
  readonly kind: Kind;
  readonly picks: (shown: Shown, placement: Placement, tMs: number) => readonly Pickable[];
  readonly story: (shown: Shown, placement: Placement, tMs: number, n: number) => Story | null;
}

const customers: Stories = { kind: 'customer', picks: customerPicks, story: customerStory };
const stories: Readonly<Record<Scene, Stories>> = {
  quorum: { kind: 'reader', picks: readerPicks, story: readerStory },
  places: { kind: 'reader', picks: menuPicks, story: menuStory },
  stock: customers,
  sale: customers,
  hotKey: { kind: 'write', picks: writePicks, story: writeStory },
};

const idOf = (kind: Kind, n: number): string => `${kind}-${n}`;

function look(shown: Shown, picked: string, tMs: number, placement: Placement): Picked | null {
  const { kind, story } = stories[sceneOf(shown)];
  const n = Number(new RegExp(`^${kind}-(\\d+)$`).exec(picked)?.[1] ?? Number.NaN);
  const found = Number.isNaN(n) ? null : story(shown, placement, tMs, n);
  if (found === null) return null;
  const { locale } = shown;
  const name = names[kind](formatNumber(n, locale))[locale];
  const { said, points, phases } = found;
  return { points, phases, sentence: `${name}: ${said[locale][placement]}` };
}

function targetsAt(shown: Shown, placement: Placement, tMs: number): readonly Target[] {
  const { kind, picks } = stories[sceneOf(shown)];
  const { locale } = shown;
  return picks(shown, placement, tMs).map(({ n, box }) => ({
    id: idOf(kind, n),
    box,
    label: names.look(names[kind](formatNumber(n, locale)))[locale],
  }));
}

const glass = lens({ look, at: LENS });

export const requestLens: MomentMark = {
  ...glass,
  prepare: (shown, placement) => ({
    ...glass.prepare(shown, placement),
    targets: ({ tMs }) => targetsAt(shown, placement, tMs),
  }),
};
