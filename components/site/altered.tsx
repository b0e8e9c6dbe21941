'use client';
// A page that the browser translates, or an extension rewrites, goes on working; and it is said when it answers.

import { useEffect, useLayoutEffect } from 'react';
import { themeEvent } from '@/store/theme';
import { answersEvent, awakeEvent } from './early-press-script';

// Translators put <font> elements in the place of texts, or around them. React knows nothing of it: it takes a text out
// of a parent that is not its parent any more, which throws and ends the page, or it writes into one that nobody sees.
// It touches such texts in three ways, which are mended here, once, before it takes up the page:
// https://github.com/facebook/react/issues/11538

/** What a translator put in the place of a text that it took out. */
const replacements = new WeakMap<Node, ChildNode>();

function note({ addedNodes, removedNodes, previousSibling, nextSibling }: MutationRecord): void {
  const font = [...addedNodes, previousSibling, nextSibling].find(
    (one) => one?.nodeName === 'FONT',
  );
  for (const node of removedNodes) {
    if (font && node instanceof Text && !node.isConnected) {
      replacements.set(node, font as ChildNode);
    }
  }
}

/** The child of `parent` that stands where `node` is thought to stand; null where none does. */
function standsFor(node: Node | null, parent: Node): Node | null {
  let found = node && !node.isConnected ? (replacements.get(node) ?? node) : node;
  while (found && found.parentNode !== parent) found = found.parentNode;
  return found;
}

if (typeof window !== 'undefined') {
  new MutationObserver((records) => records.forEach(note)).observe(document, {
    childList: true,
    subtree: true,
  });
  const node = Node.prototype;
  const { removeChild, insertBefore } = node;
  const value = Object.getOwnPropertyDescriptor(node, 'nodeValue');
  node.removeChild = function (child) {
    const found = standsFor(child, this);
    if (found) removeChild.call(this, found);
    return child;
  };
  node.insertBefore = function (child, before) {
    insertBefore.call(this, child, standsFor(before, this));
    return child;
  };
  Object.defineProperty(node, 'nodeValue', {
    ...value,
    set(this: ChildNode, text: string) {
      value?.set?.call(this, text);
      // A new text is shown as it is, until it is translated in its turn.
      if (!this.isConnected) replacements.get(this)?.replaceWith(this);
    },
  });
}

/** Brings the above to every page; there is nothing to see. */
export function Altered() {
  // A press may itself have React take up the page, and is answered then: it hears this while it is still on its way.
  useLayoutEffect(() => {
    window.dispatchEvent(new Event(answersEvent));
  }, []);
  useEffect(() => {
    // Where something was put into the page before React took it up, all of it is drawn anew, without the theme.
    if (!document.documentElement.dataset.theme) window.dispatchEvent(new Event(themeEvent));
    // All else has been taken up: the effects of what stands first run first.
    window.dispatchEvent(new Event(awakeEvent));
  }, []);
  return null;
}
