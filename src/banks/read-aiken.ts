import type { Problem } from '#authoring/problem.ts';
import type { BankQuestion } from '#banks/bank-question.ts';
import { mostQuestions, type ReadBank } from '#banks/read-bank.ts';
import { aikenFaults, brokenAiken, tooMany } from '#banks/reading-problems.ts';

interface Begun {
  line: number;
  stem: string;
  options: string[];
}

/** Reads Aiken: a question on one line, options “A.” or “A)” on the next ones, and “ANSWER: B”. */
export function readAiken(file: string, text: string): ReadBank {
  const questions: BankQuestion[] = [];
  const problems: Problem[] = [];
  let begun: Begun | undefined;
  const unfinished = (reason: string) => {
    if (begun) problems.push(brokenAiken(reason)(file, begun.line));
    begun = undefined;
  };
  for (const [index, written] of text.split('\n').entries()) {
    const at = index + 1;
    const line = written.trim();
    if (line === '') continue;
    if (questions.length === mostQuestions) {
      problems.push(tooMany(mostQuestions)(file, at));
      break;
    }
    const option = /^([A-Z])[.)]\s+(.+)$/.exec(line);
    const answer = /^ANSWER:\s*(.*)$/i.exec(line);
    if (option) {
      const expected = String.fromCharCode(65 + (begun?.options.length ?? 0));
      if (!begun) problems.push(brokenAiken(aikenFaults.noQuestion(`${option[1]}.`))(file, at));
      else if (option[1] !== expected) unfinished(aikenFaults.outOfOrder(option[1]!, expected));
      else begun.options.push(option[2]!.trim());
    } else if (answer) {
      const letter = answer[1]!.trim().toUpperCase();
      const right = /^[A-Z]$/.test(letter) ? letter.charCodeAt(0) - 65 : -1;
      if (!begun) problems.push(brokenAiken(aikenFaults.noQuestion('ANSWER:'))(file, at));
      else if (!begun.options[right]) unfinished(aikenFaults.noSuchOption(letter));
      else {
        questions.push({
          line: begun.line,
          tags: [],
          stem: [begun.stem],
          general: [],
          asks: {
            type: 'choice',
            many: false,
            options: begun.options.map((text, place) => ({ text, worth: place === right ? 100 : 0 })),
          },
        });
        begun = undefined;
      }
    } else if (begun && begun.options.length === 0) begun.stem += ` ${line}`;
    else {
      unfinished(aikenFaults.noAnswer);
      begun = { line: at, stem: line, options: [] };
    }
  }
  unfinished(aikenFaults.noAnswer);
  return { questions, problems };
}
