// The player of the NHS Learning Hub, as it behaved when it was run: booleans and numbers for texts, a new activity for each
// session, and a state that is given back only while the last status was “incomplete”.
(() => {
  const started = kept['cmi.core.lesson_status'] === 'incomplete' ? kept : {};
  const values = {
    'cmi.core.lesson_status': 'incomplete',
    'cmi.core.lesson_mode': 'normal',
    'cmi.core.lesson_location': started['cmi.core.lesson_location'] ?? '',
    'cmi.suspend_data': started['cmi.suspend_data'] ?? '',
    'cmi.core.score.raw': started['cmi.core.score.raw'] ?? '',
  };
  const settable = {
    'cmi.core.lesson_location': (value) => value.length <= 255,
    'cmi.core.lesson_status': (value) =>
      /^(passed|completed|failed|incomplete|browsed|not attempted)$/.test(value),
    'cmi.core.exit': (value) => /^(time-out|suspend|logout|)$/.test(value),
    'cmi.core.score.raw': (value) => value === '' || !Number.isNaN(Number(value)),
    'cmi.core.score.min': () => true,
    'cmi.core.score.max': () => true,
    'cmi.core.session_time': (value) => /^\d{2,4}:\d\d:\d\d(\.\d{1,2})?$/.test(value),
    'cmi.suspend_data': (value) => value.length < 64000,
  };
  let open = false;
  let error = 0;
  let gone = false;
  addEventListener('pagehide', () => (gone = true), true);
  const calls = (window.calls = []);
  const fail = (code) => {
    error = code;
    return false;
  };
  const changed = {};
  const request = () => {
    if (gone) return false;
    const http = new XMLHttpRequest();
    http.open('POST', '/keep', false);
    http.send(JSON.stringify(changed));
    return true;
  };
  const api = {
    LMSInitialize: () => {
      changed.activities = String(Number(kept.activities ?? 0) + 1);
      return (open = true);
    },
    LMSGetValue: (name) => {
      error = 0;
      if (name in values) return values[name];
      if (!(name in settable)) error = 401;
      return '';
    },
    LMSSetValue: (name, value) => {
      if (!open) return fail(301);
      const interaction =
        /^cmi\.interactions\.\d+\.(id|type|student_response|result|time|correct_responses\.0\.pattern)$/;
      if (interaction.test(name)) {
        if (/\.id$/.test(name) && !/^[\w.:/-]{1,255}$/.test(value)) return fail(405);
        if (
          /(student_response|pattern)$/.test(name) &&
          !/^([a-z]|[a-z0-9](,[a-z0-9])*|[tf]|\d\.[a-z](,\d\.[a-z])*)$/.test(value)
        )
          return fail(405);
      } else if (!(name in settable) || !settable[name](String(value)))
        return fail(name in settable ? 405 : 401);
      error = 0;
      values[name] = changed[name] = String(value);
      return true;
    },
    LMSCommit: () => (open ? request() : fail(301)),
    LMSFinish: () => {
      const sent = open && request();
      open = false;
      return sent;
    },
    LMSGetLastError: () => error,
    LMSGetErrorString: () => '',
    LMSGetDiagnostic: () => '',
  };
  for (const name of Object.keys(api)) {
    const call = api[name];
    api[name] = (...given) => {
      calls.push([name, ...given]);
      return call(...given);
    };
  }
  window.API = api;
})();
