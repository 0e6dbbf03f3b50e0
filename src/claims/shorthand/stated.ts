/** A value said on purpose; an undefined one says on purpose that it is not known. */
export interface Stated<T> {
  value: T | undefined;
}

/** What one group states holds for every earlier group since the one that stated last. */
export function reachBack<T>(
  stated: readonly (Stated<T> | undefined)[],
): readonly (Stated<T> | undefined)[] {
  const reached: (Stated<T> | undefined)[] = [];
  let coming: Stated<T> | undefined;
  for (const own of stated.toReversed()) {
    coming = own ?? coming;
    reached.push(coming);
  }
  return reached.toReversed();
}

/** What each group has to state so that reaching back gives the values: the last of each run of equal ones. */
export function stateOnce<T>(
  values: readonly (T | undefined)[],
): readonly (Stated<T> | undefined)[] {
  // Behind the last value there is nothing, so that a last run of unknown ones states nothing.
  return values.map((value, at) => (values[at + 1] === value ? undefined : { value }));
}
