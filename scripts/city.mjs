/**
 * Calls a running Anju over HTTP as the demo people. It needs Node alone, and a stack whose clock can be moved and
 * whose realm has the client `anju-cli`: the embedded one.
 */
import { readFile } from 'node:fs/promises';

const PASSWORD = 'anju';
/** In which registries that are asked again by themselves have answered. */
const REGISTRY_SECONDS = 120;

/** What Anju answered instead of doing it: the HTTP status and the stable code of the refusal. */
export class Refused extends Error {
  constructor(status, problem) {
    super(`${status} ${problem?.code ?? ''} ${problem?.message ?? ''}`);
    this.status = status;
    this.code = problem?.code;
    this.fields = problem?.validationErrorData ?? [];
  }
}

/** The calls to the instance at `base`; files are read from the folder `samples`. */
export function cityAt({ base, samples }) {
  const tokens = new Map();

  async function http(path, init = {}) {
    const response = await fetch(new URL(path, base), init);
    const text = await response.text();
    const body = response.headers.get('content-type')?.includes('json') && text ? JSON.parse(text) : text;
    if (!response.ok) {
      throw new Refused(response.status, typeof body === 'object' ? body : undefined);
    }
    return body;
  }

  const config = () => http('/api/config');

  async function tokenOf(person) {
    const known = tokens.get(person);
    if (known && known.until > Date.now()) {
      return known.token;
    }
    const { issuer } = await config();
    const form = new URLSearchParams({ grant_type: 'password', client_id: 'anju-cli', username: person, password: PASSWORD, scope: 'openid organization' });
    const response = await fetch(`${issuer}/protocol/openid-connect/token`, { method: 'POST', body: form });
    if (!response.ok) {
      throw new Error(`${person} cannot log in: ${response.status} ${await response.text()}`);
    }
    const { access_token: token, expires_in: seconds } = await response.json();
    tokens.set(person, { token, until: Date.now() + (seconds - 20) * 1000 });
    return token;
  }

  const identityOf = async (person) => (person ? { Authorization: `Bearer ${await tokenOf(person)}` } : {});

  /** Calls a browser-callable method as a person, or as nobody in particular. */
  async function call(person, endpoint, method, parameters = {}) {
    return http(`/connect/${endpoint}/${method}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Accept-Language': 'en', ...(await identityOf(person)) },
      body: JSON.stringify(parameters),
    });
  }

  async function upload(person, path, file) {
    const bytes = await readFile(new URL(file, `file://${samples.replace(/\/?$/, '/')}`));
    return send(person, `${path}?fileName=${encodeURIComponent(file)}`, bytes);
  }

  /** Sends a file's bytes as an upload does. */
  const send = async (person, path, bytes) =>
    http(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/octet-stream', ...(await identityOf(person)) },
      body: bytes,
    });

  /** A file that is made for a person, as text. */
  const download = async (person, path, method = 'GET') =>
    http(path, { method, headers: { 'Accept-Language': 'en', ...(await identityOf(person)) } });

  const caseOf = (officer, applicationId) => call(officer, 'VerificationEndpoint', 'caseOf', { applicationId });

  /** The case once the registries have answered for that check, so that it can be decided. */
  const answeredCase = (officer, kind, applicationId) =>
    until(
      `the registries' answers about application ${applicationId}`,
      () => caseOf(officer, applicationId),
      ({ evidence }) => evidence[kind.toLowerCase()] !== 'WAITING',
      REGISTRY_SECONDS,
    );

  const claim = (officer, kind, applicationId) => call(officer, 'CheckQueueEndpoint', 'claim', { applicationId, kind });

  /** A second officer agrees with a proposed refusal. */
  async function confirmRefusal(officer, kind, applicationId) {
    await claim(officer, kind, applicationId);
    const { version } = await caseOf(officer, applicationId);
    await call(officer, 'VerificationEndpoint', 'confirmRefusal', { applicationId, kind, version });
  }

  /** Takes a case, waits for the registries and decides it; a refusal is confirmed by the colleague. */
  async function decide(officer, colleague, kind, applicationId) {
    await claim(officer, kind, applicationId);
    const { version, eligibility } = await answeredCase(officer, kind, applicationId);
    const approve = kind === 'IDENTITY' || eligibility.outcome !== 'NOT_MET';
    const grounds = approve ? {} : { article: '6', reason: 'The home is not below the area per head, or was traded lately.' };
    await call(officer, 'VerificationEndpoint', 'decide', { applicationId, kind, outcome: approve ? 'APPROVED' : 'REFUSED', version, ...grounds });
    if (!approve) {
      await confirmRefusal(colleague, kind, applicationId);
    }
    return approve;
  }

  /**
   * Decides every waiting case; the housing officer refuses those whose conditions are not met. The colleague, the
   * second officer of the same check, confirms refusals, also those that were proposed before.
   */
  async function check(officer, kind, offeringId) {
    const colleague = officer.replace(/1$/, '2');
    const filter = { kind, offeringId };
    let approved = 0;
    let refused = 0;
    for (;;) {
      const { items } = await call(officer, 'CheckQueueEndpoint', 'page', { filter, order: 'WAITING', descending: false, page: 0, size: 100 });
      if (items.length === 0) {
        return { approved, refused };
      }
      for (const { applicationId, toConfirm } of items) {
        if (toConfirm) {
          await confirmRefusal(colleague, kind, applicationId);
          refused++;
        } else {
          (await decide(officer, colleague, kind, applicationId)) ? approved++ : refused++;
        }
      }
    }
  }

  const now = async () => new Date((await call(null, 'ClockEndpoint', 'now')).now);

  /** Moves the city's clock on; a time that has passed is left alone. */
  const forwardTo = async (instant) => {
    const seconds = Math.ceil((new Date(instant) - (await now())) / 1000);
    if (seconds > 0) {
      await call(null, 'ClockEndpoint', 'forward', { seconds });
    }
  };

  return { config, call, upload, send, download, answeredCase, check, now, forwardTo };
}

export const later = (instant, seconds) => new Date(new Date(instant).getTime() + seconds * 1000).toISOString();

/** Asks until `ready` says so. */
export async function until(what, ask, ready, seconds = 60) {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const answer = await ask();
    if (ready(answer)) {
      return answer;
    }
    if (Date.now() > end) {
      throw new Error(`${what} did not come within ${seconds} s; last answer: ${JSON.stringify(answer)}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
}

/** All pages of a list. */
export async function pages(ask) {
  const items = [];
  for (let page = 0; ; page++) {
    const answer = await ask(page, 100);
    items.push(...answer.items);
    if (items.length >= answer.total || answer.items.length === 0) {
      return items;
    }
  }
}

/** A valid identity number of somebody who does not exist. */
export function identityNumber(birth, sequence) {
  const body = `420203${birth}${String(sequence).padStart(3, '0')}`;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, i) => total + weight * Number(body[i]), 0);
  return body + '10X98765432'[sum % 11];
}
