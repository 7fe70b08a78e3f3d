/** An exact decimal: `n` ÷ 10^`scale`. */
export class Decimal {
  static readonly ZERO = new Decimal(0n, 0);
  readonly n: bigint;
  readonly scale: number;

  private constructor(n: bigint, scale: number) {
    this.n = n;
    this.scale = scale;
  }

  /** @throws when the text is no plain decimal */
  static of(text: string | number): Decimal {
    const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(String(text));
    if (!match) throw new Error(`not a decimal: ${text}`);
    const [, sign = '', whole = '', part = ''] = match;
    return new Decimal(BigInt(sign + whole + part), part.length);
  }

  add(other: Decimal): Decimal {
    const scale = Math.max(this.scale, other.scale);
    return new Decimal(this.at(scale) + other.at(scale), scale);
  }

  minus(other: Decimal): Decimal {
    return this.add(other.negate());
  }

  times(other: Decimal): Decimal {
    return new Decimal(this.n * other.n, this.scale + other.scale);
  }

  negate(): Decimal {
    return new Decimal(-this.n, this.scale);
  }

  compare(other: Decimal): number {
    const scale = Math.max(this.scale, other.scale);
    const difference = this.at(scale) - other.at(scale);
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
  }

  min(other: Decimal): Decimal {
    return this.compare(other) <= 0 ? this : other;
  }

  max(other: Decimal): Decimal {
    return this.compare(other) >= 0 ? this : other;
  }

  isZero(): boolean {
    return this.n === 0n;
  }

  /** The quotient with so many decimal places. */
  divide(divisor: Decimal, places: number, rule: string): Decimal {
    const up = 10n ** BigInt(places + divisor.scale);
    const down = divisor.n * 10n ** BigInt(this.scale);
    return new Decimal(rounded(this.n * up, down, rule), places);
  }

  /** How many whole times the divisor fits in; fractions are cut off. */
  wholeTimes(divisor: Decimal): Decimal {
    return this.divide(divisor, 0, 'DOWN');
  }

  round(places: number, rule: string): Decimal {
    return this.divide(new Decimal(1n, 0), places, rule);
  }

  /** Plain, without trailing zeros. */
  toString(): string {
    if (this.n === 0n) return '0';
    const digits = (this.n < 0n ? -this.n : this.n).toString().padStart(this.scale + 1, '0');
    const whole = digits.slice(0, digits.length - this.scale);
    const part = digits.slice(digits.length - this.scale).replace(/0+$/, '');
    return `${this.n < 0n ? '-' : ''}${whole}${part ? `.${part}` : ''}`;
  }

  private at(scale: number): bigint {
    return this.n * 10n ** BigInt(scale - this.scale);
  }
}

function rounded(dividend: bigint, divisor: bigint, rule: string): bigint {
  const negative = dividend < 0n !== divisor < 0n;
  const above = dividend < 0n ? -dividend : dividend;
  const below = divisor < 0n ? -divisor : divisor;
  let whole = above / below;
  const twice = (above % below) * 2n;
  const half = twice === below;
  if (rule !== 'DOWN' && (twice > below || (half && (rule === 'HALF_UP' || whole % 2n === 1n)))) whole += 1n;
  return negative ? -whole : whole;
}
