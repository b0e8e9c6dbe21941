// A lesson's MDX as plain Markdown: what each element of the authors' vocabulary says where nothing can be drawn.

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Code, Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { readOptions } from '@/components/lesson/options';
import type { SimAttributes } from '@/components/sims/setup';
import { tellFigure } from '@/components/sims/told-figure';
import { claimPath, lessonPath } from '@/components/site/paths';
import { findClaim, partOfClaim } from '@/content/claims';
import { formatDate } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { lessonMessages } from '@/i18n/messages/lesson';
import { markdownMessages } from '@/i18n/messages/markdown';
import { address } from './address';
import { figureBlock } from './figure';
import { type Block, heading, link, list, paragraph, quote, strong } from './nodes';

type Element = MdxJsxFlowElement | MdxJsxTextElement;

export interface WrittenLesson {
  readonly blocks: readonly Block[];
  /** The answer to each prediction of concept, in their order. */
  readonly answers: readonly (readonly Block[])[];
}

interface Place {
  readonly lesson: string;
  readonly locale: Locale;
  /** The step that is being written. */
  readonly step: string;
  readonly answers: (readonly Block[])[];
}

const isElement = (node: Nodes): node is Element =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** What an author wrote on an element: texts alone, since the vocabulary knows no expressions. */
function attributesOf({ name, attributes }: Element): Readonly<Record<string, string>> {
  return Object.fromEntries(
    attributes.map((attribute) => {
      if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') {
        throw new TypeError(`<${name}> has an attribute that is no text`);
      }
      return [attribute.name, attribute.value];
    }),
  );
}

const isSpace = (node: Nodes): boolean => node.type === 'text' && node.value.trim() === '';

/** An element alone on its line stands in a paragraph of its own. */
const unwrapped = (nodes: readonly Nodes[]): readonly Nodes[] =>
  nodes.flatMap((node): readonly Nodes[] => {
    if (node.type !== 'paragraph') return [node];
    const parts = node.children.filter((part) => !isSpace(part));
    const areElements = parts.every((part) => isElement(part) && part.name !== 'Term');
    return areElements ? parts : [node];
  });

async function blocksOf(nodes: readonly Nodes[], place: Place): Promise<Block[]> {
  const blocks: Block[] = [];
  for (const node of unwrapped(nodes)) {
    if (isElement(node)) blocks.push(...(await said(node, place)));
    else blocks.push((await plain(node)) as Block);
  }
  return blocks;
}

/** A node of Markdown, with what stands in it written plainly, too. */
async function plain(node: Nodes): Promise<Nodes> {
  if (node.type === 'code') return sampleOf(node);
  if (!('children' in node)) return node;
  const children = await Promise.all(
    node.children.map((child: Nodes) =>
      // Within a line there are terms alone: their words stay, their cards go.
      isElement(child) ? Promise.all(child.children.map(plain)) : plain(child),
    ),
  );
  return { ...node, children: children.flat() } as Nodes;
}

const NAMED = /(?:^|\s)file=(\S+)/;

/** A fence that names a file of samples/ shows it, as it does on the page. */
async function sampleOf(fence: Code): Promise<Code> {
  const name = NAMED.exec(fence.meta ?? '')?.[1];
  if (name === undefined) return fence;
  const text = await readFile(path.join(process.cwd(), 'samples', name), 'utf8');
  return { ...fence, meta: null, value: text.trimEnd() };
}

/** Takes the reasons out of what a figure or a prediction holds. */
async function withWhy(node: Element, place: Place) {
  const parts = unwrapped(node.children);
  const isWhy = (part: Nodes) => isElement(part) && part.name === 'Why';
  const reasons = parts.filter(isWhy).flatMap((part): Nodes[] => (part as Element).children);
  return {
    rest: await blocksOf(
      parts.filter((part) => !isWhy(part)),
      place,
    ),
    why: await blocksOf(reasons, place),
  };
}

type Writer = (
  node: Element,
  attributes: Readonly<Record<string, string>>,
  place: Place,
) => Promise<readonly Block[]>;

const inner: Writer = (node, _, place) => blocksOf(node.children, place);
const nothing: Writer = () => Promise.resolve([]);

const figure: Writer = async (node, attributes, place) => {
  const { rest, why } = await withWhy(node, place);
  const told = await tellFigure(attributes as unknown as SimAttributes, place.locale);
  const isPrediction = attributes.predict !== undefined;
  const written = { sim: attributes.id ?? '', question: rest, why, isPrediction };
  return [figureBlock(told, written, place.locale)];
};

