/** A paper as a file that Word and its like open. The library comes only when somebody asks for one. */
import {
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Sheet, SheetRow } from '#adjustments/plan-sheet.ts';
import { planWords } from '#adjustments/plan-words.ts';
import { tag } from '#site/locale.ts';

/** A place to write by hand. */
const line = '_'.repeat(40);

export async function wordFile(sheet: Sheet): Promise<Blob> {
  const document = new Document({
    title: sheet.title,
    creator: '',
    styles: { default: { document: { run: { font: 'Calibri', size: 22, language: { value: tag } } } } },
    sections: [{ children: contentOf(sheet) }],
  });
  return Packer.toBlob(document);
}

function contentOf({ title, note, parts, foot }: Sheet): (Paragraph | Table)[] {
  return [
    new Paragraph({ text: title, heading: HeadingLevel.HEADING_1 }),
    new Paragraph({ text: note }),
    ...parts.flatMap(({ heading, text, rows, steps, lines }) => [
      new Paragraph({ text: heading, heading: HeadingLevel.HEADING_2 }),
      ...(text === undefined ? [] : written(text)),
      ...(lines ?? []).map((said) => new Paragraph({ text: said })),
      ...(rows?.length ? [table(rows)] : []),
      ...(steps?.length === 0 ? written('') : []),
      ...(steps ?? []).flatMap((step) => [
        new Paragraph({ text: step.title, heading: HeadingLevel.HEADING_3 }),
        table(step.rows),
        ...(step.ask.length > 0
          ? [
              new Paragraph({
                children: [
                  new TextRun({ text: `${planWords.plan.ask}: ${step.ask.join(' ')}`, italics: true }),
                ],
              }),
            ]
          : []),
      ]),
    ]),
    new Paragraph({ text: `${foot}: ${line}` }),
  ];
}

/** The lines of a text, or a line to write on. */
const written = (text: string): Paragraph[] =>
  (text.trim() === '' ? line : text.trim()).split(/\r?\n/).map((part) => new Paragraph({ text: part }));

const table = (rows: readonly SheetRow[]) =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(
      ({ name, text }) =>
        new TableRow({
          children: [
            new TableCell({
              width: { size: 30, type: WidthType.PERCENTAGE },
              children: [new Paragraph({ children: [new TextRun({ text: name, bold: true })] })],
            }),
            new TableCell({ width: { size: 70, type: WidthType.PERCENTAGE }, children: written(text) }),
          ],
        }),
    ),
  });
