import { type ClauseScore, scoreClause } from './clause';
import { Decimal } from './decimal';
import type { Facts, Indicator, Part, Scheme } from './documents';
import { type Figure, figureOf, notYetDue } from './figure';
import type { Json, JsonObject } from './json';

/** A second implementation of docs/scoring.md, written from that page: the same scheme and facts give the same document. */
export function evaluate(scheme: Scheme, facts: Facts): JsonObject {
  const sheet = scheme.sheets.find(({ kind }) => kind === facts.kind);
  if (!sheet) throw new Error(`no sheet for ${facts.kind}`);
  const scored = sheet.parts.map((part) =>
    part.groups.flatMap(({ indicators }) => indicators.map((one) => scoreIndicator(scheme, facts, one))),
  );
  const counts = (one: IndicatorScore) => one.state !== 'NOT_APPLICABLE' || scheme.notApplicable === 'FULL';
  const applies = (all: IndicatorScore[]) => all.some((one) => counts(one) && !one.points.isZero());
  const weights = sum(sheet.parts.filter((_, at) => applies(scored[at] ?? [])).map(({ weight }) => weight));
  const parts = sheet.parts.map((part, at) => scorePart(scheme, part, scored[at] ?? [], counts, weights));
  const adjustments = sheet.adjustments.map((one) => scoreAdjustment(scheme, facts, one));

  const weighted = sum(parts.map(({ value }) => value ?? Decimal.ZERO));
  const added = adjustments.map(({ score }) => score ?? Decimal.ZERO);
  let bonus = sum(added.filter((one) => one.compare(Decimal.ZERO) > 0));
  if (scheme.bonusCap) bonus = bonus.min(scheme.bonusCap);
  const off = sum(added.filter((one) => one.compare(Decimal.ZERO) < 0)).negate();
  const raw = weighted.add(bonus).minus(off).max(Decimal.ZERO);
  const rounding = scheme.rounding;
  const total = (scheme.ceiling ? raw.min(scheme.ceiling) : raw).round(places(rounding.total), rounding.rule);
  const all = scored.flat();
  const atZero = all.filter(
    (one) => one.state === 'SCORED' && !one.points.isZero() && one.score?.isZero(),
  ).length;
  const reached = scheme.grades.filter(({ from }) => total.compare(from) >= 0);
  const { grade, steps } = grading(scheme, facts, reached, atZero);
  return without({
    object: facts.object,
    kind: facts.kind,
    total,
    weighted,
    bonus,
    deduction: off,
    formula: `max(0, ${weighted} + ${bonus} − ${off})${scheme.ceiling ? ` ≤ ${scheme.ceiling}` : ''}`,
    gradeByTotal: reached[0]?.code,
    grade,
    gradeSteps: steps,
    complete: [...all, ...adjustments].every(({ state }) => state !== 'MISSING'),
    parts: parts.map(({ document }) => document),
    adjustments: adjustments.map(documentOf),
  });
}

interface IndicatorScore {
  code: string;
  state: 'SCORED' | 'NOT_YET_DUE' | 'NOT_APPLICABLE' | 'MISSING';
  points: Decimal;
  score?: Decimal;
  notYetDue: Decimal;
  formula: string;
  clauses: ClauseScore[];
}

function scoreIndicator(scheme: Scheme, facts: Facts, indicator: Indicator): IndicatorScore {
  const { figures, clauses, state } = looked(scheme, facts, indicator);
  const { code, points } = indicator;
  if (state === 'NOT_APPLICABLE') {
    const score = scheme.notApplicable === 'FULL' ? points : undefined;
    return { code, state, points, score, notYetDue: Decimal.ZERO, formula: '', clauses };
  }
  const limit = clauses
    .filter(({ effect }) => effect === 'LIMIT')
    .reduce((lowest, { amount }) => lowest.min(amount), points);
  const off = sum(clauses.filter(({ effect }) => effect === 'DEDUCT').map(({ amount }) => amount));
  const zero = state === 'MISSING' || clauses.some(({ effect }) => effect === 'ZERO');
  const score = zero ? Decimal.ZERO : limit.minus(off).max(Decimal.ZERO);
  return {
    code,
    state,
    points,
    score: score.round(places(scheme.rounding.indicator), scheme.rounding.rule),
    notYetDue: later(figures),
    formula: zero ? '0' : `max(0, ${limit} − ${off})`,
    clauses,
  };
}

