// What is pressed before React has taken up the page is done once it has: scripts come after the first frame, and a
// quick hand before them.

/** Said on the window when React answers presses (altered.tsx): from then on none is kept. */
export const answersEvent = 'cloud-ladder:answers';
/** Said after it, when all that stands on the page has made itself ready. */
export const awakeEvent = 'cloud-ladder:awake';

// Written without quotes, angle brackets and ampersands: see inline-script.tsx.
// The last press counts. Links, menus and what else opens by itself work without scripts; a box to tick keeps its own
// state and is read by whoever needs it. A radio button is let go first: pressing one that is on would tell React of no change.
export const earlyPressScript = `
(function () {
  var pressed = null;
  function keep(event) {
    pressed = event.target.closest(\`button:not([popovertarget]), input[type=radio]\`) || pressed;
  }
  addEventListener(\`click\`, keep);
  function doIt() {
    if (!pressed || !pressed.isConnected) return;
    if (pressed.type === \`radio\`) pressed.checked = false;
    pressed.click();
  }
  function stop() {
    removeEventListener(\`click\`, keep);
  }
  addEventListener(\`${answersEvent}\`, stop, { once: true });
  addEventListener(\`${awakeEvent}\`, doIt, { once: true });
})();
`.trim();
