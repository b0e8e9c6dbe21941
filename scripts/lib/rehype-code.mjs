// Coloured code by class: Shiki writes both themes' colours into every word, which made code nine times as long as its
// text is. Runs after @shikijs/rehype; components/lesson/code.css has the colours.

/** A pair of colours of the two themes, and its class; null for what is coloured like the text around it. */
const CLASSES = new Map([
  ['#0E1116 #E6EDF3', null],
  ['#66707B #8B949E', 'c'],
  ['#A0111F #FF7B72', 'k'],
  ['#622CBC #D2A8FF', 'f'],
  ['#032563 #A5D6FF', 's'],
  ['#023B95 #79C0FF', 'n'],
  ['#702C00 #FFA657', 'v'],
]);

/** The classes in use, for the test that looks for their colours. */
export const codeClasses = [...CLASSES.values()].filter((name) => name !== null);

const COLOURS = /^--shiki-light:(#\w{6});--shiki-dark:(#\w{6})$/;

function classOf(word, page) {
  const [, light = '', dark = ''] = COLOURS.exec(word.properties?.style ?? '') ?? [];
  const name = CLASSES.get(`${light} ${dark}`);
  if (name === undefined) page.fail(`code in a colour without a class: ${word.properties?.style}`);
  return name;
}

const textOf = (node) => node.value ?? (node.children ?? []).map(textOf).join('');

/** Words of a line, where neighbours of one colour are one: React would put a comment between two texts. */
function inFew(words, page) {
  const few = [];
  for (const word of words) {
    const name = classOf(word, page);
    const last = few.at(-1);
    if (last?.name === name) last.value += textOf(word);
    else few.push({ name, value: textOf(word) });
  }
  return few.map(({ name, value }) =>
    name === null
      ? { type: 'text', value }
      : {
          type: 'element',
          tagName: 'span',
          properties: { className: [name] },
          children: [{ type: 'text', value }],
        },
  );
}

/** The deepest indentation that the style sheet knows, in characters. */
const DEEPEST = 12;

/** How far a line is indented: where it wraps, on a phone, it goes on to the right of that. */
function indentClassOf(line) {
  const indent = /^ */.exec(textOf(line))[0].length;
  return indent === 0 ? [] : [`i${Math.min(indent - (indent % 2), DEEPEST)}`];
}

function makeShort(pre, page) {
  pre.properties = { className: ['shiki'] };
  const [code] = pre.children;
  // An empty line is its line break alone.
  code.children = code.children.filter((line) => line.type !== 'element' || textOf(line) !== '');
  for (const line of code.children) {
    if (line.type !== 'element') continue;
    line.properties = { className: ['line', ...indentClassOf(line)] };
    line.children = inFew(line.children, page);
  }
}

/** Shiki names its class in a string of several. */
const isColoured = ({ tagName, properties }) =>
  tagName === 'pre' && String(properties.class ?? properties.className).includes('shiki');

export default function rehypeCode() {
  return function visit(node, page) {
    if (isColoured(node)) makeShort(node, page);
    else for (const child of node.children ?? []) visit(child, page);
  };
}
