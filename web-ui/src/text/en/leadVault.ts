import type { Shape } from '../shape';
import type * as words from '../zh/leadVault';

/** Vault and incident. */
export const leadVault: Shape<typeof words.leadVault> = {
  incident: 'Incident',
  incidentState: {
    OPEN: 'frozen, to be reported',
    REPORTED: 'reported',
    DESTROYED: 'destroyed',
    RELEASED: 'released',
  },
  incidentDue: 'To be reported by {{time}}',
  copy: {
    CONTENT: 'Registered contents',
    RECORDS: 'On record',
    FILES: 'Papers',
    IDENTITY: 'Identity',
    ORIGINALS: 'Originals',
    BACKUPS: 'Backups',
    PRINTS: 'Prints and downloads',
  },
  copyUnknown: 'to be asked for',
  copyByHand: 'by hand',
  backupsNote:
    'Destroying does not reach older dumps of the database: the administrator destroys them or, for leads and entries of the inbox, rotates the master key and destroys the old one.',
  readers: 'Read before it was frozen by: {{names}}',
  instruction: 'Number of the written instruction',
  destroy: 'Destroy as instructed',
  release: 'Release as instructed',
  frozenTitle: 'Frozen',
  vault: "Reporter's vault",
  vaultNote:
    'Opening needs assignment, a reason and approval; every look leaves a trail and the head takes notice.',
  vaultAsk: 'Ask to open',
  vaultGlass: 'Break the glass',
  vaultGlassNote: 'You are not assigned. Another person must confirm, and the one who oversees is told.',
  vaultReason: 'Reason',
  vaultAsked: 'Asked; awaiting approval',
  vaultAllow: 'Allow',
  vaultRefuse: 'Refuse',
  vaultNotice: 'Take notice',
  vaultLook: 'Look',
  vaultUntil: 'until {{day}}',
  vaultState: { ASKED: 'Asked', ALLOWED: 'Allowed', REFUSED: 'Refused' },
  vaultSeen: 'noticed by {{name}}',
  frozenNote: 'Frozen by an incident: nobody reads it, nothing is done.',
  freeze: 'Classified content: freeze',
  freezeNote:
    'Nobody can read or act any more; the 保密 office must be told within 24 hours and instructs in writing.',
  freezeDone: 'Frozen',
  incidentReport: 'Record the report',
};
