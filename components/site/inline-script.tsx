// A small script that must run before the first paint. Its text is fixed, so that a policy can allow it by hash.

// React escapes these characters in text, and a script element does not unescape them.
const escapedByReact = /["'&<>]/;

/** Throws while prerendering when the code holds a character that would reach the browser escaped. */
export function InlineScript({ code }: { code: string }) {
  const escaped = escapedByReact.exec(code);
  if (escaped) {
    throw new Error(`An inline script may not contain ${escaped[0]}: React would escape it.`);
  }
  // Every page carries it, and its margins say nothing to a browser.
  return <script>{code.replaceAll(/\n\s*/g, '\n')}</script>;
}
