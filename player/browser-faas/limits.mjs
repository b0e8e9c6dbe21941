// What the platform in the page allows: the same numbers for page, frame and environment.

/** Characters of an answer as JSON. */
export const ANSWER_LIMIT = 65_536;
/** Characters of what was thrown, or of one line that was logged. */
export const TEXT_LIMIT = 500;
export const LOG_LINES = 20;
/** Characters of code that can be typed. */
export const CODE_LIMIT = 20_000;
/** Until a worker that does not come is given up. */
export const PLACE_LIMIT_MS = 10_000;
/** What the page says to the frame when it hands over the port. */
export const GREETING = 'cloud-ladder sandbox';
/** Address of the frame's page below the site's base: as a file, because not every server looks into folders. */
export const SANDBOX_PATH = '/sandbox/index.html';
