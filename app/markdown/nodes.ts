// Markdown as a tree (https://github.com/syntax-tree/mdast), written short.

import type {
  BlockContent,
  DefinitionContent,
  List,
  Paragraph,
  PhrasingContent,
  Table,
} from 'mdast';

export type Block = BlockContent | DefinitionContent;
type Inline = PhrasingContent | string;

const inline = (parts: readonly Inline[]): PhrasingContent[] =>
  parts.map((part) => (typeof part === 'string' ? { type: 'text', value: part } : part));

export const paragraph = (...parts: readonly Inline[]): Paragraph => ({
  type: 'paragraph',
  children: inline(parts),
});

export const strong = (...parts: readonly Inline[]): PhrasingContent => ({
  type: 'strong',
  children: inline(parts),
});

export const link = (url: string, text: string): PhrasingContent => ({
  type: 'link',
  url,
  children: inline([text]),
});

export const heading = (depth: 1 | 2 | 3, ...parts: readonly Inline[]): Block => ({
  type: 'heading',
  depth,
  children: inline(parts),
});

export const quote = (...children: readonly Block[]): Block => ({
  type: 'blockquote',
  children: [...children],
});

/** Each entry is a paragraph, or several blocks. */
export const list = (isOrdered: boolean, entries: readonly (Block | readonly Block[])[]): List => ({
  type: 'list',
  ordered: isOrdered,
  spread: false,
  children: entries.map((entry) => ({
    type: 'listItem',
    spread: false,
    children: [entry].flat() as Block[],
  })),
});

/** The first row is the head. */
export const table = (rows: readonly (readonly string[])[]): Table => ({
  type: 'table',
  children: rows.map((row) => ({
    type: 'tableRow',
    children: row.map((cell) => ({ type: 'tableCell', children: inline([cell]) })),
  })),
});
