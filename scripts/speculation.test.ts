// The rules that pages carry: in the head, under their policy, within the site.

import { expect, test } from 'vitest';
import { inlineScriptsOf, metaPolicyOf } from './lib/csp.mjs';
import { addSpeculationRules } from './lib/speculation.mjs';

const PAGE =
  '<html><head><meta charset="utf-8"/><script>theme()</script></head><body></body></html>';

test('the rules are valid, come after the script that React takes for its own, and are allowed by hash', () => {
  const page = addSpeculationRules(PAGE, '/course');
  const [first, rules = ''] = inlineScriptsOf(page);
  expect(first).toBe('theme()');
  expect(Object.keys(JSON.parse(rules))).toEqual(['prerender', 'prefetch']);
  expect(rules).toContain('"href_matches":"/course/*"');
  const hashes = metaPolicyOf(page).match(/'sha256-/g);
  expect(hashes).toHaveLength(2);
});

test('a page without a head cannot carry them', () => {
  expect(() => addSpeculationRules('<p>')).toThrow('A page without a head');
});
