/** What stands beside a paper that was begun, wherever papers are listed. */
export const en = {
  lastChanged: (day: string) => `Last changed on ${day}`,
  severalLastChanged: (sheets: string, day: string) => `${sheets} of these, last changed on ${day}`,
};
