interface Lesson {
  slug: string;
  value: { title: string };
  body: {
    components: readonly {
      name: string;
      attributes: Readonly<Record<string, string | undefined>>;
      section: string;
    }[];
  };
}

/** Where figures stand, in the order of the lessons given; the first place of each. */
export function placesOfFigures<One extends Lesson>(
  lessons: readonly One[],
): Map<string, { lesson: One; section: string; place: number }> {
  const places = new Map<string, { lesson: One; section: string; place: number }>();
  for (const lesson of lessons)
    for (const { name, attributes, section } of lesson.body.components)
      if (name === 'Figure' && attributes['id'] && !places.has(attributes['id']))
        places.set(attributes['id'], { lesson, section, place: places.size });
  return places;
}
