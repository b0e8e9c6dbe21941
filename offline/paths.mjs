// Where the build puts what a copy is made from, and how a copy is kept: read by the build, the worker and the pages.

/** Below the site's path, as all of these. What the server has now, small enough to be asked for on each visit. */
export const LATEST_PATH = 'offline/latest.json';

/** The files of a version.
 * @param {string} version */
export const listPath = (version) => `offline/${version}.json`;

/** The service worker stands at the top: one in a folder would only serve that folder. */
export const WORKER_PATH = 'sw.js';

/** Asked of the server alone: what tells whether there is something newer.
 * @param {string} path */
export const isOfServer = (path) => path === WORKER_PATH || path.startsWith('offline/');

/**
 * Kept as gzip, and unpacked when asked for: text takes a fifth of its size. Code stays plain, so that browsers can
 * keep its compiled form.
 * @param {string} path
 */
export const isPacked = (path) => /\.(html|txt|json|csv|svg|css|md)$/.test(path);

/** Letters of a content's SHA-256 in base64url that name it: 132 bits. */
export const HASH_LETTERS = 22;
