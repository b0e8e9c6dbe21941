'use client';
// The camera of this computer: asked for while cards are counted, and let go of at once afterwards.

import { type RefObject, useEffect, useRef, useState } from 'react';

/** Why there is no picture. */
export type CameraProblem = 'insecure' | 'shut' | 'refused' | 'none' | 'busy' | 'lost' | 'broken';

export interface Camera {
  readonly video: RefObject<HTMLVideoElement | null>;
  readonly state: 'starting' | 'on' | CameraProblem;
  /** The cameras that can be chosen, once one was allowed. */
  readonly devices: readonly MediaDeviceInfo[];
  readonly chosen: string | undefined;
  readonly choose: (deviceId: string) => void;
  readonly again: () => void;
  readonly fail: () => void;
}

function problemOf(error: unknown): CameraProblem {
  switch (error instanceof DOMException ? error.name : '') {
    case 'NotAllowedError':
    case 'SecurityError':
      return 'refused';
    case 'NotFoundError':
    case 'OverconstrainedError':
      return 'none';
    default:
      // NotReadableError and AbortError: somebody else has it, or the driver gave up.
      return 'busy';
  }
}

/**
 * A page that was reached by a link within the site keeps the policy of the one before, which has no camera: only loaded
 * anew it is handed one. Browsers that cannot say so hand it out either way.
 */
const isShut = (): boolean =>
  (
    document as { featurePolicy?: { allowsFeature(name: string): boolean } }
  ).featurePolicy?.allowsFeature('camera') === false;

/** Large enough for the last row. A camera that has less gives what it has. */
const WANTED = { width: { ideal: 1920 }, height: { ideal: 1080 } };

export function useCamera(): Camera {
  const video = useRef<HTMLVideoElement>(null);
  const [state, setState] = useState<Camera['state']>('starting');
  const [devices, setDevices] = useState<readonly MediaDeviceInfo[]>([]);
  // Another object asks again, also where it says the same.
  const [wanted, setWanted] = useState<{ readonly deviceId?: string }>({});

  useEffect(() => {
    let isGone = false;
    let stream: MediaStream | null = null;
    const letGo = () => {
      for (const track of stream?.getTracks() ?? []) track.stop();
    };
    async function start(): Promise<void> {
      // Browsers hand it out to secure pages alone, and leave the whole of it out elsewhere.
      if (!navigator.mediaDevices?.getUserMedia) return setState('insecure');
      if (isShut()) return setState('shut');
      try {
        const { deviceId } = wanted;
        const which = deviceId === undefined ? {} : { deviceId: { exact: deviceId } };
        stream = await navigator.mediaDevices.getUserMedia({ video: { ...WANTED, ...which } });
        if (isGone || !video.current) return letGo();
        stream.getVideoTracks()[0]?.addEventListener('ended', () => setState('lost'));
        video.current.srcObject = stream;
        await video.current.play();
        const all = await navigator.mediaDevices.enumerateDevices();
        if (isGone) return;
        setDevices(all.filter(({ kind }) => kind === 'videoinput'));
        setState('on');
      } catch (error) {
        if (!isGone) setState(problemOf(error));
      }
    }
    setState('starting');
    void start();
    return () => {
      isGone = true;
      letGo();
    };
  }, [wanted]);

  return {
    video,
    state,
    devices,
    chosen: wanted.deviceId,
    choose: (deviceId) => setWanted({ deviceId }),
    again: () => (state === 'shut' ? window.location.reload() : setWanted({ ...wanted })),
    fail: () => setState('broken'),
  };
}
