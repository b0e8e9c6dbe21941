// What a page does where the site is not around it.

import type { Part } from './parts';

/** Nothing in a script's text may end its element, or begin a comment in which its end would not count. */
export const unendingScript = (text: string): string =>
  text.replaceAll(/<(?=\/?script|!--)/gi, '\\x3c');

const written = (value: unknown): string => unendingScript(JSON.stringify(value));

export interface Away {
  /** Where the page comes from: links of the site open there, in a window of their own. */
  readonly origin: string;
  /** Pages that came along, as files beside this one, by their addresses on the site. */
  readonly beside?: ReadonlyMap<string, string>;
  /** A script of ours that runs before any of the page's. */
  readonly also?: string;
}

/** What needs the site: its frame, and the ways from the lesson to its other pages. */
const AWAY_STYLE =
  '<style>.skip-link,.site-header,.site-footer,.teach-link,.present-button,.letter-keys,[data-part="copy-link"]{display:none!important}</style>';

/** The keys that lead to other pages do nothing. Questions are read from the file, where the page would fetch them. */
const awayScript = ({ origin, beside = new Map() }: Away, answers: readonly Part[]): string =>
  `(function () {
  var origin = ${written(origin)};
  var here = location.href;
  var beside = new Map(${written([...beside])});
  var answers = new Map(${written(answers.map(({ url, text }) => [url, text]))});
  window.fetch = function (input) {
    if (answers.has(input)) return Promise.resolve(new Response(answers.get(input)));
    return Promise.reject(new TypeError('This file holds no ' + input));
  };
  addEventListener('click', function (event) {
    var link = event.target instanceof Element && event.target.closest('a[href]');
    var href = link ? link.getAttribute('href') : '';
    if (href.charAt(0) !== '/') return;
    event.preventDefault();
    event.stopImmediatePropagation();
    var at = /^([^#?]*?)\\/?(#.*)?$/.exec(href);
    var file = at && beside.get(at[1]);
    if (file) location.assign(new URL(file + (at[2] || ''), here));
    else open(origin + href, '_blank', 'noopener');
  }, true);
  addEventListener('keydown', function (event) {
    var isTyping = event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]');
    var isSearch = event.key.toLowerCase() === 'k' && (event.metaKey || event.ctrlKey);
    if (isSearch || (!isTyping && /^[p\\/]$/i.test(event.key))) event.stopImmediatePropagation();
  }, true);
})();`;

/** To stand last in a page's head: React takes the first script without an address for the one that it knows. */
export const awayHead = (away: Away, answers: readonly Part[]): string =>
  `${AWAY_STYLE}<script>${awayScript(away, answers)}${unendingScript(away.also ?? '')}</script>`;
