/**
 * A question on its way to becoming one of ours: of a kind of ours, and with whatever its bank did not have left out.
 */
export interface Draft {
  /** Where it starts in the file it was read from, counted from 1. */
  readonly line: number;
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  readonly stem?: string | undefined;
  readonly objective?: string | undefined;
  readonly section?: string | undefined;
  readonly claims: readonly string[];
  readonly asks: DraftAsks;
  /** What it said beside, for which there is no place. */
  readonly rest: readonly string[];
}

export interface DraftPart {
  readonly text: string;
  readonly feedback?: string | undefined;
}

export type DraftAsks =
  | {
      readonly kind: 'options';
      readonly many: boolean;
      readonly options: readonly (DraftPart & { readonly correct: boolean })[];
    }
  | {
      readonly kind: 'statements';
      readonly statements: readonly (DraftPart & { readonly answer: boolean })[];
    }
  | { readonly kind: 'order'; readonly items: readonly DraftPart[] }
  | {
      readonly kind: 'match';
      readonly groups: readonly string[];
      readonly items: readonly (DraftPart & { readonly group: string })[];
    }
  | {
      readonly kind: 'estimate';
      readonly figure: number;
      readonly within: number;
      readonly min?: number | undefined;
      readonly max?: number | undefined;
      readonly step?: number | undefined;
      readonly unit?: string | undefined;
      readonly reveal?: string | undefined;
    }
  | {
      readonly kind: 'written';
      readonly checklist: readonly DraftPart[];
      readonly example?: string | undefined;
    };
