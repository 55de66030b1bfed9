import { expect, test } from 'vitest';
import { elementsOf } from '#build/html.ts';
import { importsOf, scriptsOf, withPartsTogether, withScriptsAsked } from '#build/asked-ahead.ts';

const imports = (name: string) => ({ 'a.js': ['b.js'], 'b.js': ['c.js', 'a.js'] })[name] ?? [];

test('what a script imports is read, and what it may fetch later is not', () => {
  const code =
    'import{a as b}from"./one.js";import"./two.js";export{c}from"./three.js";const d=()=>import("./four.js");';
  expect(importsOf(code)).toEqual(['one.js', 'two.js', 'three.js']);
});

test('a page asks before its styles for everything its scripts import, each once', () => {
  const asked =
    '<link rel="modulepreload" href="/here/_astro/a.js"><link rel="modulepreload" href="/here/_astro/b.js"><link rel="modulepreload" href="/here/_astro/c.js">';
  const script = '<script type="module" src="/here/_astro/a.js"></script>';
  expect(withScriptsAsked(`<head><style></style></head>${script}`, imports)).toContain(
    `<head>${asked}<style></style></head>`,
  );
  expect(withScriptsAsked(`<head><meta charset="utf-8"><style></style></head>${script}`, imports)).toContain(
    `<meta charset="utf-8">${asked}<style>`,
  );
});

test('islands and what draws them are among them', () => {
  const page =
    '<head></head><astro-island component-url="/_astro/a.js" renderer-url="/_astro/d.js"></astro-island>';
  expect(scriptsOf(elementsOf(page), imports).names).toEqual(['a.js', 'd.js', 'b.js', 'c.js']);
});

test('what a later part imports is asked for together with it, where it has not come already', () => {
  const parts = (name: string) =>
    ({ 'page.js': ['had.js'], 'later.js': ['had.js', 'shared.js'], 'shared.js': ['deep.js'] })[name] ?? [];
  const code =
    'const __vite__mapDeps=(i)=>i;\nimport"./had.js";const a=()=>p(async()=>await import(`./later.js`),__vite__mapDeps([0,1]));';
  expect(withPartsTogether('page.js', code, parts)).toBe(
    'import"./had.js";const a=()=>p(async()=>await (import("./shared.js").catch(()=>{}),import("./deep.js").catch(()=>{}),import(`./later.js`)));',
  );
});

test('a later part that brings nothing new is asked for as it is', () => {
  const code = 'const a=()=>import("./b.js")';
  expect(withPartsTogether('a.js', code, () => [])).toBe(code);
});
