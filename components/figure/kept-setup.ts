// What the knobs of a lesson's figures were set to, for as long as the window is open: whoever follows a link and comes
// back finds them so. Nothing is kept of a figure that stands as its author set it.

import * as v from 'valibot';
import { readSession, writeSession } from '@/store/session';

const NAME = 'figures';
/** More than all lessons have. */
const MOST = 200;

const keptSchema = v.record(v.string(), v.string());
type Kept = v.InferOutput<typeof keptSchema>;

function read(): Kept {
  try {
    const parsed = v.safeParse(keptSchema, JSON.parse(readSession(NAME) ?? '{}'));
    return parsed.success ? parsed.output : {};
  } catch {
    return {};
  }
}

/** The address of what was set; null where nothing is kept. */
export const keptSetup = (figure: string): string | null => read()[figure] ?? null;

/** `address` is null where the figure stands as its author set it. */
export function keepSetup(figure: string, address: string | null): void {
  const { [figure]: before, ...others } = read();
  if ((before ?? null) === address) return;
  const next = address === null ? others : { ...others, [figure]: address };
  const entries = Object.entries(next).slice(-MOST);
  writeSession(NAME, entries.length === 0 ? null : JSON.stringify(Object.fromEntries(entries)));
}
