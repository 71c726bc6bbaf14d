import { failureOf, problemOf } from '@/lib/problem';
import { isSame, merge, withFieldOf, type Path } from './merging';

/** A form as the server keeps it. */
export interface Stored<Form> {
  id: string;
  version: number;
  step: string;
  form: Form;
  /** ISO 8601. */
  savedAt: string;
  /** False while nothing was ever saved. */
  isBegun: boolean;
}

/** Where the form is kept. */
export interface Backend<Form> {
  open: () => Promise<Stored<Form>>;
  save: (
    id: string,
    version: number,
    step: string,
    form: Form,
  ) => Promise<{ version: number; savedAt: string }>;
}

/** What was typed and has not reached the server, with what the server had when it was typed. */
export interface Unsent<Form> {
  version: number;
  before: Form;
  form: Form;
  step: string;
}

/** Keeps what has not reached the server, for as long as this tab lives. */
export interface Shelf<Form> {
  read: (id: string) => Unsent<Form> | undefined;
  write: (id: string, unsent: Unsent<Form>) => void;
  clear: (id: string) => void;
}

/** Runs something later; the answer calls it off. */
export type Later = (run: () => void, milliseconds: number) => () => void;

export type Status =
  | 'saved'
  /** Typed, and sent in a moment. */
  | 'typed'
  | 'saving'
  /** The server could not be reached; it is tried again. */
  | 'failed'
  /** Both sides changed the same; the person chooses. */
  | 'conflict'
  /** Discarded elsewhere or cleared after the window. */
  | 'gone'
  | 'submitted';

export interface SavingState<Form> {
  id: string;
  form: Form;
  step: string;
  status: Status;
  savedAt: string;
  isBegun: boolean;
  /** What another tab or device changed and is now here too. */
  taken: readonly Path[];
  /** What the other side has, while the person chooses. */
  conflict?: { theirs: Form; paths: readonly Path[] };
}

/** Nothing is sent on its own while the person has to decide something. */
const HELD: ReadonlySet<Status> = new Set(['conflict', 'gone', 'submitted']);

const PAUSE = 800;
const NEXT_TRY = 5_000;

/** Saves a form as it is typed, and never over what somebody else has saved unseen. */
export class Saving<Form extends object> {
  #state: SavingState<Form>;
  /** What the server has, as far as this page knows. */
  #before: Form;
  #savedStep: string;
  #version: number;
  #calledOff: () => void = () => {};
  #running?: Promise<void>;
  #isOver = false;
  readonly #listeners = new Set<() => void>();
  readonly #backend: Backend<Form>;
  readonly #shelf: Shelf<Form>;
  readonly #later: Later;

  constructor(stored: Stored<Form>, backend: Backend<Form>, shelf: Shelf<Form>, later: Later) {
    const { id, form, step, version, savedAt, isBegun } = stored;
    this.#backend = backend;
    this.#shelf = shelf;
    this.#later = later;
    this.#before = form;
    this.#savedStep = step;
    this.#version = version;
    this.#state = { id, form, step, savedAt, isBegun, status: 'saved', taken: [] };
    this.#takeUnsent(shelf.read(id));
  }

  readonly state = () => this.#state;

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  /** Something was typed, or the person went to another step. */
  type(form: Form, step: string) {
    const isHeld = HELD.has(this.#state.status);
    this.#change({ form, step, status: isHeld ? this.#state.status : 'typed', isBegun: true });
    this.#keep();
    if (!isHeld) {
      this.#saveIn(PAUSE);
    }
  }

  /** Sends at once what has not been sent; ends when it was, or could not be. */
  async settle() {
    this.#calledOff();
    while (!this.#isOver && this.#isUnsent() && !HELD.has(this.#state.status)) {
      await this.#save();
      if (this.#state.status === 'failed') {
        return;
      }
    }
    if (!this.#isUnsent() && this.#state.status === 'typed') {
      this.#change({ status: 'saved' });
    }
  }

  /** The server said that somebody else has changed the form. */
  async readTheirs() {
    const theirs = await this.#backend.open();
    const merged = merge(this.#before, this.#state.form, theirs.form);
    this.#before = theirs.form;
    this.#savedStep = theirs.step;
    this.#version = theirs.version;
    const isClear = merged.conflicts.length === 0;
    this.#change({
      form: merged.form,
      savedAt: theirs.savedAt,
      taken: merged.taken,
      status: isClear ? 'typed' : 'conflict',
      conflict: isClear ? undefined : { theirs: theirs.form, paths: merged.conflicts },
    });
    this.#keep();
  }

