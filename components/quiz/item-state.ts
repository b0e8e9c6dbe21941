// Where a question stands: the answer so far, and what came of it; and what can be done to it.

import type { KeyboardEvent, RefObject } from 'react';
import type { Confidence } from '@/store/answer';
import { startAnswer } from './grade';
import type { Answer, Grade, Measured } from './kinds/contract';
import type { ShownItem } from './shown';

export interface ItemState {
  readonly answer: Answer;
  readonly confidence: Confidence | null;
  /** What is missing or unreadable, in words. */
  readonly problem: string | null;
  /** The simulator is asked; the verdict follows. */
  readonly isRunning: boolean;
  /** What the simulator found out, with the verdict. */
  readonly measured: Measured | null;
  /** Null until checked. */
  readonly grade: Grade | null;
  /** The last announcement, for those who do not see the row move. */
  readonly said: string;
}

export const untouched = (item: ShownItem): ItemState => ({
  answer: startAnswer(item),
  confidence: null,
  problem: null,
  isRunning: false,
  measured: null,
  grade: null,
  said: '',
});

/** What the browser adds to the picture. */
export interface ItemActions {
  readonly rootRef: RefObject<HTMLElement | null>;
  readonly onAnswer: (next: Answer, said?: string) => void;
  readonly onConfidence: (next: Confidence) => void;
  readonly onCheck: () => void;
  readonly onAgain: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}
