import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { startExample } from '../example/example-service.js';
import type { Service } from '../service/start-service.js';

let service: Service;
let browser: Browser;

beforeAll(async () => {
  service = await startExample();
  browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
    ],
  });
}, 120_000);

afterAll(async () => {
  await browser.close();
  await service.close();
});

describe('the query page in a browser', () => {
  it('opens with five questions, answers the first, and asks nobody outside', async () => {
    const page = await browser.newPage();
    const outside: string[] = [];
    const wrong: string[] = [];
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(service.url) && !/^(data|blob):/.test(url)) outside.push(url);
    });
    page.on('pageerror', (error) => wrong.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') wrong.push(message.text());
    });
    await page.goto(`${service.url}/graphiql`);
    await page.click('.graphiql-execute-button', { timeout: 60_000 });
    await page.getByText('branch of Islamic State').first().waitFor({ timeout: 60_000 });
    expect(await page.locator('.graphiql-tab').count()).toBe(5);
    expect({ outside, wrong }).toEqual({ outside: [], wrong: [] });
    await page.close();
  }, 180_000);
});
