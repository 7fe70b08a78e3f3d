/** What the server says of a refusal (RFC 9457), or what the page itself knows when no answer came. */
export interface ProblemBody {
  status: number;
  code: string;
  title: string;
  detail?: string;
  traceId?: string;
  errors?: { field: string; message: string }[];
  [extension: string]: unknown;
}

export class ProblemError extends Error {
  readonly body: ProblemBody;

  constructor(body: ProblemBody) {
    super(body.detail ?? body.title);
    this.name = 'ProblemError';
    this.body = body;
  }

  get status() {
    return this.body.status;
  }

  get code() {
    return this.body.code;
  }
}

/** Codes of the page itself: no server says them. */
export const UNREACHABLE = 'UNREACHABLE';
export const UNREADABLE = 'UNREADABLE';

export function unreachable(): ProblemError {
  return new ProblemError({ status: 0, code: UNREACHABLE, title: UNREACHABLE });
}

/** Reads a problem out of an answer; anything that is not a problem document becomes one with the bare status. */
export function problemOf(status: number, text: string): ProblemError {
  try {
    const body: unknown = JSON.parse(text);
    if (isProblem(body)) return new ProblemError({ ...body, status });
  } catch {
    // Not JSON: a proxy's page, or nothing at all.
  }
  return new ProblemError({ status, code: UNREADABLE, title: UNREADABLE });
}

function isProblem(body: unknown): body is ProblemBody {
  return typeof body === 'object' && body !== null && 'title' in body && 'code' in body;
}

/** Whether the service said no, so that what it gave before may not stand any longer: it is gone, or not for this person. */
export function isRefused(problem: unknown): boolean {
  return problem instanceof ProblemError && [403, 404, 410].includes(problem.status);
}

/** Whether something new was refused because it is there: whoever changes it must name its version. */
export function isThere(problem: unknown): boolean {
  return problem instanceof ProblemError && problem.status === 428;
}

/** Whether something was made under this id before. */
export function isTaken(problem: unknown): boolean {
  return problem instanceof ProblemError && problem.code === 'CONFLICT';
}

/** Whether somebody else has changed the thing since it was read. */
export function isStale(problem: unknown): boolean {
  return problem instanceof ProblemError && problem.status === 412;
}
