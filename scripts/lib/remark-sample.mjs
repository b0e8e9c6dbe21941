// A fence without lines of its own shows a file of samples/: ```ts file=night-order/aws.ts

import { readFileSync } from 'node:fs';
import { at } from './project.mjs';

const NAMED = /(?:^|\s)file=(\S+)/;

const IMPORTED = /\bfrom '((?:@[\w-]+\/)?[\w-]+)[^']*'/g;

/** Every fence below `node`, in the order of the page, with what it stands in. */
function* fencesIn(node) {
  for (const child of node.children ?? []) {
    if (child.type === 'code') yield { fence: child, parent: node };
    yield* fencesIn(child);
  }
}

/** The packages that a sample was checked against, with the versions that samples/ has installed. */
export function packagesOf(code) {
  const { packages } = JSON.parse(readFileSync(at('samples/package-lock.json'), 'utf8'));
  const imported = [...new Set([...code.matchAll(IMPORTED)].map(([, name]) => name))];
  return imported.map((name) => {
    // A package without types of its own is checked by those that others keep of it.
    const found = [name, `@types/${name}`].find((one) => packages[`node_modules/${one}`]?.version);
    if (!found) throw new RangeError(`samples/ has no package ${name}`);
    return `${found} ${packages[`node_modules/${found}`].version}`;
  });
}

/** Below a sample: its name, and what it was checked against. */
const sourceOf = (name, code) => ({
  type: 'paragraph',
  data: { hProperties: { className: ['sample-source'], lang: 'en', translate: 'no' } },
  children: [{ type: 'text', value: [name, ...packagesOf(code)].join(' · ') }],
});

/**
 * Fills the fences that name a file, so that what a page shows is what was checked. Fails the build with the place and
 * the name where there is no such file, and where a fence has lines of its own as well.
 */
export default function remarkSample() {
  return (tree, page) => {
    for (const { fence, parent } of [...fencesIn(tree)]) {
      const name = NAMED.exec(fence.meta ?? '')?.[1];
      if (name === undefined) continue;
      if (fence.value !== '') page.fail(`a fence with file=${name} has lines of its own`, fence);
      try {
        fence.value = readFileSync(at(`samples/${name}`), 'utf8').trimEnd();
      } catch {
        page.fail(`there is no samples/${name}`, fence);
      }
      parent.children.splice(parent.children.indexOf(fence) + 1, 0, sourceOf(name, fence.value));
    }
  };
}
