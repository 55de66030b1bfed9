import type { Job } from '#adjustments/card-words.ts';

/**
 * The places by whose name an example of a card may begin (“Bakery: …”), by kind of job. A place that stands under none of the
 * twelve may be used too; it is shown, and nobody finds it by kind of job.
 */
const places: Readonly<Record<Job, readonly string[]>> = {
  bakery: ['Bakery', 'Café'],
  warehouse: ['Warehouse', 'Factory', 'Laundry', 'Packing hall', 'Hospital laundry'],
  shop: ['Shop', 'Supermarket', 'Garden centre', 'Salon'],
  ward: ['Ward', 'Hospital', 'Clinic', 'Doctor’s surgery'],
  school: ['School', 'College', 'Nursery', 'School office', 'School kitchen'],
  office: ['Office', 'Council', 'Online', 'Charity', 'Bank', 'Travel agent'],
  'call-centre': ['Call centre', 'Control room'],
  driving: ['Delivery', 'Bus', 'Bus depot', 'Depot', 'Gritter driver', 'Taxi', 'Bin round'],
  building: ['Building site', 'Site', 'Yard', 'Garage', 'Workshop', 'Joinery shop'],
  kitchen: ['Kitchen', 'School kitchen', 'Hotel', 'Restaurant'],
  'care-home': ['Care home', 'Home care', 'Care firm', 'Housing team'],
  lab: ['Laboratory', 'Pharmacy'],
};

export const jobs = Object.keys(places) as readonly Job[];

/** Every place that stands under one of the twelve. */
export const jobPlaces: readonly string[] = Object.values(places).flat();

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
export const jobsAt = (place: string): Job[] => jobs.filter((job) => places[job].includes(place));

/** The kinds of job from which a card has an example. */
export const jobsIn = (looks: readonly string[]): Job[] =>
  jobs.filter((job) => looks.some((look) => isFrom(look, job)));

/** The example to show to somebody who chose a kind of job. */
export const lookFor = (looks: readonly string[], job: Job): string | undefined =>
  looks.find((look) => isFrom(look, job));

const isFrom = (look: string, job: Job) => places[job].includes(placeOf(look) ?? '');
