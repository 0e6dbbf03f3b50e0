/** The most lesions one visit can be entered with; more is taken for a slip of the key. */
export const MOST_LESIONS = 999;

/** An exact number of lesions: whole, not negative, not a slip of the key. Zero is exact. */
export const isLesionCount = (count: number | undefined): count is number =>
  count !== undefined && Number.isInteger(count) && count >= 0 && count <= MOST_LESIONS;

/** '1 lesion', '7 lesions'. */
export const lesions = (count: number): string => (count === 1 ? '1 lesion' : `${count} lesions`);
