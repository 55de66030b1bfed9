/**
 * Twelve kinds of job to choose from, and the places by whose name an example may begin (“Bakery: …”). A place that stands
 * under none of the twelve may be used too; it is shown, and nobody finds it by kind of job.
 */
export const jobs = {
  bakery: { title: 'Bakery or café', places: ['Bakery', 'Café'] },
  warehouse: {
    title: 'Warehouse or factory',
    places: ['Warehouse', 'Factory', 'Laundry', 'Packing hall', 'Hospital laundry'],
  },
  shop: { title: 'Shop', places: ['Shop', 'Supermarket', 'Garden centre', 'Salon'] },
  ward: { title: 'Ward or clinic', places: ['Ward', 'Hospital', 'Clinic', 'Doctor’s surgery'] },
  school: {
    title: 'School or college',
    places: ['School', 'College', 'Nursery', 'School office', 'School kitchen'],
  },
  office: { title: 'Office', places: ['Office', 'Council', 'Online', 'Charity', 'Bank', 'Travel agent'] },
  'call-centre': { title: 'Call centre', places: ['Call centre', 'Control room'] },
  driving: {
    title: 'Driving and delivery',
    places: ['Delivery', 'Bus', 'Bus depot', 'Depot', 'Gritter driver', 'Taxi', 'Bin round'],
  },
  building: {
    title: 'Building site or workshop',
    places: ['Building site', 'Site', 'Yard', 'Garage', 'Workshop', 'Joinery shop'],
  },
  kitchen: { title: 'Kitchen or hotel', places: ['Kitchen', 'School kitchen', 'Hotel', 'Restaurant'] },
  'care-home': {
    title: 'Care home or home care',
    places: ['Care home', 'Home care', 'Care firm', 'Housing team'],
  },
  lab: { title: 'Laboratory', places: ['Laboratory', 'Pharmacy'] },
} as const;

export type Job = keyof typeof jobs;

/** Places of work beyond the twelve kinds, and words for an example that holds in every job. */
export const otherPlaces = [
  'Any job',
  'Library',
  'Museum',
  'Cleaning',
  'Night cleaner',
  'Farm',
  'Security',
  'Field team',
  'From home',
  'New job',
  'Invitation',
  'Panel',
  'Form',
  'After the offer',
  'For now',
  'Anybody, for now',
  'Group chat',
  'Day one',
] as const;

/** The place by whose name an example begins; undefined where it begins with none. */
export const placeOf = (look: string): string | undefined => /^([^:]{2,30}):/.exec(look)?.[1];

/** The kinds of job that a place belongs to. */
export const jobsAt = (place: string): Job[] =>
  (Object.keys(jobs) as Job[]).filter((job) => (jobs[job].places as readonly string[]).includes(place));

/** The kinds of job from which a card has an example. */
export const jobsIn = (looks: readonly string[]): Job[] =>
  (Object.keys(jobs) as Job[]).filter((job) => looks.some((look) => isFrom(look, job)));

/** The example to show to somebody who chose a kind of job. */
export const lookFor = (looks: readonly string[], job: Job): string | undefined =>
  looks.find((look) => isFrom(look, job));

const isFrom = (look: string, job: Job) =>
  (jobs[job].places as readonly string[]).includes(placeOf(look) ?? '');
