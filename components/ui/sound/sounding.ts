// Plays a score with the browser's own synthesiser. The context is there while something sounds, and at no other time.

import { type Score, SIGN_HZ, SIGN_SEC } from './score';

/** Before the first tone, so that it is not cut off. */
const LEAD_SEC = 0.05;
/** How fast a tone comes and goes: at once would be a crack. */
const FADE_SEC = 0.008;
const TAIL_SEC = 0.1;
const TONE_GAIN = 0.25;
/** What is soft, of the loudness of what is not. */
const SOFT = 0.35;
const SIGN_GAIN = 0.3;

export interface Sounding {
  stop(): void;
}

interface Listener {
  /** Several times a second: how much has sounded, from 0 to 1. Whoever returns false wants no more. */
  onAt(share: number): boolean;
  /** Once, whoever stopped it. */
  onEnd(isWhole: boolean): void;
}

/** What sounds on this page: two at once would be none. */
let latest: Sounding | null = null;

/** Has to be called from what the learner pressed: only then do browsers let it sound. */
export function sound(score: Score, { onAt, onEnd }: Listener): Sounding {
  latest?.stop();
  const context = new AudioContext();
  // Browsers that begin with a context at rest are told that it was asked for.
  void context.resume();
  const startSec = context.currentTime + LEAD_SEC;
  write(context, score, startSec);
  let isOver = false;
  let frame = 0;
  const end = (isWhole: boolean): void => {
    if (isOver) return;
    isOver = true;
    if (latest === sounding) latest = null;
    cancelAnimationFrame(frame);
    void context.close();
    onEnd(isWhole);
  };
  const sounding: Sounding = { stop: () => end(false) };
  latest = sounding;
  const go = (): void => {
    const share = Math.min(1, Math.max(0, (context.currentTime - startSec) / score.lastsSec));
    if (!onAt(share)) end(false);
    else if (share === 1) end(true);
    else frame = requestAnimationFrame(go);
  };
  frame = requestAnimationFrame(go);
  return sounding;
}

/** A pitch that is set anew for each tone of a voice, and a short tone for each sign; all go from left to right. */
function write(context: AudioContext, score: Score, startSec: number): void {
  const endSec = startSec + score.lastsSec;
  const place = context.createStereoPanner();
  place.pan.setValueAtTime(-1, startSec);
  place.pan.linearRampToValueAtTime(1, endSec);
  place.connect(context.destination);

  // Several at once are together hardly louder than one.
  const loudness = TONE_GAIN / Math.sqrt(score.voices.length);
  for (const tones of score.voices) {
    const [voice, loud] = voiceInto(context, place);
    // Its overtones are heard where a loudspeaker has lost the tone itself.
    voice.type = 'triangle';
    for (const { atSec, hz, isSoft = false } of tones) {
      if (hz !== null) voice.frequency.setValueAtTime(hz, startSec + atSec);
      const gain = hz === null ? 0 : isSoft ? SOFT * loudness : loudness;
      loud.gain.setTargetAtTime(gain, startSec + atSec, FADE_SEC);
    }
    loud.gain.setTargetAtTime(0, endSec, FADE_SEC);
    voice.start(startSec);
    voice.stop(endSec + TAIL_SEC);
  }

  for (const atSec of score.signsSec) {
    const [sign, signLoud] = voiceInto(context, place);
    sign.frequency.setValueAtTime(SIGN_HZ, startSec + atSec);
    signLoud.gain.setTargetAtTime(SIGN_GAIN, startSec + atSec, FADE_SEC);
    signLoud.gain.setTargetAtTime(0, startSec + atSec + SIGN_SEC, FADE_SEC);
    sign.start(startSec + atSec);
    sign.stop(startSec + atSec + SIGN_SEC + TAIL_SEC);
  }
}

/** A voice that is silent until its loudness is set. */
function voiceInto(context: AudioContext, to: AudioNode): readonly [OscillatorNode, GainNode] {
  const voice = context.createOscillator();
  const loud = context.createGain();
  loud.gain.value = 0;
  voice.connect(loud).connect(to);
  return [voice, loud];
}
