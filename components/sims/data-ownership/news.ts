// Word on its way from the owner: in the pipe, in the outbox, or in the tray of what nobody will bring.

import type { MomentMark, Placement, Shown } from '@/components/figure/marks/contract';
import type { Surface } from '@/components/figure/surface/surface';
import { formatNumber } from '@/i18n/format';
import { totalAt } from './now';
import { isQuerying, isTelling, isWide, OUTBOX, PIPE, TRAY, wayOf } from './plan';
import { say, signs } from './stage-words';

/** So many envelopes and crosses are drawn one by one. */
const MOST = { inPipe: { wide: 40, tall: 14 }, inBox: 9, lost: 14, lostSmall: 8 } as const;

/** Its upper left corner. */
function paintEnvelope(s: Surface, x: number, y: number): void {
  s.rect('card', x, y, 12, 9, 1.5);
  s.outline('ink', x, y, 12, 9, 1.5, { width: 1.25 });
  s.stroke('ink', [x + 1, y + 1.5, x + 6, y + 5.5, x + 11, y + 1.5], { width: 1.25 });
}

function paintPipe(s: Surface, shown: Shown, placement: Placement, tMs: number): void {
  const { x, y, width, height } = PIPE[placement];
  for (const edge of [y, y + height]) s.stroke('ink-3', [x, edge, x + width, edge], { width: 1.5 });
  if (!isTelling(shown)) {
    s.arrow('ink-3', [x + width / 2, y + height / 2, x + 6, y + height / 2], { width: 1.5 });
    s.arrow('ink-3', [x + width / 2, y + height / 2, x + width - 6, y + height / 2], {
      width: 1.5,
    });
    return;
  }
  const mail = shown.tracks.flights('mail');
  const lagMs = 1000 * Number(shown.recording.request.config.lagSec);
  const all = mail.at(tMs);
  const every = Math.ceil(all.length / MOST.inPipe[placement]);
  for (const row of all) {
    const letter = mail.data.thing[row] as number;
    if (letter % every !== 0) continue;
    const share = (tMs - (mail.data.fromMs[row] as number)) / lagMs;
    const lane = all.length > 6 ? (letter % 3) - 1 : 0;
    paintEnvelope(s, x + share * (width - 12), y + height / 2 - 4.5 + lane * (height / 3.4));
  }
}

/** Word that waits to be sent, or changes that wait for a number. */
function paintBox(s: Surface, shown: Shown, placement: Placement, tMs: number): void {
  const { x, y, width, height } = OUTBOX[placement];
  const { locale, recording } = shown;
  const isOutbox = isTelling(shown) && recording.request.config.publish === 'outbox';
  const isLine = wayOf(shown) === 'together';
  if (wayOf(shown) === 'shared') return;
  const isThere = isOutbox || isLine;
  s.outline(isThere ? 'ink' : 'ink-3', x, y, width, height, 8, {
    width: 1.25,
    ...(isThere ? {} : { dash: [4, 3] }),
  });
  const label = isLine ? say.queue : isOutbox ? say.outbox : say.direct;
  const line = y + height / 2 + 5;
  s.text(isThere ? 'ink' : 'ink-2', x + 10, line, label[locale], { size: 12.5 });
  const count = isThere ? totalAt(shown, isLine ? 'waiting' : 'outbox', tMs) : 0;
  const room = isWide(placement) && !isLine ? MOST.inBox : isLine ? 0 : 4;
  const seen = count > room ? 0 : count;
  for (let i = 0; i < seen; i += 1) paintEnvelope(s, x + width - 22 - i * 16, line - 9.5);
  if (count > seen || isLine) {
    const style = { size: 15, weight: 800, align: 'right' } as const;
    s.text('ink', x + width - 10, line + 1, formatNumber(count, locale), style);
  }
}

/** What was lost has no place but this. */
function paintTray(s: Surface, shown: Shown, placement: Placement, tMs: number): void {
  const isSmall = !isWide(placement);
  const { x, y, width, height } = TRAY[placement];
  const { locale } = shown;
  const [lost, doubled] = [totalAt(shown, 'lost', tMs), totalAt(shown, 'doubled', tMs)];
  s.outline(lost > 0 ? 'dropped' : 'ink-3', x, y, width, height, 8, {
    width: lost > 0 ? 1.75 : 1.25,
    ...(lost > 0 ? {} : { dash: [4, 3] }),
  });
  s.text(lost > 0 ? 'ink' : 'ink-2', x + 10, y + 20, (isSmall ? say.trayShort : say.tray)[locale], {
    size: 12.5,
    weight: 700,
  });
  const big = { size: 20, weight: 800, align: 'right' } as const;
  s.text(lost > 0 ? 'dropped' : 'ink-2', x + width - 10, y + 25, formatNumber(lost, locale), big);
  const below = isSmall ? 9 : 16;
  for (let i = 0; i < Math.min(isSmall ? MOST.lostSmall : MOST.lost, lost); i += 1) {
    s.cross('dropped', x + 16 + i * 15, y + height - below, 4);
  }
  if (doubled === 0) return;
  const words = say.doubled(formatNumber(doubled, locale))[locale];
  s.text('ink-2', x + 10, y + height - (isSmall ? 5 : 12), words, { size: 12.5, plate: 'card' });
}

export const news: MomentMark = {
  legend: (shown) =>
    isTelling(shown) ? [{ words: signs.news, sample: (s) => paintEnvelope(s, 4, 1.5) }] : [],
  prepare: (shown, placement) => ({
    paint(s, { tMs }) {
      if (wayOf(shown) !== 'shared') paintPipe(s, shown, placement, tMs);
      // The places of both are those of who waits and of the report.
      if (isQuerying(shown)) return;
      paintBox(s, shown, placement, tMs);
      if (isTelling(shown)) paintTray(s, shown, placement, tMs);
    },
  }),
};
