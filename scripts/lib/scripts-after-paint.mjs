// Lets a finished page be seen before its scripts are fetched: on a slow line they would share it with style and type.

// The same text on each page: its policy names it by one hash. A tab that nobody looks at paints nothing to wait for.
const LOADER = `(function () {
  var urls = document.currentScript.dataset.scripts.split(\` \`);
  function load() {
    urls.forEach(function (url) {
      var script = document.createElement(\`script\`);
      script.src = url;
      script.async = true;
      document.head.append(script);
    });
  }
  var observer = window.PerformanceObserver;
  var isTold = observer && (observer.supportedEntryTypes || []).includes(\`paint\`);
  if (document.hidden || !isTold) return load();
  new observer(function (list, watching) {
    watching.disconnect();
    load();
  }).observe({ type: \`paint\`, buffered: true });
})();`.replaceAll(/\n\s*/g, '\n');

const ASYNC_SCRIPT =
  /<script src="(?<url>[^"]+)"(?: id="[^"]*")? async=""(?: id="[^"]*")?><\/script>/g;
const SCRIPT_PRELOAD = /<link rel="preload" as="script"[^>]*\/>/g;

/**
 * The page with its outer scripts asked for after its first frame, in their order. None of them may be left behind:
 * throws where one is written in a way that this does not know.
 */
export function scriptsAfterPaint(html) {
  const urls = [...html.matchAll(ASYNC_SCRIPT)].map(({ groups }) => groups.url);
  if (urls.length === 0) return html;
  const loader = `<script data-scripts="${[...new Set(urls)].join(' ')}">${LOADER}</script>`;
  // Last in the head: React takes the first script without an address there for the one that it knows.
  const late = html
    .replaceAll(SCRIPT_PRELOAD, '')
    .replaceAll(ASYNC_SCRIPT, '')
    .replace('</head>', () => `${loader}</head>`);
  const early = /<script(?=[^>]*\ssrc=)(?![^>]*\snoModule)[^>]*>/.exec(late);
  if (early)
    throw new Error(`A page has a script that would come before its first frame: ${early[0]}`);
  return late;
}
