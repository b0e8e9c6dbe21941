// What can stand in an edge of a graph: a circuit breaker, and a pipe with so many places.

import { textWidth } from '../surface/shapes';
import type { Surface } from '../surface/surface';
import type { Box, Placement } from './contract';
import type { EdgePath } from './edge-path';

export type SwitchState = 'closed' | 'open' | 'half-open';

const CONTACT = 4;
/** How far the arm is turned, along the line and away from it, as shares of the gap. */
const ARM: Readonly<Record<SwitchState, readonly [along: number, away: number]>> = {
  closed: [1, 0],
  'half-open': [0.9, 0.28],
  open: [0.69, 0.57],
};

/** Contacts and arm, and the line behind them: dashed where nothing goes. */
export function paintSwitch(
  surface: Surface,
  path: EdgePath,
  state: SwitchState,
  placement: Placement,
): void {
  const [[ax, ay], [bx, by]] = path.gate;
  const [endX, endY] = path.end;
  const [along, away] = ARM[state];
  const isWide = placement === 'wide';
  const tip = isWide
    ? [ax + (bx - ax) * along, ay - (bx - ax) * away]
    : [ax - (by - ay) * away, ay + (by - ay) * along];
  const style = state === 'open' ? { dash: [4, 3] } : { alpha: 0.45 };
  surface.stroke('ink-3', [bx, by, endX, endY], style);
  surface.stroke('ink', [ax, ay, ...tip], {
    width: state === 'closed' ? 2.5 : 3.5,
    cap: 'round',
  });
  for (const [x, y] of path.gate) {
    surface.dot('card', x, y, CONTACT);
    surface.ring('ink', x, y, CONTACT - 1, 2);
  }
}

const BADGE_HEIGHT = 22;

/** A state in words: below its gate, or left of it where the layout is upright. */
export function paintBadge(
  surface: Surface,
  path: EdgePath,
  words: string,
  placement: Placement,
): void {
  const [[ax, ay], [bx, by]] = path.gate;
  const width = textWidth(words, 12) + 22;
  const [x, y] =
    placement === 'wide'
      ? [(ax + bx) / 2 - width / 2, ay + 18]
      : [ax - 20 - width, (ay + by) / 2 - BADGE_HEIGHT / 2];
  surface.rect('ink', x, y, width, BADGE_HEIGHT, BADGE_HEIGHT / 2);
  surface.text('card', x + width / 2, y + 15.5, words, { size: 12, weight: 600, align: 'center' });
}

/** More places are not told apart. */
const MOST_PLACES = 12;
const PIPE = 17;
const PLACE_PITCH = 6.5;
const AIR = 5;

/** How long a pipe of so many places is. */
export const pipeLength = (places: number): number =>
  2 * AIR + Math.ceil(Math.min(places, MOST_PLACES) / 2) * PLACE_PITCH - 1.5;

/** A pipe at the beginning of an edge: two lines with open ends, and its places, taken from the front. */
export function paintPipe(
  surface: Surface,
  [x, y]: readonly [x: number, y: number],
  placement: Placement,
  places: number,
  taken: number,
): void {
  const length = pipeLength(places);
  const isWide = placement === 'wide';
  /** From along and across the pipe to the layout. */
  const at = (along: number, across: number): readonly [number, number] =>
    isWide ? [x + along, y + across] : [x + across, y + along];
  const half = PIPE / 2;
  const [left, top] = at(0, -half);
  const box: Box = isWide
    ? { x: left, y: top, width: length, height: PIPE }
    : { x: left, y: top, width: PIPE, height: length };
  surface.rect('line-2', box.x, box.y, box.width, box.height);
  for (const side of [-half, half]) {
    surface.stroke('ink', [...at(0, side), ...at(length, side)], { width: 1.5 });
  }
  if (places > MOST_PLACES) {
    const filled = (length * Math.min(taken, places)) / places;
    const [fromX, fromY] = at(0, -2.5);
    if (isWide) surface.rect('busy', fromX, fromY, filled, 5);
    else surface.rect('busy', fromX, fromY, 5, filled);
    return;
  }
  for (let place = 0; place < places; place += 1) {
    const along = length - AIR - 2.4 - Math.floor(place / 2) * PLACE_PITCH;
    const [cx, cy] = at(along, place % 2 === 0 ? -3.5 : 3.5);
    if (place < taken) surface.dot('busy', cx, cy, 2.4);
    else surface.ring('ink-3', cx, cy, 2, 1);
  }
}