const prediction: Writer = async (node, { id = '', options = '', answer = '' }, place) => {
  const words = markdownMessages[place.locale];
  const { rest, why } = await withWhy(node, place);
  const choice = readOptions(id, options, answer);
  place.answers.push([paragraph(strong(choice.options[choice.answer - 1] ?? '')), ...why]);
  const number = place.answers.length;
  const entries = choice.options.map((option) => paragraph(option));
  return [quote(paragraph(strong(`${words.predict} ${number}`)), ...rest, list(true, entries))];
};

const claim: Writer = async (_, { id = '' }, { locale }) => {
  const found = findClaim(id);
  if (!found) throw new RangeError(`<Claim id="${id}"> is not in content/claims.ts`);
  const words = lessonMessages[locale].claim;
  const { sources, ...fact } = found;
  const verdict = `${words.eyebrow}: ${words.verdict[fact.verdict]}`;
  const status = fact.status === 'unverified' ? [` (${words.unverified})`] : [];
  const read = sources.map(({ title, url, readOn }) =>
    paragraph(link(url, title), `, ${markdownMessages[locale].read(formatDate(readOn, locale))}`),
  );
  return [
    quote(
      paragraph(strong(verdict), ...status),
      paragraph(words.quote(fact.said[locale])),
      paragraph(fact.actually[locale]),
      ...(read.length > 0 ? [list(false, read)] : []),
      paragraph(
        link(address(claimPath(locale, partOfClaim(id), id)), words.number(id)),
        `, ${words.checkedOn(formatDate(fact.checkedOn, locale))}`,
      ),
    ),
  ];
};

/** What each element says. A new one of the vocabulary has to be told here: the build stops at one that is not. */
const writers: Readonly<Record<string, Writer>> = {
  Step: (node, { id = '' }, place) => blocksOf(node.children, { ...place, step: id }),
  Key: async (node, _, place) => [quote(...(await blocksOf(asBlocks(node), place)))],
  Notes: nothing,
  Sim: figure,
  Predict: prediction,
  Why: inner,
  Claim: claim,
  Compare: inner,
  Callout: async (node, _, place) => [quote(...(await blocksOf(asBlocks(node), place)))],
  Qna: async (node, { q = '' }, place) => [
    heading(3, `${markdownMessages[place.locale].qna}: ${q}`),
    ...(await blocksOf(asBlocks(node), place)),
  ],
  Sample: async (node, { title = '' }, place) => {
    const { eyebrow, note } = lessonMessages[place.locale].sample;
    const code = await blocksOf(node.children, place);
    return [heading(3, `${eyebrow}: ${title}`), ...code, paragraph(note)];
  },
  Remember: async (node, _, place) => [
    paragraph(strong(lessonMessages[place.locale].remember)),
    ...(await blocksOf(asBlocks(node), place)),
  ],
  // Its questions stand at the end of the file.
  Quiz: nothing,
  Task: async (_, __, { lesson, locale, step }) => {
    const words = markdownMessages[locale];
    const place = address(`${lessonPath(locale, lesson)}#${step}`);
    return [quote(paragraph(`${words.task} `, link(place, words.openTask)))];
  },
  Diagram: async (node, _, place) => {
    const [first, ...rest] = await blocksOf(asBlocks(node), place);
    const label = strong(`${markdownMessages[place.locale].diagram}:`);
    if (first?.type !== 'paragraph') throw new TypeError('a diagram is told in a paragraph');
    return [quote(paragraph(label, ' ', ...first.children), ...rest)];
  },
};

/** Text that stands in an element without lines of its own is a paragraph. */
const asBlocks = ({ children }: Element): readonly Nodes[] => {
  const isInline = children.some(
    (child) => child.type === 'text' || (isElement(child) && child.name === 'Term'),
  );
  return isInline ? [{ type: 'paragraph', children } as Nodes] : (children as Nodes[]);
};

async function said(node: Element, place: Place): Promise<readonly Block[]> {
  const { name } = node;
  const writer = name !== null && Object.hasOwn(writers, name) ? writers[name] : undefined;
  if (!writer) {
    const known = Object.keys(writers).join(', ');
    throw new RangeError(`<${name}> cannot be said in Markdown; known: ${known}`);
  }
  return writer(node, attributesOf(node), place);
}

/** Rejects where the text holds what Markdown has no words for, naming it. */
export async function writeLesson(
  nodes: readonly Nodes[],
  { lesson, locale }: { readonly lesson: string; readonly locale: Locale },
): Promise<WrittenLesson> {
  const answers: (readonly Block[])[] = [];
  const blocks = await blocksOf(nodes, { lesson, locale, step: '', answers });
  return { blocks, answers };
}
