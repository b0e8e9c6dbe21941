// Says before the first paint that an address asks for something of its own, so that nothing else is shown first.

// Written without quotes, angle brackets and ampersands: see inline-script.tsx.
export const askedScript = `
if (location.search.slice(1)) document.documentElement.dataset.asked = String(true);
`.trim();
