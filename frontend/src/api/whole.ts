/**
 * A record with all of its fields. The documents mark the fields of a list's records as optional because a reader
 * may ask for some of them with `fields`; where that is not asked, every field is there, null where not known.
 */
export type Whole<T> = T extends readonly (infer Each)[]
  ? Whole<Each>[]
  : T extends object
    ? { [Name in keyof T]-?: Whole<Exclude<T[Name], undefined>> }
    : T;
