/** The playground in a browser: the page loads under its own policy, a query runs, its answer shows. Needs Chromium. */
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestServer, testServer } from './server.ts';

const BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const executablePath = BROWSERS.find((path) => existsSync(path));
if (executablePath === undefined)
  console.log(`The playground is not tested in a browser: there is no Chromium at ${BROWSERS.join(', ')}.`);

let server: TestServer;
let browser: Browser;

describe.skipIf(executablePath === undefined)('the playground in a browser', () => {
  beforeAll(async () => {
    server = await testServer({}, 2);
    // Chromium's own sandbox does not work for root in a container; the one page it opens is ours.
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: ['--no-sandbox'] });
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  it('loads, asks nothing of another host, and shows the answer to its first example', async () => {
    const page = await browser.newPage();
    const complaints: string[] = [];
    const hosts = new Set<string>();
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('request', (request) => {
      const { protocol, host } = new URL(request.url());
      if (protocol.startsWith('http')) hosts.add(host);
    });
    await page.goto(server.url, { waitUntil: 'load' });
    await page.locator('.graphiql-execute-button').click();
    const answer = page.locator('.graphiql-response');
    await answer.getByText('articleCount').first().waitFor({ timeout: 30_000 });
    expect(await answer.textContent()).toMatch(/"articleCount":\s*2\b/);
    expect(await page.locator('.graphiql-tab').count()).toBeGreaterThan(10);
    expect([...hosts]).toEqual([new URL(server.url).host]);
    expect(complaints).toEqual([]);
  }, 90_000);
});
