import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptInSession } from '#device/kept-in-session.ts';
import { keptOn } from '#device/kept-in-browser.ts';
import type { Keeping } from '#device/keeping.ts';
import { recordOn } from '#device/record-store.ts';
import type { NewFact } from '#facts/fact.ts';
import { fingerprint } from '#facts/join.ts';
import { readBookmark } from '#packages/bookmark.ts';
import { aFact } from '../facts/facts.ts';
import { carried } from '../packages/a-package.ts';
import { pretended12, pretended2004, pretendedCmi5 } from './a-lms.ts';
import { pretendedShelf } from './fake-store.ts';
import { contract } from './record-contract.ts';

/** Somewhere to keep a record: opened as often as windows are, and able to refuse. */
interface Place {
  open(): Promise<Keeping>;
  state: { refuses: boolean };
}
const browser = (): Place => {
  const { shelf, state } = pretendedShelf();
  return {
    open: async () => keptOn(shelf),
    state: {
      get refuses() {
        return state.full;
      },
      set refuses(full) {
        state.full = full;
      },
    },
  };
};
const session = (): Place => {
  const kept = new Map<string, string>();
  const state = { refuses: false };
  const storage = {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem(name: string, text: string) {
      if (state.refuses) throw new Error('QuotaExceededError');
      kept.set(name, text);
    },
  };
  return { open: async () => keptInSession(() => storage), state };
};
const places: [name: string, make: () => Place, words: boolean][] = [
  ['this browser', browser, true],
  ['this window, where others use the computer', session, true],
  ['a learning system with SCORM 1.2', () => pretended12(), false],
  ['a learning system with SCORM 2004', pretended2004, true],
  ['a learning system with cmi5', pretendedCmi5, true],
];

const reached = aFact({ kind: 'place-reached', module: 'asking', section: 'second' });
const finished = aFact({ kind: 'module-finished', module: 'asking' });
const note = aFact({ kind: 'note-written', module: 'asking', note: 'n', text: 'My own words, ÄÖ漢🙂' });
const keyOf = (...facts: (typeof reached)[]) => facts.map(fingerprint);
const again = aFact({ kind: 'module-finished', module: 'signing' });
const keysOf = async (keeping: Keeping) => keyOf(...((await keeping.all()) as (typeof reached)[]));
const kinds = async (keeping: Keeping) => (await keeping.all()).map(({ kind }) => kind).sort();

describe.each(places)('a record kept by %s', (_, make, words) => {
  it.each(contract)('keeps the promise of every record: $title', async ({ run }) => {
    await run(async () => recordOn(await make().open()));
  });

  it('is there for the next window', async () => {
    const place = make();
    await (await place.open()).put(keyOf(finished), []);
    expect(await kinds(await place.open())).toContain('module-finished');
  });

  it('takes what happens by itself along with what the learner does next', async () => {
    const place = make();
    const keeping = await place.open();
    await keeping.put(keyOf(reached), []);
    await keeping.put(keyOf(finished), []);
    const again = await (await place.open()).all();
    expect(
      again.some((fact) => fact.kind === 'place-reached' && 'section' in fact && fact.section === 'second'),
    ).toBe(true);
  });

  it('holds what is put there once, however often', async () => {
    const keeping = await make().open();
    await keeping.put(keyOf(finished), []);
    await keeping.put(keyOf(finished), []);
    expect(await keysOf(keeping)).toEqual(keyOf(finished));
  });

  it('takes away what was written on, in the same breath', async () => {
    const keeping = await make().open();
    await keeping.put(keyOf(finished), []);
    await keeping.put(keyOf(reached), keyOf(finished));
    expect(await keysOf(keeping)).toEqual(keyOf(reached));
  });

  it('is as it was where it is refused', async () => {
    const place = make();
    const keeping = await place.open();
    await keeping.put(keyOf(finished), []);
    place.state.refuses = true;
    await expect(keeping.put(keyOf(again), [])).rejects.toThrow();
    await expect(keeping.clear()).rejects.toThrow();
    expect(await keysOf(keeping)).toEqual(keyOf(finished));
    place.state.refuses = false;
    await keeping.put(keyOf(again), []);
    expect(await keysOf(keeping)).toEqual(keyOf(finished, again));
  });

  it(
    words
      ? 'keeps what the learner writes, to the letter'
      : 'says that it has no room for what the learner writes',
    async () => {
      const place = make();
      const keeping = await place.open();
      const store = recordOn(keeping);
      expect(store.words.kept).toBe(words);
      await store.add({
        kind: 'note-written',
        module: 'asking',
        note: 'n',
        text: 'Ünïcode 漢🙂\nand lines',
      } as NewFact);
      expect(store.kept).toBe(true);
      // Held for as long as the window is open, wherever it goes in the course.
      expect((await store.all()).some((fact) => 'text' in fact && fact.text.includes('漢🙂'))).toBe(true);
      const again = await (await place.open()).all();
      expect(again.some((fact) => 'text' in fact)).toBe(words);
    },
  );
});

