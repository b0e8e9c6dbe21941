'use client';
// Counts the cards that a class holds up: the camera's picture, and the numbers that have been read by now.

import { useEffect, useRef } from 'react';
import { quietButton } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import { voteMessages } from '@/i18n/messages/vote';
import { useLocale } from '@/i18n/use-locale';
import type { CountProps } from '../vote';
import { CARDS } from './answers';
import { countsOf } from './tally';
import { type Camera, useCamera } from './use-camera';
import { useReading } from './use-reading';

export function CountCards({ question, size, onVotes, onByHands }: CountProps) {
  const t = voteMessages[useLocale()].camera;
  const camera = useCamera();
  const isOn = camera.state === 'on';
  const { read, twins } = useReading(camera.video, isOn, camera.fail);
  const { length } = question.choices;
  const { beyond } = countsOf(read, length);
  const tell = useRef(onVotes);
  useEffect(() => {
    tell.current = onVotes;
  });
  useEffect(() => tell.current(countsOf(read, length).counts), [read, length]);

  const students = Array.from({ length: Math.min(size, CARDS) }, (_, i) => i + 1);
  const others = [...read.keys()].filter((number) => number > students.length);
  const missing = students.filter((number) => !read.has(number));
  return (
    <div className="vote-cards">
      <video ref={camera.video} muted playsInline hidden={!isOn} aria-label={t.label} />
      <Trouble camera={camera} onByHands={onByHands} />
      <div>
        <p className="vote-sum" role="status">
          {t.reading(read.size - beyond.length, size)}
        </p>
        <ol className="vote-numbers" aria-label={t.read}>
          {[...students, ...others].map((number) => (
            <li key={number} data-read={read.has(number)}>
              {number}
              {read.has(number) ? <span aria-hidden="true"> ✓</span> : null}
            </li>
          ))}
        </ol>
        {read.size > 0 && missing.length > 0 ? (
          <p className="vote-hint">{t.missing(missing.join(', '))}</p>
        ) : null}
        <p className="vote-warn" role="alert">
          {twins.length > 0 ? t.twins(twins.join(', ')) : ''}
        </p>
        <p className="vote-warn" role="alert">
          {beyond.length > 0 ? t.beyond(beyond.join(', ')) : ''}
        </p>
        {camera.devices.length > 1 ? (
          <Select
            label={t.which}
            value={camera.chosen ?? camera.devices[0]?.deviceId ?? ''}
            options={camera.devices.map(({ deviceId, label }, i) => ({
              value: deviceId,
              label: label || t.unnamed(i + 1),
            }))}
            onChange={camera.choose}
          />
        ) : null}
      </div>
    </div>
  );
}

function Trouble({ camera, onByHands }: { camera: Camera; onByHands: () => void }) {
  const t = voteMessages[useLocale()].camera;
  const { state, again } = camera;
  if (state === 'on') return null;
  if (state === 'starting') return <p role="status">{t.starting}</p>;
  return (
    <div className="vote-trouble" role="alert">
      <p>{t.problems[state]}</p>
      <div className="vote-actions">
        <button type="button" className={quietButton} onClick={again}>
          {t.again}
        </button>
        <button type="button" className={quietButton} onClick={onByHands}>
          {t.byHands}
        </button>
      </div>
    </div>
  );
}
