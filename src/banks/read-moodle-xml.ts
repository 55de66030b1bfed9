import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { Problem } from '#authoring/problem.ts';
import type { Asks, BankQuestion } from '#banks/bank-question.ts';
import { plain, type Lost } from '#banks/plain-text.ts';
import { calledBy, mostQuestions, type ReadBank } from '#banks/read-bank.ts';
import { lineAt, linesOf } from '#banks/read-bytes.ts';
import {
  brokenXml,
  contentNotCarried,
  declaresEntities,
  noQuestion,
  noQuiz,
  otherEncoding,
  tooMany,
  typeNotCarried,
  xmlEnds,
} from '#banks/reading-problems.ts';
import {
  child,
  children,
  isElement,
  nodesOf,
  nameOf,
  startOf,
  textIn,
  type Element,
} from '#banks/xml-tree.ts';

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  // Names of characters are read in xml-tree.ts, which knows a few and makes no others.
  processEntities: false,
  cdataPropName: '#cdata',
  captureMetaData: true,
});

/** Reads Moodle XML. Nothing in it is followed: a file that defines names of its own is left out. */
export function readMoodleXml(file: string, text: string): ReadBank {
  const refuse = (problem: Problem): ReadBank => ({
    questions: [],
    problems: [problem],
  });
  const [, encoding] = /^\s*<\?xml[^>]{0,200}?encoding=["']([\w.-]{1,40})["']/i.exec(text) ?? [];
  if (encoding && !/^(utf-?8|us-ascii)$/i.test(encoding)) return refuse(otherEncoding(encoding)(file, 1));
  const bare = withoutCdata(text);
  const defines = bare.search(/<!(?:DOCTYPE|ENTITY|ELEMENT|ATTLIST|NOTATION)/i);
  if (defines >= 0) return refuse(declaresEntities(file, lineAt(bare, defines)));
  let root: Element | undefined;
  try {
    const valid = XMLValidator.validate(text);
    if (valid !== true) {
      // For a file that is cut off, what was still open stands in the message, and no line.
      const { msg, line } = valid.err;
      return refuse(
        msg.startsWith('Invalid ')
          ? brokenXml(xmlEnds)(file, lineAt(text, text.length))
          : brokenXml(msg.replace(/\.$/, ''))(file, line),
      );
    }
    root = nodesOf(parser.parse(text)).find((node) => isElement(node) && !nameOf(node).startsWith('?'));
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0]!.replace(/\.$/, '') : '';
    return refuse(brokenXml(reason.slice(0, 120))(file, 1));
  }
  if (!root || nameOf(root) !== 'quiz') return refuse(noQuiz(root ? nameOf(root) : '')(file, 1));

  const questions: BankQuestion[] = [];
  const problems: Problem[] = [];
  const lineOf = linesOf(text);
  for (const element of children(root, 'question')) {
    const line = lineOf(startOf(element));
    if (questions.length === mostQuestions) {
      problems.push(tooMany(mostQuestions)(file, line));
      break;
    }
    const read = questionOf(file, line, element);
    if (read.question) questions.push(read.question);
    problems.push(...read.problems);
  }
  return { questions, problems };
}

/** The text without what stands in CDATA and comments, line by line as long. Goes over it once; what is never closed ends it. */
function withoutCdata(text: string): string {
  let bare = '';
  let from = 0;
  for (let at = text.indexOf('<!'); at >= 0; at = text.indexOf('<!', Math.max(from, at + 2))) {
    const close = text.startsWith('<![CDATA[', at) ? ']]>' : text.startsWith('<!--', at) ? '-->' : undefined;
    if (!close) continue;
    const end = text.indexOf(close, at + 4);
    const until = end < 0 ? text.length : end + 3;
    bare += text.slice(from, at) + text.slice(at, until).replace(/[^\n]/g, ' ');
    from = until;
  }
  return bare + text.slice(from);
}

