// Which of the build's files a page may ever ask for: its scripts, what these fetch, and so on. The simulators that the
// page does not show are left out, and so are workers, for whoever takes the page away as one file.

const FILE = /static\/chunks\/[\w\-.~]+\.(?:js|css)/g;

/**
 * Code that is fetched when it is asked for. Numbers of modules may be written short, as 11e4:
 * `123,e=>{e.v(s=>Promise.all(["static/chunks/a.js"].map(s=>e.l(s))).then(()=>s(456)))}`
 */
const LOADER =
  /(?<module>\d[\de]*),(?<e>\w)=>\{\k<e>\.v\(\w=>Promise\.all\(\[[^\]]*\]\.map\(\w=>\k<e>\.l\(\w\)\)\)\.then\(\(\)=>\w\(\d[\de]*\)\)\)\}/g;

/** `"cold-start":async()=>(await e.A(123))`: a line of the registries of simulators and models. */
const ENTRY =
  /(?:"(?<quoted>[a-z][a-z-]*)"|\b(?<plain>[a-z]\w*)):async\(\)=>\(await \w\.A\((?<module>\d[\de]*)\)\)/g;

const isRuntime = (file) => /\/turbopack-[^/]*\.js$/.test(file);
const filesIn = (text) => [...new Set(text.match(FILE) ?? [])];

/**
 * Paths below `_next/`: scripts in the order in which they may run, the runtime last, and styles. `sims` are those that
 * the page shows, `others` all simulators and models besides; `read` gives a file's text, or null where there is none.
 * Throws where the code has not the form that is known here: a page taken away would then be too large, or not whole.
 */
export function pageChunks({ html, sims, others, read }) {
  const left = new Set();
  const known = new Set();
  const texts = new Map();
  const textOf = (file) => {
    if (texts.has(file)) return texts.get(file);
    const text = (file.endsWith('.js') && read(file)) || '';
    for (const { groups } of text.matchAll(ENTRY)) {
      const id = groups.quoted ?? groups.plain;
      known.add(id);
      if (others.includes(id)) left.add(Number(groups.module));
    }
    texts.set(file, text);
    return text;
  };

  const runtime = filesIn(html).filter(isRuntime);
  if (runtime.length !== 1) throw new Error(`A page has ${runtime.length} runtimes, not one.`);
  // What stands in a registry shows only when it is read: walk until nothing new is left out.
  for (;;) {
    const before = left.size;
    const found = new Set(filesIn(html).filter((file) => !isRuntime(file)));
    for (const file of found) {
      const text = textOf(file).replace(LOADER, (loader, module) =>
        left.has(Number(module)) ? '' : loader,
      );
      for (const next of filesIn(text)) if (!isRuntime(next)) found.add(next);
    }
    if (left.size > before) continue;
    const missing = sims.filter((sim) => !known.has(sim));
    if (left.size === 0 || missing.length > 0) {
      throw new Error(`No code was found of ${missing.join(', ') || 'any other simulator'}.`);
    }
    const all = [...found].filter((file) => read(file) !== null).sort();
    return {
      scripts: [...all.filter((file) => file.endsWith('.js')), ...runtime],
      styles: all.filter((file) => file.endsWith('.css')),
    };
  }
}