describe.each(places.slice(2))('in %s', (_, make) => {
  const system = () => make() as ReturnType<typeof pretended12>;

  it('one session is begun and one is ended, whatever is done in it', async () => {
    const lms = system();
    const keeping = await lms.open();
    for (const section of ['first', 'second', 'remember'])
      await keeping.put(
        keyOf(
          aFact({ kind: 'place-reached', module: 'asking', section }),
          aFact({ kind: 'module-finished', module: 'asking' }),
        ),
        [],
      );
    await keeping.leave();
    const begun = lms.calls.filter(([name]) => name === 'LMSInitialize' || name === 'Initialize');
    expect(begun.length).toBeLessThanOrEqual(1);
    await expect(keeping.put(keyOf(again), [])).rejects.toThrow('over');
  });

  it('leaving says whether the last of it was kept', async () => {
    for (const refuses of [false, true]) {
      const lms = system();
      const keeping = await lms.open();
      await keeping.put(keyOf(reached), []);
      lms.state.refuses = refuses;
      expect(await keeping.leave()).toBe(!refuses);
    }
  });

  it('who has finished is told so once', async () => {
    const lms = system();
    const keeping = await lms.open();
    await keeping.put(keyOf(finished), []);
    expect(keeping.report().finished).toBe(false);
    await keeping.put(
      keyOf(aFact({ kind: 'scenario-ended', scenario: 'matthew', run: 'r', ending: 'well' })),
      [],
    );
    expect(keeping.report().finished).toBe(true);
    expect(lms.told).not.toContain('refused');
  });
});

describe('SCORM', () => {
  it.each([
    ['1.2', pretended12, 'cmi.core.lesson_status'],
    ['2004', pretended2004, 'cmi.completion_status'],
  ] as const)('%s: completed is never lowered, not by opening it again', async (_, make, status) => {
    const lms = make();
    const keeping = await lms.open();
    await keeping.put(
      keyOf(finished, aFact({ kind: 'scenario-ended', scenario: 'matthew', run: 'r', ending: 'well' })),
      [],
    );
    expect(lms.values.get(status)).toBe('completed');
    await keeping.leave();
    const again = await lms.open();
    await again.clear();
    expect(lms.values.get(status)).toBe('completed');
  });

  it('1.2 is told nothing that is not plain, in one line and at most 4,096 letters', async () => {
    const lms = pretended12();
    const keeping = await lms.open();
    await keeping.put(keyOf(finished, note), []);
    await keeping.leave();
    for (const [name, , value] of lms.calls) {
      if (name !== 'LMSSetValue') continue;
      expect(value).toMatch(/^[\x20-\x7e]{0,4096}$/);
    }
    expect(lms.values.get('cmi.core.session_time')).toBe('0000:01:05');
    expect(lms.calls.map(([, value]) => value).join()).not.toContain('interactions');
  });
});

