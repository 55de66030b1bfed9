import { courseFolder, keepsWords, type Launched, type Package } from '#packages/package.ts';
import type { Hook } from '#packages/hooks.ts';
import { words } from '#packages/words.ts';
import { escaped } from '#packages/xml.ts';
import { tag } from '#site/locale.ts';

/**
 * The page that a learning system opens. It owns the session and shows the course in a frame, so that going from page to
 * page never ends it. `styles` are those of the course, `data` what its script reads.
 */
export function launchPage(made: Package, data: Launched, styles: readonly string[]): string {
  const { title, description, rule, ruleTitles, start, carried, version } = made;
  const whole = keepsWords(data.format);
  const hook = (name: Hook) => `data-${name}`;
  const list = (items: readonly string[]) =>
    `<ul>${items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`;
  const button = (name: Hook, text: string, quiet = false) =>
    `<button type="button" class="${quiet ? 'button button-quiet' : 'button'}" ${hook(name)}>${escaped(text)}</button>`;
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  const sees = [
    ...words.sees,
    ...(carried.checks.length > 0 ? [words.seesScore] : []),
    ...(data.reported ? [words.seesAnswers] : []),
  ];
  const not = [words.notWritten, data.reported ? words.notSaid : words.notAnswers];
  return `<!doctype html>
<html lang="${tag}">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self' data:; img-src 'self' data:; frame-src 'self'; connect-src ${data.format === 'cmi5' ? '*' : "'self'"}; base-uri 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
${styles.map((style) => `<link rel="stylesheet" href="${escaped(style)}">`).join('\n')}
<link rel="stylesheet" href="launch.css">
</head>
<body class="launch">
<section class="launch-bar" aria-label="${escaped(words.bar)}" ${hook('bar')} hidden>
<p><strong>${escaped(title)}</strong></p>
<p role="status" ${hook('kept')}></p>
${button('leave', words.leave, true)}
</section>
<main class="launch-page" ${hook('first')}>
<h1>${escaped(title)}</h1>
<p class="lead">${escaped(description)}</p>
<noscript><p>${escaped(words.noScripts)} <a href="${escaped(courseFolder + start)}">${escaped(words.read)}</a></p></noscript>
<p role="status" ${hook('state')}></p>
<p>${button('start', words.begin).replace('<button', '<button hidden')}</p>
<h2>${escaped(words.seesTitle)}</h2>
${list(sees)}
<h2>${escaped(words.notTitle)}</h2>
${list(not)}
<h2>${escaped(words.notesTitle)}</h2>
<p>${escaped(whole ? words.notesKept : words.notesHeld)}</p>
<h2>${escaped(words.bookmarkTitle)}</h2>
<p>${escaped(whole ? words.bookmarkWhole : words.bookmark)}</p>
<h2>${escaped(words.finishedTitle)}</h2>
<p>${escaped(words.finished(ruleTitles, rule.conversations, rule.check))}</p>
${rule.modules.length > 0 ? `<p>${escaped(words.workedThrough[rule.by])}</p>\n` : ''}<p class="small soft">${escaped(words.version(version))}</p>
</main>
<iframe title="${escaped(words.course)}" class="launch-frame" ${hook('frame')} hidden></iframe>
<dialog class="launch-leaving" aria-labelledby="leaving" ${hook('leaving')}>
<h2 id="leaving">${escaped(words.leaveTitle)}</h2>
<p>${escaped(words.leaveWords)}</p>
<p class="act">${button('file', words.file)} ${button('go', words.leaveNow, true)} ${button('stay', words.stay, true)}</p>
</dialog>
<main class="launch-page" ${hook('left')} hidden>
<h1 tabindex="-1">${escaped(words.leftTitle)}</h1>
<p></p>
</main>
<script type="application/json" ${hook('package')}>${json}</script>
<script src="launch.js"></script>
</body>
</html>
`;
}