function scoreAdjustment(scheme: Scheme, facts: Facts, indicator: Indicator): IndicatorScore {
  const { figures, clauses, state } = looked(scheme, facts, indicator);
  const of = (wanted: string) =>
    sum(clauses.filter(({ effect }) => effect === wanted).map(({ amount }) => amount));
  const [added, off] = [of('ADD'), of('DEDUCT')];
  return {
    code: indicator.code,
    state,
    points: Decimal.ZERO,
    score: added.minus(off).round(places(scheme.rounding.indicator), scheme.rounding.rule),
    notYetDue: later(figures),
    formula: `${added} − ${off}`,
    clauses,
  };
}

function looked(scheme: Scheme, facts: Facts, indicator: Indicator) {
  const figures = indicator.clauses.map(({ source }) => figureOf(source, indicator.code, facts));
  const clauses = indicator.clauses.map((clause, at) =>
    scoreClause(scheme, indicator, clause, at, figures[at] as Figure),
  );
  return { figures, clauses, state: stateOf(figures, clauses) };
}

function stateOf(figures: Figure[], clauses: ClauseScore[]): IndicatorScore['state'] {
  if (clauses.some(({ effect }) => effect === 'UNKNOWN')) return 'MISSING';
  const silent = clauses.every(
    ({ effect, formula }, at) => figures[at]?.facts.length === 0 && effect === 'NONE' && formula === '',
  );
  if (silent) return 'NOT_APPLICABLE';
  const there = figures.filter(({ facts }) => facts.length > 0);
  const allLater =
    there.length > 0 &&
    there.every((figure) => {
      const duties = figure.facts.filter((fact) => fact.kind === 'DUTY');
      return (
        duties.length > 0 && duties.every(({ required }) => required.isZero()) && !notYetDue(figure).isZero()
      );
    });
  return allLater ? 'NOT_YET_DUE' : 'SCORED';
}

function scorePart(
  scheme: Scheme,
  part: Part,
  scores: IndicatorScore[],
  counts: (one: IndicatorScore) => boolean,
  weights: Decimal,
) {
  const counted = scores.filter(counts);
  const points = sum(counted.map((one) => one.points));
  const reached = sum(counted.map(({ score }) => score ?? Decimal.ZERO));
  const { rule, working } = scheme.rounding;
  const value = points.isZero()
    ? undefined
    : scheme.base.times(part.weight).times(reached).divide(weights.times(points), places(working), rule);
  const document = without({
    code: part.code,
    kind: part.kind,
    weight: part.weight,
    points,
    score: reached,
    weighted: value,
    formula: value ? `${scheme.base} × ${part.weight} × ${reached} ÷ (${weights} × ${points})` : '',
    indicators: scores.map(documentOf),
  });
  return { value, document };
}

function grading(scheme: Scheme, facts: Facts, reached: Scheme['grades'], atZero: number) {
  const order = scheme.grades.map(({ code }) => code);
  const announced = new Set(facts.vetoes.map(({ ground }) => ground));
  const steps: Json[] = [];
  for (const grade of reached) {
    const veto = scheme.vetoes.find(
      ({ code, cappedAt }) => announced.has(code) && order.indexOf(grade.code) < order.indexOf(cappedAt),
    )?.code;
    const tooMany = grade.maxAtZero !== undefined && Decimal.of(atZero).compare(grade.maxAtZero) > 0;
    if (veto === undefined && !tooMany) return { grade: grade.code, steps };
    steps.push(without({ grade: grade.code, atZero: Decimal.of(atZero), veto }));
  }
  return { grade: undefined, steps };
}

function documentOf(score: IndicatorScore): JsonObject {
  return without({
    ...score,
    clauses: score.clauses.map(({ clause, effect, amount, formula, values, facts }) => ({
      clause: Decimal.of(clause),
      effect,
      amount,
      formula,
      values: values.map(([name, value]) => ({ name, value })),
      facts,
    })),
  });
}

export function without(members: { [member: string]: Json | undefined }): JsonObject {
  const present = Object.entries(members).filter(
    (member): member is [string, Json] => member[1] !== undefined,
  );
  return Object.fromEntries(present);
}

function sum(numbers: Decimal[]): Decimal {
  return numbers.reduce((total, one) => total.add(one), Decimal.ZERO);
}

function later(figures: Figure[]): Decimal {
  return figures.map(notYetDue).reduce((most, one) => most.max(one), Decimal.ZERO);
}

function places(number: Decimal): number {
  return Number(number.toString());
}
