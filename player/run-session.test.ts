// A figure's run when the worker under it breaks off: it is a pure function of its request, so another one makes the same.

import { expect, test } from 'vitest';
import { createBridge } from './bridge';
import { FakeWorker, fakeWorkers } from './fixture';
import type { Failure } from './letters';
import { loadModel } from './models';
import { recordAtOnce } from './recorder';
import { openSession } from './run-session';
import type { Recording, RunRequest, Snapshot } from './types';

const coldStart = await loadModel('cold-start');

const request: RunRequest = {
  sim: 'cold-start',
  config: Object.fromEntries(
    Object.entries(coldStart.params).map(([name, param]) => [name, param.default]),
  ),
  seed: 11,
  durationMs: 180_000,
  acts: [],
};
const busy = { ...request, config: { ...request.config, ratePerSec: 300 } };
const direct = recordAtOnce(coldStart, request);

const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));

const bytesOf = (column: { readonly buffer: ArrayBufferLike } | undefined): Buffer =>
  Buffer.from(column?.buffer as ArrayBuffer);

/** A session over workers that `make` makes, and what it hears. */
function figure(make?: (index: number) => FakeWorker) {
  const { made, startWorker } = fakeWorkers(make);
  const { open } = createBridge({ startWorker, tickMs: 20 });
  const session = openSession(open);
  const heard: string[] = [];
  const recordings: Recording[] = [];
  const moments: Snapshot[] = [];
  const failures: Failure[] = [];
  let wake = (): void => {};
  const hear = (what: string): void => {
    heard.push(what);
    wake();
  };
  session.listen({
    // How much there is of it depends on the machine.
    onProgress() {},
    onLong: () => hear('long'),
    onRecorded(recording) {
      recordings.push(recording);
      hear('recorded');
    },
    onMoment(moment) {
      moments.push(moment);
      hear('moment');
    },
    onFailed(failure) {
      failures.push(failure);
      hear('failed');
    },
    onRestarted: () => hear('restarted'),
  });
  const until = (what: string, times = 1): Promise<void> =>
    new Promise((resolve) => {
      wake = () => {
        if (heard.filter((one) => one === what).length >= times) resolve();
      };
      wake();
    });
  return { session, made, heard, recordings, moments, failures, until };
}

test('the worker breaks off in the middle of a recording: the same recording comes from another', async () => {
  const { session, made, recordings, heard, until } = figure((index) => {
    // A slow machine by its clock, so that there is progress to break off at.
    let clockMs = 0;
    const worker = new FakeWorker({ now: () => (clockMs += 5) });
    if (index > 0) return worker;
    worker.losesToPage = ({ type }) => {
      if (type === 'said') worker.breakOff();
      return false;
    };
    return worker;
  });
  session.record(busy);
  await until('recorded');
  expect(heard).toEqual(['restarted', 'recorded']);
  expect(made).toHaveLength(2);
  const usual = recordAtOnce(coldStart, busy).recording;
  expect(recordings[0]?.final).toEqual(usual.final);
  expect(recordings[0]?.series).toEqual(usual.series);
  // A hundred thousand rows are compared as bytes: one by one they would take seconds.
  for (const name of ['atMs', 'kind', 'subject', 'object', 'value'] as const) {
    expect(bytesOf(recordings[0]?.log[name]).equals(bytesOf(usual.log[name])), name).toBe(true);
  }
});

test('it breaks off after the recording: moments are asked of another, and stay exact', async () => {
  const { session, made, moments, heard, until } = figure();
  session.record(request);
  await until('recorded');
  made[0]?.breakOff();
  await rest();
  expect(made).toHaveLength(1);
  session.momentAt(60_000);
  await until('moment');
  expect(moments).toEqual([direct.replay.momentAt(60_000)]);
  expect(heard).toEqual(['recorded', 'moment']);
});

test('it falls silent over a moment: the latest one asked is answered in the end', async () => {
  const { session, made, moments, until } = figure();
  session.record(request);
  await until('recorded');
  made[0]?.fallSilent();
  for (const tMs of [60_000, 70_000, 80_000]) session.momentAt(tMs);
  await until('moment', 2);
  expect(moments).toEqual([60_000, 80_000].map((tMs) => direct.replay.momentAt(tMs)));
});

test('whoever agreed to a long run is not asked again when it is started again', async () => {
  const { session, made, heard, until } = figure(() => {
    let clockMs = 0;
    return new FakeWorker({ now: () => (clockMs += 300) });
  });
  session.record(busy);
  await until('long');
  session.agree();
  made[0]?.breakOff();
  await until('recorded');
  expect(heard).toEqual(['long', 'restarted', 'recorded']);
});

test('a moment that cannot be had is told in words, and the next one is asked afresh', async () => {
  const { session, made, failures, moments, until } = figure((index) => {
    const worker = new FakeWorker();
    if (index < 2) {
      worker.losesToHost = ({ type }) => {
        if (type === 'tell') worker.breakOff();
        return type === 'tell';
      };
    }
    return worker;
  });
  session.record(request);
  await until('recorded');
  session.momentAt(60_000);
  await until('failed');
  expect(failures).toMatchObject([{ isStopped: true }]);
  expect(made).toHaveLength(2);
  session.momentAt(70_000);
  await until('moment');
  expect(moments).toEqual([direct.replay.momentAt(70_000)]);
});

test('a later order gives up the one under way, and a cancelled one never arrives', async () => {
  const { session, recordings, moments, until } = figure();
  session.record(busy);
  session.record(request);
  await until('recorded');
  session.record(busy);
  session.cancel();
  session.momentAt(90_000);
  await until('moment');
  await rest();
  expect(recordings.map((recording) => recording.request)).toEqual([request]);
  expect(moments).toEqual([direct.replay.momentAt(90_000)]);
});

test('a closed session hears nothing', async () => {
  const { session, heard } = figure();
  session.record(request);
  session.close();
  await rest();
  expect(heard).toEqual([]);
  expect(session.isClosed).toBe(true);
});
