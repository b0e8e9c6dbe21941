// What the course's package says to a learning management system: one shareable content object for all lessons. Its
// list of lessons stays open as long as the system shows it, with the lesson that is read in a frame. Lessons know
// nothing of a system: the list brings back what was kept into the course's own store, and reads that store.

import { COURSE_CODEC } from './course-codec';
import { inScript, LOOK_MS, SCO_COMMON } from './sco-common';
import type { ScoLesson } from './sco-script';

export interface CourseLesson extends ScoLesson {
  readonly title: string;
}

/** Sentences with names in braces where numbers and titles go. */
export interface CourseWords {
  readonly untouched: string;
  readonly read: string;
  readonly best: string;
  readonly done: string;
  readonly standing: string;
  readonly goOn: string;
}

/** Under which name a lesson's page tells which lesson it is: its address may be any. */
export const LESSON_NAME = 'cloudLadderLesson';

/**
 * The script's text, to stand at the end of the list. Without a system around it, it shows where the learner stands by
 * what this browser has.
 */
export const courseScript = (lessons: readonly CourseLesson[], words: CourseWords): string =>
  `(function (lessons, words) {
  ${SCO_COMMON}
  ${COURSE_CODEC}
  var began = Date.now();
  var ended = false;
  var told = '';
  var open = null;
  var last = '';
  var api = openSystem();
  var kept = unpacked(api ? api.LMSGetValue('cmi.suspend_data') : '', lessons);
  var states = kept.states;
  // A course that is completed stays so, and a system may have made of it that it is passed.
  var wasDone = api ? /^(completed|passed)$/.test(api.LMSGetValue('cmi.core.lesson_status')) : false;

  function lessonOf(id) { return lessons.find(function (lesson) { return lesson.id === id; }) || null; }
  function byId(id) { return document.getElementById(id); }

  // What this system kept wins over what this browser had: somebody else may have sat here.
  function bringBack() {
    var progress = saved('progress');
    var guesses = saved('concept-predictions');
    lessons.forEach(function (lesson) {
      var state = states[lesson.id];
      delete progress[lesson.id];
      Object.keys(guessesIn(lesson)).forEach(function (name) { delete guesses[lesson.id + '/' + name]; });
      if (isBlank(state)) return;
      var read = state.read.map(function (place) { return lesson.steps[place]; });
      progress[lesson.id] = { read: read, lastStep: lesson.steps[state.at] || null, steps: lesson.steps.length };
      Object.keys(state.guesses).forEach(function (name) { guesses[lesson.id + '/' + name] = state.guesses[name]; });
    });
    save('progress', progress);
    save('concept-predictions', guesses);
  }

  // Adds what the store has: where a browser keeps nothing, what the system kept stays.
  function gather() {
    var progress = saved('progress');
    lessons.forEach(function (lesson) {
      var state = states[lesson.id];
      var seen = progress[lesson.id] || { read: [], lastStep: null };
      lesson.steps.forEach(function (step, place) {
        if (seen.read.indexOf(step) >= 0 && state.read.indexOf(place) < 0) state.read.push(place);
      });
      if (lesson.steps.indexOf(seen.lastStep) >= 0) state.at = lesson.steps.indexOf(seen.lastStep);
      Object.assign(state.guesses, guessesIn(lesson));
      state.best = Math.max(state.best, count(state.quiz, '1'));
    });
  }

  function isAnswered(lesson) {
    return /[01]/.test(states[lesson.id].quiz) || states[lesson.id].best > 0;
  }
  function isDone(lesson) {
    var state = states[lesson.id];
    return lesson.questions.length > 0 ? state.quiz.indexOf('-') < 0 : state.read.length === lesson.steps.length;
  }
  function shareOf(lesson) {
    return lesson.questions.length > 0 ? states[lesson.id].best / lesson.questions.length : Number(isDone(lesson));
  }
  // To a tenth: one question of 27 lessons is less than half a point.
  function points() {
    var sum = lessons.reduce(function (sum, lesson) { return sum + shareOf(lesson); }, 0);
    return Math.round((1000 * sum) / lessons.length) / 10;
  }

  function said(sentence, values) {
    return sentence.replace(/\\{(\\w+)\\}/g, function (_, name) { return values[name]; });
  }
  function sayOf(lesson) {
    var state = states[lesson.id];
    if (isBlank(state)) return words.untouched;
    var parts = [said(words.read, { read: state.read.length, all: lesson.steps.length })];
    if (isAnswered(lesson)) {
      parts.push(said(words.best, { right: state.best, all: lesson.questions.length }));
    }
    if (isDone(lesson)) parts.unshift(words.done);
    return parts.join(' · ');
  }
  function show() {
    lessons.forEach(function (lesson) {
      var line = document.querySelector('[data-lesson="' + lesson.id + '"] .state');
      if (line.textContent !== sayOf(lesson)) line.textContent = sayOf(lesson);
    });
    var numbers = { done: lessons.filter(isDone).length, all: lessons.length, score: points() };
    byId('standing').textContent = said(words.standing, numbers);
    var lesson = lessonOf(last);
    byId('go-on').hidden = !lesson;
    if (lesson) byId('go-on').textContent = said(words.goOn, { title: lesson.title });
  }

  function tell() {
    gather();
    show();
    if (!api) return;
    var text = packed(lessons, states, kept.others);
    if (text + last === told) return;
    told = text + last;
    api.LMSSetValue('cmi.suspend_data', text);
    if (lessons.some(isAnswered)) tellScore(api, points());
    if (!wasDone) {
      wasDone = lessons.every(isDone);
      api.LMSSetValue('cmi.core.lesson_status', wasDone ? 'completed' : 'incomplete');
    }
    if (last) api.LMSSetValue('cmi.core.lesson_location', last);
    api.LMSCommit('');
  }

  // With a system only answers of this sitting count: those before it are in what was kept.
  function look(lesson) {
    answered(lesson, api ? began : 0, function (rows) {
      if (ended) return;
      states[lesson.id].quiz = withAnswers(lesson, states[lesson.id].quiz, rows);
      tell();
    });
  }
  function lookAgain() {
    if (open) look(open);
  }

  var frame = byId('lesson');
  function read(lesson, address) {
    frame.contentWindow.location.replace(address);
    document.body.dataset.view = 'lesson';
    byId('back').focus();
    arrived(lesson);
  }
  function arrived(lesson) {
    lookAgain();
    open = lesson;
    last = lesson.id;
    byId('open').textContent = lesson.title;
    frame.title = lesson.title;
    tell();
  }
  // A lesson leads on to the next.
  frame.addEventListener('load', function () {
    var lesson = lessonOf(frame.contentWindow.${LESSON_NAME});
    if (lesson && lesson !== open && document.body.dataset.view === 'lesson') arrived(lesson);
  });

  function linkOf(lesson) { return document.querySelector('[data-lesson="' + lesson.id + '"] a'); }
  lessons.forEach(function (lesson) {
    linkOf(lesson).addEventListener('click', function (event) {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      read(lesson, linkOf(lesson).href);
    });
  });
  byId('go-on').addEventListener('click', function () {
    var lesson = lessonOf(last);
    read(lesson, linkOf(lesson).href);
  });
  byId('back').addEventListener('click', function () {
    var lesson = open;
    frame.contentWindow.location.replace('about:blank');
    document.body.dataset.view = 'list';
    open = null;
    look(lesson);
    linkOf(lesson).focus();
  });

  function end() {
    if (ended) return;
    tell();
    ended = true;
    if (api) finish(api, began, wasDone);
  }

  if (api) {
    last = String(api.LMSGetValue('cmi.core.lesson_location'));
    bringBack();
  } else lessons.forEach(look);
  tell();
  setInterval(lookAgain, ${LOOK_MS});
  addEventListener('visibilitychange', lookAgain);
  addEventListener('pagehide', end);
})(${inScript(lessons)}, ${inScript(words)});`;
