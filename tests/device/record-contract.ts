import type { RecordStore } from '#device/record-store.ts';
import type { Fact } from '#facts/fact.ts';
import { fingerprint } from '#facts/join.ts';

/**
 * What every record store must do, wherever it keeps its facts. It knows no test runner: vitest runs it over memory and over a
 * pretended shelf, a browser over its own database (record-contract.page.ts).
 */
export interface Promised {
  title: string;
  /** Throws where the promise is broken. `fresh` gives a store with nothing in it. */
  run: (fresh: () => Promise<RecordStore>) => Promise<void>;
}

const opened = (module: string) => ({ kind: 'module-opened', module }) as const;
const aFact = (id: string, module = 'm'): Fact => ({
  id,
  at: '2026-05-03T10:00:00.000Z',
  v: 1,
  kind: 'module-opened',
  module,
});

function same(found: unknown, wanted: unknown) {
  const [one, other] = [JSON.stringify(found), JSON.stringify(wanted)];
  if (one !== other) throw new Error(`found ${one}, wanted ${other}`);
}

export const contract: Promised[] = [
  {
    title: 'a new record is empty',
    run: async (fresh) => same(await (await fresh()).all(), []),
  },
  {
    title: 'a fact that was added is there at once, with an id, a time and a version',
    run: async (fresh) => {
      const store = await fresh();
      await store.add(opened('m'));
      const [fact] = await store.all();
      same(/^[a-z][a-z0-9]{19}$/.test(fact!.id), true);
      same(new Date(fact!.at).toISOString(), fact!.at);
      same({ v: fact!.v, kind: fact!.kind }, { v: 1, kind: 'module-opened' });
    },
  },
  {
    title: 'the same thing done twice is two facts',
    run: async (fresh) => {
      const store = await fresh();
      await Promise.all([store.add(opened('m')), store.add(opened('m'))]);
      same((await store.all()).length, 2);
    },
  },
  {
    title: 'facts come back in order of time',
    run: async (fresh) => {
      const store = await fresh();
      await store.add(opened('now'));
      await store.join([aFact('early-one', 'then')]);
      same(
        (await store.all()).map((fact) => 'module' in fact && fact.module),
        ['then', 'now'],
      );
    },
  },
  {
    title: 'what is written now stands last, however far ahead a clock was',
    run: async (fresh) => {
      const store = await fresh();
      await store.join([{ ...aFact('far-ahead', 'ahead'), at: '2999-01-01T00:00:00.000Z' }]);
      await Promise.all([store.add(opened('first')), store.add(opened('second'))]);
      const facts = await store.all();
      same(
        facts.map((fact) => 'module' in fact && fact.module),
        ['ahead', 'first', 'second'],
      );
      same(facts[2]!.at < '2100', true);
      same(facts[2]!.order, { at: '2999-01-01T00:00:00.000Z', n: 2 });
    },
  },
  {
    title: 'joining says what was added and what was already there',
    run: async (fresh) => {
      const store = await fresh();
      same(await store.join([aFact('fact-aaaa'), aFact('fact-bbbb')]), { added: 2, already: 0 });
      same(await store.join([aFact('fact-bbbb'), aFact('fact-cccc')]), { added: 1, already: 1 });
      same(await store.join([]), { added: 0, already: 0 });
      same((await store.all()).length, 3);
    },
  },
  {
    title: 'joining overwrites nothing, not even what has the same id',
    run: async (fresh) => {
      const store = await fresh();
      await store.join([aFact('fact-aaaa', 'mine')]);
      await store.join([aFact('fact-aaaa', 'edited')]);
      same((await store.all()).map((fact) => 'module' in fact && fact.module).sort(), ['edited', 'mine']);
    },
  },
  {
    title: 'joining knows a fact again that was added here',
    run: async (fresh) => {
      const store = await fresh();
      await store.add({
        kind: 'question-answered',
        module: 'm',
        question: 'q',
        edition: 'e',
        answer: { b: [1], a: null },
        outcome: 'wrong',
      });
      same(await store.join(JSON.parse(JSON.stringify(await store.all())) as Fact[]), {
        added: 0,
        already: 1,
      });
    },
  },
  {
    title: 'what a newer release wrote is carried on and shown to nobody',
    run: async (fresh) => {
      const store = await fresh();
      const kind = { ...aFact('newer-kind'), kind: 'not-yet-known' };
      const shape = { ...aFact('newer-shape'), v: 2, module: { also: 'an object' } };
      same(await store.join([kind, shape, aFact('known-one')]), { added: 3, already: 0 });
      same(
        (await store.all()).map(({ id }) => id),
        ['known-one'],
      );
      same((await store.carried()).map(fingerprint), [kind, shape].map(fingerprint));
    },
  },
  {
    title: 'erasing takes away everything',
    run: async (fresh) => {
      const store = await fresh();
      await store.add(opened('m'));
      await store.join([{ ...aFact('newer-kind'), kind: 'not-yet-known' }]);
      await store.erase();
      same([await store.all(), await store.carried()], [[], []]);
    },
  },
  {
    title: 'what is to be forgotten goes, and nothing else',
    run: async (fresh) => {
      const store = await fresh();
      await store.join([aFact('fact-aaaa'), aFact('fact-bbbb'), aFact('fact-cccc')]);
      await store.forget([aFact('fact-cccc'), aFact('fact-aaaa'), aFact('fact-zzzz')]);
      same(
        (await store.all()).map((fact) => fact.id),
        ['fact-bbbb'],
      );
      await store.forget([]);
      same((await store.all()).length, 1);
    },
  },
  {
    title: 'who asked is told of every change, until they ask no more',
    run: async (fresh) => {
      const store = await fresh();
      let told = 0;
      const stop = store.onChange(() => told++);
      await store.add(opened('m'));
      same(told, 1);
      await store.join([aFact('fact-aaaa')]);
      same(told, 2);
      await store.join([aFact('fact-aaaa')]);
      same(told, 2);
      await store.erase();
      same(told, 3);
      stop();
      await store.add(opened('m'));
      same(told, 3);
    },
  },
  {
    title: 'what was changed afterwards outside the record is not changed inside',
    run: async (fresh) => {
      const store = await fresh();
      const fact = {
        kind: 'question-answered',
        module: 'm',
        question: 'q',
        edition: 'e',
        answer: [1],
        outcome: 'right',
      } as const;
      const answer = [1];
      await store.add({ ...fact, answer });
      answer.push(2);
      ((await store.all())[0] as { answer: number[] }).answer.push(3);
      same(((await store.all())[0] as { answer: number[] }).answer, [1]);
    },
  },
];
