// What is asked today: at most eight ideas, what was surely wrong first, each in words that were not used lately.

import type { Answer } from '@/store/answer';
import { DAY_MS, type Memory, recallAt, type Surface } from './cards';
import { daysLater } from './progress';

/** Questions in one day's set. */
export const DAILY_LIMIT = 8;
/** A surface comes back after this many other reviews of its idea at the earliest. */
export const SURFACE_REST = 2;

export interface Due {
  readonly idea: string;
  readonly item: string;
  readonly memory: Memory | null;
}

/** An answer from the future says nothing of when to ask again: its idea is due. */
const isDue = ({ card, last }: Memory, nowMs: number): boolean =>
  card.due.getTime() <= nowMs || last.at > nowMs + DAY_MS;

/** Ideas that are due at a moment, the most urgent first: surely wrong, then least likely to be recalled. */
export function dueAt(memories: Iterable<Memory>, nowMs: number): readonly Memory[] {
  return [...memories]
    .filter((memory) => isDue(memory, nowMs))
    .map((memory) => ({ memory, recall: recallAt(memory, nowMs) }))
    .sort(
      (a, b) =>
        Number(b.memory.wasSurelyWrong) - Number(a.memory.wasSurelyWrong) ||
        a.recall - b.recall ||
        (a.memory.idea < b.memory.idea ? -1 : 1),
    )
    .map(({ memory }) => memory);
}

const itemOf = (surface: string): string => surface.split('#')[0] ?? surface;

/**
 * The item that asks for an idea now: never one that stood in its last two reviews, except where its
 * numbers are new each time. Of the others the one that rested longest. Null where none is left:
 * the idea then waits rather than being asked in the same words.
 */
export function surfaceFor(items: readonly Surface[], seen: readonly string[]): Surface | null {
  const resting = new Set(seen.slice(-SURFACE_REST).map(itemOf));
  const lastSeen = (item: string) => seen.findLastIndex((each) => itemOf(each) === item);
  const free = items.filter(({ item, isFresh }) => isFresh || !resting.has(item));
  const [best] = free.toSorted((a, b) => lastSeen(a.item) - lastSeen(b.item));
  return best ?? null;
}

/** How many of today's questions are left: an idea asked in review counts once, however often it was tried. */
export function leftToday(
  answers: readonly Answer[],
  surfaces: ReadonlyMap<string, Surface>,
  todayMs: number,
): number {
  const asked = new Set<string>();
  const tomorrowMs = daysLater(todayMs, 1);
  for (let i = answers.length - 1; i >= 0; i -= 1) {
    const answer = answers[i];
    if (answer === undefined || answer.at < todayMs) break;
    if (answer.at >= tomorrowMs) continue;
    const idea = answer.where === 'review' ? surfaces.get(answer.item)?.idea : undefined;
    if (idea !== undefined) asked.add(idea);
  }
  return Math.max(0, DAILY_LIMIT - asked.size);
}

export interface DailyInput {
  readonly memories: ReadonlyMap<string, Memory>;
  /** Items by idea, in the order of the course. */
  readonly byIdea: ReadonlyMap<string, readonly Surface[]>;
  /** Lessons from which new ideas may come: those that the learner has begun. */
  readonly begun: ReadonlySet<string>;
  readonly nowMs: number;
  /** What a plan for an exam puts on today; without it what FSRS finds due. */
  readonly planned?: readonly string[] | undefined;
  readonly limit?: number;
}

/** Today's questions: what is due or planned, then new ideas of lessons that were begun. */
export function dailySet(input: DailyInput): readonly Due[] {
  const { memories, byIdea, begun, nowMs, planned, limit = DAILY_LIMIT } = input;
  const wanted = planned
    ? planned.flatMap((idea) => memories.get(idea) ?? [])
    : dueAt(memories.values(), nowMs);
  const due = wanted.flatMap((memory): Due[] => {
    const surface = surfaceFor(byIdea.get(memory.idea) ?? [], memory.surfaces);
    return surface ? [{ idea: memory.idea, item: surface.item, memory }] : [];
  });
  const fresh = [...byIdea].flatMap(([idea, items]): Due[] => {
    const [first] = items;
    const isOpen = first?.lesson != null && begun.has(first.lesson) && !memories.has(idea);
    return first && isOpen ? [{ idea, item: first.item, memory: null }] : [];
  });
  return [...due, ...fresh].slice(0, limit);
}
