// The page of the sandbox: the frame and the environment as one inline script, under a policy of its own.

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { environment } from '../player/browser-faas/environment.mjs';
import { frame } from '../player/browser-faas/frame.mjs';
import {
  ANSWER_LIMIT,
  GREETING,
  LOG_LINES,
  PLACE_LIMIT_MS,
  TEXT_LIMIT,
} from '../player/browser-faas/limits.mjs';
import { sandboxMetaPolicyOf } from './lib/csp.mjs';
import { at } from './lib/project.mjs';

const asText = (value) => JSON.stringify(value).replaceAll('</', '<\\/');

/** The whole page, its policy before the script that it allows. */
export function sandboxPage() {
  const environmentText = `'use strict';(${environment})(self,${asText({
    answerLimit: ANSWER_LIMIT,
    textLimit: TEXT_LIMIT,
    logLines: LOG_LINES,
  })})`;
  const script = `'use strict';(${frame})(${asText(environmentText)},${asText({
    greeting: GREETING,
    answerLimit: ANSWER_LIMIT,
    placeLimitMs: PLACE_LIMIT_MS,
  })})`;
  const body = `<title>Sandbox</title><meta name="robots" content="noindex"/><script>${script}</script>`;
  return `<!doctype html><html lang="en" data-sandbox=""><meta charset="utf-8"/><meta http-equiv="Content-Security-Policy" content="${sandboxMetaPolicyOf(body)}"/>${body}</html>\n`;
}

/** Writes the page where Next takes files over as they are. */
export function writeSandbox() {
  const file = at('public/sandbox/index.html');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, sandboxPage());
}
