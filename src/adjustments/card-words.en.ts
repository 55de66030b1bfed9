/** The short names by which cards are chosen and described, in English. Each order is the one in which they are offered. */
export const en = {
  /** What is hard, in the words a manager would use. */
  barriers: {
    concentration: 'Concentrating',
    memory: 'Remembering things',
    mornings: 'Mornings',
    medication: 'Effects of medication',
    appointments: 'Appointments and treatment',
    travel: 'Getting to work',
    public: 'Contact with the public',
    phone: 'Phone calls',
    meetings: 'Meetings',
    workload: 'Workload and deadlines',
    perfectionism: 'Doing too much, or never finished',
    hours: 'Hours',
    fluctuation: 'Good and bad days',
    noise: 'Noise and distraction',
    environment: 'The place of work',
    supervision: 'Knowing what is expected',
    feedback: 'Taking feedback',
    relationships: 'Getting on with others',
    change: 'Change',
    role: 'The job itself',
    absence: 'Being off sick',
    returning: 'Coming back after absence',
    recruitment: 'Applying and interviews',
    starting: 'Starting a new job',
    training: 'Training',
    shifts: 'Shifts, nights, working alone',
    distress: 'Distress at work',
    family: 'Family and caring',
  },

  /** What it feels like, in the words of the person. */
  feelings: {
    sleep: 'I sleep badly',
    'bad-night': 'The day after a bad night',
    panic: 'Panic comes',
    racing: 'My thoughts race',
    'low-drive': 'I cannot get started',
    irritability: 'I am on edge and snap',
    tremor: 'My hands shake',
    voices: 'Voices, or a sense of being watched',
    blank: 'My mind goes blank',
  },

  /** When in working life. */
  stages: {
    hiring: 'Hiring',
    starting: 'Starting',
    staying: 'Staying',
    'off-sick': 'Off sick',
    'coming-back': 'Coming back',
    formal: 'When it gets formal',
  },

  /** What the example rests on. Whether it is owed to one person is another question: for a disabled worker any card may be. */
  rests: {
    law: 'Law',
    guidance: 'Published guidance',
    scheme: 'A scheme to apply to',
    practice: 'Practice at work',
  },

  /** What each of them means, for a reader who wants to know how far to lean on it. */
  restMeanings: {
    law: 'A law says so, in the nations named.',
    guidance: 'A body that advises employers gives it as an example, or an employer has published it.',
    scheme:
      'A public scheme may pay for it or bring it. Somebody has to apply, and nobody is sure to get it.',
    practice: 'Workplaces do it. No source is named here.',
  },

  /** What it may cost: bands, honest about not knowing. */
  costs: {
    time: 'Time, nothing to buy',
    small: 'Small',
    varies: 'Depends on the job',
    funded: 'May be funded by Access to Work',
    unknown: 'We do not know',
  },

  /** Where support can come from. */
  supporters: {
    employer: 'You, the employer',
    'access-to-work': 'Access to Work',
    'mental-health-service': 'Access to Work Mental Health Support Service',
    'occupational-health': 'Occupational health',
    'employment-specialist': 'An employment specialist',
    'fit-note': 'The fit note',
    passport: 'A health adjustment passport',
    acas: 'Acas',
  },

  /** How a short case ended: what was tried stayed, was changed, was dropped for something better, or did not save the job. */
  outcomes: {
    kept: 'Kept',
    changed: 'Changed at the review',
    dropped: 'Dropped, and something else tried',
    failed: 'It did not work out',
  },
  /** Twelve kinds of job to choose from. */
  jobs: {
    bakery: 'Bakery or café',
    warehouse: 'Warehouse or factory',
    shop: 'Shop',
    ward: 'Ward or clinic',
    school: 'School or college',
    office: 'Office',
    'call-centre': 'Call centre',
    driving: 'Driving and delivery',
    building: 'Building site or workshop',
    kitchen: 'Kitchen or hotel',
    'care-home': 'Care home or home care',
    lab: 'Laboratory',
  },
};
