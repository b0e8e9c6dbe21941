// Finds the cards in one picture of a camera: which numbers are held up, where, and which side of each is up.

import aruco, { type Marker, type Point } from 'js-aruco2';
import vision from 'js-aruco2/src/cv.js';
import { type Answer, answers, CARDS } from './answers';
import { DICTIONARY } from './code';

/** One card in one picture. Places are shares of the picture's width and height. */
export interface Seen {
  readonly card: number;
  /** Null where the card is held askew, so that no side is clearly up. */
  readonly answer: Answer | null;
  readonly x: number;
  readonly y: number;
  /** The side of its square, as a share of the picture's width. */
  readonly size: number;
}

/** Rows of red, green, blue and alpha, as a canvas gives them. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** Of 36 bits so many may be read wrongly; between two codes lie 12. */
const MOST_WRONG_BITS = 4;

// The library's own settings are for one marker near the lens. These find squares of 18 pixels, in a third of the time:
// the mean is taken over more pixels, and what differs from it only as noise does is no edge.
const RADIUS_PX = 4;
const DARKER_BY = 12;
const SHORTEST_OUTLINE_PX = 36;
const ROUNDNESS = 0.06;
const SHORTEST_SIDE_PX = 7;
const NEAR_PX = 5;
/** Pixels per module when a square is straightened. */
const MODULE_PX = 8;

/** A card may lean so far from upright before its answer is no longer clear: 45° is half-way to the next. */
const MOST_LEAN = 33 / 90;

/** A reader keeps its buffers from one picture to the next, as long as they are of one size. */
export function createReader(): (frame: Frame) => Seen[] {
  const { CV } = vision;
  const detector = new aruco.AR.Detector({
    dictionaryName: DICTIONARY,
    maxHammingDistance: MOST_WRONG_BITS + 1,
  });
  const grey = { width: 0, height: 0, data: new Uint8Array() };

  return (frame) => {
    const { width, height } = frame;
    if (grey.data.length !== width * height) {
      grey.data = new Uint8Array(width * height);
      detector.thres.data = new Uint8Array(width * height);
      detector.binary = new Int32Array((width + 2) * (height + 2));
    }
    CV.grayscale(frame, grey);
    CV.adaptiveThreshold(grey, detector.thres, RADIUS_PX, DARKER_BY);
    const outlines = CV.findContours(detector.thres, detector.binary);
    const squares = detector.notTooNear(
      detector.clockwiseCorners(
        detector.findCandidates(outlines, SHORTEST_OUTLINE_PX, ROUNDNESS, SHORTEST_SIDE_PX),
      ),
      NEAR_PX,
    );
    const markers = detector.findMarkers(grey, squares, MODULE_PX * detector.dictionary.markSize);
    return withoutEchoes(markers.map((marker) => seenOf(marker, width, height))).filter(
      ({ card }) => card <= CARDS,
    );
  };
}

const middle = (one: Point, other: Point): Point => ({
  x: (one.x + other.x) / 2,
  y: (one.y + other.y) / 2,
});

function seenOf({ id, corners }: Marker, width: number, height: number): Seen {
  const [upperLeft, upperRight, lowerRight, lowerLeft] = corners;
  const top = middle(upperLeft, upperRight);
  const bottom = middle(lowerRight, lowerLeft);
  const centre = middle(top, bottom);
  const across = Math.hypot(top.x - bottom.x, top.y - bottom.y);
  return {
    card: id + 1,
    answer: sideUp(top, bottom),
    x: centre.x / width,
    y: centre.y / height,
    size: across / width,
  };
}

/** The answer of a card whose printed top points from `bottom` to `top`. */
function sideUp(top: Point, bottom: Point): Answer | null {
  // Quarters of a turn, clockwise, by which the card was turned: pictures have y downwards.
  const quarters = Math.atan2(top.x - bottom.x, bottom.y - top.y) / (Math.PI / 2);
  const nearest = Math.round(quarters);
  if (Math.abs(quarters - nearest) > MOST_LEAN) return null;
  return answers[(4 - nearest) % 4] ?? null;
}

/** The inner edge of a large square's frame is a square as well: of two that lie within each other one is left. */
function withoutEchoes(all: readonly Seen[]): Seen[] {
  const kept: Seen[] = [];
  for (const one of all.toSorted((a, b) => b.size - a.size)) {
    const isEcho = kept.some(
      ({ card, x, y, size }) => card === one.card && Math.hypot(x - one.x, y - one.y) < size / 2,
    );
    if (!isEcho) kept.push(one);
  }
  return kept;
}
