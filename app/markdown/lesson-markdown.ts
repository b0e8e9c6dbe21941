// A whole lesson as one Markdown file: its head, its text, the answers to its predictions, its quiz as questions.

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { loadSheet } from '@/components/lesson/load';
import type { ShownItem } from '@/components/quiz/shown';
import { roundsOf, shownQuiz } from '@/components/quiz/shown-quiz';
import { lessonPath, sectionPath } from '@/components/site/paths';
import { formatDate } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { markdownMessages } from '@/i18n/messages/markdown';
import { siteMessages } from '@/i18n/messages/site';
import { address } from './address';
import { writeLesson } from './lesson-blocks';
import { type Block, heading, link, list, paragraph } from './nodes';
import { writer } from './writer';

const reader = unified().use(remarkParse).use(remarkMdx).use(remarkGfm, { singleTilde: false });

const source = (lesson: string, locale: Locale): Promise<string> =>
  readFile(path.join(process.cwd(), 'content/lessons', lesson, `${locale}.mdx`), 'utf8');

/** What can be chosen or moved in a question, as it is first shown; never which of it is right. */
function choicesOf(item: ShownItem): readonly string[] {
  switch (item.kind) {
    case 'single':
    case 'multiple':
      return item.options.map(({ text }) => text);
    case 'order':
    case 'categorise':
      return item.entries.map(({ text }) => text);
    case 'match':
      return item.lefts.map(({ text }) => text);
    default:
      return [];
  }
}

async function quizBlocks(lesson: string, locale: Locale): Promise<readonly Block[]> {
  const words = markdownMessages[locale];
  const { first } = roundsOf(await shownQuiz(lesson, locale));
  if (first.length === 0) return [];
  const questions = first.map((item): readonly Block[] => {
    const choices = choicesOf(item).map((choice) => paragraph(choice));
    const stem = item.kind === 'ox' ? `${item.stem} ${words.trueOrFalse}` : item.stem;
    return [paragraph(stem), ...(choices.length > 0 ? [list(false, choices)] : [])];
  });
  const quiz = address(`${sectionPath(locale, 'quiz')}${lesson}/`);
  return [
    heading(2, words.quizTitle),
    list(true, questions),
    paragraph(`${words.quizLead} `, link(quiz, words.openQuiz)),
  ];
}

/** Rejects with an Error that names what of the lesson cannot be said. */
export async function lessonMarkdown(lesson: string, locale: Locale): Promise<string> {
  const words = markdownMessages[locale];
  const { meta } = await loadSheet(lesson);
  const { children } = reader.parse(await source(lesson, locale));
  const { blocks, answers } = await writeLesson(children, { lesson, locale });
  const minutes = meta.readMinutes + meta.doMinutes;
  const tree: Root = {
    type: 'root',
    children: [
      heading(1, meta.title[locale]),
      paragraph(meta.summary[locale]),
      paragraph(
        `${words.from(siteMessages[locale].name)} · ${words.about(minutes, formatDate(meta.checkedOn, locale))} · `,
        link(address(lessonPath(locale, lesson)), words.lesson),
      ),
      ...blocks,
      ...(answers.length > 0 ? [heading(2, words.answersTitle), list(true, answers)] : []),
      ...(await quizBlocks(lesson, locale)),
    ],
  };
  return writer.stringify(tree);
}
