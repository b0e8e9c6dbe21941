// From the text of a file to one JSON value, or a refusal in words.

import { Refusal } from '@/engine/kernel/refusal';

/** NaN and Infinity where a value stands: no JSON, but what many programs write. */
const NO_NUMBER = /([:[,]\s*)(-?(?:NaN|Infinity))(?=\s*[,\]}])/g;

const WANTED = 'one JSON object as in docs/scenario.schema.json';

/** Throws a Refusal. NaN and Infinity come back as text, so that their field can be named. */
export function parseText(text: string): unknown {
  const json = text.replace(/^\ufeff/, '');
  const value = jsonValue(json);
  refuseFieldsGivenTwice(json);
  return value;
}

function jsonValue(json: string): unknown {
  if (json.trim() === '') throw new Refusal(`scenario: empty; ${WANTED}`);
  try {
    return JSON.parse(json);
  } catch (error) {
    try {
      return JSON.parse(json.replace(NO_NUMBER, '$1"$2"'));
    } catch {
      const why = error instanceof Error ? error.message : '';
      throw new Refusal(`scenario: not JSON (${why}); ${WANTED}`);
    }
  }
}

/** Strings and the signs that open, close and name; everything between them is numbers and space. */
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\]:]/g;

/** JSON keeps the last of two fields with one name in silence; whoever wrote both meant something else. */
function refuseFieldsGivenTwice(json: string): void {
  const around: (Set<string> | null)[] = [];
  let last = '';
  for (const [token] of json.matchAll(TOKEN)) {
    if (token === '{') around.push(new Set());
    else if (token === '[') around.push(null);
    else if (token === '}' || token === ']') around.pop();
    else if (token === ':') {
      const fields = around.at(-1);
      if (fields?.has(last)) {
        throw new Refusal(`${String(JSON.parse(last))}: given twice, which is not allowed; once`);
      }
      fields?.add(last);
    } else last = token;
  }
}
