// Leads from the start page to a language: the one chosen before, else the first of the browser's that we speak.

import { basePath } from './paths';

// Written without quotes, angle brackets and ampersands: see inline-script.tsx.
// A visitor who reads neither language is offered English.
export const startScript = `
(function () {
  var known = [\`ko\`, \`en\`];
  var saved = null;
  try {
    saved = JSON.parse(localStorage.getItem(\`cloud-ladder:locale\`));
  } catch (unreadable) {
    saved = null;
  }
  var spoken = navigator.languages.map(function (tag) {
    return tag.slice(0, 2).toLowerCase();
  });
  var wanted = [saved].concat(spoken).find(function (tag) {
    return known.includes(tag);
  });
  var address = \`${basePath}/\` + (wanted || \`en\`) + \`/\`;
  location.replace(address + location.search + location.hash);
})();
`.trim();
