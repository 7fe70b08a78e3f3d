import type { InspectionSchema } from '@/api/schema';
import type { RoundObject } from './calls';

type Scheme = InspectionSchema<'Scheme'>;
type Request = InspectionSchema<'PollRequest'>;
type Item = Request['definition']['items'][number];

/** How many lines one ballot takes. */
export const MOST_ITEMS = 60;

/** Under which names the sheet of a kind of object takes ballots in that are counted by these rules. */
function keysOf(scheme: Scheme, kind: RoundObject['kind'], ballot: string): string[] {
  const sheet = scheme.sheets.find((one) => one.kind === kind);
  const clauses = sheet
    ? [
        ...sheet.parts.flatMap((part) => part.groups.flatMap((group) => group.indicators)),
        ...sheet.adjustments,
      ].flatMap((indicator) => indicator.clauses)
    : [];
  return [
    ...new Set(
      clauses
        .filter(({ rule, source }) => source.kind === 'BALLOT' && 'ballot' in rule && rule.ballot === ballot)
        .flatMap(({ source }) => source.keys),
    ),
  ];
}

interface Wanted {
  scheme: Scheme;
  /** Code of the scheme's rules. */
  ballot: string;
  round: string;
  title: string;
  instructions: string;
  objects: readonly RoundObject[];
}

/**
 * Polls about these objects with options, groups, coefficients and minimum word for word from the scheme; more than one when the
 * objects do not fit on one ballot, none when the scheme asks for no such ballots of them.
 */
export function pollsOf({ scheme, ballot, round, title, instructions, objects }: Wanted): Request[] {
  const rules = scheme.ballots.find((one) => one.code === ballot);
  if (!rules) return [];
  const items: Item[] = objects.flatMap((object) =>
    keysOf(scheme, object.kind, ballot).map((key) => ({
      key,
      title: object.name,
      objectKind: object.kind,
      object: object.ref,
    })),
  );
  const polls: Request[] = [];
  for (let at = 0; at < items.length; at += MOST_ITEMS) {
    const some = items.slice(at, at + MOST_ITEMS);
    polls.push({
      kind: 'APPRAISAL',
      round,
      title: at === 0 && items.length <= MOST_ITEMS ? title : `${title}（${at / MOST_ITEMS + 1}）`,
      definition: {
        instructions,
        options: rules.options.map((one) => ({ ...one, coefficient: one.coefficient ?? 0 })),
        groups: rules.groups,
        items: some,
        minimum: rules.minimum,
        trimAbove: rules.trimAbove,
        minAnswered: 1,
        caps: [],
      },
    });
  }
  return polls;
}
