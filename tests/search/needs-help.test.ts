import { expect, test } from 'vitest';
import { needsHelp } from '#search/needs-help.ts';

test.each([
  'i want to die',
  'I just want to be dead',
  'client says he wants to die',
  'she said she would be better off dead',
  'he is thinking about ending his life',
  'patient threatening to kill himself',
  'kill my self',
  "I don't want to be here any more",
  'doesnt want to live',
  'no reason to live',
  'want to end it all',
  'suicide',
  'suicidal client',
  'suicidle thoughts',
  'sucide',
  'self harm',
  'self-harming at work',
  'cut my wrists',
  'took an overdose',
  'samaritans',
  'samaritan number',
  '116 123',
  'shout 85258',
  'lifeline northern ireland',
  'breathing space scotland',
  'crisis line',
  'crisis team',
  'what to do in a crisis',
  'nhs 111',
  '999',
  'i cant go on',
])('“%s” is shown the way to help', (text) => {
  expect(needsHelp(text)).toBe(true);
});

test.each([
  '',
  'what is ips',
  'will work cause a relapse',
  'dying to know more',
  'dead end job',
  'talking about dead end jobs',
  'deadline',
  'end of contract',
  'ending support after a year',
  'cut my hours',
  'want to work',
  'wants to live independently',
  'calm helper',
  'early death and unemployment',
  'harm to others',
  'line manager',
  'help with a cv',
  'outside the trials',
])('“%s” is not', (text) => {
  expect(needsHelp(text)).toBe(false);
});
