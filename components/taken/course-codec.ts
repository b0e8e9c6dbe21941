// How the course's package keeps where a learner stands: 4,096 characters for all lessons. Text, to stand in a script.
//
//   cl1|cold-start:3.2.1-0.1.one-more=2|paas:…
//
// After the form's version an entry for each lesson that was begun: steps read, as bits in base 36; the step that was
// open last, from 1; a sign for each question; the most questions that were ever right at once; guesses by name. All of
// 27 lessons take about 1,100 characters. Lessons that this package does not have are carried along as they stand.

import { LONGEST_SUSPEND } from './sco-common';

export const COURSE_CODEC = `
  var FORM = 'cl1';

  function blank(lesson) {
    return { read: [], at: -1, quiz: lesson.questions.map(function () { return '-'; }).join(''), best: 0, guesses: {} };
  }
  function isBlank(state) {
    return state.read.length === 0 && state.at < 0 && state.best === 0
      && !/[01]/.test(state.quiz) && Object.keys(state.guesses).length === 0;
  }

  function numberIn(text) { return /^[0-9a-z]+$/.test(text || '') ? parseInt(text, 36) : 0; }
  function bitsOf(places) {
    return places.reduce(function (sum, place) { return sum + Math.pow(2, place); }, 0).toString(36);
  }
  function placesOf(bits, all) {
    var rest = numberIn(bits);
    var places = [];
    for (var place = 0; place < all; place += 1) {
      if (rest % 2 === 1) places.push(place);
      rest = Math.floor(rest / 2);
    }
    return places;
  }

  function entryOf(lesson, state, withGuesses) {
    var names = withGuesses ? Object.keys(state.guesses) : [];
    var guesses = names.map(function (name) {
      return encodeURIComponent(name) + '=' + state.guesses[name].toString(36);
    });
    var fields = [bitsOf(state.read), (state.at + 1).toString(36), state.quiz, state.best.toString(36), guesses.join(',')];
    return lesson.id + ':' + fields.join('.');
  }
  // What does not fit is left out: guesses first, then lessons that this package does not have.
  function packed(lessons, states, others) {
    var begun = lessons.filter(function (lesson) { return !isBlank(states[lesson.id]); });
    function written(withGuesses, withOthers) {
      var entries = begun.map(function (lesson) { return entryOf(lesson, states[lesson.id], withGuesses); });
      return [FORM].concat(entries, withOthers ? others : []).join('|');
    }
    var ways = [written(true, true), written(false, true), written(false, false)];
    return ways.find(function (text) { return text.length <= ${LONGEST_SUSPEND}; }) || FORM;
  }

  // Signs are for the questions of the package that wrote them: where a lesson asks another number of them, only the
  // best stays.
  function stateFrom(text, lesson) {
    var fields = text.split('.');
    var state = blank(lesson);
    state.read = placesOf(fields[0], lesson.steps.length);
    state.at = Math.min(numberIn(fields[1]) - 1, lesson.steps.length - 1);
    if (/^[01-]*$/.test(fields[2]) && String(fields[2]).length === state.quiz.length) state.quiz = fields[2];
    state.best = Math.min(numberIn(fields[3]), lesson.questions.length);
    fields.slice(4).join('.').split(',').forEach(function (guess) {
      var pair = guess.split('=');
      var place = numberIn(pair[1]);
      if (place > 0) state.guesses[decodeURIComponent(pair[0])] = place;
    });
    return state;
  }
  // What has another form, or none, is a course that was not begun.
  function unpacked(text, lessons) {
    var kept = { states: {}, others: [] };
    lessons.forEach(function (lesson) { kept.states[lesson.id] = blank(lesson); });
    var entries = String(text).split('|');
    if (entries.shift() !== FORM) return kept;
    entries.forEach(function (entry) {
      var colon = entry.indexOf(':');
      var lesson = lessons.find(function (one) { return one.id === entry.slice(0, colon); });
      if (lesson) kept.states[lesson.id] = stateFrom(entry.slice(colon + 1), lesson);
      else if (colon > 0) kept.others.push(entry);
    });
    return kept;
  }
`;
