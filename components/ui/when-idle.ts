// When a page has painted what it has to, and nothing else waits for it.

/** A page that is never idle, as while somebody scrolls, goes on after so long all the same. */
const AT_MOST_MS = 300;

/** Safari has no such callback: there it is a task of its own, after whatever waits. */
export function whenIdle(then: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(then, { timeout: AT_MOST_MS });
    return () => cancelIdleCallback(handle);
  }
  const timer = setTimeout(then, 1);
  return () => clearTimeout(timer);
}

/** After the next frame, once the page is idle. A page that nobody sees has no frames. */
export function afterFrame(then: () => void): () => void {
  let stop: () => void = () => {};
  let isPast = false;
  const past = (): void => {
    if (isPast) return;
    isPast = true;
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    stop = whenIdle(then);
  };
  const frame = requestAnimationFrame(past);
  const timer = setTimeout(past, AT_MOST_MS);
  return () => {
    isPast = true;
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    stop();
  };
}
