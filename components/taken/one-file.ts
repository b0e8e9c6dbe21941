// A lesson's page as one file that opens without the site, from a disk or inside something else: its styles, type and
// scripts stand in it, and its figures run on the page's own thread. Texts in, text out: nothing is fetched here.

/** What of the site is put into the file. Addresses are as the page writes them: `/_next/static/…`. */
export interface Parts {
  /** The page as the site serves it. */
  readonly html: string;
  /** In the order in which they may run. */
  readonly scripts: readonly Part[];
  readonly styles: readonly Part[];
  /** What the page's scripts ask the site for: its questions. */
  readonly answers: readonly Part[];
  /** As `data:` addresses, by the address of each. */
  readonly fonts: ReadonlyMap<string, string>;
}
export interface Part {
  readonly url: string;
  readonly text: string;
}

/** How a chunk asks under which address it was fetched; the runtime takes its path instead. */
const CURRENT_SCRIPT = '"object"==typeof document?document.currentScript:void 0';
/** What only the runtime says, which needs no name. */
const RUNTIME = 'TURBOPACK_ASSET_SUFFIX';
const CHUNKS = 'static/chunks/';

const STYLESHEET = /<link rel="stylesheet" href="([^"]+)"[^>]*>/g;
const POLICY = /<meta http-equiv="Content-Security-Policy"[^>]*>/;
const LATE_SCRIPTS = /<script data-scripts="[^"]*">[\s\S]*?<\/script>/;
/** What leads away from the file: early connections, icons, the manifest. */
const OUTWARD = /<link rel="(?:preload|preconnect|manifest|(?:apple-touch-)?icon)"[^>]*>/g;
/** React puts the icons back from the page's data: there they lead nowhere. */
const ICON = /(\\?")[^"\\]*\/(?:icon\.svg|icons\/[\w.-]+)(\\?")/g;
const FONT_FACE = /@font-face\s*\{[^}]*\}/g;

/** The file may run what stands in it, and reach nothing at all. */
const CLOSED =
  "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data: blob:; font-src data:; base-uri 'none'; form-action 'none'";

/** Addresses of the type that a page loads before anything else: what it was cut for. */
export const fontsOf = (html: string): readonly string[] =>
  [...html.matchAll(/<link rel="preload" href="([^"]+)" as="font"/g)].map(([, url = '']) => url);

/** Addresses of the style sheets that a page loads. */
export const stylesOf = (html: string): readonly string[] =>
  [...html.matchAll(STYLESHEET)].map(([, url = '']) => url);

/** Nothing in a script's text may end its element, or begin a comment in which its end would not count. */
const unendingScript = (text: string): string => text.replaceAll(/<(?=\/?script|!--)/gi, '\\x3c');

/**
 * A chunk that says its own name. The mark before it, which is no script to any browser, keeps the runtime and React
 * from fetching the chunk. Throws a RangeError where the chunk is not written as it is known here.
 */
function inlineScript({ url, text }: Part): string {
  const path = url.slice(url.indexOf(CHUNKS));
  const isKnown = text.includes(CURRENT_SCRIPT) || text.includes(RUNTIME);
  if (!url.includes(CHUNKS) || !isKnown) {
    throw new RangeError(`${url} does not ask for its address in the way that is known`);
  }
  const named = text.replaceAll(CURRENT_SCRIPT, JSON.stringify(path));
  return `<script type="text/x-here" async="" src="${url}"></script><script>${unendingScript(named)}</script>`;
}

/** A style sheet, with the type that the page brings in it and no other; the mark is for React, and fetches nothing. */
function inlineStyle({ url, text }: Part, fonts: Parts['fonts']): string {
  const css = text.replaceAll(FONT_FACE, (face) => {
    const named = /url\(["']?([^"')]+)["']?\)/.exec(face)?.[1] ?? '';
    const font = fonts.get(new URL(named, `https://site.invalid${url}`).pathname);
    if (font === undefined) return '';
    // It is here already, so text can wait for it.
    return face
      .replace(/url\([^)]*\)/, () => `url(${font})`)
      .replace(/font-display:\s*\w+/, 'font-display:block');
  });
  return `<style>${css}</style><link rel="stylesheet" href="${url}" data-precedence="next" disabled>`;
}

/**
 * `origin` is where the file comes from: links of the site open there, in a window of their own. `also` is a script of
 * ours that runs before any of the page's. Throws a RangeError that names what is not as it is known.
 */
export function oneFile(
  { html, scripts, styles, answers, fonts }: Parts,
  origin: string,
  also = '',
): string {
  const known = new Map(styles.map((style) => [style.url, style]));
  const shown = new Set(stylesOf(html));
  const later = styles.filter(({ url }) => !shown.has(url));
  // Last in the head: React takes the first script without an address there for the one that it knows.
  const head = `${AWAY_STYLE}<script>${awayScript(origin, answers)}${unendingScript(also)}</script>`;
  return html
    .replace(POLICY, () => `<meta http-equiv="Content-Security-Policy" content="${CLOSED}">`)
    .replace(LATE_SCRIPTS, '')
    .replaceAll(OUTWARD, '')
    .replaceAll(STYLESHEET, (_, url: string) => {
      const style = known.get(url);
      if (!style) throw new RangeError(`the page's style sheet ${url} is not among the parts`);
      return inlineStyle(style, fonts);
    })
    .replaceAll(ICON, '$1data:,$2')
    .replace(
      '</head>',
      () => `${later.map((style) => inlineStyle(style, fonts)).join('')}${head}</head>`,
    )
    .replace('</body>', () => `${scripts.map(inlineScript).join('')}</body>`);
}

/** What needs the site: its frame, and the ways from the lesson to its other pages. */
const AWAY_STYLE =
  '<style>.skip-link,.site-header,.site-footer,.teach-link,.present-button,.letter-keys,[data-part="copy-link"]{display:none!important}</style>';

const written = (value: unknown): string => unendingScript(JSON.stringify(value));

/**
 * Links of the site open where the file comes from, and the keys that lead to other pages do nothing. Questions are
 * read from the file, where the page would fetch them.
 */
const awayScript = (origin: string, answers: readonly Part[]): string =>
  `(function () {
  var origin = ${written(origin)};
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
    open(origin + href, '_blank', 'noopener');
  }, true);
  addEventListener('keydown', function (event) {
    var isTyping = event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]');
    var isSearch = event.key.toLowerCase() === 'k' && (event.metaKey || event.ctrlKey);
    if (isSearch || (!isTyping && /^[p\\/]$/i.test(event.key))) event.stopImmediatePropagation();
  }, true);
})();`;
