// The security headers of a page. Inline scripts are named by hash, so nothing else inline can run.

import { createHash } from 'node:crypto';

/** The text of each inline script of a page, exactly as the browser will hash it. */
export const inlineScriptsOf = (html) =>
  [...html.matchAll(/<script(?<attributes>[^>]*)>(?<text>[\s\S]*?)<\/script>/g)]
    .filter(({ groups }) => !/\ssrc=/.test(groups.attributes))
    .map(({ groups }) => groups.text);

const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** What a page may do, as directives. Styles in attributes come from React and from code highlighting. */
function directivesOf(html) {
  const hashes = [...new Set(inlineScriptsOf(html).map(hashOf))];
  return [
    "default-src 'none'",
    ["script-src 'self'", ...hashes].join(' '),
    "style-src 'self'",
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ];
}

/** The policy for a <meta> element, which cannot forbid framing. */
export const metaPolicyOf = (html) => directivesOf(html).join('; ');

/** The policy for the response header. */
export const headerPolicyOf = (html) =>
  [...directivesOf(html), "frame-ancestors 'none'"].join('; ');

/** Headers of every response, whatever it carries. */
export const commonHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy':
    'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** Files whose name changes with their content never need to be asked for again. */
export const IMMUTABLE = 'public, max-age=31536000, immutable';
/** Everything else is kept but asked after on each visit. */
export const REVALIDATE = 'public, max-age=0, must-revalidate';
