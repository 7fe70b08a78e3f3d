import { type APIRequestContext, type Browser, expect } from '@playwright/test';
import { PASSWORD } from './people';

/** Calls of demo accounts without a browser page: what a journey needs many times and shows once. */
export class Api {
  /** On their way or there: calls at the same moment sign in once. */
  private readonly tokens = new Map<string, Promise<string>>();

  private constructor(
    private readonly request: APIRequestContext,
    private readonly issuer: string,
    readonly close: () => Promise<void>,
  ) {}

  static async open(browser: Browser): Promise<Api> {
    const context = await browser.newContext();
    const page = await context.newPage();
    // The system sends whoever has no session to its sign-in page: there the issuer is.
    await page.goto('/');
    await expect(page.getByLabel('用户名')).toBeVisible();
    const issuer = page.url().replace(/\/protocol\/.*$/, '');
    await page.close();
    return new Api(context.request, issuer, () => context.close());
  }

  private token(account: string): Promise<string> {
    const known = this.tokens.get(account);
    if (known) return known;
    const token = this.signedIn(account);
    this.tokens.set(account, token);
    return token;
  }

  private async signedIn(account: string): Promise<string> {
    let token = '';
    // Keycloak refuses one of two sign-ins of a person at the same moment, and another journey may be at work.
    await expect(async () => {
      const answer = await this.request.post(`${this.issuer}/protocol/openid-connect/token`, {
        form: { grant_type: 'password', client_id: 'local-token', username: account, password: PASSWORD },
      });
      expect(answer.status(), `${account}: ${await answer.text()}`).toBe(200);
      token = (await answer.json()).access_token;
    }).toPass({ timeout: 15_000 });
    return token;
  }

  /** @param version sent as If-Match */
  // biome-ignore lint/suspicious/noExplicitAny: answers of several contracts, read field by field
  async call(account: string, method: string, path: string, data?: unknown, version?: number): Promise<any> {
    const send = async (token: Promise<string>) =>
      this.request.fetch(path, {
        method,
        data: data as string,
        headers: {
          Authorization: `Bearer ${await token}`,
          ...(version === undefined ? {} : { 'If-Match': `"${version}"` }),
          ...(data instanceof Buffer ? { 'Content-Type': 'application/octet-stream' } : {}),
        },
      });
    const token = this.token(account);
    let answer = await send(token);
    if (answer.status() === 401) {
      if (this.tokens.get(account) === token) this.tokens.delete(account);
      answer = await send(this.token(account));
    }
    expect(answer.status(), `${method} ${path} as ${account}: ${await answer.text()}`).toBeLessThan(300);
    return answer.status() === 204 ? undefined : answer.json();
  }
}
