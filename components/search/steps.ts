// Reads a lesson's text for what can be looked up in it: the heading, the key sentence and the questions of each step.

export interface StepWords {
  readonly id: string;
  readonly title: string;
  readonly key: string;
  /** Headings within the step and what a class would ask. */
  readonly more: readonly string[];
}

const STEP = /<Step id="([^"]+)">([\s\S]*?)<\/Step>/g;

/** Words without tags and without the signs of Markdown. */
export const plain = (text: string): string =>
  text
    .replace(/<[^>]+>/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*`]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const allOf = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, found = '']) => plain(found));

/** The steps of one language of a lesson, in their order. */
export function stepWords(mdx: string): readonly StepWords[] {
  const prose = mdx.replace(/^```[\s\S]*?^```/gm, '');
  return [...prose.matchAll(STEP)].map(([, id = '', text = '']) => ({
    id,
    title: allOf(text, /^## (.+)$/gm)[0] ?? '',
    key: allOf(text, /<Key>([\s\S]*?)<\/Key>/g).join(' '),
    more: [...allOf(text, /^### (.+)$/gm), ...allOf(text, /<Qna q="([^"]*)">/g)],
  }));
}
