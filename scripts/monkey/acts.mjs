// What the monkey does to a page: each act draws all that it decides from `random`, and says in a few words what it did.

/** Numbers in [0, 1) from a seed: the generator “mulberry32”. */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const pick = (random, list) => list[Math.floor(random() * list.length)];

const SIZES = [
  { width: 360, height: 740 },
  { width: 844, height: 390 },
  { width: 768, height: 1024 },
  { width: 1440, height: 900 },
];
const KEYS = [
  ...['Tab', 'Shift+Tab', 'Enter', 'Space', 'Escape', 'Home', 'End', 'PageUp', 'PageDown'],
  ...['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Backspace', 'Delete'],
  ...['p', 's', 'f', 'b', 'n', '?', '.', '1', '5'],
];
// No word that would be taken for a fault when the page shows it again.
const TEXTS = [
  ...['', '0', '-1', '1e308', '1e999', '0.1', '3,5', '999999999999', '12', '%', '<b>굵게</b>'],
  ...['__proto__', '콜드 스타트', '🙂', '\u202eabc', 'x'.repeat(3000)],
];
const CONTROLS =
  'a[href], button, summary, input, select, textarea, label, [role="button"], [role="slider"], [tabindex="0"]';

/** Something of the page that can be used and seen, or null where there is nothing. */
async function controlOf(page, random, selector = CONTROLS) {
  const share = random();
  const handle = await page.evaluateHandle(
    ({ wanted, at }) => {
      const seen = [...document.querySelectorAll(wanted)].filter((one) => {
        const { width, height } = one.getBoundingClientRect();
        return width > 0 && height > 0 && !one.disabled && one.target !== '_blank';
      });
      return seen[Math.floor(at * seen.length)] ?? null;
    },
    { wanted: selector, at: share },
  );
  return handle.asElement();
}

/** What a control is called, for the report. */
const nameOf = (control) =>
  control.evaluate((one) => {
    const name = one.getAttribute('aria-label') ?? one.textContent ?? '';
    return `${one.localName} “${name.trim().replace(/\s+/g, ' ').slice(0, 40)}”`;
  });

/** The middle of a control, brought into view first; null when it is gone by then. */
async function middleOf(control) {
  await control.evaluate((one) => one.scrollIntoView({ block: 'center', behavior: 'instant' }));
  const box = await control.boundingBox();
  return box && { ...box, x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function click(page, random) {
  const control = await controlOf(page, random);
  if (!control) return 'nothing to click';
  const said = `click ${await nameOf(control)}`;
  const middle = await middleOf(control);
  if (middle) await page.mouse.click(middle.x, middle.y, { clickCount: random() < 0.15 ? 2 : 1 });
  return said;
}

const pointIn = (page, random) => {
  const { width, height } = page.viewportSize();
  return { x: Math.floor(random() * width), y: Math.floor(random() * height) };
};

async function clickAnywhere(page, random) {
  const { x, y } = pointIn(page, random);
  await page.mouse.click(x, y);
  return `click at ${x}, ${y}`;
}

async function press(page, random) {
  const key = pick(random, KEYS);
  const times = random() < 0.3 ? 5 : 1;
  for (let time = 0; time < times; time += 1) await page.keyboard.press(key);
  return `press ${key} ×${times}`;
}

async function drag(page, random) {
  const onSlider = random() < 0.6;
  const slider = onSlider ? await controlOf(page, random, 'input[type="range"]') : null;
  const middle = slider && (await middleOf(slider));
  const from = middle ?? pointIn(page, random);
  const to = middle
    ? { x: from.x + (random() - 0.5) * middle.width * 1.4, y: from.y }
    : pointIn(page, random);
  const said = slider ? `drag ${await nameOf(slider)}` : `drag from ${from.x}, ${from.y}`;
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 6 });
  await page.mouse.up();
  return `${said} to ${Math.round(to.x)}, ${Math.round(to.y)}`;
}

async function write(page, random) {
  const text = pick(random, TEXTS);
  const field = await controlOf(
    page,
    random,
    'input:not([type="range"], [type="radio"], [type="checkbox"], [type="file"]), textarea',
  );
  if (!field) return 'nothing to write into';
  const said = `write “${text.slice(0, 20)}” into ${await nameOf(field)}`;
  await field.focus();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText(text);
  if (random() < 0.5) await page.keyboard.press('Enter');
  return said;
}

async function choose(page, random) {
  const list = await controlOf(page, random, 'select');
  const share = random();
  if (!list) return 'nothing to choose from';
  const values = await list.evaluate((one) =>
    [...one.options].filter(({ disabled }) => !disabled).map(({ value }) => value),
  );
  const value = values[Math.floor(share * values.length)];
  if (value !== undefined) await list.selectOption(value, { timeout: 1000 });
  return `choose “${value}” in ${await nameOf(list)}`;
}

async function resize(page, random) {
  const size = pick(random, SIZES);
  await page.setViewportSize(size);
  return `resize to ${size.width} × ${size.height}`;
}

async function scroll(page, random) {
  const by = Math.round((random() - 0.35) * 3000);
  await page.mouse.wheel(0, by);
  return `scroll by ${by}`;
}

async function travel(page, random) {
  const isBack = random() < 0.6;
  const option = { timeout: 10_000, waitUntil: 'commit' };
  if (isBack) await page.goBack(option);
  else await page.goForward(option);
  return isBack ? 'back' : 'forward';
}

/** Each act as often as it stands here. */
const ACTS = [
  ...[click, click, click, click, click, click],
  ...[press, press, press, drag, drag, drag],
  ...[write, write, choose, clickAnywhere, scroll, resize, travel],
];

// A control may go between being found and being used, and a page may be left meanwhile: what Playwright says of that.
const GONE = new RegExp(
  [
    'Execution context was destroyed|Cannot find context|JSHandle is disposed|interrupted',
    'not attached|was detached|Element is not|No node with given id|Unable to adopt',
    'did not find some options|Timeout \\d+ms exceeded|Navigating frame|net::ERR',
  ].join('|'),
  'i',
);

/** Does one act, and says what it was. Throws what is no fault of a page that moved on. */
export async function act(page, random) {
  const one = pick(random, ACTS);
  try {
    return await one(page, random);
  } catch (error) {
    if (GONE.test(error.message)) return `${one.name} what was gone`;
    throw error;
  }
}
