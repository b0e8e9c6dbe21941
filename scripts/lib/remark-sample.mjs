// A fence without lines of its own shows a file of samples/: ```ts file=night-order/aws.ts

import { readFileSync } from 'node:fs';
import { at } from './project.mjs';

const NAMED = /(?:^|\s)file=(\S+)/;

/** Every fence below `node`, in the order of the page. */
function* fencesIn(node) {
  if (node.type === 'code') yield node;
  for (const child of node.children ?? []) yield* fencesIn(child);
}

/**
 * Fills the fences that name a file, so that what a page shows is what was checked. Fails the build with the place and
 * the name where there is no such file, and where a fence has lines of its own as well.
 */
export default function remarkSample() {
  return (tree, page) => {
    for (const fence of fencesIn(tree)) {
      const name = NAMED.exec(fence.meta ?? '')?.[1];
      if (name === undefined) continue;
      if (fence.value !== '') page.fail(`a fence with file=${name} has lines of its own`, fence);
      try {
        fence.value = readFileSync(at(`samples/${name}`), 'utf8').trimEnd();
      } catch {
        page.fail(`there is no samples/${name}`, fence);
      }
    }
  };
}
