// The security headers of a page. Inline scripts are named by hash, so nothing else inline can run.

import { createHash } from 'node:crypto';

/** Data for search engines is no script: browsers never run it, so that no policy has to allow it. */
const IS_DATA = /\stype="application\/ld\+json"/;

/** The text of each inline script of a page, exactly as the browser will hash it. */
export const inlineScriptsOf = (html) =>
  [...html.matchAll(/<script(?<attributes>[^>]*)>(?<text>[\s\S]*?)<\/script>/g)]
    .filter(({ groups }) => !/\ssrc=/.test(groups.attributes) && !IS_DATA.test(groups.attributes))
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

/** Whether a page may stand in pages of others: it says so itself, and the labs do. */
export const isEmbeddable = (html) => html.includes(' data-embeddable=""');

/** The policy for the response header. The sandbox may be framed by this host, and has an origin of its own even then. */
export const headerPolicyOf = (html) =>
  isSandbox(html)
    ? `${sandboxMetaPolicyOf(html)}; frame-ancestors 'self'; sandbox allow-scripts`
    : [...directivesOf(html), `frame-ancestors ${isEmbeddable(html) ? '*' : "'none'"}`].join('; ');

const permissions = (camera) =>
  `camera=${camera}, display-capture=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()`;

/** Headers of every response, whatever it carries. */
export const commonHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': permissions('()'),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** Of all pages the class vote alone reads cards by camera: its file in the finished build, slashes forward. */
export const isCameraPage = (path) => /^(ko|en)\/vote\/index\.html$/.test(path);

/**
 * Takes the place of the common one there. Hosts that join both lists instead end with it, and of two values for one
 * name the later holds (RFC 8941, 3.2).
 */
export const cameraHeaders = { 'Permissions-Policy': permissions('(self)') };

/** Files whose name changes with their content never need to be asked for again. */
export const IMMUTABLE = 'public, max-age=31536000, immutable';
/** Everything else is kept but asked after on each visit. */
export const REVALIDATE = 'public, max-age=0, must-revalidate';
