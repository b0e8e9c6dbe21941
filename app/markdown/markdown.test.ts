// Every lesson as Markdown: all of it is said, nothing of the page's own markup is left, and no answer is given away.

import { readFileSync } from 'node:fs';
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { shownQuiz } from '@/components/quiz/shown-quiz';
import { findClaim } from '@/content/claims';
import { lessons } from '@/content/course';
import { locales } from '@/i18n/locales';
import { markdownMessages } from '@/i18n/messages/markdown';
import { writeLesson } from './lesson-blocks';
import { lessonMarkdown } from './lesson-markdown';
import { llmsText } from './llms';

/** A run, a calculator, a measurement; `e2e/told-to-machines.spec.ts` looks at the files of all lessons. */
const SOME = ['cold-start', 'billing', 'faas-lifecycle'];

const parse = (text: string) =>
  unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).parse(text);
const parseMdx = (text: string) => unified().use(remarkParse).use(remarkMdx).parse(text).children;

/** Every node of a tree, with itself. */
const allOf = (node: Nodes): Nodes[] => [
  node,
  ...('children' in node ? node.children.flatMap((child: Nodes) => allOf(child)) : []),
];

const sourceOf = (lesson: string, locale: string): string =>
  readFileSync(`content/lessons/${lesson}/${locale}.mdx`, 'utf8');
const idsIn = (mdx: string, name: string): string[] =>
  [...mdx.matchAll(new RegExp(`<${name} id="([^"]+)"`, 'g'))].map(([, id = '']) => id);

test.each(locales)(
  'all of a lesson is said, in Markdown that others can read (%s)',
  async (locale) => {
    const words = markdownMessages[locale];
    for (const lesson of SOME) {
      const mdx = sourceOf(lesson, locale);
      const text = await lessonMarkdown(lesson, locale);
      const nodes = allOf(parse(text));
      expect(
        nodes.filter(({ type }) => type === 'html'),
        lesson,
      ).toEqual([]);
      expect(text.replaceAll(/```[\s\S]*?```/g, ''), lesson).not.toMatch(
        /&#x|undefined|\[object|NaN/,
      );

      // Each figure ends in a link to its run, and each run has its numbers or says who measures them.
      const figures = idsIn(mdx, 'Sim');
      const runs = nodes.filter((node) => node.type === 'link' && node.url.includes('/labs/'));
      expect(runs.length, lesson).toBe(figures.length);
      const told = text.split(`**${words.result}**`).length + text.split(words.measured).length - 2;
      expect(told, lesson).toBe(figures.length);

      for (const id of idsIn(mdx, 'Claim')) {
        const claim = findClaim(id);
        expect(text, id).toContain(`#${id})`);
        for (const { url } of claim?.sources ?? []) expect(text, id).toContain(url);
      }
      const predictions = idsIn(mdx, 'Predict');
      expect(text.split(new RegExp(`\\*\\*${words.predict} \\d`)).length - 1, lesson).toBe(
        predictions.length,
      );
      expect(text.includes(`## ${words.answersTitle}`), lesson).toBe(predictions.length > 0);
      // What only the presenter reads stays with the presenter.
      const [, notes = ''] = /<Notes>\s+([^\n]{20,40})/.exec(mdx) ?? [];
      expect(notes).not.toBe('');
      expect(text).not.toContain(notes);
    }
  },
  240_000,
);

test('the quiz is asked and not answered', async () => {
  for (const lesson of SOME) {
    const [, quiz = ''] = (await lessonMarkdown(lesson, 'en')).split('\n## Quiz\n');
    const items = await shownQuiz(lesson, 'en');
    expect(quiz).toMatch(/^\n1\. \S/);
    for (const { explanation } of items) expect(quiz).not.toContain(explanation.slice(0, 40));
  }
});

test('what Markdown has no words for stops the build, and is named', async () => {
  const write = (mdx: string) => writeLesson(parseMdx(mdx), { lesson: 'cold-start', locale: 'en' });
  await expect(write('<Unheard>\n\nof\n\n</Unheard>')).rejects.toThrow(/<Unheard>/);
  await expect(write('<Claim id="C999" />')).rejects.toThrow(/C999/);
  await expect(write('<Sim id="no-such" />')).rejects.toThrow(/no-such/);
  await expect(write('<Sim id={1} />')).rejects.toThrow(/no text/);
});

test('a prediction is a question where it stands, and its answer waits at the end', async () => {
  const mdx = `<Predict id="p" options="One|Two" answer="2">\n\nHow many?\n\n<Why>\n\nBecause.\n\n</Why>\n\n</Predict>\n\nAfter.`;
  const { blocks, answers } = await writeLesson(parseMdx(mdx), {
    lesson: 'cold-start',
    locale: 'en',
  });
  expect(JSON.stringify(blocks)).toContain('How many?');
  expect(JSON.stringify(blocks)).not.toContain('Because.');
  expect(JSON.stringify(answers)).toMatch(/Two.*Because\./);
  expect(JSON.stringify(answers)).not.toContain('One');
});

test('llms.txt: a title, a summary, then lists of links, and every open lesson in both languages', () => {
  const { children } = parse(llmsText());
  expect(children.slice(0, 2).map(({ type }) => type)).toEqual(['heading', 'blockquote']);
  expect(children.filter((node) => node.type === 'heading' && node.depth === 1)).toHaveLength(1);
  const links = children
    .flatMap((node) => allOf(node))
    .flatMap((node) => (node.type === 'link' ? [node.url] : []));
  for (const { id, ready } of lessons) {
    for (const locale of locales) {
      expect(links.includes(`/${locale}/learn/${id}.md`), id).toBe(ready);
    }
  }
});
