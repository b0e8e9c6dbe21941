// How far the learner came in each mission: the tries that were better than all before, each with the address that replays it.

import * as v from 'valibot';
import { createSaved } from './saved';

export const stars = ['goal', 'bill', 'toil'] as const;
export type Star = (typeof stars)[number];

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const trySchema = v.object({
  /** Stars that it won. */
  won: v.pipe(v.array(v.picklist(stars)), v.readonly()),
  /** Runs that reached the goal, of how many. */
  held: count,
  of: count,
  /** The query of the mission's address that replays it. */
  query: v.string(),
});

export type MissionTry = Readonly<v.InferOutput<typeof trySchema>>;

/**
 * By mission. A list, not the best one alone: when a backup is joined, lists hold the entries of both, and the best of
 * them is found again.
 */
export const missionTries = createSaved<Readonly<Record<string, readonly MissionTry[]>>>(
  'mission-tries',
  v.record(v.string(), v.pipe(v.array(trySchema), v.readonly())),
  {},
);

const isBetter = (one: MissionTry, other: MissionTry): boolean =>
  one.won.length === other.won.length ? one.held > other.held : one.won.length > other.won.length;

/** Most stars, then most runs that held; of equals the first. Null where nothing was tried. */
export const bestTry = (tries: readonly MissionTry[] = []): MissionTry | null =>
  tries.reduce<MissionTry | null>(
    (best, one) => (best === null || isBetter(one, best) ? one : best),
    null,
  );

/** Keeps a try where it is the first, or better than those before. */
export function keepTry(mission: string, made: MissionTry): void {
  missionTries.update((all) => {
    const before = Object.hasOwn(all, mission) ? (all[mission] ?? []) : [];
    const best = bestTry(before);
    if (best !== null && !isBetter(made, best)) return all;
    return { ...all, [mission]: [...before, made] };
  });
}
