/** Words that the server does not have yet, and the version of what they were written over (null for something new). */
export interface Copy<Values> {
  values: Values;
  version: number | null;
  at: string;
}

/** Whose words of which place: a browser of many users keeps each one's words apart. */
export interface Mine {
  account: string;
  place: string;
}

function keyOf({ account, place }: Mine): string {
  return `qingyuan.draft.${account}.${place}`;
}

/** Keeps what was written on this computer until the server has it: a lost session or network costs no word. */
export function keepLocally<Values>(mine: Mine, values: Values, version: number | null) {
  const copy: Copy<Values> = { values, version, at: new Date().toISOString() };
  localStorage.setItem(keyOf(mine), JSON.stringify(copy));
}

export function forgetLocally(mine: Mine) {
  localStorage.removeItem(keyOf(mine));
}

export function keptLocally<Values>(mine: Mine): Copy<Values> | null {
  const text = localStorage.getItem(keyOf(mine));
  if (!text) return null;
  try {
    const copy: unknown = JSON.parse(text);
    return isCopy<Values>(copy) ? copy : null;
  } catch {
    return null;
  }
}

/** Everything of a kind that this computer keeps for somebody, the last first; `begins` is what their places begin with. */
export function allKeptLocally<Values>(
  account: string,
  begins: string,
): { id: string; copy: Copy<Values> }[] {
  const start = keyOf({ account, place: begins });
  return Object.keys(localStorage)
    .filter((key) => key.startsWith(start))
    .flatMap((key) => {
      const id = key.slice(start.length);
      const copy = keptLocally<Values>({ account, place: begins + id });
      return copy ? [{ id, copy }] : [];
    })
    .sort((one, other) => other.copy.at.localeCompare(one.copy.at));
}

function isCopy<Values>(copy: unknown): copy is Copy<Values> {
  return typeof copy === 'object' && copy !== null && 'values' in copy && 'version' in copy && 'at' in copy;
}
