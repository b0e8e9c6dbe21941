'use client';
// The part of the data page about the copy: what is here, what it would cost, why it is not there, and how to remove it.

import { useEffect, useState } from 'react';
import { Said, Section } from '@/components/data/section';
import { formatBytes } from '@/components/data/size';
import { primaryButton, quietButton } from '@/components/ui/button';
import { forgetsAfterSevenDays } from '@/components/ui/forgets';
import { offlineMessages } from '@/i18n/messages/offline';
import { useLocale } from '@/i18n/use-locale';
import { fetchCopy, removeCopy, renewCopy } from './copy';
import { useCopy } from './use-copy';
import type { View } from './view';

type Is<Kind extends View['is']> = Extract<View, { readonly is: Kind }>;

export function OfflineSection() {
  const words = offlineMessages[useLocale()];
  const view = useCopy();
  return (
    <Section id="offline" title={words.title} hint={words.hint}>
      <Shown view={view} />
    </Section>
  );
}

function Shown({ view }: { readonly view: View }) {
  const locale = useLocale();
  const words = offlineMessages[locale];
  switch (view.is) {
    case 'ready':
      return <Ready view={view} />;
    case 'fetching':
      return <Fetching view={view} />;
    case 'absent':
      return <Absent view={view} />;
    case 'stopped':
      return (
        <>
          <Said isBad>{words.stopped[view.why]}</Said>
          <Press say={words.resume} onPress={fetchCopy} isMain />
        </>
      );
    case 'impossible':
      return <Said isBad>{words.impossible[view.why]}</Said>;
    default:
      return <p className="text-ink-2">{words[view.is]}</p>;
  }
}

function Press(given: {
  readonly say: string;
  readonly isMain?: boolean;
  readonly onPress: () => Promise<void>;
}) {
  return (
    <p>
      <button
        type="button"
        className={given.isMain ? primaryButton : quietButton}
        onClick={() => void given.onPress()}
      >
        {given.say}
      </button>
    </p>
  );
}

function Absent({ view }: { readonly view: Is<'absent'> }) {
  const locale = useLocale();
  const words = offlineMessages[locale];
  const size = view.transferBytes;
  return (
    <>
      <Said isBad={view.why === 'lost'}>
        {words.absent[view.why]} {size === null ? null : words.transfer(formatBytes(size, locale))}
      </Said>
      <Press say={view.why === 'lost' ? words.again : words.fetch} onPress={fetchCopy} isMain />
      <SevenDays />
    </>
  );
}

function Fetching({ view: { done, total, isNewer } }: { readonly view: Is<'fetching'> }) {
  const locale = useLocale();
  const words = offlineMessages[locale];
  return (
    <>
      <p>{isNewer ? words.fetchingNewer : words.fetching}</p>
      <p className="flex items-center gap-4">
        <progress
          className="h-2 w-full max-w-[320px] accent-(--accent)"
          value={done}
          max={total}
          aria-label={words.progress}
        />
        <span className="whitespace-nowrap tabular-nums">
          {formatBytes(done, locale)} / {formatBytes(total, locale)}
        </span>
      </p>
      <Press say={words.remove} onPress={removeCopy} />
    </>
  );
}

function Ready({ view }: { readonly view: Is<'ready'> }) {
  const locale = useLocale();
  const words = offlineMessages[locale];
  return (
    <>
      <Said>{words.ready(formatBytes(view.bytes, locale))}</Said>
      {view.newer === 'waiting' ? (
        <>
          <p>{words.waiting}</p>
          <Press say={words.line.renew} onPress={renewCopy} isMain />
        </>
      ) : null}
      {view.newer === 'there' ? (
        <>
          <p>
            {words.there} {view.trouble ? words.stopped[view.trouble] : null}
          </p>
          <Press say={words.fetch} onPress={fetchCopy} isMain />
        </>
      ) : null}
      <p className="text-[15px] text-ink-2">{words.readyHint}</p>
      <SevenDays />
      <p className="text-[15px] text-ink-2">{words.removeHint}</p>
      <Press say={words.remove} onPress={removeCopy} />
    </>
  );
}

function SevenDays() {
  const words = offlineMessages[useLocale()];
  const [isShown, setIsShown] = useState(false);
  useEffect(() => setIsShown(forgetsAfterSevenDays()), []);
  return isShown ? <p className="text-[15px] text-ink-2">{words.sevenDays}</p> : null;
}
