// The log of all answers: appended to, never changed, so that two tabs cannot lose each other's.

import * as v from 'valibot';
import { type Answer, answerSchema, inOrder, type NewAnswer } from './answer';
import { asMade } from './as-made';
import { openDatabase } from './database';
import { earlierAnswers, moveEarlierAnswers } from './earlier-answers';
import { inTime } from './in-time';
import { keptMoment } from './moment';
import { newId } from './new-id';
import { reportStorage, type StoreTrouble, troubleOf } from './storage-state';

export interface AnswerLog {
  /** False until what is stored has been read; by then `answers` holds those of this visit only. */
  readonly isReady: boolean;
  /** Oldest first, each with the moment at which it was made as far as that is known (see as-made.ts). */
  readonly answers: readonly Answer[];
  /** Rows that this version cannot read. They stay where they are. */
  readonly unreadable: number;
}

export type KeptWhere =
  | { readonly where: 'kept' }
  | { readonly where: 'memory'; readonly reason: StoreTrouble };

const waiting: AnswerLog = { isReady: false, answers: [], unreadable: 0 };
let log = waiting;
/** The same answers as they are stored. */
let known: readonly Answer[] = [];
/** Answers of this visit that the store has not taken yet. Every further answer tries them again. */
const unkept = new Map<string, Answer>();
/** What came in, here or from other tabs, since the last reading began: that reading may have missed it. */
let recent: readonly Answer[] = [];
const listeners = new Set<() => void>();
let reading: Promise<void> | null = null;
let hasReadingFailed = false;

function show(next: Omit<AnswerLog, 'answers'>, answers: readonly Answer[]): void {
  known = answers;
  log = { ...next, answers: asMade(answers, Date.now()) };
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
  show(log, union(known, more));
}

async function read(): Promise<void> {
  recent = [...unkept.values()];
  try {
    const database = await openDatabase();
    await moveEarlierAnswers(async (earlier) => {
      await database.answers.bulkPut(earlier);
    });
    const rows = await inTime(database.answers.toArray());
    const stored = rows.filter((row) => v.is(answerSchema, row));
    hasReadingFailed = false;
    const unreadable = rows.length - stored.length;
    show({ isReady: true, unreadable }, union(inOrder(stored), recent));
  } catch (error) {
    hasReadingFailed = true;
    reportStorage('answers', troubleOf(error));
    show({ ...log, isReady: true }, union(known, earlierAnswers()));
  }
}

function startReading(): Promise<void> {
  reading ??= read();
  return reading;
}

// Other tabs send the answers themselves, or word that everything changed, or that all of it is to be forgotten.
const messageSchema = v.union([v.picklist(['reread', 'forget']), v.array(answerSchema)]);
const channel = createChannel();

function createChannel(): BroadcastChannel | null {
  if (typeof BroadcastChannel === 'undefined' || typeof window === 'undefined') return null;
  const opened = new BroadcastChannel('cloud-ladder:answers');
  opened.onmessage = ({ data }) => {
    const message = v.safeParse(messageSchema, data);
    // Whoever has not read yet will find everything in the store.
    if (!message.success || reading === null) return;
    if (message.output === 'reread') void rereadHere();
    else if (message.output === 'forget') void forgetHere();
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

async function forgetHere(): Promise<void> {
  unkept.clear();
  known = [];
  await rereadHere();
}

/** All answers as they are stored, oldest first by their clocks, with those of this visit that could not be. */
export async function allAnswers(): Promise<readonly Answer[]> {
  await startReading();
  return known;
}

/**
 * Adds an answer. It counts at once, on every page of this tab; the promise tells where it was kept.
 * Never throws: where nothing can be stored, it lives as long as the visit.
 */
export async function recordAnswer(made: NewAnswer): Promise<KeptWhere> {
  const at = keptMoment(made.at);
  const before = known.find(({ id }) => id === log.answers.at(-1)?.id);
  const isPutBack = before !== undefined && at < before.at;
  const answer: Answer = { ...made, at, id: newId(), ...(isPutBack && { after: before.id }) };
  unkept.set(answer.id, answer);
  join([answer]);
  const batch = [...unkept.values()];
  try {
    const database = await openDatabase();
    await inTime(database.answers.bulkPut(batch));
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

/** Reads everything again, here and in other tabs, after answers were restored (`reread`) or wiped (`forget`). */
export async function answersChanged(how: 'reread' | 'forget'): Promise<void> {
  channel?.postMessage(how);
  await forgetHere();
}
