/** Hands out the ids of one article: `s1`, `s2`, … and `b1`, `b2`, … */
export interface Ids {
  section(): string;
  block(): string;
}

export function createIds(): Ids {
  let sections = 0;
  let blocks = 0;
  return {
    section: () => `s${++sections}`,
    block: () => `b${++blocks}`,
  };
}
