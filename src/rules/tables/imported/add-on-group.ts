/** An add-on code and the primary codes one of which must stand on the same claim, by white space. */
export interface AddOnGroup {
  addOn: string;
  primaries: string;
}
