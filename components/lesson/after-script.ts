// Opens, before anything is painted, what stands after a prediction that was answered or skipped on an earlier visit.

// Written without quotes, angle brackets and ampersands: React would escape them.
// It stands inside each gate, always as the same text: a page's policy names it by one hash.
export const afterScript = `
(function () {
  var gate = document.currentScript.closest(\`[data-after]\`);
  function read(key) {
    try {
      return JSON.parse(localStorage.getItem(\`cloud-ladder:\` + key)) || [];
    } catch (unreadable) {
      return [];
    }
  }
  var name = gate.dataset.after;
  var isSkipped = [].concat(read(\`skipped-predictions\`)).includes(name);
  if (isSkipped || Object.keys(read(gate.dataset.kept)).includes(name)) delete gate.dataset.closed;
})();
`.trim();
