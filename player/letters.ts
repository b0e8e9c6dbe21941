// What the page and the thread of the services say to each other. A line is one order with all that is said about it.

import type { NotAllowedData } from '@/engine/kernel/not-allowed';
import { booleanOf, fieldsOf, textOf, unreadable, wholeOf } from './parse';

/** Why an order cannot be carried out. */
export interface Failure {
  /** One line of English. */
  readonly message: string;
  /** The same as data, where a value is not allowed. */
  readonly refused: NotAllowedData | null;
  /** Whether the thread itself stopped, whatever the values were. */
  readonly isStopped: boolean;
}

export type PageLetter =
  /** `isAnswered`: the order was carried out by another thread, and only what is told afterwards needs answers. */
  | {
      readonly type: 'open';
      readonly line: number;
      readonly service: string;
      readonly order: unknown;
      readonly isAnswered: boolean;
    }
  | { readonly type: 'tell'; readonly line: number; readonly body: unknown }
  | { readonly type: 'close'; readonly line: number }
  /** `sent`: letters before this one. Pings, pongs and `ready` are never counted. */
  | { readonly type: 'ping'; readonly sent: number };

export type HostLetter =
  | { readonly type: 'ready' }
  /** Something on the way to the answer. */
  | { readonly type: 'said'; readonly line: number; readonly body: unknown }
  /** What the line was asked last is answered. */
  | { readonly type: 'answered'; readonly line: number; readonly body: unknown }
  /** The line is closed by the service. */
  | { readonly type: 'failed'; readonly line: number; readonly failure: Failure }
  /** The ping's own number, and what its receiver counted: letters that came, and that were sent back, before it. */
  | {
      readonly type: 'pong';
      readonly sent: number;
      readonly heard: number;
      readonly said: number;
    };

/** Throws a TypeError in words for what is no letter of a page. */
export function readPageLetter(data: unknown): PageLetter {
  const letter = fieldsOf(data, 'letter');
  const { type } = letter;
  if (type === 'ping') return { type, sent: wholeOf(letter.sent, 'sent') };
  const line = wholeOf(letter.line, 'line');
  if (type === 'close') return { type, line };
  if (type === 'tell') return { type, line, body: letter.body };
  if (type !== 'open') return unreadable('type', 'open, tell, close or ping');
  return {
    type,
    line,
    service: textOf(letter.service, 'service'),
    order: letter.order,
    isAnswered: booleanOf(letter.isAnswered, 'isAnswered'),
  };
}

/** Throws a TypeError in words for what is no letter of the services. */
export function readHostLetter(data: unknown): HostLetter {
  const letter = fieldsOf(data, 'letter');
  const { type } = letter;
  if (type === 'ready') return { type };
  if (type === 'pong') {
    const [sent, heard, said] = [letter.sent, letter.heard, letter.said];
    return {
      type,
      sent: wholeOf(sent, 'sent'),
      heard: wholeOf(heard, 'heard'),
      said: wholeOf(said, 'said'),
    };
  }
  const line = wholeOf(letter.line, 'line');
  if (type === 'said' || type === 'answered') return { type, line, body: letter.body };
  if (type !== 'failed') return unreadable('type', 'ready, said, answered, failed or pong');
  return { type, line, failure: readFailure(letter.failure) };
}

function readFailure(value: unknown): Failure {
  const { message, refused, isStopped } = fieldsOf(value, 'failure');
  return {
    message: textOf(message, 'failure.message'),
    refused: refused === null ? null : readRefused(refused),
    isStopped: booleanOf(isStopped, 'failure.isStopped'),
  };
}

function readRefused(value: unknown): NotAllowedData {
  const refused = fieldsOf(value, 'refused');
  textOf(refused.field, 'refused.field');
  textOf(fieldsOf(refused.problem, 'refused.problem').why, 'refused.problem.why');
  return refused as unknown as NotAllowedData;
}
