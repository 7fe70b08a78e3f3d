import { Decimal } from './decimal';
import type { BallotRules, Ballots } from './documents';
import type { Values } from './figure';

/** What the ballots give in percent; undefined as long as one group is below the minimum. */
export function ballotShare(
  rules: BallotRules,
  boxes: Ballots[],
  rounding: { places: number; rule: string },
  values: Values,
): Decimal | undefined {
  const shown: Values = [];
  const options = rules.options
    .filter(({ valid }) => valid)
    .sort((one, other) => other.coefficient.compare(one.coefficient));
  let weighted = Decimal.ZERO;
  for (const { code, weight } of rules.groups) {
    const counts = options.map((option) =>
      boxes
        .filter(({ group }) => group === code)
        .reduce((total, box) => total + Number(box.counts[option.code] ?? 0), 0),
    );
    let valid = counts.reduce((total, one) => total + one, 0);
    if (valid === 0 || Decimal.of(valid).compare(rules.minimum) < 0) return undefined;
    shown.push([`valid.${code}`, Decimal.of(valid)]);
    if (rules.trimAbove && Decimal.of(valid).compare(rules.trimAbove) > 0 && valid > 2) {
      const best = counts.findIndex((count) => count > 0);
      counts[best] = (counts[best] ?? 0) - 1;
      const worst = counts.findLastIndex((count) => count > 0);
      counts[worst] = (counts[worst] ?? 0) - 1;
      valid -= 2;
    }
    const sum = options.reduce(
      (total, { coefficient }, at) => total.add(coefficient.times(Decimal.of(counts[at] ?? 0))),
      Decimal.ZERO,
    );
    const result = sum.divide(Decimal.of(valid), rounding.places, rounding.rule);
    shown.push([`counted.${code}`, Decimal.of(valid)], [`sum.${code}`, sum], [`result.${code}`, result]);
    weighted = weighted.add(weight.times(result));
  }
  const share = weighted.divide(Decimal.of(100), rounding.places, rounding.rule);
  values.push(...shown, ['share', share]);
  return share;
}
