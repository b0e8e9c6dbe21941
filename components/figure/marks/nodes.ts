// Nodes: the places of a graph, each with its name and what is so of it now.

import type { Localized } from '@/i18n/locales';
import type { Surface } from '../surface/surface';
import type { Box, MomentMark, Placed, Placement, Shown, Target } from './contract';

export type NodeLook = 'usual' | 'hero' | 'ill' | 'running' | 'outside';

/** Words at a place: the baseline of their beginning, middle or end. */
export type WordPlace = readonly [x: number, y: number, align: 'left' | 'center' | 'right'];

export interface GraphNode {
  readonly name: Localized;
  readonly box: Placed<Box>;
  readonly nameAt: Placed<WordPlace>;
  readonly look: (shown: Shown, tMs: number) => NodeLook;
  /** What is so of it now, in a few words; red where it is what is wrong. */
  readonly aside?: {
    readonly at: Placed<WordPlace | null>;
    readonly say: (
      shown: Shown,
      tMs: number,
    ) => { readonly words: string; readonly isWrong: boolean } | null;
  };
  /** What is picked by whoever picks the node. */
  readonly pick?: (shown: Shown, tMs: number) => Pick<Target, 'id' | 'label'> | null;
}

const RADIUS = 12;
const NAME = { size: 14, weight: 700 } as const;

const frames: Readonly<Record<NodeLook, (surface: Surface, box: Box) => void>> = {
  usual: (s, { x, y, width, height }) =>
    s.outline('line', x, y, width, height, RADIUS, { width: 1.25 }),
  hero: (s, { x, y, width, height }) =>
    s.outline('ink', x, y, width, height, RADIUS, { width: 1.5 }),
  ill: (s, { x, y, width, height }) =>
    s.outline('dropped', x, y, width, height, RADIUS, { width: 1.75 }),
  running: () => undefined,
  outside: (s, { x, y, width, height }) =>
    s.outline('ink-3', x, y, width, height, RADIUS, { width: 1.25, dash: [4, 3] }),
};

export function paintNode(
  surface: Surface,
  node: GraphNode,
  shown: Shown,
  p: Placement,
  tMs: number,
): void {
  const box = node.box[p];
  const look = node.look(shown, tMs);
  const ground = look === 'running' ? 'busy' : 'card';
  surface.rect(ground, box.x, box.y, box.width, box.height, RADIUS);
  frames[look](surface, box);
  const [x, y, align] = node.nameAt[p];
  const ink = look === 'ill' ? 'dropped' : look === 'running' ? 'on-busy' : 'ink';
  surface.text(ink, x, y, node.name[shown.locale], { ...NAME, align });
  const place = node.aside?.at[p] ?? null;
  const said = place === null ? null : (node.aside?.say(shown, tMs) ?? null);
  if (place === null || said === null) return;
  surface.text(said.isWrong ? 'dropped' : 'ink-2', place[0], place[1], said.words, {
    size: 12.5,
    weight: said.isWrong ? 700 : 400,
    align: place[2],
  });
}

/** The nodes that can be picked now. */
export const nodeTargets = (
  all: readonly GraphNode[],
  shown: Shown,
  placement: Placement,
  tMs: number,
): readonly Target[] =>
  all.flatMap((node) => {
    const picked = node.pick?.(shown, tMs) ?? null;
    return picked === null ? [] : [{ ...picked, box: node.box[placement] }];
  });

/** Nodes without ways between them: where nothing travels that a track could tell of. */
export const nodes = (all: readonly GraphNode[], isIn: (shown: Shown) => boolean): MomentMark => ({
  legend: () => [],
  prepare: (shown, placement) => ({
    paint(surface, { tMs }) {
      if (!isIn(shown)) return;
      for (const node of all) paintNode(surface, node, shown, placement, tMs);
    },
    targets: ({ tMs }) => (isIn(shown) ? nodeTargets(all, shown, placement, tMs) : []),
  }),
});

/** A node whose name stands in its first line, and under it what is so: in red while it is ill. */
export function plain(
  box: Placed<Box>,
  name: Localized,
  look: GraphNode['look'],
  say: (shown: Shown, tMs: number) => string,
): GraphNode {
  const line = (down: number): Placed<WordPlace> => ({
    wide: [box.wide.x + 14, box.wide.y + 26 + down, 'left'],
    tall: [box.tall.x + 10, box.tall.y + 22 + down, 'left'],
  });
  return {
    name,
    box,
    nameAt: line(0),
    look,
    aside: {
      at: line(20),
      say: (shown, tMs) => ({ words: say(shown, tMs), isWrong: look(shown, tMs) === 'ill' }),
    },
  };
}
