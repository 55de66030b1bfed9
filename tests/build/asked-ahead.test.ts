import { expect, test } from 'vitest';
import { elementsOf } from '#build/html.ts';
import { importsOf, scriptsOf, withScriptsAsked } from '#build/asked-ahead.ts';

const imports = (name: string) => ({ 'a.js': ['b.js'], 'b.js': ['c.js', 'a.js'] })[name] ?? [];

test('what a script imports is read, and what it may fetch later is not', () => {
  const code =
    'import{a as b}from"./one.js";import"./two.js";export{c}from"./three.js";const d=()=>import("./four.js");';
  expect(importsOf(code)).toEqual(['one.js', 'two.js', 'three.js']);
});

test('a page asks in its head for everything its scripts import, each once', () => {
  const page = '<head></head><script type="module" src="/here/_astro/a.js"></script>';
  expect(withScriptsAsked(page, imports)).toContain(
    '<link rel="modulepreload" href="/here/_astro/a.js"><link rel="modulepreload" href="/here/_astro/b.js"><link rel="modulepreload" href="/here/_astro/c.js"></head>',
  );
});

test('islands and what draws them are among them', () => {
  const page =
    '<head></head><astro-island component-url="/_astro/a.js" renderer-url="/_astro/d.js"></astro-island>';
  expect(scriptsOf(elementsOf(page), imports).names).toEqual(['a.js', 'd.js', 'b.js', 'c.js']);
});
