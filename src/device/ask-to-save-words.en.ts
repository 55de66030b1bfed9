/** Where the site is saved for use without a network only when somebody asks. */
export const en = {
  save: (size: string) => `Save this site for use without a network (${size})`,
  begun: 'Saving for offline use…',
};
