/** The longest text a learner can write in one place, in characters. Forms must keep to it, or a file is not read back whole. By itself, because fields need it and not the shapes of facts. */
export const longestText = 20_000;
