// Answers as a table, one row each, with the texts of the questions where they are at hand.

import * as v from 'valibot';
import type { DataWords } from '@/i18n/messages/data';
import type { Answer } from '@/store/answer';
import { toCsv } from './cells';

export const questionTextsSchema = v.record(
  v.string(),
  v.object({
    lesson: v.string(),
    stem: v.string(),
    /** What can be chosen or moved, by id. */
    words: v.record(v.string(), v.string()),
  }),
);

/** By item id. */
export type QuestionTexts = Readonly<v.InferOutput<typeof questionTextsSchema>>;

type Words = Readonly<Record<string, string>>;

const named = (id: string, words: Words): string | undefined =>
  Object.hasOwn(words, id) ? words[id] : undefined;

/** "e1=yes" puts entry e1 into category yes; what was typed stays as it was typed. */
function inWords(chosen: string, words: Words): string {
  const [entryId = '', placeId = ''] = chosen.split('=');
  const entry = named(entryId, words);
  const place = named(`=${placeId}`, words) ?? named(placeId, words);
  if (entry !== undefined && place !== undefined) return `${entry} → ${place}`;
  return named(chosen, words) ?? chosen;
}

export function resultsToCsv(
  answers: readonly Answer[],
  texts: QuestionTexts,
  words: DataWords['table'],
  momentOf: (at: number) => string,
): string {
  const head = [
    ...[words.at, words.lesson, words.item, words.stem, words.kind, words.chosen],
    ...[words.correct, words.share, words.confidence, words.seconds, words.where],
    words.misconceptions,
  ];
  const rows = answers.map((answer) => {
    const text = Object.hasOwn(texts, answer.item) ? texts[answer.item] : undefined;
    const { confidence, tookMs } = answer;
    return [
      momentOf(answer.at),
      text?.lesson ?? answer.lesson ?? '',
      answer.item,
      text?.stem ?? '',
      answer.kind ?? '',
      answer.chosen.map((chosen) => inWords(chosen, text?.words ?? {})).join(' | '),
      answer.correct ? words.right : words.wrong,
      String(Number(answer.share.toFixed(3))),
      confidence === null ? '' : words[confidence],
      tookMs === null ? '' : (tookMs / 1000).toFixed(1),
      answer.where ?? '',
      answer.misconceptions.join(' '),
    ];
  });
  return toCsv([head, ...rows]);
}
