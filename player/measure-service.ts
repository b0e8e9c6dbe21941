// The service that answers questions: knob settings are tried over many seeds while the page goes on answering.

import { answerQuestion } from './measure-rules';
import { readQuestion } from './measure-types';
import type { Service } from './service';

/** Takes a Question; its answer is one of Answers. */
export const questions: Service = (order, desk) => {
  const question = readQuestion(order);
  return {
    async begin() {
      desk.answer(await answerQuestion(question, desk));
    },
  };
};
