import { expect, test } from 'vitest';
import { row, scene, shownWith, simWith } from './fixture';
import { inView } from './in-view';
import { strip, stripOf } from './stage-spec';

const rows = strip(row(24, 'reads'), { ...row(24, 'writes'), isOnSlides: () => false });
const namesIn = (sim: ReturnType<typeof simWith>) =>
  (sim.stage.strip ? stripOf(sim.stage.strip, shownWith()).marks : []).map(({ name }) => name?.en);

test('on a slide a strip under a scene leaves out the rows that say so, elsewhere none', () => {
  const sim = simWith({ moment: scene, strip: rows });
  expect(namesIn(inView(sim, 'present'))).toEqual(['reads']);
  expect(inView(sim, 'present')).toBe(inView(sim, 'present'));
  expect(inView(sim, 'lab')).toBe(sim);
});

test('a slide has the first rows under a scene that leave each room for its name', () => {
  const low = { ...scene, height: { ...scene.height, wide: 366 } };
  const many = strip(row(60, 'one'), row(24, 'two'), row(24, 'three'));
  const own = inView(simWith({ moment: low, strip: many }), 'present');
  expect(namesIn(own)).toEqual(['one', 'two']);
  expect(own.stage.strip?.marks.map(({ height }) => height)).toEqual(
    [60, 24, 24].map((share) => ({ share })),
  );
  const full = { ...scene, height: { ...scene.height, wide: 424 } };
  expect(inView(simWith({ moment: full, strip: many }), 'present').stage.strip).toBeNull();
});

test('a strip that stands alone keeps all of its rows', () => {
  const sim = simWith({ strip: rows });
  expect(namesIn(inView(sim, 'present'))).toEqual(['reads', 'writes']);
});

test('on a slide a table of numbers leaves out what the scene says, elsewhere it stands', () => {
  const readouts = { groups: [], columns: [] };
  const said = { ...simWith({ moment: scene }), readouts: { ...readouts, isOnSlides: false } };
  expect(inView(said, 'present').readouts).toEqual([]);
  expect(inView(said, 'present').stage).toBe(said.stage);
  expect(inView(said, 'lab').readouts).toBe(said.readouts);
  const told = { ...said, readouts };
  expect(inView(told, 'present')).toBe(told);
});
