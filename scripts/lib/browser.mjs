// Finds a Chromium to test with, or gets one.

import { accessSync, constants, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { cacheDir } from './project.mjs';
import { run, runNode, tool } from './run.mjs';
import { assertWritable, browserCache } from './writable.mjs';

/**
 * What every automated browser is started with: no sandbox for containers, no calls home, and, as a browser with windows
 * has by itself, a process for each frame of another origin and letters that do not keep to whole pixels.
 */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--site-per-process',
  '--font-render-hinting=none',
];

/**
 * Chromium without its windows: the same engine draws the same pages in two thirds of the time, as no browser is drawn
 * around them and takes the cores. It cannot be looked at, but nothing here does.
 */
const SHELL = 'chromium-headless-shell';

const COMMANDS = [
  SHELL,
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge',
];

const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
  (name) => `Applications/${name}.app/Contents/MacOS/${name}`,
);

const WINDOWS_PROGRAMS = [
  join('Google', 'Chrome', 'Application', 'chrome.exe'),
  join('Chromium', 'Application', 'chrome.exe'),
  join('Microsoft', 'Edge', 'Application', 'msedge.exe'),
];

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The first of some commands that is on the path; undefined where none is. */
const onPath = (names, env = process.env) =>
  names
    .flatMap((name) =>
      (env.PATH ?? '')
        .split(delimiter)
        .filter(Boolean)
        .map((folder) => join(folder, name)),
    )
    .find(isProgram);

function usualPlaces(env) {
  if (process.platform === 'darwin') {
    return ['/', homedir()].flatMap((start) => MAC_APPS.map((app) => join(start, app)));
  }
  if (process.platform === 'win32') {
    const starts = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
    return starts.flatMap((start) => WINDOWS_PROGRAMS.map((program) => join(start, program)));
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return COMMANDS.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** The browser that Playwright fetched, if it has. */
async function playwrightBrowser() {
  try {
    const { chromium } = await import('@playwright/test');
    return existsSync(chromium.executablePath()) ? chromium.executablePath() : null;
  } catch {
    return null; // The packages are not installed yet.
  }
}

/**
 * Path of a browser: CHROMIUM_PATH, else an installed one, else Playwright's; null where there is none.
 * Throws when CHROMIUM_PATH names something that cannot be run.
 */
export async function findBrowser(env = process.env) {
  if (env.CHROMIUM_PATH) {
    if (isProgram(env.CHROMIUM_PATH)) return env.CHROMIUM_PATH;
    throw new Error(`CHROMIUM_PATH is “${env.CHROMIUM_PATH}”, which is not a program.`);
  }
  return usualPlaces(env).find(isProgram) ?? (await playwrightBrowser());
}

const isDebianRoot = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** Installs a package of Debian's; whether that worked. */
async function installPackage(name) {
  console.log(`Installing the ${name} package …`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update'], { env });
  return (await run('apt-get', ['install', '-y', name], { env })) === 0;
}

/** Once in a checkout: where there is no such package, asking again would only take time. */
async function askForShell() {
  const asked = join(cacheDir, 'asked-for-shell');
  if (existsSync(asked)) return;
  await installPackage(SHELL);
  mkdirSync(cacheDir, { recursive: true });
  writeFileSync(asked, '');
}

/** Finds a browser or installs one; throws with what to do when neither works. */
export async function ensureBrowser() {
  if (!process.env.CHROMIUM_PATH && isDebianRoot() && !onPath([SHELL])) await askForShell();
  const found = await findBrowser();
  if (found) return found;

  assertWritable(browserCache());
  console.log('No Chromium or Chrome here; fetching the one of Playwright …');
  // Its system libraries can only be installed with root's rights.
  const withLibraries = isDebianRoot() ? ['--with-deps'] : [];
  if ((await runNode(tool.playwright, ['install', ...withLibraries, 'chromium'])) === 0) {
    const fetched = await findBrowser();
    if (fetched) return fetched;
  }

  if (isDebianRoot() && (await installPackage('chromium'))) {
    const installed = await findBrowser();
    if (installed) return installed;
  }

  throw new Error(
    'The browser tests need Chromium or Chrome, and none could be found or fetched. ' +
      'Install Chrome (https://www.google.com/chrome) or Chromium, ' +
      'or set CHROMIUM_PATH to the program of one, then run npm test again.',
  );
}

/** MiniBrowser lies beside WebKit's own programs, in a folder for each kind of machine. */
function miniBrowser() {
  const lib = '/usr/lib';
  if (!existsSync(lib)) return undefined;
  return readdirSync(lib)
    .map((kind) => join(lib, kind, 'webkit2gtk-4.1', 'MiniBrowser'))
    .find(isProgram);
}

/** Programs of the other engines; undefined is what is missing. */
const findEngines = () => ({
  firefox: onPath(['firefox-esr', 'firefox']),
  webkit: {
    driver: onPath(['WebKitWebDriver']),
    browser: miniBrowser(),
    screen: onPath(['xvfb-run']),
  },
});

const isWhole = ({ firefox, webkit }) => Boolean(firefox) && Object.values(webkit).every(Boolean);

/** Finds Firefox and WebKit or installs Debian's; throws with what to do when neither works. */
export async function ensureEngines() {
  if (!isWhole(findEngines()) && isDebianRoot()) {
    console.log('Installing Firefox and WebKit …');
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update'], { env });
    await run('apt-get', ['install', '-y', 'firefox-esr', 'webkit2gtk-driver', 'xvfb'], { env });
  }
  const found = findEngines();
  if (isWhole(found)) return found;
  throw new Error(
    'The walk in other engines needs Firefox, WebKitWebDriver with its MiniBrowser, and xvfb-run. ' +
      'On Debian: apt-get install firefox-esr webkit2gtk-driver xvfb.',
  );
}
