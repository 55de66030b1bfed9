/** A champion types, pastes or scans codes. All of it stays on this device until they take it off. */
import { element } from '#device/element.ts';
import { dayOf, saveAsFile, textOf } from '#device/files.ts';
import { newId } from '#device/ids.ts';
import { forgetText, keepText, keptText, onKeptText } from '#device/kept-text.ts';
import { codesIn } from '#team/codes-in.ts';
import { addAll, toldOf, whyWrong } from '#team/adding.ts';
import { showFigures } from '#team/figures.client.ts';
import { formsOn, one } from '#team/hooks.client.ts';
import type { Hook } from '#team/hooks.ts';
import { inFours } from '#team/letters.ts';
import { fill } from '#team/options.client.ts';
import { offerScanning } from '#team/scan.client.ts';
import { mayBeSaid, tallyOf } from '#team/said.ts';
import { largestTeamFile, readTeamFile, teamKept, writeTeamFile } from '#team/team-file.ts';
import { words as fileWords } from '#team/file-words.ts';
import {
  changed,
  counted,
  mayCompare,
  noTeam,
  withoutCode,
  withoutSet,
  withSet,
  type Team,
} from '#team/team.ts';
import { words } from '#team/words.ts';

export function gatherCodes(page: ParentNode): void {
  const root = one(page, 'results');
  const forms = formsOn(root);
  const status = one(root, 'status');
  const chooser = one<HTMLSelectElement>(root, 'sets');
  const besides = one<HTMLSelectElement>(root, 'beside');
  const box = one<HTMLTextAreaElement>(root, 'codes');
  const name = one<HTMLInputElement>(root, 'set-name');
  const asked = one<HTMLInputElement>(root, 'asked');

  let team: Team = begun(teamKept(keptText('team'), forms));
  let open = team.sets.at(-1)!.id;
  let beside = '';

  /** What is there always has one time of asking, so that there is somewhere to put a code. */
  function begun(found: Team): Team {
    return found.sets.length > 0 ? found : withSet(found, newId(), words.setNumber(1));
  }
  const say = (text: string) => void (status.textContent = text);
  const current = () => team.sets.find(({ id }) => id === open) ?? team.sets.at(-1)!;

  function keep(next: Team): boolean {
    team = begun(next);
    const kept = keepText('team', writeTeamFile(team, new Date().toISOString()));
    show();
    return kept;
  }

  function show(): void {
    const set = current();
    open = set.id;
    fill(chooser, team.sets, open);
    if (document.activeElement !== name) name.value = set.name;
    if (document.activeElement !== asked) asked.value = String(set.asked ?? '');
    one(root, 'set').textContent = set.name;
    list('tally', tallyOf(set));
    list('said', mayBeSaid(set, forms));
    const others = team.sets.filter(({ id }) => id !== open);
    one(root, 'beside-field').hidden = others.length === 0 || counted(set).length === 0;
    const other = others.find(({ id }) => id === beside);
    fill(besides, [{ id: '', name: words.besideNone }, ...others], other?.id ?? '');
    const may = other ? mayCompare(set, other) : 'ok';
    one(root, 'refused').textContent = may !== 'ok' ? words.comparing[may] : other ? words.compared : '';
    one(root, 'figures').hidden = counted(set).length === 0;
    showFigures(root, set, may === 'ok' ? other : undefined, forms);
    showHeld();
  }

  function list(hook: Hook, lines: readonly string[]): void {
    one(root, hook).replaceChildren(...lines.map((line) => element('li', line)));
  }

  function showHeld(): void {
    const set = current();
    one(root, 'held-fives').replaceChildren(
      ...set.fives.map((five, index) =>
        element(
          'section',
          element('h3', words.five(index + 1)),
          element('p', five.map(inFours).join(', ')),
          taking(words.takeFive(index + 1), five[0]!),
        ),
      ),
    );
    one(root, 'held-waiting').replaceChildren(
      ...set.waiting.map((code) =>
        element('li', `${words.waiting}: ${inFours(code)} `, taking(words.takeOne(inFours(code)), code)),
      ),
    );
  }

  function taking(text: string, code: string): HTMLButtonElement {
    const button = element('button', text);
    button.type = 'button';
    button.className = 'button button-quiet';
    pressTwice(button, () => {
      keep(withoutCode(team, code));
      say(words.takenOut);
      one(root, 'held').querySelector('summary')?.focus();
    });
    return button;
  }

  /** Adds every code in a text, says what became of each, and gives back what is left to be mended. */
  function add(text: string): string {
    const found = codesIn(text, forms);
    const { team: next, did } = addAll(team, open, found);
    const wrong = found.filter(({ read }) => !read.ok);
    const kept = keep(next);
    say([...toldOf(text, did, wrong.length), kept ? '' : words.notKept].filter(Boolean).join(' '));
    const problems = one(root, 'problems');
    problems.hidden = wrong.length === 0;
    problems.replaceChildren(
      ...wrong.map(({ text: typed, read }) => element('li', element('strong', typed), ' ', whyWrong(read))),
    );
    return wrong.map(({ text: typed }) => typed).join('\n');
  }

  one(root, 'add').addEventListener('click', () => {
    const found = codesIn(box.value, forms);
    const left = add(box.value);
    if (found.length > 0) box.value = left;
    box.focus();
  });
  name.addEventListener('input', () =>
    keep(changed(team, open, { name: name.value.trim() || words.setNumber(1) })),
  );
  asked.addEventListener('input', () => {
    const number = Math.trunc(Number(asked.value));
    keep(changed(team, open, { asked: number > 0 && number < 1e5 ? number : undefined }));
  });
  chooser.addEventListener('change', () => {
    open = chooser.value;
    say('');
    show();
  });
  besides.addEventListener('change', () => {
    beside = besides.value;
    show();
  });
  one(root, 'new-set').addEventListener('click', () => {
    const id = newId();
    const last = open;
    keep(withSet(team, id, words.setNumber(team.sets.length + 1)));
    open = id;
    beside = last;
    say('');
    show();
    name.focus();
  });
  pressTwice(one<HTMLButtonElement>(root, 'drop-set'), () => {
    keep(withoutSet(team, open));
    say(words.takenOut);
  });
  one(root, 'save').addEventListener('click', () => {
    const now = new Date().toISOString();
    saveAsFile(`team-${dayOf(now)}.json`, 'application/json', writeTeamFile(team, now));
  });
  one(root, 'print').addEventListener('click', () => window.print());
  pressTwice(one<HTMLButtonElement>(root, 'erase'), () => {
    team = begun(noTeam);
    forgetText('team');
    box.value = '';
    one(root, 'problems').hidden = true;
    show();
    say(words.erased);
  });
  one<HTMLInputElement>(root, 'load').addEventListener('change', ({ target }) => {
    const input = target as HTMLInputElement;
    const file = input.files?.[0];
    if (file)
      void load(file).then((refused) => {
        one(root, 'load-refused').textContent = refused;
        input.value = '';
      });
  });
  async function load(file: File): Promise<string> {
    if (file.size > largestTeamFile) return fileWords.tooLarge;
    const text = await textOf(file).catch(() => '');
    if (text === undefined) return fileWords.notOurText;
    const read = readTeamFile(text, forms);
    if (!read.ok) return read.why;
    keep(read.team);
    say(words.loaded);
    return '';
  }
  onKeptText('team', () => {
    team = begun(teamKept(keptText('team'), forms));
    show();
  });

  offerScanning(root, (text) => void add(text), say);
  root.hidden = false;
  show();
}

/** The first press of a button changes its words, the second one acts; leaving it takes the first back. */
function pressTwice(button: HTMLButtonElement, act: () => void): void {
  const first = button.textContent;
  let sure = false;
  const ask = (now: boolean) => {
    sure = now;
    button.textContent = now ? words.sure : first;
  };
  button.addEventListener('blur', () => sure && ask(false));
  button.addEventListener('click', () => {
    const acts = sure;
    ask(!sure);
    if (acts) act();
  });
}
