import { Decimal } from './decimal';
import type { Clause, Duty, Fact, Facts } from './documents';

/** The facts that a source names, in the order of their ids. */
export interface Figure {
  facts: Fact[];
  quantity: string;
}

export type Values = [name: string, value: Decimal][];

const HUNDRED = Decimal.of(100);

function sourceOf(fact: Fact): string {
  return fact.kind === 'DUTY' ? 'DUTY' : fact.kind === 'BALLOTS' ? 'BALLOT' : fact.source;
}

/** A measure `form.name` also goes by its name alone. What stands behind an equals sign is a choice and belongs to the name. */
function named(keys: string[], fact: Fact): boolean {
  return keys.includes(fact.key) || (sourceOf(fact) === 'FORM' && keys.includes(bare(fact.key)));
}

function bare(key: string): string {
  const name = key.split('=', 1)[0] as string;
  return key.slice(name.lastIndexOf('.') + 1);
}

export function figureOf(source: Clause['source'], indicator: string, facts: Facts): Figure {
  const keys = source.keys.length === 0 && source.kind === 'RATING' ? [indicator] : source.keys;
  return {
    quantity: source.quantity,
    facts: facts.facts
      .filter((fact) => sourceOf(fact) === source.kind && named(keys, fact))
      .sort((one, other) => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0)),
  };
}

export function notYetDue(figure: Figure): Decimal {
  return over(duties(figure), (duty) => duty.notYetDue);
}

/** The numbers one by one, the smallest first. */
export function each({ facts }: Figure): Decimal[] {
  return facts
    .flatMap((fact) => (fact.kind === 'NUMBER' ? [fact.number] : []))
    .sort((one, other) => one.compare(other));
}

/** The one number that a rule looks at; every figure on the way is added to `values`. */
export function numberOf(
  figure: Figure,
  rounding: { rule: string; working: Decimal },
  values: Values,
): Decimal {
  const put = (name: string, value: Decimal) => {
    values.push([name, value]);
    return value;
  };
  const required = over(duties(figure), (duty) => duty.required);
  const there = (of: (duty: Duty) => Decimal) => over(duties(figure), (duty) => of(duty).min(duty.required));
  const left = (name: string, of: (duty: Duty) => Decimal) => {
    put('required', required);
    return put('left', required.minus(put(name, there(of))));
  };
  const rate = (name: string, of: (duty: Duty) => Decimal) => {
    put('required', required);
    const count = put(name, there(of));
    const places = Number(rounding.working.toString());
    return put(
      'rate',
      required.isZero() ? HUNDRED : HUNDRED.times(count).divide(required, places, rounding.rule),
    );
  };
  switch (figure.quantity) {
    case 'SHORTFALL':
      return left('done', ({ done }) => done);
    case 'NOT_ON_TIME':
      return left('onTime', ({ onTime }) => onTime);
    case 'RATE':
      return rate('done', ({ done }) => done);
    case 'ON_TIME_RATE':
      return rate('onTime', ({ onTime }) => onTime);
    default:
      return put(
        'sum',
        each(figure).reduce((total, one) => total.add(one), Decimal.ZERO),
      );
  }
}

function duties({ facts }: Figure): Duty[] {
  return facts.filter((fact): fact is Duty => fact.kind === 'DUTY');
}

function over(all: Duty[], of: (duty: Duty) => Decimal): Decimal {
  return all.reduce((total, duty) => total.add(of(duty)), Decimal.ZERO);
}
