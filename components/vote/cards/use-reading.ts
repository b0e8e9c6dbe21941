'use client';
// Hands the camera's pictures to the worker, the newest one whenever it is free, and tells what the cards say by now.

import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Seen } from './read-frame';
import { CardTally, type TallyNow } from './tally';

/** A worker that is silent for so long has stopped: one picture takes a twentieth of it on a slow machine. */
const SILENT_MS = 10_000;
/** Between two looks whether there is a new picture. */
const LOOK_MS = 30;

/** What the canvas has of the video, as large as the camera gives it; null before there is a picture. */
function grab(video: HTMLVideoElement, canvas: HTMLCanvasElement): ImageData | null {
  const { videoWidth: width, videoHeight: height } = video;
  if (width === 0 || height === 0) return null;
  if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
  const context = canvas.getContext('2d', { willReadFrequently: true });
  // The preview may be mirrored by whoever likes; what is read never is.
  context?.drawImage(video, 0, 0);
  return context?.getImageData(0, 0, width, height) ?? null;
}

export function useReading(
  video: RefObject<HTMLVideoElement | null>,
  isOn: boolean,
  onBroken: () => void,
): TallyNow {
  const tally = useRef<CardTally>(null);
  tally.current ??= new CardTally();
  const [now, setNow] = useState<TallyNow>(tally.current.now);
  const broken = useRef(onBroken);
  useEffect(() => {
    broken.current = onBroken;
  });

  useEffect(() => {
    if (!isOn) return;
    const canvas = document.createElement('canvas');
    const worker = new Worker(new URL('./reader.worker.ts', import.meta.url), { type: 'module' });
    let sentAtMs: number | null = null;
    let lastTime = -1;
    const timer = setInterval(() => {
      if (sentAtMs !== null) {
        if (performance.now() - sentAtMs > SILENT_MS) broken.current();
        return;
      }
      const { current } = video;
      if (!current || current.currentTime === lastTime) return;
      const picture = grab(current, canvas);
      if (!picture) return;
      lastTime = current.currentTime;
      sentAtMs = performance.now();
      const { width, height, data } = picture;
      worker.postMessage({ width, height, data }, [data.buffer]);
    }, LOOK_MS);
    worker.onmessage = ({ data }: MessageEvent<readonly Seen[]>) => {
      sentAtMs = null;
      tally.current?.hear(data, performance.now());
      if (tally.current) setNow(tally.current.now);
    };
    worker.onerror = () => broken.current();
    return () => {
      clearInterval(timer);
      worker.terminate();
    };
  }, [video, isOn]);
  return now;
}
