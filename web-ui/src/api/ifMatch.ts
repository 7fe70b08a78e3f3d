/** Names the version that a change was made over; something new has none. */
export function ifMatch(version: number | null): { 'If-Match'?: string } {
  return version === null ? {} : { 'If-Match': `"${version}"` };
}
