import { InMemoryWebStorage, UserManager, WebStorageStateStore, type User } from 'oidc-client-ts';
import { useSyncExternalStore } from 'react';
import { createSetting } from '@/lib/setting';
import { loadConfig, type AppConfig } from './config';
import { rolesOf, type Role } from './roles';

export interface Person {
  name: string;
  roles: readonly Role[];
}

export interface SessionState {
  /** `starting` until it is known whether the person is still logged in at the identity provider. */
  status: 'starting' | 'anonymous' | 'known' | 'expired';
  person?: Person;
}

/** Remembers only that somebody was logged in here, never a token; it spares strangers the silent question. */
const wasHere = createSetting('anju.was-logged-in', ['yes', 'no'], 'no');

/**
 * The login of this tab. Tokens stay in memory; after a reload the identity provider is asked silently, in a hidden
 * frame, whether the person is still logged in there.
 */
class Session {
  #manager?: Promise<UserManager | undefined>;
  #accessToken?: string;
  #idToken?: string;
  #state: SessionState = { status: 'starting' };
  readonly #listeners = new Set<() => void>();

  readonly state = () => this.#state;

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  token = () => this.#accessToken;

  async start() {
    const user = wasHere.get() === 'yes' ? await this.#askSilently() : null;
    this.#enter(user);
  }

  /** Leads back to this very page; what stands behind its `#` is kept in this browser and sent to nobody. */
  async login(returnTo = location.pathname + location.search + location.hash) {
    const manager = await this.#ready();
    await manager?.signinRedirect({ state: returnTo, ui_locales: document.documentElement.lang });
  }

  /** Takes the answer of the identity provider; returns where the person wanted to go. */
  async finishLogin(): Promise<string> {
    const manager = await this.#ready();
    const user = (await manager?.signinRedirectCallback()) ?? null;
    this.#enter(user);
    return typeof user?.state === 'string' && user.state.startsWith('/') ? user.state : '/';
  }

  async logout() {
    const manager = await this.#ready();
    const idToken = this.#idToken;
    this.#enter(null);
    await manager?.removeUser();
    await manager?.signoutRedirect({ id_token_hint: idToken });
  }

  /** The server or the identity provider says that the login is over. */
  expired() {
    if (this.#state.status === 'known') {
      this.#enter(null, 'expired');
    }
  }

  #enter(user: User | null, without: SessionState['status'] = 'anonymous') {
    this.#accessToken = user?.access_token;
    this.#idToken = user?.id_token;
    this.#state = user ? { status: 'known', person: personOf(user) } : { status: without };
    wasHere.set(user ? 'yes' : 'no');
    this.#listeners.forEach((listener) => listener());
  }

  async #askSilently() {
    const manager = await this.#ready();
    // A refusal only means that the person has to log in again, by hand.
    return (await manager?.signinSilent().catch(() => null)) ?? null;
  }

  #ready() {
    this.#manager ??= loadConfig().then((config) =>
      config.issuer ? this.#createManager(config) : undefined,
    );
    return this.#manager;
  }

  #createManager(config: AppConfig) {
    const manager = new UserManager({
      authority: config.issuer,
      client_id: config.clientId,
      redirect_uri: `${location.origin}/login/callback`,
      silent_redirect_uri: `${location.origin}/silent.html`,
      post_logout_redirect_uri: `${location.origin}/`,
      scope: 'openid profile',
      automaticSilentRenew: true,
      userStore: new WebStorageStateStore({ store: new InMemoryWebStorage() }),
    });
    manager.events.addUserLoaded((user) => this.#enter(user));
    manager.events.addAccessTokenExpired(() => this.expired());
    return manager;
  }
}

function personOf(user: User): Person {
  const { name, preferred_username: account } = user.profile;
  return { name: name ?? account ?? '', roles: rolesOf(user.access_token) };
}

export const session = new Session();

export function useSession(): SessionState {
  return useSyncExternalStore(session.subscribe, session.state);
}
