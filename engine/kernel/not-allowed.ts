// A value that a run cannot be set to: as data, so that a screen can say it in its own words, and as one line of English.

import { shown } from '@/engine/kernel/refusal';

/** What was wrong with a value, together with what is allowed. */
export type Problem =
  /** No number, or outside its range; `isWhole` where only whole numbers are allowed, `orZero` where 0 is, too. */
  | {
      readonly why: 'range';
      readonly min: number;
      readonly max: number;
      readonly isWhole: boolean;
      readonly orZero?: boolean;
    }
  | { readonly why: 'option'; readonly options: readonly string[] }
  | { readonly why: 'unknown'; readonly known: readonly string[] }
  /** The field's value times that of the field `by` may be at most `most` requests per second. */
  | {
      readonly why: 'product';
      readonly by: string;
      readonly byValue: number;
      readonly most: number;
    }
  /** The field may not be above the field `than`, which is `limit`. */
  | { readonly why: 'above'; readonly than: string; readonly limit: number };

/** A refusal as plain data, as it crosses from the worker to the page. */
export interface NotAllowedData {
  readonly field: string;
  readonly value: number | string;
  readonly problem: Problem;
}

/** Thrown for a value that is not allowed. The message names the field, what was wrong and what is allowed. */
export class NotAllowed extends RangeError {
  override readonly name = 'NotAllowed';
  readonly data: NotAllowedData;

  constructor(field: string, value: unknown, problem: Problem) {
    super(lineOf(field, value, problem));
    this.data = {
      field,
      value: typeof value === 'number' ? value : String(value),
      problem,
    };
  }
}

/** What a field accepts, as the end of a message. */
export function allowedBy(problem: Problem): string {
  switch (problem.why) {
    case 'range':
      return (
        `${problem.isWhole ? 'a whole number' : 'a number'} from ${problem.min} to ${problem.max}` +
        (problem.orZero ? ', or 0' : '')
      );
    case 'option':
      return problem.options.length === 0
        ? 'there are none'
        : `one of ${problem.options.join(', ')}`;
    case 'unknown':
      return `one of ${problem.known.join(', ')}`;
    case 'product':
      return `a peak of at most ${problem.most} requests per second`;
    case 'above':
      return `at most ${problem.than}, which is ${problem.limit}`;
  }
}

function lineOf(field: string, value: unknown, problem: Problem): string {
  if (problem.why === 'unknown') return `${field}: unknown; ${allowedBy(problem)}`;
  const times = problem.why === 'product' ? ` times ${problem.by} ${problem.byValue}` : '';
  return `${field}: ${shown(value)}${times} is not allowed; ${allowedBy(problem)}`;
}
