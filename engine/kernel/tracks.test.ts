import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FlightTrack, NOBODY, SpanTrack, UNDER_WAY } from '@/engine/kernel/interval-track';
import { TrackReader } from '@/engine/kernel/track-reader';
import {
  flights,
  levels,
  openTracks,
  spans,
  trackBuffers,
  tracksData,
  values,
} from '@/engine/kernel/tracks';

const STATES = ['starting', 'working', 'idle'] as const;

/** Something that happens to a thing; a state of null is an end. */
interface Happening {
  readonly afterMs: number;
  readonly thing: number;
  readonly state: (typeof STATES)[number] | null;
}

/** What happens to a few things, at whole moments so that many fall together. */
const happenings: fc.Arbitrary<Happening[]> = fc.array(
  fc.record({
    afterMs: fc.constantFrom(0, 0, 0, 1, 2, 50),
    thing: fc.nat({ max: 9 }),
    state: fc.constantFrom(...STATES, null),
  }),
  { maxLength: 60 },
);
/** Long enough for many marks: few end, so that a look must find rows that began long before. */
const longHappenings: fc.Arbitrary<Happening[]> = fc.array(
  fc.record({
    afterMs: fc.constantFrom(0, 0, 1, 3),
    thing: fc.nat({ max: 400 }),
    state: fc.constantFrom(...STATES, ...STATES, null),
  }),
  { minLength: 1_500, maxLength: 2_500 },
);

function written(list: readonly Happening[], limit = 1e6) {
  const track = new SpanTrack('instance', STATES, limit);
  let tMs = 0;
  for (const { afterMs, thing, state } of list) {
    tMs += afterMs;
    if (state === null) track.end(thing, tMs);
    else track.turn(thing, state, tMs, thing + 100);
  }
  return { data: track.data(), endMs: tMs };
}

/** The same happenings as flights: one is over when its thing is heard of again. */
function flown(list: readonly Happening[]) {
  const track = new FlightTrack('call', ['answered'], 1e6);
  const away = new Set<number>();
  let tMs = 0;
  for (const { afterMs, thing } of list) {
    tMs += afterMs;
    if (away.delete(thing)) track.land(thing, 'answered', tMs);
    else {
      away.add(thing);
      track.leave(thing, 0, 1, tMs);
    }
  }
  return track.data();
}

const readerOf = (data: ReturnType<typeof written>['data']) =>
  new TrackReader({ instance: data }).spans('instance');

describe('intervals', () => {
  test.each([
    ['few', happenings],
    ['many', longHappenings],
  ])('what is so at a moment is what a look at every row finds (%s rows)', (_, list) => {
    fc.assert(
      fc.property(list, (all) => {
        const { data, endMs } = written(all);
        const reader = readerOf(data);
        // To and fro: what one look prepares the next one uses.
        for (let look = 0; look < 42; look += 1) {
          const i = ((look * 17) % 42) - 1;
          const tMs = Math.floor((endMs * i) / 38) + (i % 3) / 2;
          const found = Array.from({ length: data.length }, (_, row) => row).filter(
            (row) => (data.fromMs[row] ?? 0) <= tMs && (data.toMs[row] ?? 0) > tMs,
          );
          expect(reader.at(tMs)).toEqual(found);
          expect(new Set(found.map((row) => data.thing[row])).size).toBe(found.length);
        }
      }),
      // A list of thousands would be made smaller for minutes.
      { numRuns: 30, endOnFailure: true },
    );
  });

  test('what began and what ended between two moments is what a look at every row finds', () => {
    fc.assert(
      fc.property(
        happenings,
        fc.integer({ max: 200 }),
        fc.nat({ max: 200 }),
        (all, from, length) => {
          const data = flown(all);
          const reader = new TrackReader({ call: data }).flights('call');
          const until = from + length;
          const isWithin = (tMs = Number.NaN) => tMs > from && tMs <= until;
          const rows = Array.from({ length: data.length }, (_, row) => row);
          const [first, end] = reader.begunBetween(from, until);
          expect(rows.slice(first, end)).toEqual(rows.filter((row) => isWithin(data.fromMs[row])));
          const ended = [...reader.endedBetween(from, until)];
          expect(ended).toEqual(
            rows
              .filter((row) => isWithin(data.toMs[row]))
              .sort((a, b) => (data.toMs[a] ?? 0) - (data.toMs[b] ?? 0) || a - b),
          );
        },
      ),
    );
  });

  test('a row of no length is never so, but it has begun and ended', () => {
    const track = new FlightTrack('request', ['rejected'], 10);
    track.leave(1, 0, 1, 5);
    track.land(1, 'rejected', 5);
    const reader = new TrackReader({ request: track.data() }).flights('request');
    expect(reader.at(5)).toEqual([]);
    expect(reader.begunBetween(4, 5)).toEqual([0, 1]);
    expect([...reader.endedBetween(4, 5)]).toEqual([0]);
  });

  test('the first rows are kept, their ends too, and it is said up to when all is known', () => {
    fc.assert(
      fc.property(happenings, fc.nat({ max: 20 }), (all, limit) => {
        const whole = written(all).data;
        const { data } = written(all, limit);
        expect(data.length).toBe(Math.min(limit, whole.length));
        expect(data.toMs).toEqual(whole.toMs.slice(0, data.length));
        const isWhole = limit === 0 || data.length === whole.length;
        expect(data.knownUntilMs).toBe(isWhole ? Infinity : whole.fromMs[limit]);
      }),
    );
  });

  test('an open row has no end, and says whom it is about', () => {
    const track = new SpanTrack('instance', STATES, 10);
    track.turn(3, 'starting', 2, 7);
    track.turn(3, 'idle', 4);
    const { thing, fromMs, toMs, state, about } = track.data();
    expect([...thing]).toEqual([3, 3]);
    expect([...fromMs]).toEqual([2, 4]);
    expect([...toMs]).toEqual([4, Infinity]);
    expect([...state]).toEqual([0, 2]);
    expect([...about]).toEqual([7, NOBODY]);
  });

  test('time that goes back, and things that are no number, are refused by name', () => {
    const track = new SpanTrack('instance', STATES, 10);
    track.turn(1, 'idle', 5);
    expect(() => track.turn(2, 'idle', 4)).toThrow('track instance: thing 2 at 4 ms, after 5');
    expect(() => track.end(1, 4.5)).toThrow('track instance: thing 1 at 4.5 ms, after 5');
    expect(() => track.turn(-1, 'idle', 5)).toThrow('track instance: thing -1 at 5 ms');
    expect(() => track.turn(0.5, 'idle', 5)).toThrow('track instance: thing 0.5 at 5 ms');
    expect(() => track.turn(2, 'idle', Number.NaN)).toThrow('at NaN ms');
  });
});

