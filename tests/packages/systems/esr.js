// The ESR adapter, as it behaved when it was run: one session in a window, each changed value a request of its own, 401 for
// what it does not have, and no request any more once the page goes.
(() => {
  const settable = {
    'cmi.core.lesson_location': (value) => value.length <= 255,
    'cmi.core.lesson_status': (value) => /^(passed|completed|failed|incomplete|browsed)$/.test(value),
    'cmi.core.exit': (value) => /^(time-out|suspend|logout|)$/.test(value),
    'cmi.core.score.raw': (value) => value === '' || (Number(value) >= 0 && Number(value) <= 100),
    'cmi.core.session_time': (value) => /^\d{2,4}:\d\d:\d\d(\.\d{1,2})?$/.test(value),
    'cmi.suspend_data': (value) => value.length <= 4096,
    'cmi.comments': (value) => value.length <= 4096,
  };
  const values = { 'cmi.core.lesson_status': 'not attempted', 'cmi.core.lesson_mode': 'normal', ...kept };
  let state = 'before';
  let error = '0';
  let gone = false;
  addEventListener('pagehide', () => (gone = true), true);
  const calls = (window.calls = []);
  const fail = (code) => {
    error = code;
    return 'false';
  };
  const request = (changed) => {
    // Chromium drops a synchronous request of a page that goes.
    if (gone) return false;
    const http = new XMLHttpRequest();
    http.open('POST', '/keep', false);
    http.send(JSON.stringify(changed));
    return http.responseText === 'true';
  };
  const api = {
    LMSInitialize: () => (state === 'before' ? ((state = 'open'), (error = '0'), 'true') : fail('101')),
    LMSGetValue: (name) => {
      if (state !== 'open') return fail('301') && '';
      error = '0';
      if (name in values && name !== 'cmi.core.exit' && name !== 'cmi.core.session_time') return values[name];
      if (!(name in settable) && !name.startsWith('cmi.core.')) error = '401';
      return '';
    },
    LMSSetValue: (name, value) => {
      if (state !== 'open') return fail('301');
      if (!(name in settable)) return fail('401');
      if (typeof value !== 'string' || !settable[name](value)) return fail('405');
      error = '0';
      // Its wire code spoils what is not plain text, and cuts at the end of a line.
      const wired = value.split('\n')[0].replace(/[^\x20-\x7e]/g, '?');
      if (values[name] === wired) return 'true';
      if (!request({ [name]: wired })) return fail('101');
      values[name] = wired;
      return 'true';
    },
    LMSCommit: () => (state === 'open' ? 'true' : fail('301')),
    LMSFinish: () => {
      if (state !== 'open') return fail('301');
      state = 'after';
      request({ exited: 'yes' });
      return 'true';
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
