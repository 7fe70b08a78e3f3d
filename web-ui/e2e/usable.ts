import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Holds what stands in the page against WCAG 2.1 AA, and goes on where something is wrong. */
export async function usable(page: Page, place: string) {
  // Nothing is framed here, and only what is wrong is wanted: so the check takes a third of its usual time.
  const { violations } = await new AxeBuilder({ page })
    .options({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'], resultTypes: ['violations'] })
    .setLegacyMode(true)
    .analyze();
  const found = violations.map(
    ({ id, nodes }) => `${place} ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join('\n')}`,
  );
  expect.soft(found).toEqual([]);
}
