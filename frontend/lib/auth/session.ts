import {
  ErrorResponse,
  InMemoryWebStorage,
  UserManager,
  WebStorageStateStore,
  type User,
} from 'oidc-client-ts';
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

/** A phone far from its mast takes longer than the library waits by itself. */
const SILENT_SECONDS = 20;

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
  /** Whose page this is: also after the login has ended, for as long as the page stays. */
  #subject?: string;
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

  /** Logs the person in again in a window of its own, so that nothing of this page is lost. */
  async loginBeside() {
    const manager = await this.#ready();
    // Whoever closes that window has only not logged in yet.
    await manager?.signinPopup({ ui_locales: document.documentElement.lang }).catch(() => null);
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
    this.#subject = undefined;
    wasHere.set('no');
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

  /** Another person than the one who left the page must not find what stands on it. */
  #come(user: User) {
    if (this.#subject && this.#subject !== user.profile.sub) {
      location.reload();
    } else {
      this.#enter(user);
    }
  }

  /** A device that slept has missed the renewal; the identity provider may still know the person. */
  async #renew() {
    if (!(await this.#askSilently())) {
      this.expired();
    }
  }

  #enter(user: User | null, without: SessionState['status'] = 'anonymous') {
    this.#accessToken = user?.access_token;
    this.#idToken = user?.id_token;
    this.#subject = user?.profile.sub ?? this.#subject;
    this.#state = user ? { status: 'known', person: personOf(user) } : { status: without };
    if (user) {
      wasHere.set('yes');
    }
    this.#listeners.forEach((listener) => listener());
  }

  async #askSilently() {
    const manager = await this.#ready();
    return (await manager?.signinSilent().catch(notHere)) ?? null;
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
      popup_redirect_uri: `${location.origin}/silent.html`,
      post_logout_redirect_uri: `${location.origin}/`,
      scope: 'openid profile',
      automaticSilentRenew: true,
      silentRequestTimeoutInSeconds: SILENT_SECONDS,
      userStore: new WebStorageStateStore({ store: new InMemoryWebStorage() }),
    });
    manager.events.addUserLoaded((user) => this.#come(user));
    manager.events.addAccessTokenExpired(() => void this.#renew());
    return manager;
  }
}

/** After a refusal the person has to log in by hand; an answer that did not come is waited for on the next page. */
function notHere(error: unknown) {
  if (error instanceof ErrorResponse) {
    wasHere.set('no');
  }
  return null;
}

function personOf(user: User): Person {
  const { name, preferred_username: account } = user.profile;
  return { name: name ?? account ?? '', roles: rolesOf(user.access_token) };
}

export const session = new Session();

export function useSession(): SessionState {
  return useSyncExternalStore(session.subscribe, session.state);
}
