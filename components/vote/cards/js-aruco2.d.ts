// What is used of js-aruco2, which brings no types. Pictures are rows of pixels, one after the other.

declare module 'js-aruco2' {
  export interface Point {
    readonly x: number;
    readonly y: number;
  }

  export interface Picture {
    width: number;
    height: number;
    data: ArrayLike<number>;
  }

  /** Corners clockwise in the picture, from the one that is at the upper left of the code. */
  export interface Marker {
    readonly id: number;
    readonly corners: readonly [Point, Point, Point, Point];
    readonly hammingDistance: number;
  }

  type Quad = readonly Point[];

  interface Detector {
    readonly thres: Picture;
    binary: ArrayLike<number>;
    readonly dictionary: { readonly markSize: number };
    findCandidates(
      contours: readonly Quad[],
      minSize: number,
      epsilon: number,
      minLength: number,
    ): Quad[];
    clockwiseCorners(candidates: readonly Quad[]): Quad[];
    notTooNear(candidates: readonly Quad[], minDist: number): Quad[];
    findMarkers(grey: Picture, candidates: readonly Quad[], warpSize: number): Marker[];
  }

  const aruco: {
    readonly AR: {
      readonly Detector: new (config: {
        readonly dictionaryName: string;
        /** Codes with fewer wrong bits than this are taken. */
        readonly maxHammingDistance: number;
      }) => Detector;
      readonly Dictionary: new (name: string) => { readonly codeList: readonly string[] };
    };
  };
  export default aruco;
}

declare module 'js-aruco2/src/cv.js' {
  import type { Picture, Point } from 'js-aruco2';

  const cv: {
    readonly CV: {
      grayscale(rgba: Picture, grey: Picture): Picture;
      /** White where a pixel is darker than the mean around it by `threshold`; `radius` pixels to each side. */
      adaptiveThreshold(grey: Picture, into: Picture, radius: number, threshold: number): Picture;
      findContours(white: Picture, room: ArrayLike<number>): Point[][];
    };
  };
  export default cv;
}
