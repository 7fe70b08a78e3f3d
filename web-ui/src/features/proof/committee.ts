import { Decimal } from './decimal';
import type { Json, JsonObject } from './json';
import { Rejected } from './rejected';

/** The meeting that decided, as committee.json has it. */
export interface Committee {
  heldOn: string;
  chairedBy: string;
  present: string[];
  absent: string[];
  votesFor: number;
  votesAgainst: number;
  abstained: number;
}

const NAME = 'committee.json';
const MEMBERS = [
  'absent',
  'abstained',
  'chairedBy',
  'heldOn',
  'minutesSha256',
  'present',
  'votesAgainst',
  'votesFor',
];

/**
 * Reads the meeting and checks that it can have decided, in the order of docs/proof-bundle.md.
 *
 * @throws Rejected DOCUMENT where its shape is wrong, DECISION where the meeting cannot have decided
 */
export function met(document: JsonObject, decidedOn: Json | undefined, decisions: JsonObject[]): Committee {
  if (Object.keys(document).some((name) => !MEMBERS.includes(name))) throw new Rejected('DOCUMENT', NAME);
  const committee = {
    heldOn: text(document.heldOn),
    chairedBy: text(document.chairedBy),
    present: names(document.present),
    absent: names(document.absent),
    votesFor: whole(document.votesFor),
    votesAgainst: whole(document.votesAgainst),
    abstained: whole(document.abstained),
  };
  const { heldOn, present, absent, votesFor, votesAgainst, abstained } = committee;
  if (heldOn !== decidedOn) throw refused(`heldOn ${heldOn} ≠ ${decidedOn}`);
  const other = decisions.find((one) => one.decidedOn !== heldOn);
  if (other) throw refused(`heldOn ${heldOn} ≠ ${other.decidedOn} ${other.object}`);
  const seen = new Set<string>();
  for (const name of [...present, ...absent]) {
    if (!name.trim() || seen.has(name)) throw refused(`name ${name}`);
    seen.add(name);
  }
  if (!present.includes(committee.chairedBy)) throw refused(`chairedBy ${committee.chairedBy}`);
  const votes = votesFor + votesAgainst + abstained;
  if (Math.min(votesFor, votesAgainst, abstained) < 0 || votes !== present.length)
    throw refused(`votes ${votes} ≠ ${present.length}`);
  if (votesFor * 2 <= present.length) throw refused(`votesFor ${votesFor} / ${present.length}`);
  if (!/^[0-9a-f]{64}$/.test(text(document.minutesSha256))) throw refused('minutesSha256');
  return committee;
}

function refused(what: string): Rejected {
  return new Rejected('DECISION', `${NAME} ${what}`);
}

function text(value: Json | undefined): string {
  if (typeof value !== 'string') throw new Rejected('DOCUMENT', NAME);
  return value;
}

function names(value: Json | undefined): string[] {
  if (!Array.isArray(value)) throw new Rejected('DOCUMENT', NAME);
  return value.map(text);
}

function whole(value: Json | undefined): number {
  const number = value instanceof Decimal ? Number(String(value)) : Number.NaN;
  if (!Number.isSafeInteger(number)) throw new Rejected('DOCUMENT', NAME);
  return number;
}
