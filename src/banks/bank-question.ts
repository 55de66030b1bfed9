/**
 * A question as a question bank has it: the types that Moodle names and every format here can say. Texts are plain; where a
 * format has HTML, its writer and its reader turn one into the other.
 */
export interface BankQuestion {
  /** Where it starts in the file it was read from, counted from 1; nothing for one that is written. */
  readonly line?: number;
  /** What stays the same from one export to the next: Moodle’s “ID number”. */
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  readonly tags: readonly string[];
  readonly stem: readonly string[];
  /** What is said to everybody afterwards, paragraph by paragraph: Moodle’s “general feedback”. */
  readonly general: readonly string[];
  readonly asks: Asks;
  /** What else the bank said and no question of ours has a place for. */
  readonly rest?: readonly string[];
}

export type Asks =
  | { readonly type: 'choice'; readonly many: boolean; readonly options: readonly BankOption[] }
  | { readonly type: 'true-false'; readonly answer: boolean; readonly feedback?: string | undefined }
  | { readonly type: 'matching'; readonly pairs: readonly Pair[]; readonly spare: readonly string[] }
  | { readonly type: 'ordering'; readonly items: readonly string[] }
  | { readonly type: 'number'; readonly answers: readonly NumberAnswer[] }
  | { readonly type: 'short'; readonly accepted: readonly string[] }
  | { readonly type: 'essay'; readonly forMarkers: readonly string[] };

export interface BankOption {
  readonly text: string;
  /** From -100 to 100: how much of the mark it gives. */
  readonly worth: number;
  readonly feedback?: string | undefined;
}

export interface Pair {
  readonly text: string;
  readonly answer: string;
}

export interface NumberAnswer {
  readonly value: number;
  /** How far off is still right. */
  readonly within: number;
  readonly worth: number;
  readonly feedback?: string | undefined;
}
