/**
 * How the two SCORM standards say the same things, and how values are said so that every learning system takes them. Each
 * rule about a value is there because one of four systems that were tried refused something else, or changed it.
 */
export interface Dialect {
  /** What the learning system puts into a window above. */
  api: 'API' | 'API_1484_11';
  calls: { begin: string; get: string; set: string; commit: string; end: string };
  /** Letters of a bookmark that every system keeps. */
  room: number;
  bookmark: string;
  place: { name: string; longest: number };
  exit: string;
  time: { name: string; said: (seconds: number) => string };
  /** What says that it is finished, and what it may say that must never be lowered. */
  status: { name: string; done: readonly string[] };
  /** Where a verdict stands apart from whether it is finished. */
  verdict?: string;
  score: (value: number) => readonly (readonly [name: string, value: string])[];
  /** Where an answer is told, if the package was made to tell them. */
  interaction: {
    response: 'student_response' | 'learner_response';
    wrong: string;
    /** Between the parts of a response, and between the two of a pair. */
    list: string;
    pair: string;
    /** The pattern of a number that is right. */
    figure: (number: string) => string;
  };
}

/** A time in SCORM 1.2, always with four digits for the hours: one system reads “12:00:00” as two hours. */
function clockTime(seconds: number): string {
  const whole = Math.min(Math.max(0, Math.round(seconds)), 9999 * 3600 + 3599);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${String(Math.floor(whole / 3600)).padStart(4, '0')}:${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}`;
}

/** A time in SCORM 2004 and in xAPI. */
export const duration = (seconds: number): string => `PT${Math.max(0, Math.round(seconds))}S`;

/** A score from 0 to 100, with no more than two decimals. */
export const score = (value: number): string =>
  String(Math.round(Math.min(100, Math.max(0, value)) * 100) / 100);

/** A place in the package in so many letters; the page alone where its section is too much. */
export const place = (address: string, longest: number): string =>
  (address.length > longest ? address.replace(/#.*$/, '') : address).slice(0, longest);

export const scorm12: Dialect = {
  api: 'API',
  calls: {
    begin: 'LMSInitialize',
    get: 'LMSGetValue',
    set: 'LMSSetValue',
    commit: 'LMSCommit',
    end: 'LMSFinish',
  },
  room: 4096,
  bookmark: 'cmi.suspend_data',
  place: { name: 'cmi.core.lesson_location', longest: 255 },
  exit: 'cmi.core.exit',
  time: { name: 'cmi.core.session_time', said: clockTime },
  status: { name: 'cmi.core.lesson_status', done: ['passed', 'completed'] },
  score: (value) => [
    ['cmi.core.score.raw', score(value)],
    // Not every system has these two, and nothing depends on them.
    ['cmi.core.score.min', '0'],
    ['cmi.core.score.max', '100'],
  ],
  interaction: {
    response: 'student_response',
    wrong: 'wrong',
    list: ',',
    pair: '.',
    figure: (number) => number,
  },
};

export const scorm2004: Dialect = {
  api: 'API_1484_11',
  calls: { begin: 'Initialize', get: 'GetValue', set: 'SetValue', commit: 'Commit', end: 'Terminate' },
  room: 64_000,
  bookmark: 'cmi.suspend_data',
  place: { name: 'cmi.location', longest: 1000 },
  exit: 'cmi.exit',
  time: { name: 'cmi.session_time', said: duration },
  status: { name: 'cmi.completion_status', done: ['completed'] },
  verdict: 'cmi.success_status',
  score: (value) => [
    ['cmi.score.scaled', String(Math.round(Math.min(100, Math.max(0, value)) * 100) / 10_000)],
    ['cmi.score.raw', score(value)],
    ['cmi.score.min', '0'],
    ['cmi.score.max', '100'],
  ],
  interaction: {
    response: 'learner_response',
    wrong: 'incorrect',
    list: '[,]',
    pair: '[.]',
    figure: (number) => `${number}[:]${number}`,
  },
};