describe('flights and values', () => {
  test('a flight lands with an outcome, or is under way; twice at once is refused', () => {
    const { call } = openTracks({ call: flights('answer', 'timeout') }, 10);
    call.leave(1, 0, 2, 10, 77);
    call.leave(2, 0, 3, 10);
    call.land(1, 'timeout', 15);
    call.land(9, 'answer', 15);
    expect(() => call.leave(2, 0, 3, 16)).toThrow('track call: thing 2 at 16 ms');
    const { data } = new TrackReader(tracksData({ call })).flights('call');
    expect([...data.outcome]).toEqual([1, UNDER_WAY]);
    expect([...data.from]).toEqual([0, 0]);
    expect([...data.to]).toEqual([2, 3]);
    expect([...data.about]).toEqual([77, NOBODY]);
    expect([...data.toMs]).toEqual([15, Infinity]);
  });

  test('a value that stays the same is written once', () => {
    const { replica } = openTracks({ replica: values() }, 10);
    for (const [value, atMs] of [
      [1, 0],
      [1, 5],
      [Number.NaN, 6],
      [Number.NaN, 7],
      [2, 8],
    ] as const) {
      replica.hold(4, value, atMs);
    }
    const reader = new TrackReader(tracksData({ replica })).values('replica');
    expect([...reader.data.value]).toEqual([1, Number.NaN, 2]);
    expect(reader.at(5).map((row) => reader.data.value[row])).toEqual([1]);
  });
});

describe('the tracks of a run', () => {
  const specs = {
    instance: spans('idle'),
    pool: levels('busy'),
    call: flights('answer'),
    replica: values(),
  };
  const write = (limit: number) => {
    const tracks = openTracks(specs, limit);
    tracks.instance.turn(0, 'idle', 1);
    tracks.instance.end(0, 2);
    tracks.pool.set('busy', 1, 1);
    tracks.call.leave(0, 0, 1, 1);
    tracks.call.land(0, 'answer', 2);
    tracks.replica.hold(0, 3, 1);
    return tracks;
  };

  test('a limit of 0 keeps nothing and checks nothing', () => {
    const tracks = write(0);
    tracks.instance.turn(0, 'idle', 0);
    for (const [name, data] of Object.entries(tracksData(tracks))) {
      const rows = data.kind === 'levels' ? data.columns[0]?.atMs.length : data.length;
      expect(rows, name).toBe(0);
      expect(data.knownUntilMs, name).toBe(Infinity);
    }
    for (const track of Object.values(tracks)) expect(track.isOn).toBe(false);
  });

  test('what was read stays as it was while the run goes on, and every column can be handed over', () => {
    const tracks = write(10);
    const data = tracksData(tracks);
    const before = structuredClone(data);
    tracks.instance.turn(0, 'idle', 3);
    tracks.pool.set('busy', 2, 1);
    tracks.replica.hold(0, 4, 3);
    expect(data).toEqual(before);
    const sizeOf = (buffers: readonly ArrayBuffer[]) =>
      buffers.reduce((sum, { byteLength }) => sum + byteLength, 0);
    const buffers = trackBuffers(data);
    expect(sizeOf(buffers)).toBe(
      // thing, fromMs, toMs: 20 bytes of each row; then what its kind adds; three columns of a level.
      3 * 20 + (1 + 4) + (1 + 4 + 4 + 4 + 1 + 4) + 8 + 24,
    );
    structuredClone(data, { transfer: buffers });
    expect(sizeOf(buffers)).toBe(0);
  });

  test('a track or level that is not there is refused with those that are', () => {
    const reader = new TrackReader(tracksData(write(10)));
    expect(() => reader.spans('call')).toThrow(
      'track call: no such spans; known: instance (spans)',
    );
    expect(() => reader.level('pool', 'idle')).toThrow('track pool: no level "idle"; known: busy');
    expect(reader.spans('instance')).toBe(reader.spans('instance'));
  });
});
