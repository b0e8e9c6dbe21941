// The work itself, which knows of no provider.

/** What every provider is told: a status, and what is sent back. */
export interface Reply {
  readonly status: 202 | 400;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Accepts an order. `text` is what was posted: `{"boxes": 2}`. */
export function acceptOrder(text: string | undefined): Reply {
  const boxes = boxesIn(text);
  if (boxes === undefined) {
    return { status: 400, body: { error: 'boxes: 1 to 20' } };
  }
  return { status: 202, body: { accepted: boxes } };
}

function boxesIn(text = ''): number | undefined {
  try {
    const { boxes } = JSON.parse(text);
    const isOrder =
      Number.isInteger(boxes) && boxes >= 1 && boxes <= 20;
    return isOrder ? boxes : undefined;
  } catch {
    return undefined; // Not JSON, or nothing that has fields.
  }
}
