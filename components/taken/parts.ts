// What of the site is put into a page that leaves it, each as text that goes into the page or into a file beside it.

/** Addresses are as the page writes them: `/_next/static/…`. */
export interface PageParts {
  /** The page as the site serves it. */
  readonly html: string;
  /** In the order in which they may run. */
  readonly scripts: readonly Part[];
  readonly styles: readonly Part[];
  /** What the page's scripts ask the site for: its questions. */
  readonly answers: readonly Part[];
}
/** With its type as `data:` addresses, by the address of each. */
export interface Parts extends PageParts {
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

export const STYLESHEET = /<link rel="stylesheet" href="([^"]+)"[^>]*>/g;
const PRELOADED_FONT = /<link rel="preload" href="([^"]+)" as="font"/g;
const FONT_FACE = /@font-face\s*\{[^}]*\}/g;
const CSS_URL = /url\(["']?([^"')]+)["']?\)/g;

/** Addresses of the type that a page loads before anything else: what it was cut for. */
export const fontsOf = (html: string): readonly string[] =>
  [...html.matchAll(PRELOADED_FONT)].map(([, url = '']) => url);

/** Addresses of the style sheets that a page loads. */
export const stylesOf = (html: string): readonly string[] =>
  [...html.matchAll(STYLESHEET)].map(([, url = '']) => url);

/** Where a style sheet's own address leads. */
const seenFrom = (url: string, address: string): string =>
  new URL(address, `https://site.invalid${url}`).pathname;

/** Addresses of all type that a style sheet knows. */
export const facesOf = ({ url, text }: Part): readonly string[] =>
  (text.match(FONT_FACE) ?? []).flatMap((face) =>
    [...face.matchAll(CSS_URL)].map(([, address = '']) => seenFrom(url, address)),
  );

/** The name of a file of the build, which is made of its content: no two share one, whatever folder they lie in. */
export const nameOf = (url: string): string => url.slice(url.lastIndexOf('/') + 1);

/** A chunk that says its own name. Throws a RangeError where it is not written as it is known here. */
export function namedChunk({ url, text }: Part): string {
  const path = url.slice(url.indexOf(CHUNKS));
  const isKnown = text.includes(CURRENT_SCRIPT) || text.includes(RUNTIME);
  if (!url.includes(CHUNKS) || !isKnown) {
    throw new RangeError(`${url} does not ask for its address in the way that is known`);
  }
  return text.replaceAll(CURRENT_SCRIPT, JSON.stringify(path));
}

/** A style sheet with the type in it that the page brings, by the address of each, and no other. */
export const styleWithFonts = ({ url, text }: Part, fonts: Parts['fonts']): string =>
  text.replaceAll(FONT_FACE, (face) => {
    const [, address = ''] = [...face.matchAll(CSS_URL)][0] ?? [];
    const font = fonts.get(seenFrom(url, address));
    if (font === undefined) return '';
    // It is here already, so text can wait for it.
    return face
      .replace(CSS_URL, () => `url(${font})`)
      .replace(/font-display:\s*\w+/, 'font-display:block');
  });

/** A style sheet beside which its type lies. */
export const styleBesideFonts = ({ text }: Part): string =>
  text.replaceAll(FONT_FACE, (face) =>
    face.replace(CSS_URL, (_, address: string) => `url(${nameOf(address)})`),
  );
