import type { Decimal } from './decimal';

/** The documents of a bundle as their canonical JSON has them; absent members are absent. docs/scoring.md describes them. */
export interface Scheme {
  base: Decimal;
  ceiling?: Decimal;
  bonusCap?: Decimal;
  rounding: Rounding;
  notApplicable: 'SCALE' | 'FULL';
  sheets: { kind: string; parts: Part[]; adjustments: Indicator[] }[];
  ballots: BallotRules[];
  grades: { code: string; from: Decimal; maxAtZero?: Decimal }[];
  vetoes: { code: string; cappedAt: string }[];
}

export interface Rounding {
  rule: string;
  working: Decimal;
  indicator: Decimal;
  total: Decimal;
}

export interface Part {
  code: string;
  kind: string;
  weight: Decimal;
  groups: { indicators: Indicator[] }[];
}

export interface Indicator {
  code: string;
  points: Decimal;
  clauses: Clause[];
}

export interface Clause {
  rule: Rule;
  source: {
    kind: string;
    keys: string[];
    quantity: string;
    absent: 'MISSING' | 'NOT_APPLICABLE' | 'ZERO';
  };
}

export type Rule =
  | { kind: 'BINARY'; comparison: 'AT_LEAST' | 'AT_MOST'; threshold: Decimal }
  | { kind: 'PER_COUNT'; step: Decimal; deduct: Decimal; cap?: Decimal }
  | {
      kind: 'PER_PERCENTAGE_POINT';
      target: Decimal;
      step: Decimal;
      deduct: Decimal;
      steps: 'WHOLE' | 'PROPORTIONAL';
      cap?: Decimal;
    }
  | { kind: 'ZEROING'; threshold: Decimal }
  | { kind: 'AVERAGE_OVER_PERSONS'; full: Decimal }
  | { kind: 'BONUS'; step: Decimal; add: Decimal; cap?: Decimal }
  | { kind: 'DEDUCT_BY_RANK'; bands: { from: Decimal; to: Decimal; deduct: Decimal }[] }
  | { kind: 'RATING'; full: Decimal; trimAbove?: Decimal }
  | { kind: 'BALLOT_SHARE'; ballot: string };

export interface BallotRules {
  code: string;
  options: { code: string; coefficient: Decimal; valid: boolean }[];
  groups: { code: string; weight: Decimal }[];
  minimum: Decimal;
  trimAbove?: Decimal;
}

export interface Facts {
  object: string;
  kind: string;
  name: string;
  facts: Fact[];
  vetoes: { ground: string }[];
}

export interface Duty {
  kind: 'DUTY';
  id: string;
  key: string;
  required: Decimal;
  done: Decimal;
  onTime: Decimal;
  notYetDue: Decimal;
}

export interface Ballots {
  kind: 'BALLOTS';
  id: string;
  key: string;
  group: string;
  counts: { [option: string]: Decimal };
}

export type Fact =
  | Duty
  | Ballots
  | { kind: 'NUMBER'; id: string; key: string; source: string; number: Decimal };
