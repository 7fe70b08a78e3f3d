import { Decimal } from './decimal';

export type Json = null | boolean | string | Decimal | Json[] | JsonObject;
export interface JsonObject {
  [member: string]: Json;
}

/** Reads JSON with exact decimals; a member named twice is refused. */
export function parseJson(text: string): Json {
  let at = 0;

  function fail(): never {
    throw new Error(`not JSON at character ${at}`);
  }

  function value(): Json {
    const c = text[at];
    if (c === '{') return object();
    if (c === '[') return list();
    if (c === '"') return string();
    for (const [word, meaning] of [
      ['true', true],
      ['false', false],
      ['null', null],
    ] as const) {
      if (text.startsWith(word, at)) {
        at += word.length;
        return meaning;
      }
    }
    const number = /^-?(0|[1-9]\d*)(\.\d+)?/.exec(text.slice(at, at + 400))?.[0];
    if (!number) fail();
    at += number.length;
    return Decimal.of(number);
  }

  function object(): JsonObject {
    const members: JsonObject = Object.create(null);
    at++;
    if (text[at] === '}') {
      at++;
      return members;
    }
    for (;;) {
      if (text[at] !== '"') fail();
      const name = string();
      if (name in members || text[at] !== ':') fail();
      at++;
      members[name] = value();
      if (text[at] === '}') break;
      if (text[at] !== ',') fail();
      at++;
    }
    at++;
    return members;
  }

  function list(): Json[] {
    const elements: Json[] = [];
    at++;
    if (text[at] === ']') {
      at++;
      return elements;
    }
    for (;;) {
      elements.push(value());
      if (text[at] === ']') break;
      if (text[at] !== ',') fail();
      at++;
    }
    at++;
    return elements;
  }

  function string(): string {
    const end = /^"(?:[^"\\]|\\.)*"/su.exec(text.slice(at))?.[0];
    if (end === undefined) fail();
    at += end.length;
    return JSON.parse(end) as string;
  }

  const whole = value();
  if (at !== text.length) fail();
  return whole;
}

/** Canonical: members sorted by UTF-16 code units, no white space, plain decimals, only what must be is escaped. */
export function writeJson(value: Json): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return quoted(value);
  if (value instanceof Decimal) return value.toString();
  if (Array.isArray(value)) return `[${value.map(writeJson).join(',')}]`;
  const members = Object.keys(value).sort();
  return `{${members.map((name) => `${quoted(name)}:${writeJson(value[name] as Json)}`).join(',')}}`;
}

function quoted(text: string): string {
  let escaped = '';
  for (const c of text) {
    if (c === '"' || c === '\\') escaped += `\\${c}`;
    else if (c < ' ') escaped += `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`;
    else escaped += c;
  }
  return `"${escaped}"`;
}
