// What paints the theme: before the first paint, when the system changes, and when the learner chooses.

import { themeEvent } from '@/store/theme';

/** The colour of the browser's own bars, the same as --paper in app/tokens.css. */
const paperColour = { light: '#fbfaf6', dark: '#0d1220' } as const;

// Written without quotes, angle brackets and ampersands: see inline-script.tsx.
// The detail of the event comes first, because a browser may refuse to store the choice.
export const themeScript = `
(function () {
  var dark = matchMedia(\`(prefers-color-scheme: dark)\`);
  var bar = document.createElement(\`meta\`);
  bar.name = \`theme-color\`;
  document.head.prepend(bar);
  function paint(event) {
    var choice = null;
    try {
      choice = JSON.parse(localStorage.getItem(\`cloud-ladder:theme\`));
    } catch (unreadable) {
      choice = null;
    }
    if (event) choice = event.detail || choice;
    var known = choice === \`light\` || choice === \`dark\`;
    var theme = known ? choice : dark.matches ? \`dark\` : \`light\`;
    document.documentElement.dataset.theme = theme;
    bar.content = theme === \`dark\` ? \`${paperColour.dark}\` : \`${paperColour.light}\`;
  }
  paint();
  dark.addEventListener(\`change\`, paint);
  addEventListener(\`storage\`, paint);
  addEventListener(\`${themeEvent}\`, paint);
})();
`.trim();
