/** What the page must know before anybody logs in: `GET /api/config`. */
export interface AppConfig {
  issuer: string;
  clientId: string;
  city: { zh: string; en: string };
  /** True on the embedded stack alone: its clock can be moved. */
  local: boolean;
}

/** For the moments when the server cannot be reached: the public pages still show their frame. */
const UNREACHABLE: AppConfig = { issuer: '', clientId: '', city: { zh: '', en: '' }, local: false };

let loading: Promise<AppConfig> | undefined;

export function loadConfig(): Promise<AppConfig> {
  loading ??= fetch('/api/config', { headers: { Accept: 'application/json' } })
    .then((response) => (response.ok ? (response.json() as Promise<AppConfig>) : UNREACHABLE))
    .catch(() => UNREACHABLE);
  return loading;
}
