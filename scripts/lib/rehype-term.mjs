// What is written without a space behind a term, a particle or a full stop, belongs to it: browsers would begin a new
// line with it behind a bracket. The component shows it in one piece with the term's last word.

/** Longer ones are words of their own, and may stand on the next line. */
const MOST = 5;
const PUNCTUATION = /^\p{P}+/u;

const isTerm = ({ type, name }) => type === 'mdxJsxTextElement' && name === 'Term';

function tailOf(text) {
  const [run = ''] = /^\S+/u.exec(text) ?? [];
  return run.length <= MOST ? run : (PUNCTUATION.exec(run)?.[0] ?? '');
}

export default function rehypeTerm() {
  return function visit(node) {
    for (const [place, child] of (node.children ?? []).entries()) {
      const next = node.children[place + 1];
      if (isTerm(child) && next?.type === 'text') {
        const tail = tailOf(next.value);
        next.value = next.value.slice(tail.length);
        if (tail) child.attributes.push({ type: 'mdxJsxAttribute', name: 'tail', value: tail });
      }
      visit(child);
    }
  };
}
