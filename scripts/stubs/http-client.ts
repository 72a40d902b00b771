/**
 * Stands in for @actions/http-client inside the bundles. @actions/core uses it for one call only, the request of an
 * OIDC token, and would otherwise drag a second HTTP stack of 770 kB into every start.
 */
export class BearerCredentialHandler {
  readonly token: string;

  constructor(token: string) {
    this.token = token;
  }
}

export class HttpClient {
  readonly #userAgent: string;
  readonly #token: string | undefined;
  readonly #tries: number;

  constructor(
    userAgent: string,
    handlers: readonly BearerCredentialHandler[] = [],
    options: { maxRetries?: number } = {},
  ) {
    this.#userAgent = userAgent;
    this.#token = handlers[0]?.token;
    this.#tries = 1 + (options.maxRetries ?? 0);
  }

  async getJson<T>(url: string): Promise<{ statusCode: number; result: T | null; headers: object }> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#getOnce<T>(url);
      } catch (error) {
        if (attempt >= this.#tries || (error instanceof HttpStatusError && error.statusCode < 500)) throw error;
        await new Promise(resolve => setTimeout(resolve, Math.min(2 ** attempt * 50, 2000)));
      }
    }
  }

  async #getOnce<T>(url: string): Promise<{ statusCode: number; result: T | null; headers: object }> {
    const headers = {
      accept: 'application/json',
      'user-agent': this.#userAgent,
      ...(this.#token !== undefined && { authorization: `Bearer ${this.#token}` }),
    };
    const response = await fetch(url, { headers });
    if (!response.ok) throw new HttpStatusError(response.status);
    return { statusCode: response.status, result: (await response.json()) as T, headers: {} };
  }
}

class HttpStatusError extends Error {
  readonly statusCode: number;

  constructor(statusCode: number) {
    super(`The token service answered ${statusCode}`);
    this.statusCode = statusCode;
  }
}
