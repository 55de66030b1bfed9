/** What stands on guides beside their own text. */
export const en = {
  more: (title: string) => `More: ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
  where: 'Show what holds in',
  everywhere: 'All four nations',
  britain: 'Great Britain',
  ireland: 'Northern Ireland',
};
