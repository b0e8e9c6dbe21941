// A lesson's page that opens without the site, from a disk or inside something else: as one file, or beside files that
// it shares with other lessons. Its figures run on the page's own thread. Texts in, text out: nothing is fetched here.

import { type Away, awayHead, unendingScript } from './away-script';
import {
  namedChunk,
  nameOf,
  type PageParts,
  type Part,
  type Parts,
  STYLESHEET,
  stylesOf,
  styleWithFonts,
} from './parts';

/** How what a page loads is put into it. */
interface Placing {
  /** Where it may load anything from, besides itself: sources of a policy. */
  readonly from: string;
  readonly script: (part: Part) => string;
  readonly style: (part: Part) => string;
  /** What becomes of a link by which the page asks for its type early. */
  readonly early: (url: string) => string;
}

const POLICY = /<meta http-equiv="Content-Security-Policy"[^>]*>/;
const LATE_SCRIPTS = /<script data-scripts="[^"]*">[\s\S]*?<\/script>/;
/** What leads away from the file: early connections, icons, the manifest. */
const OUTWARD = /<link rel="(?:preconnect|manifest|(?:apple-touch-)?icon)"[^>]*>/g;
const EARLY = /<link rel="preload" href="([^"]+)"( as="font")?[^>]*>/g;
/** React puts the icons back from the page's data: there they lead nowhere. */
const ICON = /(\\?")[^"\\]*\/(?:icon\.svg|icons\/[\w.-]+)(\\?")/g;

/** The page may run what stands in it or lies beside it, and reach nothing else. */
const policyFrom = (from: string): string =>
  `default-src 'none'; script-src 'unsafe-inline'${from}; worker-src 'none'; style-src 'unsafe-inline'${from}; img-src data: blob:${from}; font-src data:${from}; base-uri 'none'; form-action 'none'`;

/**
 * The mark before a chunk, which is no script to any browser, keeps the runtime and React from fetching it. A style
 * sheet leaves a disabled link for the same reason.
 */
const scriptMark = ({ url }: Part): string =>
  `<script type="text/x-here" async="" src="${url}"></script>`;
const styleMark = ({ url }: Part): string =>
  `<link rel="stylesheet" href="${url}" data-precedence="next" disabled>`;

/** Throws a RangeError that names what is not as it is known. */
function assembled(
  { html, scripts, styles, answers }: PageParts,
  placing: Placing,
  away: Away,
): string {
  const known = new Map(styles.map((style) => [style.url, style]));
  const shown = new Set(stylesOf(html));
  const later = styles.filter(({ url }) => !shown.has(url));
  const placedStyle = (style: Part): string => `${placing.style(style)}${styleMark(style)}`;
  const placedScript = (script: Part): string => `${scriptMark(script)}${placing.script(script)}`;
  const policy = policyFrom(placing.from);
  return html
    .replace(POLICY, () => `<meta http-equiv="Content-Security-Policy" content="${policy}">`)
    .replace(LATE_SCRIPTS, '')
    .replaceAll(OUTWARD, '')
    .replaceAll(EARLY, (_, url: string, type?: string) => (type ? placing.early(url) : ''))
    .replaceAll(STYLESHEET, (_, url: string) => {
      const style = known.get(url);
      if (!style) throw new RangeError(`the page's style sheet ${url} is not among the parts`);
      return placedStyle(style);
    })
    .replaceAll(ICON, '$1data:,$2')
    .replace('</head>', () => `${later.map(placedStyle).join('')}${awayHead(away, answers)}</head>`)
    .replace('</body>', () => `${scripts.map(placedScript).join('')}</body>`);
}

/** A page with all that it loads in it. Throws a RangeError that names what is not as it is known. */
export const oneFile = (parts: Parts, away: Away): string =>
  assembled(
    parts,
    {
      from: '',
      script: (part) => `<script>${unendingScript(namedChunk(part))}</script>`,
      style: (part) => `<style>${styleWithFonts(part, parts.fonts)}</style>`,
      early: () => '',
    },
    away,
  );

/**
 * A page that loads scripts, styles and type from `folder`, seen from where it lies, by their names alone. Throws a
 * RangeError that names what is not as it is known.
 */
export const besideShared = (parts: PageParts, folder: string, away: Away): string =>
  assembled(
    parts,
    {
      from: " 'self'",
      script: ({ url }) => `<script src="${folder}${nameOf(url)}"></script>`,
      style: ({ url }) => `<link rel="stylesheet" href="${folder}${nameOf(url)}">`,
      early: (url) =>
        `<link rel="preload" href="${folder}${nameOf(url)}" as="font" type="font/woff2" crossorigin>`,
    },
    away,
  );
