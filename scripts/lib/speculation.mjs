// Rules by which a browser may get a page ready before it is asked for (https://wicg.github.io/nav-speculation/speculation-rules.html).

import { basePathOf } from './project.mjs';

/**
 * The next lesson is opened unseen, another page of the site fetched, when the reader rests on its link or begins to
 * press it. A browser that saves data or power does neither, nor does one that knows no such rules.
 */
export const rulesBelow = (base) => ({
  prerender: [{ where: { selector_matches: 'main a[rel="next"]' }, eagerness: 'moderate' }],
  prefetch: [
    {
      where: {
        and: [
          { href_matches: `${base}/*` },
          { not: { href_matches: `${base}/export/*` } },
          { not: { selector_matches: '[rel="next"], [download], [href^="#"]' } },
        ],
      },
      eagerness: 'moderate',
    },
  ],
});

/** The page with the rules, the same text on each: its policy names them by one hash, as any inline script. */
export function addSpeculationRules(html, base = basePathOf()) {
  const script = `<script type="speculationrules">${JSON.stringify(rulesBelow(base))}</script>`;
  // Last in the head: React takes the first script without an address there for the one that it knows.
  const ruled = html.replace('</head>', () => `${script}</head>`);
  if (ruled === html) throw new Error('A page without a head cannot carry its rules.');
  return ruled;
}
