/** Anything that JSON can hold. */
type Json = unknown;
type Fields = Readonly<Record<string, Json>>;

/** The way to a field, for example `applicant.name`; a list counts as one field. */
export type Path = string;

export interface Merged<Form> {
  /** Both changes together; where they contradict each other, one's own. */
  form: Form;
  /** What only the other one changed and is now here too. */
  taken: readonly Path[];
  /** What both changed, to different values. */
  conflicts: readonly Path[];
}

/** Brings together what was changed here and elsewhere since both knew the same form. */
export function merge<Form extends object>(before: Form, mine: Form, theirs: Form): Merged<Form> {
  const taken: Path[] = [];
  const conflicts: Path[] = [];
  const form = mergeAt('', before, mine, theirs, taken, conflicts) as Form;
  return { form, taken, conflicts };
}

function mergeAt(path: Path, before: Json, mine: Json, theirs: Json, taken: Path[], conflicts: Path[]): Json {
  if (isSame(mine, theirs) || isSame(theirs, before)) {
    return mine;
  }
  if (isFields(mine) && isFields(theirs)) {
    const known = isFields(before) ? before : {};
    const names = new Set([...Object.keys(mine), ...Object.keys(theirs)]);
    return Object.fromEntries(
      [...names].map((name) => [
        name,
        mergeAt(below(path, name), known[name], mine[name], theirs[name], taken, conflicts),
      ]),
    );
  }
  if (isSame(mine, before)) {
    taken.push(path);
    return theirs;
  }
  conflicts.push(path);
  return mine;
}

/** The form with one field as it is in the other. */
export function withFieldOf<Form extends object>(form: Form, path: Path, other: Form): Form {
  const [name = '', ...rest] = path.split('.');
  const fields = form as Fields;
  const others = other as Fields;
  const value =
    rest.length === 0 ? others[name] : withFieldOf(fields[name] ?? {}, rest.join('.'), others[name] ?? {});
  return { ...fields, [name]: value } as Form;
}

/** Whether both say the same; a field that is not there says as much as one without a value. */
export function isSame(one: Json, other: Json): boolean {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item, at) => isSame(item, other[at]));
  }
  if (isFields(one) && isFields(other)) {
    return [...new Set([...Object.keys(one), ...Object.keys(other)])].every((name) =>
      isSame(one[name], other[name]),
    );
  }
  return (one ?? null) === (other ?? null);
}

const isFields = (value: Json): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const below = (path: Path, name: string) => (path === '' ? name : `${path}.${name}`);
