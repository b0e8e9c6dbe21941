// Runs in each page before its own scripts: keeps what goes wrong, and the files that the page hands out.

{
  const script = document.currentScript;
  const trouble = [];
  const say = (line) => trouble.push(String(line));
  addEventListener('error', ({ message, filename, lineno }) =>
    say(`${message} (${filename}:${lineno})`),
  );
  addEventListener('unhandledrejection', ({ reason }) => say(reason?.stack ?? reason));
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    say(`against the policy: ${violatedDirective} ${blockedURI}`),
  );
  const { error } = console;
  console.error = (...said) => {
    say(said.join(' '));
    error.apply(console, said);
  };

  // Pages of the copy for no network come without a witness. Without workers of that kind none is made.
  Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: () => undefined });

  const witness = { trouble, file: null };
  window.witness = witness;

  const { createObjectURL } = URL;
  URL.createObjectURL = (blob) => {
    witness.file = blob;
    return createObjectURL.call(URL, blob);
  };
  // Nothing is written to the disk.
  const { click } = HTMLAnchorElement.prototype;
  HTMLAnchorElement.prototype.click = function () {
    if (!this.download) click.call(this);
  };
  script.remove();
}
