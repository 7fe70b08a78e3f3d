import type { Indicator, ObjectKind, Part, PartKind, Rule, Scheme, Sheet } from './calls';

/** Figures of a scheme have six decimals at most: sums are exact when they are counted in millionths. */
const MILLION = 1_000_000;

export function sum(numbers: number[]): number {
  return numbers.reduce((total, one) => total + Math.round((one || 0) * MILLION), 0) / MILLION;
}

export const indicatorsOf = (part: Part): Indicator[] => part.groups.flatMap(({ indicators }) => indicators);

export const pointsOf = (part: Part) => sum(indicatorsOf(part).map(({ points }) => points));

export const weightsOf = (sheet: Sheet) => sum(sheet.parts.map(({ weight }) => weight));

/** A code that nothing of the sheet has yet. */
export function freeCode(sheet: Sheet, group: string): string {
  const taken = new Set([
    ...sheet.parts.flatMap(indicatorsOf).map(({ code }) => code),
    ...sheet.adjustments.map(({ code }) => code),
  ]);
  let number = 1;
  while (taken.has(`${group}.${number}`)) number += 1;
  return `${group}.${number}`;
}

/** The first of prefix1, prefix2, … that nothing has yet. */
export function freeName(taken: string[], prefix: string): string {
  let number = 1;
  while (taken.includes(`${prefix}${number}`)) number += 1;
  return `${prefix}${number}`;
}

/** Moves one thing of a list, as far as both places are there. */
export function moved<T>(list: T[] | undefined, from: number, to: number) {
  if (!list || from < 0 || to < 0 || from >= list.length || to >= list.length) return;
  const [one] = list.splice(from, 1);
  if (one !== undefined) list.splice(to, 0, one);
}

export const objectKinds: ObjectKind[] = ['UNIT', 'LEADER', 'BRANCH_SECRETARY'];
export const partKinds: PartKind[] = ['QUANTITATIVE', 'QUALITATIVE', 'APPRAISAL'];

/** A part takes the weight that the others leave. */
export function newPart(sheet: Sheet, title: string): Part {
  return {
    code: freeName(
      sheet.parts.map(({ code }) => code),
      'part',
    ),
    kind: 'QUANTITATIVE',
    title,
    weight: Math.max(0, sum([100, ...sheet.parts.map(({ weight }) => -weight)])),
    full: 100,
    groups: [],
  };
}

export function newSheet(kind: ObjectKind, title: string): Sheet {
  const sheet: Sheet = { kind, parts: [], adjustments: [] };
  sheet.parts.push(newPart(sheet, title));
  return sheet;
}

export const newIndicator = (code: string): Indicator => ({
  code,
  requirement: '',
  criterion: '',
  method: '',
  points: 0,
  clauses: [],
});

/** A rule of each kind as it begins; the person fills in the figures. */
export const beginnings: { [Kind in Rule['kind']]: Extract<Rule, { kind: Kind }> } = {
  BINARY: { kind: 'BINARY', comparison: 'AT_MOST', threshold: 0 },
  PER_COUNT: { kind: 'PER_COUNT', step: 1, deduct: 1, cap: null },
  PER_PERCENTAGE_POINT: {
    kind: 'PER_PERCENTAGE_POINT',
    target: 100,
    step: 1,
    deduct: 0.1,
    steps: 'WHOLE',
    cap: null,
  },
  ZEROING: { kind: 'ZEROING', threshold: 1 },
  AVERAGE_OVER_PERSONS: { kind: 'AVERAGE_OVER_PERSONS', full: 100 },
  BONUS: { kind: 'BONUS', step: 1, add: 0.5, cap: 2 },
  DEDUCT_BY_RANK: { kind: 'DEDUCT_BY_RANK', bands: [{ from: 1, to: 1, deduct: 1 }] },
  RATING: { kind: 'RATING', full: 10, trimAbove: 5 },
  BALLOT_SHARE: { kind: 'BALLOT_SHARE', ballot: '' },
};

export const ruleKinds = Object.keys(beginnings) as Rule['kind'][];

/** Every code by which an indicator can be found in a scheme, with where it stands. */
export function placeOf(scheme: Scheme, indicator: string | null | undefined) {
  for (const [sheet, { parts, adjustments }] of scheme.sheets.entries()) {
    for (const [part, { groups }] of parts.entries()) {
      for (const [group, { indicators }] of groups.entries()) {
        const index = indicators.findIndex(({ code }) => code === indicator);
        if (index >= 0)
          return { sheet, at: `/sheets/${sheet}/parts/${part}/groups/${group}/indicators/${index}` };
      }
    }
    const index = adjustments.findIndex(({ code }) => code === indicator);
    if (index >= 0) return { sheet, at: `/sheets/${sheet}/adjustments/${index}` };
  }
  return undefined;
}

/** What a JSON pointer leads to. */
export function follow(scheme: Scheme, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((node, step) => (node as Record<string, unknown> | undefined)?.[step], scheme);
}
