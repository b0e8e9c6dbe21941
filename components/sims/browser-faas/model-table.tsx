// What was measured beside what the model says of the same calls.

import { SentenceText } from '@/components/figure/sentence-text';
import { fill } from '@/components/figure/telling/fill';
import type { Locale } from '@/i18n/locales';
import type { Comparison } from '@/player/browser-faas/compare';
import { sayMs } from './say';
import { words } from './words';

export function ModelTable({ comparison, locale }: { comparison: Comparison; locale: Locale }) {
  const t = words[locale].model;
  const { fitted, measured, told, calls } = comparison;
  const rows = [
    [t.environments, String(measured.environments), String(told.environments)],
    [t.coldStarts, String(measured.coldStarts), String(told.coldStarts)],
    [t.mean, sayMs(measured.meanMs, locale), sayMs(told.meanMs, locale)],
    [t.last, sayMs(measured.lastMs, locale), sayMs(told.lastMs, locale)],
  ];
  const isAlike =
    measured.environments === told.environments && measured.coldStarts === told.coldStarts;
  const about = { cold: sayMs(fitted.coldMs, locale), warm: sayMs(fitted.warmMs, locale) };
  return (
    <div className="faas-model">
      <p className="faas-title">{t.title}</p>
      <p>
        <SentenceText sentence={fill(t.about, about)} />
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">{fill(t.what, { calls: String(calls) }).join('')}</th>
            <th scope="col">{t.measured}</th>
            <th scope="col">{t.says}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {cells.map((cell, place) => (
                <td key={place === 0 ? 'measured' : 'model'}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p>{isAlike ? t.apart : t.differs}</p>
    </div>
  );
}
