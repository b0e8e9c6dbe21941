// Sentences as data: a template with places to fill, and between ** ** the words that decide.

import type { Sentence } from '../definition';

export type Values = Readonly<Record<string, string>>;

/** Throws a RangeError that names a place for which there is no value. */
export function fill(template: string, values: Values = {}): Sentence {
  const filled = template.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new RangeError(`no value for {${name}} in "${template}"`);
    return value;
  });
  return filled
    .split('**')
    .map((text, place) => (place % 2 === 1 ? { strong: text } : text))
    .filter((part) => part !== '');
}
