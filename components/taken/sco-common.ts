// What the scripts of both packages need, of a lesson and of the course: the system around them by SCORM 1.2 (ADL,
// 2001), the course's own store, and the answers in its database. Text, to stand in a script.

/** The standard's limit for cmi.suspend_data, in characters. */
export const LONGEST_SUSPEND = 4096;

/** How often it is looked whether anything has changed, in ms. */
export const LOOK_MS = 3000;

/** A value as it may stand in a script. */
export const inScript = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\x3c');

export const SCO_COMMON = `
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
  function openSystem() {
    var api = apiAbove(window) || (window.opener ? apiAbove(window.opener) : null);
    return api && String(api.LMSInitialize('')) === 'true' ? api : null;
  }

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

  // Calls back with the answers to a lesson's questions that were given from a moment on.
  function answered(lesson, since, then) {
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
        then(rows.result.filter(function (row) { return row.at >= since; }));
      };
      rows.onerror = function () {
        database.close();
        then([]);
      };
    };
  }

  // One sign for each question: 1 right, 0 wrong, - not answered. The latest answer counts.
  function withAnswers(lesson, before, rows) {
    var latest = {};
    rows.forEach(function (row) {
      if (!latest[row.item] || latest[row.item].at <= row.at) latest[row.item] = row;
    });
    return lesson.questions.map(function (id, place) {
      return latest[id] ? (latest[id].correct ? '1' : '0') : before.charAt(place) || '-';
    }).join('');
  }
  function count(results, sign) { return results.split(sign).length - 1; }

  // What was guessed in a lesson, by the names that it has there.
  function guessesIn(lesson) {
    var guesses = {};
    var all = saved('concept-predictions');
    Object.keys(all).forEach(function (name) {
      if (name.indexOf(lesson.id + '/') === 0) guesses[name.slice(lesson.id.length + 1)] = all[name];
    });
    return guesses;
  }

  function tellScore(api, points) {
    api.LMSSetValue('cmi.core.score.min', '0');
    api.LMSSetValue('cmi.core.score.max', '100');
    api.LMSSetValue('cmi.core.score.raw', String(points));
  }

  function two(number) { return String(number).padStart(2, '0'); }
  function timeSince(began) {
    var seconds = Math.floor((Date.now() - began) / 1000);
    var hours = Math.min(9999, Math.floor(seconds / 3600));
    return [two(hours), two(Math.floor(seconds / 60) % 60), two(seconds % 60)].join(':');
  }
  function finish(api, began, isDone) {
    api.LMSSetValue('cmi.core.session_time', timeSince(began));
    api.LMSSetValue('cmi.core.exit', isDone ? '' : 'suspend');
    api.LMSCommit('');
    api.LMSFinish('');
  }
`;
