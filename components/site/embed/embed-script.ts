// Says before the first paint that a lab stands in a page of somebody else, so that only its figure is shown.

/** What an address says to ask for it. */
export const EMBED = 'embed';

// Written without quotes, angle brackets and ampersands: see inline-script.tsx.
export const embedScript = `
if (new URLSearchParams(location.search).has(\`${EMBED}\`)) document.documentElement.dataset.embed = String(true);
`.trim();