  /** The person has chosen: these fields as the other side has them, the rest as here. */
  resolve(fromTheirs: readonly Path[]) {
    const { form, conflict } = this.#state;
    if (conflict) {
      const chosen = fromTheirs.reduce((one, path) => withFieldOf(one, path, conflict.theirs), form);
      this.#change({ form: chosen, status: 'typed', conflict: undefined });
      this.#keep();
      this.#saveIn(0);
    }
  }

  /** The person has read what was taken over. */
  dismissTaken() {
    this.#change({ taken: [] });
  }

  /** Begins anew on the server with what stands on this page, after it was discarded elsewhere. */
  async beginAnew() {
    const fresh = await this.#backend.open();
    this.#shelf.clear(this.#state.id);
    this.#before = fresh.form;
    this.#savedStep = fresh.step;
    this.#version = fresh.version;
    this.#change({ id: fresh.id, status: 'typed' });
    this.#keep();
    this.#saveIn(0);
  }

  version = () => this.#version;

  /** The form was submitted or discarded: nothing of it is kept on this device. */
  end() {
    this.#isOver = true;
    this.#calledOff();
    this.#shelf.clear(this.#state.id);
  }

  #takeUnsent(unsent: Unsent<Form> | undefined) {
    if (!unsent) {
      return;
    }
    const merged = merge(unsent.before, unsent.form, this.#before);
    const isClear = merged.conflicts.length === 0;
    this.#state = {
      ...this.#state,
      form: merged.form,
      step: unsent.step,
      isBegun: true,
      status: isClear ? 'typed' : 'conflict',
      taken: merged.taken,
      conflict: isClear ? undefined : { theirs: this.#before, paths: merged.conflicts },
    };
    this.#keep();
    if (isClear) {
      this.#saveIn(0);
    }
  }

  #isUnsent() {
    const { form, step } = this.#state;
    return step !== this.#savedStep || !isSame(form, this.#before);
  }

  #keep() {
    const { id, form, step } = this.#state;
    if (this.#isUnsent()) {
      this.#shelf.write(id, { version: this.#version, before: this.#before, form, step });
    } else {
      this.#shelf.clear(id);
    }
  }

  #saveIn(milliseconds: number) {
    this.#calledOff();
    this.#calledOff = this.#later(() => void this.settle(), milliseconds);
  }

  /** One save at a time: the next one goes on from the version that this one answers. */
  #save(): Promise<void> {
    this.#running ??= this.#send().finally(() => (this.#running = undefined));
    return this.#running;
  }

  async #send() {
    const { id, form, step } = this.#state;
    this.#change({ status: 'saving' });
    try {
      const { version, savedAt } = await this.#backend.save(id, this.#version, step, form);
      this.#before = form;
      this.#savedStep = step;
      this.#version = version;
      this.#change({ status: this.#isUnsent() ? 'typed' : 'saved', savedAt });
      if (!this.#isOver) {
        this.#keep();
      }
    } catch (error) {
      await this.#refused(error);
    }
  }

  async #refused(error: unknown) {
    const code = problemOf(error)?.code;
    if (code === 'draft.changed-elsewhere') {
      await this.readTheirs().catch(() => this.#tryAgain());
    } else if (code === 'draft.already-submitted') {
      this.end();
      this.#change({ status: 'submitted' });
    } else if (code === 'draft.unknown') {
      this.#change({ status: 'gone' });
    } else {
      this.#tryAgain();
      if (failureOf(error) === 'login') {
        // The person logs in again and finds it on the shelf.
        this.#calledOff();
      }
    }
  }

  #tryAgain() {
    this.#change({ status: 'failed' });
    this.#saveIn(NEXT_TRY);
  }

  #change(more: Partial<SavingState<Form>>) {
    this.#state = { ...this.#state, ...more };
    this.#listeners.forEach((listener) => listener());
  }
}
