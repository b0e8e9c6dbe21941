// Ends a command with whoever started it: a server that nobody can see any more would keep its port.

const LOOK_MS = 500;

/** Ends this process, and with it what it runs (lib/run.mjs), when asked to or when its parent is gone. */
export function endWithParent() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(0));
  const parent = process.ppid;
  const look = () => {
    if (process.ppid !== parent) process.exit(0);
  };
  setInterval(look, LOOK_MS).unref();
}