function questionOf(
  file: string,
  line: number,
  element: Element,
): { question?: BankQuestion; problems: Problem[] } {
  const type = element[':@']?.['@_type'] ?? '';
  if (type === 'category') return { problems: [] };
  const lost = new Set<Lost>();
  const paragraphs = (of: Element | undefined, format = 'html'): string[] => {
    if (!of) return [];
    if (children(of, 'file').length) lost.add('picture');
    const said = textIn(child(of, 'text'));
    const how = of[':@']?.['@_format'] ?? format;
    if (how === 'plain_text' || how === 'markdown') return [said.trim()].filter(Boolean);
    const made = plain(said);
    for (const one of made.lost) lost.add(one);
    return [...made.paragraphs];
  };
  const named = (name: string) => paragraphs(child(element, name));
  const stem = named('questiontext');
  const name = textIn(child(child(element, 'name'), 'text')).trim() || undefined;
  const called = calledBy({ name, stem });
  const asks = asksOf(type, element, paragraphs);
  if (!asks)
    return {
      problems: [
        (type === 'description' ? noQuestion(called) : typeNotCarried(type || 'none', called))(file, line),
      ],
    };
  const rest = ['correctfeedback', 'partiallycorrectfeedback', 'incorrectfeedback']
    .flatMap(named)
    .concat(children(element, 'hint').flatMap((hint) => paragraphs(hint)))
    .filter((said) => !saysNothing.test(said));
  const question: BankQuestion = {
    line,
    id: textIn(child(element, 'idnumber')).trim() || undefined,
    name,
    tags: children(child(element, 'tags'), 'tag').map((tag) => textIn(child(tag, 'text')).trim()),
    stem,
    general: named('generalfeedback'),
    asks,
    rest,
  };
  return {
    question,
    problems: lost.size ? [contentNotCarried(called, [...lost])(file, line)] : [],
  };
}

/** What Moodle writes by itself under every question. */
const saysNothing = /^Your answer is (?:partially correct|correct|incorrect)\.$/;

type Paragraphs = (of: Element | undefined, format?: string) => string[];

function asksOf(type: string, element: Element, paragraphs: Paragraphs): Asks | undefined {
  const answers = children(element, 'answer');
  const worth = (answer: Element) => Number(answer[':@']?.['@_fraction'] ?? 0) || 0;
  const said = (of: Element | undefined) => paragraphs(of).join(' ');
  const feedback = (answer: Element) => said(child(answer, 'feedback')) || undefined;
  switch (type) {
    case 'multichoice':
      return {
        type: 'choice',
        many: /^(?:false|0)$/.test(textIn(child(element, 'single')).trim()),
        options: answers.map((answer) => ({
          text: said(answer),
          worth: worth(answer),
          feedback: feedback(answer),
        })),
      };
    case 'truefalse': {
      const right = answers.find((answer) => worth(answer) === 100);
      // Old files have the words of their own language here, the true one first.
      const text = right ? said(right).toLowerCase() : '';
      const answer = text === 'true' || (text !== 'false' && right === answers[0] && right !== undefined);
      const reasons = [...new Set(answers.flatMap((one) => feedback(one) ?? []))];
      return {
        type: 'true-false',
        answer,
        feedback: reasons.join(' ') || undefined,
      };
    }
    case 'matching':
    case 'match': {
      const pairs = children(element, 'subquestion').map((pair) => ({
        text: said(pair),
        answer: textIn(child(child(pair, 'answer'), 'text'))
          .replace(/\s+/g, ' ')
          .trim(),
      }));
      return {
        type: 'matching',
        pairs: pairs.filter(({ text }) => text),
        spare: pairs.filter(({ text }) => !text).map(({ answer }) => answer),
      };
    }
    case 'ordering':
      return {
        type: 'ordering',
        items: answers.toSorted((a, b) => worth(a) - worth(b)).map((answer) => said(answer)),
      };
    case 'numerical':
      return {
        type: 'number',
        answers: answers.flatMap((answer) => {
          const value = textIn(child(answer, 'text')).trim();
          const within = Math.abs(Number(textIn(child(answer, 'tolerance')).trim() || 0));
          return value !== '' && Number.isFinite(Number(value)) && Number.isFinite(within)
            ? [
                {
                  value: Number(value),
                  within,
                  worth: worth(answer),
                  feedback: feedback(answer),
                },
              ]
            : [];
        }),
      };
    case 'shortanswer':
      return {
        type: 'short',
        accepted: answers.filter((answer) => worth(answer) > 0).map((answer) => said(answer)),
      };
    case 'essay':
      return {
        type: 'essay',
        forMarkers: paragraphs(child(element, 'graderinfo')),
      };
    default:
      return undefined;
  }
}
