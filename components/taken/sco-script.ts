// What a lesson says to a learning management system that shows it: how far it is, how the quiz went, how long it was
// open, and what brings it back to where it was left.

import { inScript, LONGEST_SUSPEND, LOOK_MS, SCO_COMMON } from './sco-common';

/** The lesson as the script knows it. */
export interface ScoLesson {
  readonly id: string;
  /** Steps in their order; what is kept names them by their places. */
  readonly steps: readonly string[];
  /** Ids of the questions that the lesson asks, one on each idea: all of them answered is the lesson completed. */
  readonly questions: readonly string[];
}

/**
 * The script's text, to stand in the page before any other. It hands what was kept back to the course's own store
 * before that is read, and from then on reads that store. Without a system around it, it does nothing.
 */
export const scoScript = (lesson: ScoLesson): string =>
  `(function (lesson) {
  ${SCO_COMMON}
  var began = Date.now();
  var ended = false;
  var told = '';
  var results = '';
  var api = openSystem();
  if (!api) return;

  // What this system kept wins over what this browser had of the lesson: somebody else may have sat here.
  function bringBack(kept) {
    var progress = saved('progress');
    var read = (kept.read || []).map(function (place) { return lesson.steps[place]; }).filter(Boolean);
    progress[lesson.id] = { read: read, lastStep: lesson.steps[kept.at] || null, steps: lesson.steps.length };
    save('progress', progress);
    var guesses = saved('concept-predictions');
    Object.keys(kept.guesses || {}).forEach(function (name) {
      guesses[lesson.id + '/' + name] = kept.guesses[name];
    });
    save('concept-predictions', guesses);
    results = String(kept.quiz || '');
  }
  try {
    bringBack(JSON.parse(api.LMSGetValue('cmi.suspend_data')));
  } catch (none) {
    results = '';
  }

  function placeOf(step) { return lesson.steps.indexOf(step); }
  function state() {
    var progress = saved('progress')[lesson.id] || { read: [], lastStep: null };
    var read = progress.read.map(placeOf).filter(function (place) { return place >= 0; });
    return { read: read, at: placeOf(progress.lastStep), guesses: guessesIn(lesson), quiz: results };
  }

  function tell() {
    var kept = state();
    var text = JSON.stringify(kept);
    if (text.length > ${LONGEST_SUSPEND}) text = JSON.stringify({ read: kept.read, at: kept.at, quiz: kept.quiz });
    if (text === told) return;
    told = text;
    var all = lesson.questions.length;
    var done = count(results, '1') + count(results, '0');
    api.LMSSetValue('cmi.suspend_data', text);
    if (done > 0) tellScore(api, Math.round((100 * count(results, '1')) / all));
    api.LMSSetValue('cmi.core.lesson_status', all > 0 && done === all ? 'completed' : 'incomplete');
    if (kept.at >= 0) api.LMSSetValue('cmi.core.lesson_location', lesson.steps[kept.at]);
    api.LMSCommit('');
  }

  // Only answers of this sitting count: those before it are in what was kept.
  function look() {
    answered(lesson, began, function (rows) {
      if (ended) return;
      results = withAnswers(lesson, results, rows);
      tell();
    });
  }

  function end() {
    if (ended) return;
    tell();
    ended = true;
    finish(api, began, results.indexOf('-') < 0);
  }

  results = withAnswers(lesson, results, []);
  tell();
  setInterval(look, ${LOOK_MS});
  addEventListener('visibilitychange', look);
  addEventListener('pagehide', end);
})(${inScript(lesson)});`;
