import { describe, expect, test } from 'vitest';
import { longestFile, readYaml } from '#build/read-yaml.ts';

const at = (text: string, ...path: (string | number)[]) => readYaml('a.yaml', text).locate(path);

describe('where a value stands', () => {
  const text = ['title: Doors', 'list:', '  - id: one', '  - id: two', '    deep: { a: 1, b: 2 }'].join('\n');

  test('a key stands where it is written, an entry of a list after its dash', () => {
    expect(at(text, 'list', 1, 'deep', 'b')).toEqual({ line: 5, column: 19 });
    expect(at(text, 'list', 1)).toEqual({ line: 4, column: 5 });
  });

  test('what is missing is told at the nearest thing around it', () => {
    expect(at(text, 'list', 1, 'deep', 'gone')).toEqual(at(text, 'list', 1, 'deep'));
    expect(at(text, 'list', 7, 'id')).toEqual(at(text, 'list'));
    expect(at(text, 'gone')).toEqual({ line: 1, column: 1 });
  });

  test('lines are counted from where the text starts in its file', () => {
    expect(readYaml('a.mdx', text, 10).locate(['list'])).toEqual({ line: 11, column: 1 });
  });
});

describe('what cannot be read', () => {
  const told = (text: string) =>
    readYaml('a.yaml', text).problems.map(({ line, kind, cure }) => `${line} ${kind}: ${cure}`);

  test('a key that stands twice is told where it stands for the second time, at any depth', () => {
    expect(told('a: 1\nb:\n  - c: 1\n    c: 2\n')).toEqual([
      '4 yaml: keep one of the two lines with the same key',
    ]);
  });

  test('of several faults the first in the file is told', () => {
    expect(told('a: 1\na: 2\nb: "\n')).toEqual(['2 yaml: keep one of the two lines with the same key']);
  });

  test('a file longer than anybody would write is refused before it is read', () => {
    const { value, problems } = readYaml('a.yaml', `a: "\n${'#'.repeat(longestFile)}`);
    expect(value).toBeUndefined();
    expect(problems).toMatchObject([{ kind: 'file-too-long', line: 1 }]);
  });
});
