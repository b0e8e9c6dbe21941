// Has the browser compile a script while it still arrives, and off the page's own thread.

import { readFileSync, writeFileSync } from 'node:fs';

// V8 by itself compiles a function when it is first called, on the page's thread. This line is its “explicit compile
// hint” (https://v8.dev/blog/explicit-compile-hints, Chrome 136); to any other engine it is a comment.
const HINT = '//# allFunctionsCalledOnLoad\n';

/** Most of what stands in a bundler's file is called as soon as it is there, in one task. */
export function addCompileHint(file) {
  const code = readFileSync(file, 'utf8');
  if (!code.startsWith(HINT)) writeFileSync(file, HINT + code);
}
