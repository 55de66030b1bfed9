/** Every claim that a figure names, in the order it names them. */
export function claimsOfFigure(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, inner]) =>
    key === 'claim' || key === 'claims'
      ? [inner].flat().filter((id) => typeof id === 'string')
      : claimsOfFigure(inner),
  );
}
