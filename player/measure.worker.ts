// The worker that answers questions: knob settings are tried over many seeds while the page goes on answering.

import { answerQuestion } from './measure-rules';
import type { Question } from './measure-types';

const scope = self as unknown as {
  postMessage(message: unknown): void;
  addEventListener(
    type: 'message',
    listener: (event: MessageEvent<{ id: number; question: Question }>) => void,
  ): void;
};

scope.addEventListener('message', ({ data: { id, question } }) => {
  try {
    scope.postMessage({ id, answer: answerQuestion(question) });
  } catch (error) {
    scope.postMessage({ id, problem: error instanceof Error ? error.message : String(error) });
  }
});
