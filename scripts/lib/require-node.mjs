// Stops with one clear sentence where Node is too old; imported first by every command.

const MAJOR = 20;
const MINOR = 9;

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < MAJOR || (major === MAJOR && minor < MINOR)) {
  console.error(
    `This project needs Node ${MAJOR}.${MINOR} or newer; this is ${process.versions.node}. ` +
      'Get a current one from https://nodejs.org and run the command again.',
  );
  process.exit(1);
}
