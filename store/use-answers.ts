'use client';
// Reads the log of answers in a component; on the server and while hydrating nothing is known yet.

import { useSyncExternalStore } from 'react';
import { type AnswerLog, answerLog } from './answers';

export function useAnswers(): AnswerLog {
  return useSyncExternalStore(answerLog.subscribe, answerLog.get, () => answerLog.initial);
}
