/** The same fields, each either present or left out: absent means unknown. */
type Known<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** Leaves out every field that nothing was said about. */
export function known<T extends object>(fields: T): Known<T> {
  const said = Object.entries(fields).filter(([, value]) => value !== undefined);
  // The keys are those of `fields`, and only their undefined values are gone.
  return Object.fromEntries(said) as Known<T>;
}
