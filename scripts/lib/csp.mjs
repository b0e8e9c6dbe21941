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
    // Of this host only the sandbox's page lets itself be framed.
    "frame-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ];
}

/** The policy for a <meta> element, which cannot forbid framing. */
export const metaPolicyOf = (html) => directivesOf(html).join('; ');

/** Whether a page is the sandbox's, which brings a policy of its own. */
export const isSandbox = (html) => html.includes('<html lang="en" data-sandbox="">');

/** The sandbox runs one inline script and what it makes itself, and reaches nobody. */
export const sandboxMetaPolicyOf = (html) =>
  [
    "default-src 'none'",
    ['script-src', ...inlineScriptsOf(html).map(hashOf), 'blob:'].join(' '),
    'worker-src blob:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** The policy for the response header. The sandbox may be framed by this host, and has an origin of its own even then. */
export const headerPolicyOf = (html) =>
  isSandbox(html)
    ? `${sandboxMetaPolicyOf(html)}; frame-ancestors 'self'; sandbox allow-scripts`
    : [...directivesOf(html), "frame-ancestors 'none'"].join('; ');

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
