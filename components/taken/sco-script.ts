// What a lesson says to a learning management system that shows it, by SCORM 1.2 (ADL, 2001): how far it is, how the
// quiz went, how long it was open, and what brings it back to where it was left.

/** The lesson as the script knows it. */
export interface ScoLesson {
  readonly id: string;
  /** Steps in their order; what is kept names them by their places. */
  readonly steps: readonly string[];
  /** Ids of the questions that the lesson asks, one on each idea: all of them answered is the lesson completed. */
  readonly questions: readonly string[];
}

/** The standard's limit for cmi.suspend_data, in characters. */
export const LONGEST_SUSPEND = 4096;

/** How often it is looked whether anything has changed, in ms. */
const LOOK_MS = 3000;

/**
 * The script's text, to stand in the page before any other. It hands what was kept back to the course's own store
 * before that is read, and from then on reads that store. Without a system around it, it does nothing.
 */
export const scoScript = (lesson: ScoLesson): string =>
  `(function (lesson) {
  var began = Date.now();
  var ended = false;
  var told = '';
  var results = '';

  function apiAbove(from) {
    try {
      for (var i = 0; i < 500 && from; i += 1) {
        if (from.API) return from.API;
        if (from.parent === from) return null;
        from = from.parent;
      }
    } catch (foreign) {
      return null;
    }
    return null;
  }
  var api = apiAbove(window) || (window.opener ? apiAbove(window.opener) : null);
  if (!api || String(api.LMSInitialize('')) !== 'true') return;

  function saved(name) {
    try {
      return JSON.parse(localStorage.getItem('cloud-ladder:' + name)) || {};
    } catch (unreadable) {
      return {};
    }
  }
  function save(name, value) {
    try {
      localStorage.setItem('cloud-ladder:' + name, JSON.stringify(value));
    } catch (full) {
      return;
    }
  }

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

  // Only answers of this sitting count: those before it are in what was kept.
  function answered(then) {
    if (!window.indexedDB) return then([]);
    var asked = indexedDB.open('cloud-ladder');
    asked.onupgradeneeded = function () {
      // There is none yet, and making one is the course's own affair.
      asked.transaction.abort();
    };
    asked.onerror = function (event) {
      event.preventDefault();
      then([]);
    };
    asked.onsuccess = function () {
      var database = asked.result;
      if (!database.objectStoreNames.contains('answers')) {
        database.close();
        return then([]);
      }
      var rows = database.transaction('answers').objectStore('answers').index('lesson').getAll(lesson.id);
      rows.onsuccess = function () {
        database.close();
        then(rows.result.filter(function (row) { return row.at >= began; }));
      };
      rows.onerror = function () {
        database.close();
        then([]);
      };
    };
  }

  // One sign for each question: 1 right, 0 wrong, - not answered. The latest answer counts.
  function withAnswers(before, rows) {
    var latest = {};
    rows.forEach(function (row) {
      if (!latest[row.item] || latest[row.item].at <= row.at) latest[row.item] = row;
    });
    return lesson.questions.map(function (id, place) {
      return latest[id] ? (latest[id].correct ? '1' : '0') : before.charAt(place) || '-';
    }).join('');
  }

  function placeOf(step) { return lesson.steps.indexOf(step); }
  function state() {
    var progress = saved('progress')[lesson.id] || { read: [], lastStep: null };
    var guesses = {};
    var all = saved('concept-predictions');
    Object.keys(all).forEach(function (name) {
      if (name.indexOf(lesson.id + '/') === 0) guesses[name.slice(lesson.id.length + 1)] = all[name];
    });
    var read = progress.read.map(placeOf).filter(function (place) { return place >= 0; });
    return { read: read, at: placeOf(progress.lastStep), guesses: guesses, quiz: results };
  }

  function count(sign) { return results.split(sign).length - 1; }
  function tell() {
    var kept = state();
    var text = JSON.stringify(kept);
    if (text.length > ${LONGEST_SUSPEND}) text = JSON.stringify({ read: kept.read, at: kept.at, quiz: kept.quiz });
    if (text === told) return;
    told = text;
    var all = lesson.questions.length;
    var done = count('1') + count('0');
    api.LMSSetValue('cmi.suspend_data', text);
    if (done > 0) {
      api.LMSSetValue('cmi.core.score.min', '0');
      api.LMSSetValue('cmi.core.score.max', '100');
      api.LMSSetValue('cmi.core.score.raw', String(Math.round((100 * count('1')) / all)));
    }
    api.LMSSetValue('cmi.core.lesson_status', all > 0 && done === all ? 'completed' : 'incomplete');
    if (kept.at >= 0) api.LMSSetValue('cmi.core.lesson_location', lesson.steps[kept.at]);
    api.LMSCommit('');
  }

  function look() {
    answered(function (rows) {
      if (ended) return;
      results = withAnswers(results, rows);
      tell();
    });
  }

  function two(number) { return String(number).padStart(2, '0'); }
  function sessionTime() {
    var seconds = Math.floor((Date.now() - began) / 1000);
    var hours = Math.min(9999, Math.floor(seconds / 3600));
    return [two(hours), two(Math.floor(seconds / 60) % 60), two(seconds % 60)].join(':');
  }
  function end() {
    if (ended) return;
    tell();
    ended = true;
    api.LMSSetValue('cmi.core.session_time', sessionTime());
    api.LMSSetValue('cmi.core.exit', results.indexOf('-') >= 0 ? 'suspend' : '');
    api.LMSCommit('');
    api.LMSFinish('');
  }

  results = withAnswers(results, []);
  tell();
  setInterval(look, ${LOOK_MS});
  addEventListener('visibilitychange', look);
  addEventListener('pagehide', end);
})(${JSON.stringify(lesson).replaceAll('<', '\\x3c')});`;
