'use client';
// Which cards are printed, and how large: all forty at A5 until something else is chosen, also where scripts are off.

import { type ReactNode, useId, useState } from 'react';
import { primaryButton } from '@/components/ui/button';
import { Segmented } from '@/components/ui/segmented';
import { voteMessages } from '@/i18n/messages/vote';
import { useLocale } from '@/i18n/use-locale';
import { CARDS } from './answers';

interface CardSheetProps {
  /** By number, from 1. */
  readonly half: readonly ReactNode[];
  readonly full: readonly ReactNode[];
}

export function CardSheet({ half, full }: CardSheetProps) {
  const t = voteMessages[useLocale()].cards;
  const [size, setSize] = useState<'half' | 'full'>('half');
  const [from, setFrom] = useState(1);
  const [to, setTo] = useState(CARDS);
  const cards = (size === 'half' ? half : full).slice(from - 1, Math.max(from, to));
  return (
    <>
      <div className="vote-print needs-scripts">
        <Segmented
          label={t.size}
          value={size}
          options={[
            { value: 'half', label: t.sizes.half },
            { value: 'full', label: t.sizes.full },
          ]}
          onChange={(value) => setSize(value === 'full' ? 'full' : 'half')}
        />
        <NumberField label={t.from} value={from} onValue={setFrom} />
        <NumberField label={t.to} value={to} onValue={setTo} />
        <button type="button" className={primaryButton} onClick={() => window.print()}>
          {t.print}
        </button>
      </div>
      <section className="vote-sheet" data-size={size} aria-label={t.list}>
        {cards.map((card, index) => (
          <div key={String(from + index)} className="vote-card">
            {card}
          </div>
        ))}
      </section>
    </>
  );
}

interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  readonly onValue: (value: number) => void;
}

function NumberField({ label, value, onValue }: NumberFieldProps) {
  const id = useId();
  return (
    <label className="vote-size" htmlFor={id}>
      {label}
      <input
        id={id}
        type="number"
        min={1}
        max={CARDS}
        defaultValue={value}
        onChange={({ target }) => {
          const read = Number(target.value);
          if (Number.isInteger(read) && read >= 1 && read <= CARDS) onValue(read);
        }}
      />
    </label>
  );
}
