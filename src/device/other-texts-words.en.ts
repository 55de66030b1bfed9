export const en = {
  alsoWritten: (when: string) => `Also written here, in another tab or on another device, on ${when}:`,
  add: 'Add it to my text',
  leave: 'Leave it out',
};
