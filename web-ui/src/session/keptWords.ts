import dayjs from 'dayjs';
import type { Mine } from './localCopy';

/**
 * Half-filled forms that outlast a sign-in. They lie with the tab, not on the computer: whoever closes the tab takes them
 * away, and the next person of this computer finds none of them.
 */
function keyOf({ account, place }: Mine): string {
  return `qingyuan.form.${account}.${place}`;
}

export function keepWords(mine: Mine, words: unknown) {
  sessionStorage.setItem(keyOf(mine), JSON.stringify(words, asDay));
}

export function keptWords<Words>(mine: Mine): Words | null {
  const text = sessionStorage.getItem(keyOf(mine));
  if (!text) return null;
  try {
    return JSON.parse(text, fromDay) as Words;
  } catch {
    return null;
  }
}

export function forgetWords(mine: Mine) {
  sessionStorage.removeItem(keyOf(mine));
}

// A day that a form holds is an object; it comes back as one.
function asDay(this: Record<string, unknown>, field: string, value: unknown) {
  const held = this[field];
  return dayjs.isDayjs(held) ? { $day: held.toISOString() } : value;
}

function fromDay(_: string, value: unknown) {
  return isDay(value) ? dayjs(value.$day) : value;
}

function isDay(value: unknown): value is { $day: string } {
  return typeof value === 'object' && value !== null && '$day' in value;
}
