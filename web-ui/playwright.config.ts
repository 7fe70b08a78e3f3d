import { execFileSync } from 'node:child_process';
import { defineConfig } from '@playwright/test';

/** The system's own Chromium: none is downloaded. The shell without windows takes half the processor time. */
function chromium(): string {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  for (const name of ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome']) {
    try {
      return execFileSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).trim();
    } catch {
      // The next name.
    }
  }
  throw new Error('Chromium is missing: install it (apt-get install chromium) or name it in CHROMIUM');
}

export default defineConfig({
  testDir: './e2e',
  // Three people at work in one bureau: the steps of a file go on from one another, files know nothing of each other. Each
  // waits for the services as often as it draws; two left a seventh of two cores unused.
  workers: 3,
  timeout: 180_000,
  expect: { timeout: 20_000 },
  forbidOnly: Boolean(process.env.CI),
  // A shared machine may stall for longer than any sensible wait; what needs another try is reported as flaky.
  retries: process.env.CI ? 2 : 0,
  reporter: process.env.CI ? [['line'], ['json', { outputFile: 'test-results/e2e.json' }]] : [['list']],
  use: {
    baseURL: process.env.QINGYUAN_URL ?? 'http://localhost:8080',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    // A step that cannot be done names its line instead of using up the time of the whole journey.
    actionTimeout: 45_000,
    // What moves is clicked beside; that it moves well is looked at by people.
    contextOptions: { reducedMotion: 'reduce' },
    viewport: { width: 1440, height: 900 },
    // A trace takes as much processor time as the page that it watches: where there is a second try, only that has one.
    trace: { mode: process.env.CI ? 'on-first-retry' : 'retain-on-failure', screenshots: false },
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: chromium(),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        // Two cores are busy as it is: what V8 would do beside the page costs more than it saves.
        '--js-flags=--single-threaded',
      ],
    },
  },
  projects: [
    // The beginning of a year: who may come in, and the table from the file to the work. It needs a system of its own,
    // for it ends the table in force.
    { name: 'opening', testMatch: 'opening/*.spec.ts' },
    { name: 'table', testMatch: 'table.setup.ts' },
    { name: 'journeys', testMatch: 'journeys/*.spec.ts', dependencies: ['table'] },
    { name: 'pictures', testMatch: 'pictures.spec.ts' },
  ],
});
