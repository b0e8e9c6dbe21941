// What the two sides of a network share: the rules in force, the calendar, chance, who is told, and what is seen.

import type { Agenda } from '@/engine/services/agenda';
import type { Draws } from '@/engine/services/draws';
import type { Watcher } from '@/engine/services/events';
import type { NetworkTracks } from '@/engine/services/network-tracks';
import type { World } from '@/engine/services/world';

export interface Context {
  /** Replaced when the rules change. */
  world: World;
  readonly agenda: Agenda;
  readonly draws: Draws;
  readonly watcher: Watcher;
  /** Null where nothing is recorded. */
  readonly seen: NetworkTracks | null;
}
