import type { Rules } from './rules';

/** One thing in which two sets differ; `at` says where, in the words of the data. */
export interface Difference {
  at: Place;
  before: string | null;
  after: string | null;
}

export type Place =
  | { part: 'title' | 'enabled' | 'disposals' | 'chains' | 'jurisdiction' }
  | { part: 'limit'; clock: Rules['limits'][number]['clock'] }
  | { part: 'setting'; name: keyof Rules['settings'] };

/** How the parts of a set are said. */
export interface Saying {
  enabled(value: boolean): string;
  disposals(value: Rules['disposals'], source: Rules['disposalSource']): string;
  limit(value: Rules['limits'][number]): string;
  chains(value: Rules['chains']): string;
  jurisdiction(value: Rules['jurisdiction']): string;
  setting(value: Rules['settings'][keyof Rules['settings']]): string;
}

/** In what a set differs from the one in force, in the order in which a set is read. */
export function ruleDiff(inForce: Rules, other: Rules, say: Saying): Difference[] {
  const found: Difference[] = [];
  const compare = (at: Place, before: string | null, after: string | null) => {
    if (before !== after) found.push({ at, before, after });
  };
  compare({ part: 'title' }, inForce.title, other.title);
  compare({ part: 'enabled' }, say.enabled(inForce.enabled), say.enabled(other.enabled));
  for (const clock of clocks(inForce, other)) {
    const [before, after] = [inForce, other].map((set) => set.limits.find((limit) => limit.clock === clock));
    compare({ part: 'limit', clock }, before ? say.limit(before) : null, after ? say.limit(after) : null);
  }
  const [before, after] = [inForce, other].map((set) => say.disposals(set.disposals, set.disposalSource));
  compare({ part: 'disposals' }, before ?? null, after ?? null);
  compare({ part: 'chains' }, say.chains(inForce.chains), say.chains(other.chains));
  compare(
    { part: 'jurisdiction' },
    say.jurisdiction(inForce.jurisdiction),
    say.jurisdiction(other.jurisdiction),
  );
  for (const name of Object.keys(other.settings) as (keyof Rules['settings'])[])
    compare(
      { part: 'setting', name },
      say.setting(inForce.settings[name]),
      say.setting(other.settings[name]),
    );
  return found;
}

function clocks(...sets: Rules[]) {
  return new Set(sets.flatMap(({ limits }) => limits.map(({ clock }) => clock)));
}
