import { ballotShare } from './ballotShare';
import { Decimal } from './decimal';
import type { Clause, Indicator, Scheme } from './documents';
import { each, type Figure, numberOf, type Values } from './figure';

export interface ClauseScore {
  clause: number;
  effect: 'LIMIT' | 'DEDUCT' | 'ZERO' | 'ADD' | 'NONE' | 'UNKNOWN';
  amount: Decimal;
  formula: string;
  values: Values;
  facts: string[];
}

/** What one clause does, by its rule. */
export function scoreClause(
  scheme: Scheme,
  indicator: Indicator,
  { rule, source }: Clause,
  number: number,
  figure: Figure,
): ClauseScore {
  const values: Values = [];
  const { rule: rounding, working } = scheme.rounding;
  const places = Number(working.toString());
  const empty = figure.facts.length === 0;
  const scored = (effect: ClauseScore['effect'], amount: Decimal, formula: string): ClauseScore => ({
    clause: number,
    effect,
    amount,
    formula,
    values,
    facts: figure.facts.map(({ id }) => id),
  });
  const value = () => (empty ? Decimal.ZERO : numberOf(figure, scheme.rounding, values));
  const steps = (of: Decimal, step: Decimal) => {
    const count = of.max(Decimal.ZERO).wholeTimes(step);
    values.push(['steps', count]);
    return count;
  };
  const capped = (amount: Decimal, cap?: Decimal) => (cap ? amount.min(cap) : amount);
  const said = (cap?: Decimal) => (cap ? ` ≤ ${cap}` : '');
  const average = (full: Decimal, trimAbove?: Decimal) => {
    let all = each(figure).map((one) => one.max(Decimal.ZERO).min(full));
    if (trimAbove && Decimal.of(all.length).compare(trimAbove) > 0 && all.length > 2) all = all.slice(1, -1);
    if (all.length === 0) return scored('LIMIT', Decimal.ZERO, '');
    const sum = all.reduce((total, one) => total.add(one), Decimal.ZERO);
    const count = Decimal.of(all.length);
    values.push(['sum', sum], ['count', count]);
    const left = indicator.points.times(sum).divide(count.times(full), places, rounding);
    return scored('LIMIT', left, `${indicator.points} × ${sum} ÷ (${count} × ${full})`);
  };

  if (empty && source.absent !== 'ZERO')
    return scored(source.absent === 'MISSING' ? 'UNKNOWN' : 'NONE', Decimal.ZERO, '');
  switch (rule.kind) {
    case 'BINARY': {
      const one = value();
      const least = rule.comparison === 'AT_LEAST';
      const order = one.compare(rule.threshold);
      const met = least ? order >= 0 : order <= 0;
      const sign = least ? (met ? '≥' : '<') : met ? '≤' : '>';
      const left = met ? indicator.points : Decimal.ZERO;
      return scored('LIMIT', left, `${one} ${sign} ${rule.threshold} → ${left}`);
    }
    case 'PER_COUNT': {
      const one = value();
      const off = capped(steps(one, rule.step).times(rule.deduct), rule.cap);
      return scored('DEDUCT', off, `⌊${one} ÷ ${rule.step}⌋ × ${rule.deduct}${said(rule.cap)}`);
    }
    case 'PER_PERCENTAGE_POINT': {
      const below = rule.target.minus(value()).max(Decimal.ZERO);
      values.push(['below', below]);
      if (rule.steps === 'WHOLE') {
        const off = capped(steps(below, rule.step).times(rule.deduct), rule.cap);
        return scored('DEDUCT', off, `⌊${below} ÷ ${rule.step}⌋ × ${rule.deduct}${said(rule.cap)}`);
      }
      const off = below.times(rule.deduct).divide(rule.step, places, rounding);
      return scored(
        'DEDUCT',
        capped(off, rule.cap),
        `${below} × ${rule.deduct} ÷ ${rule.step}${said(rule.cap)}`,
      );
    }
    case 'ZEROING': {
      const one = value();
      const reached = one.compare(rule.threshold) >= 0;
      return scored(
        reached ? 'ZERO' : 'NONE',
        Decimal.ZERO,
        `${one} ${reached ? '≥' : '<'} ${rule.threshold}`,
      );
    }
    case 'AVERAGE_OVER_PERSONS':
      return average(rule.full);
    case 'RATING':
      return average(rule.full, rule.trimAbove);
    case 'BONUS': {
      const one = value();
      const more = capped(steps(one, rule.step).times(rule.add), rule.cap);
      return scored('ADD', more, `⌊${one} ÷ ${rule.step}⌋ × ${rule.add}${said(rule.cap)}`);
    }
    case 'DEDUCT_BY_RANK': {
      const rank = value();
      const off = rule.bands
        .filter(({ from, to }) => rank.compare(from) >= 0 && rank.compare(to) <= 0)
        .reduce((most, { deduct }) => most.max(deduct), Decimal.ZERO);
      return scored('DEDUCT', off, `#${rank}`);
    }
    case 'BALLOT_SHARE': {
      const rules = scheme.ballots.find(({ code }) => code === rule.ballot);
      const boxes = figure.facts.filter((fact) => fact.kind === 'BALLOTS');
      const share = rules && ballotShare(rules, boxes, { places, rule: rounding }, values);
      if (!share) return scored('UNKNOWN', Decimal.ZERO, '');
      const left = indicator.points.times(share).divide(Decimal.of(100), places, rounding);
      return scored('LIMIT', left, `${indicator.points} × ${share} ÷ 100`);
    }
  }
}
