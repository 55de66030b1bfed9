import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';

/** What stands on such a page: a lesson cut down to its frame and its first question. */
export interface Limit {
  title: string;
  summary: string;
  paragraphs: readonly string[];
  question: { stem: string; options: readonly { text: string; feedback: string; correct: boolean }[] };
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const page = (limit: Limit, head: string, asked: string) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(limit.title)}</title><link rel="icon" href="data:,">
<style>body{font:1.1rem/1.6 sans-serif;max-width:38rem;margin:auto;padding:1rem}label{display:block;padding:.3rem}</style>${head}</head>
<body><main><h1>${escaped(limit.title)}</h1><p>${escaped(limit.summary)}</p>
${limit.paragraphs.map((text) => `<p>${escaped(text)}</p>`).join('\n')}
${asked}</main></body></html>`;

/** One page by hand: text, a question and what is said to an answer, in one request. */
const byHand = (limit: Limit) =>
  page(
    limit,
    '',
    `<form id="asked"><fieldset><legend>${escaped(limit.question.stem)}</legend>
${limit.question.options.map(({ text }, at) => `<label><input type="radio" name="q" value="${at}"> ${escaped(text)}</label>`).join('\n')}
</fieldset><button>Check</button><p id="result" role="status"></p></form>
<script>const said=${JSON.stringify(limit.question.options).replaceAll('<', '\\u003c')};
asked.onsubmit=(e)=>{e.preventDefault();const o=said[asked.q.value];result.textContent=o?(o.correct?'Right. ':'Not so. ')+o.feedback:'Choose one.'}</script>`,
  );

const component = `<script>
  import { createActor, createMachine, assign } from 'xstate';
  let { question } = $props();
  const actor = createActor(createMachine({
    id: 'asked', initial: 'asking', context: { chosen: -1 },
    states: { asking: { on: { CHECK: { target: 'marked', actions: assign(({ event }) => ({ chosen: event.chosen })) } } }, marked: {} },
  }));
  let chosen = $state();
  let told = $state('');
  actor.subscribe(({ context }) => {
    const option = question.options[context.chosen];
    told = option ? (option.correct ? 'Right. ' : 'Not so. ') + option.feedback : '';
  });
  actor.start();
</script>
<form id="asked" onsubmit={(event) => { event.preventDefault(); actor.send({ type: 'CHECK', chosen }); }}>
  <fieldset><legend>{question.stem}</legend>
    {#each question.options as option, at}<label><input type="radio" name="q" value={at} bind:group={chosen} /> {option.text}</label>{/each}
  </fieldset><button>Check</button><p id="result" role="status">{told}</p>
</form>`;

/** The two pages that nothing of the same kind can be quicker than: by hand, and with the parts that a conversation here is made of. */
export async function writeLimitPages(folder: string, limit: Limit): Promise<void> {
  for (const name of ['by-hand', 'svelte', 'source']) mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, 'by-hand/index.html'), byHand(limit));
  writeFileSync(join(folder, 'source/Asked.svelte'), component);
  writeFileSync(
    join(folder, 'source/main.js'),
    `import { mount } from 'svelte';\nimport Asked from './Asked.svelte';\nmount(Asked, { target: document.querySelector('#here'), props: { question: ${JSON.stringify(limit.question)} } });\n`,
  );
  await build({
    configFile: false,
    envFile: false,
    publicDir: false,
    logLevel: 'silent',
    root: join(folder, 'source'),
    plugins: [svelte({ configFile: false })],
    build: {
      outDir: join(folder, 'svelte'),
      modulePreload: false,
      rolldownOptions: {
        input: join(folder, 'source/main.js'),
        output: { codeSplitting: false, entryFileNames: 'main.js' },
      },
    },
  });
  writeFileSync(
    join(folder, 'svelte/index.html'),
    page(limit, '<script type="module" src="main.js"></script>', '<div id="here"></div>'),
  );
}
