// Reads a lesson's MDX as text and says in words what breaks the authors' rules. Pure: text in, problems out.

import { type KnownSims, simProblems } from '@/content/check-cited';
import { inFew } from '@/content/in-few';
import type { Locale } from '@/content/schema';
import { calloutKinds, keyLimit, vocabulary } from '@/content/vocabulary';

export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly line: number;
  /** The enclosing tag, if any. */
  readonly parent: string | null;
  /** Text up to the closing tag, with inner tags taken out. */
  readonly text: string;
}

export interface Lesson {
  readonly tags: readonly Tag[];
  readonly problems: readonly string[];
}

/** What a lesson may refer to. */
export interface Known {
  readonly claims: ReadonlySet<string>;
  readonly terms: ReadonlySet<string>;
  readonly lessons: ReadonlySet<string>;
  readonly sims: KnownSims;
}

const TAG = /<(\/?)([A-Za-z]\w*)((?:\s+[A-Za-z][\w-]*(?:="[^"]*")?)*)\s*(\/?)>/g;
const ATTRIBUTE = /([A-Za-z][\w-]*)(?:="([^"]*)")?/g;

// Blanked out rather than removed, so that line numbers stay true.
const blank = (text: string): string => text.replace(/[^\n]/g, ' ');
const withoutTags = (text: string): string => text.replace(TAG, '').replace(/\s+/g, ' ').trim();

function readAttributes(source: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name, value] of source.matchAll(ATTRIBUTE)) {
    if (name !== undefined) attributes[name] = value ?? '';
  }
  return attributes;
}

function tagProblems(
  name: string,
  attributes: Record<string, string>,
  parent: string | null,
  alone: boolean,
): string[] {
  const rule = vocabulary[name];
  if (!rule)
    return [`<${name}> is not in the vocabulary; known: ${inFew(Object.keys(vocabulary))}`];
  const problems: string[] = [];
  for (const attribute of rule.required) {
    if (!attributes[attribute]) problems.push(`<${name}> needs ${attribute}="…"`);
  }
  for (const attribute of Object.keys(attributes)) {
    if (![...rule.required, ...rule.optional].includes(attribute)) {
      const known = inFew([...rule.required, ...rule.optional]);
      problems.push(`<${name}> has no attribute "${attribute}"; known: ${known}`);
    }
  }
  if (rule.alone !== alone)
    problems.push(rule.alone ? `<${name} /> stands alone` : `<${name}> needs content`);
  if (rule.inside && parent !== rule.inside)
    problems.push(`<${name}> belongs directly inside <${rule.inside}>`);
  return problems;
}

