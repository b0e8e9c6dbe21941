// What runs in the sandbox's page: it starts environments, measures them and ends them at their limit. It decides nothing.
// The build writes this function's text into the page; it may refer to nothing outside itself.

/** `environmentText` is the script of a worker. `placeLimitMs` is how long a worker may take until it is there at all. */
export function frame(environmentText, { greeting, answerLimit, placeLimitMs }) {
  // Shown without its sandbox, or opened by hand, it would have the site's own origin: then it does nothing.
  if (self.origin !== 'null' || parent === self) return;

  const script = URL.createObjectURL(new Blob([environmentText], { type: 'text/javascript' }));
  const environments = new Map();
  let port = null;
  const say = (letter) => port.postMessage(letter);

  /** Ends an environment at once, whatever it does. */
  function end(one) {
    clearTimeout(one.timer);
    one.worker.terminate();
    environments.delete(one.env);
  }

  /** Tells how a call ended; only an answered one leaves its environment. */
  function settle(one, { problem = '', text = '', log = '', isGone = false, ...phases }) {
    const { startedMs, ...before } = one.current;
    const totalMs = performance.now() - startedMs;
    clearTimeout(one.timer);
    one.current = null;
    one.idlePings = 0;
    say({ kind: 'done', env: one.env, problem, text, log, isGone, ...before, ...phases, totalMs });
  }

  function stop(one, problem, text = '') {
    end(one);
    if (one.current) settle(one, { problem, text, isGone: true });
    else say({ kind: 'ended', env: one.env });
  }

  function arm(one, ms) {
    clearTimeout(one.timer);
    one.timer = setTimeout(() => stop(one, 'killed'), ms);
  }

  function begin(one) {
    one.worker.postMessage({ kind: 'call', call: one.current.call, event: one.event });
  }

  /** What a worker's own bootstrap says; the code in it has no way to say anything. */
  const heard = {
    ready(one) {
      one.current.placeMs = performance.now() - one.current.startedMs;
      one.worker.postMessage({ kind: 'load', code: one.code });
      one.code = '';
      arm(one, one.limitMs);
    },
    loaded(one, { loadMs, initMs, problem, text }) {
      one.current.loadMs = loadMs;
      one.current.initMs = initMs;
      if (problem === '') begin(one);
      else stop(one, problem, text);
    },
    answered(one, { call, handlerMs, problem, text, log }) {
      if (one.current?.call !== call) return;
      if (text.length > answerLimit) stop(one, 'too-long');
      else settle(one, { problem, text, log, handlerMs });
    },
    alive(one) {
      one.idlePings = 0;
    },
  };

  function open(env, code) {
    const one = { env, code, worker: new Worker(script), current: null, timer: 0, idlePings: 0 };
    one.worker.onmessage = ({ data }) => {
      if (environments.get(env) === one) heard[data.kind]?.(one, data);
    };
    one.worker.onerror = (event) => {
      event.preventDefault();
      if (environments.get(env) === one) stop(one, 'broke');
    };
    environments.set(env, one);
    return one;
  }

  const orders = {
    call({ env, call, code, event, limitMs }) {
      const startedMs = performance.now();
      const known = environments.get(env);
      const one = known ?? open(env, code);
      one.event = event;
      one.limitMs = limitMs;
      one.current = { call, startedMs, placeMs: 0, loadMs: 0, initMs: 0, handlerMs: 0 };
      arm(one, known ? limitMs : placeLimitMs);
      if (known) begin(one);
    },
    close({ env }) {
      const one = environments.get(env);
      if (one) end(one);
    },
    /** Also asks those who rest whether they do: who has not answered two of them works for nobody. */
    ping({ beat }) {
      say({ kind: 'pong', beat });
      for (const one of [...environments.values()]) {
        if (one.current) continue;
        if (one.idlePings >= 2) stop(one, 'killed');
        else {
          one.idlePings += 1;
          one.worker.postMessage({ kind: 'ping' });
        }
      }
    },
  };

  addEventListener('message', (event) => {
    const isOurs = event.source === parent && event.origin === location.origin;
    if (port !== null || !isOurs || event.data !== greeting) return;
    port = event.ports[0];
    port.onmessage = ({ data }) => orders[data.kind]?.(data);
    say({ kind: 'ready' });
  });
}
