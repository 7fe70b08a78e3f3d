/** What can be wrong with a bundle; docs/proof-bundle.md says what each means. */
export type Finding =
  | 'ARCHIVE'
  | 'MANIFEST'
  | 'KEY'
  | 'SIGNATURE'
  | 'ENTRY'
  | 'DOCUMENT'
  | 'SCORE'
  | 'DECISION'
  | 'TRAIL';

/** The first thing that is wrong, and where. */
export class Rejected extends Error {
  readonly finding: Finding;
  readonly place: string;

  constructor(finding: Finding, place: string) {
    super(`${finding} ${place}`);
    this.name = 'Rejected';
    this.finding = finding;
    this.place = place;
  }
}