/** Reads one language of a lesson: its tags in order, and every breach of the vocabulary. */
export function readLesson(source: string): Lesson {
  const prose = source.replace(/^```[\s\S]*?^```/gm, blank).replace(/`[^`\n]*`/g, blank);
  const lineAt = (index: number): number => prose.slice(0, index).split('\n').length;
  const problems: string[] = [];
  const tags: (Tag & { text: string })[] = [];
  const open: { tag: Tag & { text: string }; contentStart: number }[] = [];

  for (const match of prose.matchAll(TAG)) {
    const [whole, closing, name = '', attributeSource = '', selfClosing] = match;
    const line = lineAt(match.index);
    const around = open.at(-1);
    if (closing) {
      if (around?.tag.name !== name) {
        problems.push(`line ${line}: </${name}> closes nothing that is open`);
        continue;
      }
      around.tag.text = withoutTags(prose.slice(around.contentStart, match.index));
      open.pop();
      continue;
    }
    const attributes = readAttributes(attributeSource);
    const parent = around?.tag.name ?? null;
    for (const problem of tagProblems(name, attributes, parent, selfClosing === '/')) {
      problems.push(`line ${line}: ${problem}`);
    }
    const tag = { name, attributes, line, parent, text: '' };
    tags.push(tag);
    if (!selfClosing) open.push({ tag, contentStart: match.index + whole.length });
  }
  for (const { tag } of open) problems.push(`line ${tag.line}: <${tag.name}> is never closed`);

  const rest = prose.replace(TAG, blank);
  for (const match of rest.matchAll(/[{}]|<[A-Za-z/!]|^(?:import|export)\b/gm)) {
    problems.push(
      `line ${lineAt(match.index)}: "${match[0]}" is code or raw HTML; lessons hold neither`,
    );
  }
  return {
    tags,
    problems: [
      ...problems,
      ...stepProblems(prose),
      ...apartProblems(prose),
      ...whereProblems(tags),
    ],
  };
}

/** A particle that could stand alone behind what is emphasised: none is a word of its own. */
const APART =
  /[\p{L}\p{N})”’%]\*\* (?:이라고|라고|이라는|이란|이에요|예요|에서|에는|으로|부터|까지|처럼|보다|[은는이가을를과와의에로도만])(?=[\s.,?!])/gu;

/** After a closing bracket two stars would not close, so one might write a space there: let them close before it. */
function apartProblems(prose: string): string[] {
  return Array.from(
    prose.matchAll(APART),
    ([found]) => `"${found}": nothing stands between a word and its particle`,
  );
}

/** What stands side by side on a desk stands one above the other on a phone. */
function whereProblems(tags: readonly Tag[]): string[] {
  return tags.flatMap(({ name, line, text }) => {
    const [found] = /왼쪽|오른쪽|\bon the (?:left|right)\b/i.exec(text) ?? [];
    return name === 'Diagram' && found
      ? [`line ${line}: a drawing is otherwise on a phone: say what each is, not "${found}"`]
      : [];
  });
}

// A Step is an anchor, a slide and a unit of progress at once, so each must be complete in itself.
function stepProblems(prose: string): string[] {
  const problems: string[] = [];
  const seen = new Set<string>();
  for (const [, attributeSource = '', body = ''] of prose.matchAll(
    /<Step([^>]*)>([\s\S]*?)<\/Step>/g,
  )) {
    const id = readAttributes(attributeSource).id ?? '';
    const report = (problem: string) => problems.push(`step "${id}": ${problem}`);
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) report('the id must be kebab-case ASCII');
    if (seen.has(id)) report('the id is used twice');
    seen.add(id);
    if (!/^\s*## \S/.test(body)) report('must open with a ## heading');
    if ((body.match(/^## /gm) ?? []).length > 1) report('has more than one ## heading');
    for (const name of ['Key', 'Notes']) {
      const count = body.split(`<${name}>`).length - 1;
      if (count !== 1) report(`has ${count} <${name}>, not one`);
    }
  }
  if (seen.size < 6 || seen.size > 10) problems.push(`has ${seen.size} steps, not six to ten`);
  return problems;
}

/** Limits that depend on the language. */
export function checkLanguage(lesson: Lesson, locale: Locale): string[] {
  return lesson.tags
    .filter((tag) => tag.name === 'Key' && [...tag.text].length > keyLimit[locale])
    .map(
      (tag) =>
        `line ${tag.line}: <Key> has ${[...tag.text].length} characters, more than ${keyLimit[locale]}`,
    );
}

/** Whether everything that the lesson names exists. `id` is the lesson's own. */
export function checkReferences(lesson: Lesson, known: Known, id: string): string[] {
  return lesson.tags.flatMap((tag) =>
    referenceProblems(tag, known, id).map((problem) => `line ${tag.line}: ${problem}`),
  );
}

function referenceProblems(tag: Tag, known: Known, lessonId: string): string[] {
  const { id = '', kind = '', lesson = '', options = '', answer = '' } = tag.attributes;
  switch (tag.name) {
    case 'Claim':
      return known.claims.has(id) ? [] : [`no claim ${id}; known: ${inFew(known.claims)}`];
    case 'Term':
      return known.terms.has(id) ? [] : [`no glossary term "${id}"; known: ${inFew(known.terms)}`];
    case 'Callout':
      return calloutKinds.includes(kind)
        ? []
        : [`no kind of callout "${kind}"; known: ${inFew(calloutKinds)}`];
    case 'Quiz':
      return lesson === lessonId && known.lessons.has(lesson)
        ? []
        : [`the quiz of another lesson, "${lesson}"`];
    case 'Predict': {
      const count = options.split('|').length;
      return Number(answer) >= 1 && Number(answer) <= count
        ? []
        : [`answer ${answer} of ${count} options`];
    }
    case 'Sim':
      return simProblems(tag.attributes, tag.text, known.sims);
    default:
      return [];
  }
}

/** Whether two languages hold the same things in the same order, prose aside. */
export function compareLanguages(ko: Lesson, en: Lesson): string[] {
  const koOutline = ko.tags.map(outline);
  const enOutline = en.tags.map(outline);
  const length = Math.max(koOutline.length, enOutline.length);
  for (let index = 0; index < length; index += 1) {
    const [a = 'nothing', b = 'nothing'] = [koOutline[index], enOutline[index]];
    // What follows the first difference is shifted, so one report says it all.
    if (a !== b)
      return [
        `ko line ${ko.tags[index]?.line ?? 'end'} has ${a}, en line ${en.tags[index]?.line ?? 'end'} has ${b}`,
      ];
  }
  return [];
}

function outline({ name, attributes, parent }: Tag): string {
  const prose = vocabulary[name]?.prose ?? [];
  const fixed = Object.entries(attributes)
    .map(([key, value]) =>
      prose.includes(key) ? `${key}×${value.split('|').length}` : `${key}=${value}`,
    )
    .sort();
  return `<${[name, ...fixed].join(' ')}> in ${parent ?? 'the page'}`;
}