describe('SCORM, which is asked to keep things by a commit of its own,', () => {
  const answer = (n: number) =>
    aFact({
      kind: 'question-answered',
      module: 'asking',
      question: n % 2 ? 'ask-one' : 'ask-two',
      edition: n % 2 ? 'e1' : 'e2',
      answer: n,
      outcome: 'right',
    });
  const commits = (lms: ReturnType<typeof pretended12>) =>
    lms.calls.filter(([name]) => name === 'LMSCommit').length;
  const answeredIn = (kept: Map<string, string>) =>
    readBookmark(kept.get('cmi.suspend_data') ?? '', carried)?.facts.flatMap((fact) =>
      fact.kind === 'question-answered' ? fact.question : [],
    ) ?? [];

  it('is handed each answer at once, and asked once for those of a minute', async () => {
    const lms = pretended12();
    const keeping = await lms.open();
    const begun = commits(lms);
    await keeping.put(keyOf(answer(1)), []);
    expect(lms.told.at(-1)).toBe('saved');
    await keeping.put(keyOf(answer(2)), []);
    expect(lms.told.at(-1)).toBe('waiting');
    expect(commits(lms) - begun).toBe(1);
    expect(answeredIn(lms.values)).toContain('ask-two');
    expect(answeredIn(lms.committed)).not.toContain('ask-two');
    await lms.pass(60_000);
    expect(lms.told.at(-1)).toBe('saved');
    expect(answeredIn(lms.committed)).toContain('ask-two');
    await lms.pass(600_000);
    expect(commits(lms) - begun).toBe(2);
  });

  it('is asked at once when the page is hidden and when something is finished', async () => {
    const lms = pretended12();
    const keeping = await lms.open();
    await keeping.put(keyOf(answer(1)), []);
    await keeping.put(keyOf(answer(2)), []);
    await keeping.save();
    expect(answeredIn(lms.committed)).toContain('ask-two');
    await keeping.put(keyOf(finished), []);
    expect(lms.told.at(-1)).toBe('saved');
    const after = commits(lms);
    await keeping.save();
    expect(commits(lms)).toBe(after);
  });

  it('goes on being asked after it has refused', async () => {
    const lms = pretended12();
    const keeping = await lms.open();
    await keeping.put(keyOf(answer(1)), []);
    await keeping.put(keyOf(answer(2)), []);
    lms.state.refuses = true;
    await lms.pass(60_000);
    expect(lms.told.at(-1)).toBe('refused');
    lms.state.refuses = false;
    await lms.pass(60_000);
    expect(lms.told.at(-1)).toBe('saved');
    expect(answeredIn(lms.committed)).toContain('ask-two');
  });

  it('loses nothing that was called saved, whenever everything stops', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(9), fc.nat(100_000), fc.constantFrom('answer', 'finish', 'read')), {
          maxLength: 25,
        }),
        async (life) => {
          const lms = pretended12();
          const keeping = await lms.open();
          let unsaved = 0;
          const done = new Set<string>();
          for (const [n, later, what] of life) {
            const fact = what === 'answer' ? answer(n) : what === 'finish' ? finished : reached;
            const asked = lms.told.length;
            await keeping.put(keyOf(fact), []);
            if (fact.kind === 'question-answered') done.add(fact.question);
            if (lms.told.at(-1) === 'saved' && lms.told.length > asked) unsaved = 0;
            if (lms.told.at(-1) === 'saved') expect(new Set(answeredIn(lms.committed))).toEqual(done);
            await lms.pass(later);
            // A step waits a minute at most.
            unsaved = lms.told.at(-1) === 'waiting' ? unsaved + later : 0;
            expect(unsaved).toBeLessThan(60_000);
          }
          await keeping.leave();
          expect(new Set(answeredIn(lms.committed))).toEqual(done);
        },
      ),
    );
  });
});

describe('single answers', () => {
  const answered = aFact({
    kind: 'question-answered',
    module: 'asking',
    question: 'ask-one',
    edition: 'e1',
    answer: 1,
    outcome: 'wrong',
  });
  const reported = { 'ask-one': { type: 'choice', right: ['a'] } } as const;
  const names = (lms: ReturnType<typeof pretended12>) =>
    lms.calls.flatMap(([, name]) => (name?.startsWith('cmi.interactions') ? name.split('.').at(-1) : []));

  it('are told once, in the order that systems ask for, where the package was made to', async () => {
    const lms = pretended12(reported);
    lms.values.set('cmi.interactions._count', '0');
    const keeping = await lms.open();
    await keeping.put(keyOf(answered), []);
    await keeping.put(keyOf(finished), []);
    expect(names(lms)).toEqual(['id', 'type', 'student_response', 'pattern', 'result']);
  });

  it('are told to no system that has no place for them', async () => {
    const lms = pretended12(reported);
    const keeping = await lms.open();
    await keeping.put(keyOf(answered), []);
    expect(names(lms)).toEqual([]);
    expect(lms.told).not.toContain('refused');
  });

  it('are not told by any other package', async () => {
    const lms = pretended12();
    lms.values.set('cmi.interactions._count', '0');
    await (await lms.open()).put(keyOf(answered), []);
    expect(names(lms)).toEqual([]);
  });
});

describe('cmi5', () => {
  it('says that it began first, that it ended last, and in between that the course is completed', async () => {
    const lms = pretendedCmi5();
    const keeping = await lms.open();
    await keeping.put(
      keyOf(finished, aFact({ kind: 'scenario-ended', scenario: 'matthew', run: 'r', ending: 'well' })),
      [],
    );
    await keeping.leave();
    expect(lms.statements.map(({ verb }) => (verb as { display: { en: string } }).display.en)).toEqual([
      'initialized',
      'completed',
      'terminated',
    ]);
  });
});
