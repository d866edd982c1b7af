import { type Browser as BrowserProcess, chromium } from 'playwright-core';
import type { Browser } from './browser';
import { findBrowser } from './findBrowser';

/**
 * Starts a headless browser for tests and screenshots. It loads only pages that this project serves, so it runs without
 * Chromium's sandbox: as root and in most containers it would not start with it.
 */
export async function launchBrowser(browser?: Browser): Promise<BrowserProcess> {
  const { executablePath, args, env } = browser ?? (await findBrowser());
  return chromium.launch({
    executablePath,
    env: { ...env },
    headless: true,
    chromiumSandbox: false,
    args: ['--disable-gpu', '--disable-background-networking', '--disable-component-update', ...args],
  });
}
