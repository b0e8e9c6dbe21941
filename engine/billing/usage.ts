// From what somebody wrote to a usage of known fields, or a refusal in words.

import * as v from 'valibot';
import { Refusal, refuse, shown } from '@/engine/kernel/refusal';

type Entries = v.ObjectEntries;

/** Throws a Refusal that names the field. */
export function parseUsage<const E extends Entries>(
  entries: E,
  input: object,
): v.InferOutput<v.StrictObjectSchema<E, undefined>> {
  refuseUnknown(entries, input, '');
  const result = v.safeParse(v.strictObject(entries), input, { abortEarly: true });
  if (!result.success) throw new Refusal(sentence(result.issues[0], entries));
  return result.output;
}

/** Other words for fields, each with the field that it means. */
export type Synonyms = Readonly<Record<string, string>>;

/** The usage in the words of `entries`. Throws a Refusal that names a field as it was written. */
export function inOwnWords(entries: Entries, input: object, synonyms: Synonyms): object {
  const words = Object.keys(input).filter((key) => Object.hasOwn(synonyms, key));
  if (words.length === 0) return input;
  const own = new Map(Object.entries(input));
  const spoken = new Map(Object.entries(entries));
  for (const word of words) {
    const field = synonyms[word] ?? word;
    if (own.has(field)) refuse(word, own.get(word), `either ${field} or ${word}`);
    own.set(field, own.get(word)).delete(word);
    const kind = entries[field];
    if (kind !== undefined) spoken.set(word, kind).delete(field);
  }
  parseUsage(Object.fromEntries(spoken), input);
  return Object.fromEntries(own);
}

/** Asked of own keys alone, so that `constructor` is no known field. */
function refuseUnknown(entries: Entries, input: object, path: string): void {
  for (const [key, value] of Object.entries(input)) {
    if (!Object.hasOwn(entries, key)) {
      throw new Refusal(`${path}${key}: unknown; one of ${Object.keys(entries).join(', ')}`);
    }
    const inner = entriesOf(entries[key]);
    if (inner !== undefined && isRecord(value)) refuseUnknown(inner, value, `${path}${key}.`);
  }
}

export function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The fields of a group, which may be optional, or an entry of a list. */
function entriesOf(node: unknown): Entries | undefined {
  if (!isRecord(node)) return undefined;
  if ('wrapped' in node) return entriesOf(node.wrapped);
  if ('item' in node) return entriesOf(node.item);
  return 'entries' in node ? (node.entries as Entries) : undefined;
}

function sentence(issue: v.BaseIssue<unknown>, entries: Entries): string {
  const path = issue.path ?? [];
  const field = path.reduce(
    (text, { key }) =>
      typeof key === 'number' ? `${text}[${key}]` : `${text}${text && '.'}${String(key)}`,
    '',
  );
  const value = path.at(-1)?.value;
  if (value !== undefined) return `${field}: ${shown(value)} is not allowed; ${issue.message}`;
  const names = path.map(({ key }) => key).filter((key) => typeof key === 'string');
  return `${field}: missing; ${neededBy(names, entries)}`;
}

/** What a missing field may be: what its own schema says of a wrong value. */
function neededBy([key = '', ...rest]: readonly string[], entries: Entries): string {
  const node = entries[key];
  const inner = entriesOf(node);
  if (rest.length > 0 && inner !== undefined) return neededBy(rest, inner);
  if (node === undefined) return 'it is needed';
  return v.safeParse(node, undefined).issues?.[0]?.message ?? 'it is needed';
}
