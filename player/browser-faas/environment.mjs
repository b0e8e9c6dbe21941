// What runs in a worker before the learner's code: it keeps what it needs and takes everything dangerous away.
// The build writes this function's text into the sandbox's page; it may refer to nothing outside itself.

/**
 * `scope` is the worker's global object. The code gets ECMAScript, timers, text and random numbers; it can send no
 * message and start nothing. Whatever it changes of the language afterwards reaches only itself: what is used below
 * is held from before.
 */
export function environment(scope, { answerLimit, textLimit, logLines }) {
  const post = scope.postMessage.bind(scope);
  const now = scope.performance.now.bind(scope.performance);
  const later = scope.setTimeout.bind(scope);
  const every = scope.setInterval.bind(scope);
  const urlOf = scope.URL.createObjectURL.bind(scope.URL);
  const { Blob } = scope;
  const { parse, stringify } = JSON;
  // Bound, so that a `call` or a `slice` of the code's own is never asked.
  const cut = Function.prototype.call.bind(String.prototype.slice);

  const MAY_STAY = new Set(
    `Object Function Array Number Boolean String Symbol BigInt Math JSON Reflect Proxy Promise Date RegExp Intl Iterator
    AsyncIterator Error AggregateError EvalError RangeError ReferenceError SyntaxError TypeError URIError SuppressedError
    Map Set WeakMap WeakSet WeakRef FinalizationRegistry ArrayBuffer DataView Atomics SharedArrayBuffer Float16Array
    Float32Array Float64Array Int8Array Int16Array Int32Array Uint8Array Uint8ClampedArray Uint16Array Uint32Array
    BigInt64Array BigUint64Array DisposableStack AsyncDisposableStack Temporal globalThis self Infinity NaN undefined
    parseInt parseFloat isNaN isFinite encodeURI encodeURIComponent decodeURI decodeURIComponent escape unescape eval
    clearTimeout clearInterval queueMicrotask structuredClone atob btoa performance crypto
    TextEncoder TextDecoder URL URLSearchParams`.split(/\s+/),
  );

  let handler = null;
  /** Whether a call is being answered; timers wait otherwise, as in an environment that is frozen. */
  let isOpen = false;
  let held = [];
  let lines = [];

  /** In words, whatever was thrown, and not without end. */
  const textOf = (value) => {
    try {
      return cut(`${value}`, 0, textLimit);
    } catch {
      return 'Error';
    }
  };

  function takeAway() {
    const { getOwnPropertyNames, getPrototypeOf } = Object;
    const { deleteProperty } = Reflect;
    for (let owner = scope; owner && owner !== Object.prototype; owner = getPrototypeOf(owner)) {
      for (const name of getOwnPropertyNames(owner)) {
        if (!MAY_STAY.has(name)) deleteProperty(owner, name);
      }
    }
  }

  /** Timers that wait while nobody calls; those of the browser are gone with the rest. */
  function giveTimers() {
    const hold = (work) => {
      if (isOpen) work();
      else held[held.length] = work;
    };
    scope.setTimeout = (work, ms, ...rest) => later(() => hold(() => work(...rest)), ms);
    scope.setInterval = (work, ms, ...rest) =>
      every(() => {
        if (isOpen) work(...rest);
      }, ms);
  }

  function giveConsole() {
    const write = (...parts) => {
      let line = '';
      for (const part of parts) line += `${line === '' ? '' : ' '}${textOf(part)}`;
      if (lines.length < logLines) lines[lines.length] = textOf(line);
    };
    scope.console = { log: write, info: write, warn: write, error: write };
  }

  async function load(code) {
    const startMs = now();
    let begunMs = null;
    // The code's first statement, on its first line, so that line numbers in errors stay right.
    scope.begun = () => {
      begunMs = now();
      delete scope.begun;
    };
    const said = { kind: 'loaded', loadMs: 0, initMs: 0, problem: '', text: '' };
    try {
      const module = await import(urlOf(new Blob(['begun();', code], { type: 'text/javascript' })));
      handler = module.handler ?? module.default;
      if (typeof handler !== 'function') said.problem = 'no-handler';
    } catch (error) {
      said.problem = 'threw';
      said.text = textOf(error);
    }
    const endMs = now();
    said.loadMs = (begunMs ?? endMs) - startMs;
    said.initMs = endMs - (begunMs ?? endMs);
    post(said);
  }

  async function answer(call, event) {
    const said = { kind: 'answered', call, handlerMs: 0, problem: '', text: '', log: '' };
    const startMs = now();
    isOpen = true;
    const waited = held;
    held = [];
    for (let place = 0; place < waited.length; place += 1) later(waited[place], 0);
    try {
      const text = stringify(await handler(parse(event))) ?? 'null';
      if (text.length > answerLimit) said.problem = 'too-long';
      else said.text = text;
    } catch (error) {
      said.problem = 'threw';
      said.text = textOf(error);
    }
    isOpen = false;
    said.handlerMs = now() - startMs;
    for (let place = 0; place < lines.length; place += 1) said.log += `${lines[place]}\n`;
    lines = [];
    post(said);
  }

  scope.addEventListener('message', ({ data }) => {
    if (data.kind === 'load') load(data.code);
    else if (data.kind === 'call') answer(data.call, data.event);
    else post({ kind: 'alive' });
  });
  // Otherwise each of them would be a message to the owner.
  for (const kind of ['error', 'unhandledrejection']) {
    scope.addEventListener(kind, (event) => event.preventDefault());
  }
  takeAway();
  giveTimers();
  giveConsole();
  post({ kind: 'ready' });
}
