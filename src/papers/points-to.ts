import type { Field, Paper } from '#papers/paper.schema.ts';

/** The claims behind a paper, in its order. One may come more than once. */
export const claimsOfPaper = ({ lead, parts }: Pick<Paper, 'lead' | 'parts'>): string[] => [
  ...lead.flatMap(({ claims = [] }) => claims),
  ...parts.flatMap(({ say, fields }) => [
    ...say.flatMap(({ claims = [] }) => claims),
    ...fields.flatMap(claimsOfField),
  ]),
];

function claimsOfField(field: Field): string[] {
  switch (field.kind) {
    case 'scale':
      return field.items.flatMap(({ claims = [] }) => claims);
    case 'text':
    case 'choice':
    case 'ticks':
    case 'rows':
      return [];
  }
}

/** The modules that a field leads to, by their folders. */
export function modulesOfField(field: Field): string[] {
  switch (field.kind) {
    case 'scale':
      return field.items.flatMap(({ module }) => module ?? []);
    case 'text':
    case 'choice':
    case 'ticks':
    case 'rows':
      return [];
  }
}
