// The log of all answers: appended to, never changed, so that two tabs cannot lose each other's.

import * as v from 'valibot';
import { type Answer, answerSchema, inOrder, type NewAnswer } from './answer';
import { openDatabase } from './database';
import { earlierAnswers, moveEarlierAnswers } from './earlier-answers';
import { newId } from './new-id';
import { reportStorage, type StoreTrouble, troubleOf } from './storage-state';

export interface AnswerLog {
  /** False until what is stored has been read; by then `answers` holds those of this visit only. */
  readonly isReady: boolean;
  /** Oldest first. */
  readonly answers: readonly Answer[];
  /** Rows that this version cannot read. They stay where they are. */
  readonly unreadable: number;
}

export type KeptWhere =
  | { readonly where: 'kept' }
  | { readonly where: 'memory'; readonly reason: StoreTrouble };

const waiting: AnswerLog = { isReady: false, answers: [], unreadable: 0 };
let log = waiting;
/** Answers of this visit that the store has not taken yet. Every further answer tries them again. */
const unkept = new Map<string, Answer>();
/** What came in, here or from other tabs, since the last reading began: that reading may have missed it. */
let recent: readonly Answer[] = [];
const listeners = new Set<() => void>();
let reading: Promise<void> | null = null;
let hasReadingFailed = false;

function show(next: AnswerLog): void {
  log = next;
  for (const listener of listeners) listener();
}

/** All of both, each once, oldest first. */
function union(some: readonly Answer[], more: readonly Answer[]): readonly Answer[] {
  const known = new Set(some.map(({ id }) => id));
  const fresh = more.filter(({ id }) => !known.has(id));
  return fresh.length === 0 ? some : inOrder([...some, ...fresh]);
}

function join(more: readonly Answer[]): void {
  recent = [...recent, ...more];
  show({ ...log, answers: union(log.answers, more) });
}

async function read(): Promise<void> {
  recent = [...unkept.values()];
  try {
    const database = await openDatabase();
    await moveEarlierAnswers(async (earlier) => {
      await database.answers.bulkPut(earlier);
    });
    const rows = await database.answers.toArray();
    const stored = rows.filter((row) => v.is(answerSchema, row));
    hasReadingFailed = false;
    show({
      isReady: true,
      answers: union(inOrder(stored), recent),
      unreadable: rows.length - stored.length,
    });
  } catch (error) {
    hasReadingFailed = true;
    reportStorage('answers', troubleOf(error));
    show({ ...log, isReady: true, answers: union(log.answers, earlierAnswers()) });
  }
}

function startReading(): Promise<void> {
  reading ??= read();
  return reading;
}

// Other tabs send the answers themselves, or word that everything changed.
const messageSchema = v.union([v.literal('reread'), v.array(answerSchema)]);
const channel = createChannel();

function createChannel(): BroadcastChannel | null {
  if (typeof BroadcastChannel === 'undefined' || typeof window === 'undefined') return null;
  const opened = new BroadcastChannel('cloud-ladder:answers');
  opened.onmessage = ({ data }) => {
    const message = v.safeParse(messageSchema, data);
    // Whoever has not read yet will find everything in the store.
    if (!message.success || reading === null) return;
    if (message.output === 'reread') void rereadHere();
    else join(message.output);
  };
  return opened;
}

async function rereadHere(): Promise<void> {
  reading = read();
  await reading;
}

/** What is known of the answers; the first subscriber makes it be read. */
export const answerLog = {
  initial: waiting,
  get: (): AnswerLog => log,
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    void startReading();
    return () => listeners.delete(listener);
  },
};

/** All answers, oldest first, with those of this visit that could not be stored. */
export async function allAnswers(): Promise<readonly Answer[]> {
  await startReading();
  return log.answers;
}

/**
 * Adds an answer. It counts at once, on every page of this tab; the promise tells where it was kept.
 * Never throws: where nothing can be stored, it lives as long as the visit.
 */
export async function recordAnswer(made: NewAnswer): Promise<KeptWhere> {
  const answer: Answer = { ...made, id: newId() };
  unkept.set(answer.id, answer);
  join([answer]);
  const batch = [...unkept.values()];
  try {
    const database = await openDatabase();
    await database.answers.bulkPut(batch);
  } catch (error) {
    const reason = troubleOf(error);
    reportStorage('answers', reason);
    return { where: 'memory', reason };
  }
  for (const { id } of batch) unkept.delete(id);
  channel?.postMessage(batch);
  reportStorage('answers', null);
  if (hasReadingFailed) void rereadHere();
  return { where: 'kept' };
}

/** Reads everything again, here and in other tabs, after answers were restored or wiped. */
export async function answersChanged(): Promise<void> {
  unkept.clear();
  log = { ...log, answers: [] };
  channel?.postMessage('reread');
  await rereadHere();
}
