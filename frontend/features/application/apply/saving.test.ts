import { describe, expect, it } from 'vitest';
import { RefusedError } from '@/lib/problem';
import { Saving, type Backend, type Shelf, type Stored, type Unsent } from './saving';

interface Form {
  name: string;
  mobile: string;
}

const EMPTY: Form = { name: '', mobile: '' };
const refused = (status: number, code: string) => new RefusedError({ status, code, title: code });

/** A server with one draft, on which other devices save too. */
class Server implements Backend<Form> {
  stored: Stored<Form> = { id: 'd1', version: 0, step: '', form: EMPTY, savedAt: 't0', isBegun: false };
  failure: Error | undefined;
  saves = 0;

  open = () => this.answer(() => this.stored);

  save = (id: string, version: number, step: string, form: Form) =>
    this.answer(() => {
      this.saves++;
      if (id !== this.stored.id) {
        throw refused(404, 'draft.unknown');
      }
      if (version !== this.stored.version) {
        throw refused(409, 'draft.changed-elsewhere');
      }
      const next = version + 1;
      this.stored = { ...this.stored, version: next, step, form, savedAt: `t${next}`, isBegun: true };
      return { version: next, savedAt: this.stored.savedAt };
    });

  elsewhere(form: Form) {
    this.stored = { ...this.stored, version: this.stored.version + 1, form };
  }

  private answer<T>(give: () => T): Promise<T> {
    return Promise.resolve().then(() => {
      if (this.failure) {
        throw this.failure;
      }
      return give();
    });
  }
}

class Tab implements Shelf<Form> {
  readonly kept = new Map<string, Unsent<Form>>();
  read = (id: string) => this.kept.get(id);
  write = (id: string, unsent: Unsent<Form>) => void this.kept.set(id, unsent);
  clear = (id: string) => void this.kept.delete(id);
}

function open(server: Server, tab = new Tab()) {
  const waiting: (() => void)[] = [];
  const later = (run: () => void) => {
    waiting.push(run);
    return () => void waiting.splice(waiting.indexOf(run), 1);
  };
  return { saving: new Saving(server.stored, server, tab, later), tab, waiting };
}

describe('a form that is saved as it is typed', () => {
  it('waits for a pause and then says when it was saved', async () => {
    const server = new Server();
    const { saving, tab, waiting } = open(server);
    saving.type({ ...EMPTY, name: '王' }, 'applicant');
    saving.type({ ...EMPTY, name: '王芳' }, 'applicant');
    expect(saving.state().status).toBe('typed');
    expect(waiting).toHaveLength(1);
    await saving.settle();
    expect(server.saves).toBe(1);
    expect(server.stored).toMatchObject({ version: 1, step: 'applicant', form: { name: '王芳' } });
    expect(saving.state()).toMatchObject({ status: 'saved', savedAt: 't1' });
    expect(tab.kept.size).toBe(0);
  });

  it('sends what was typed while it was saving with the new version', async () => {
    const server = new Server();
    const { saving } = open(server);
    saving.type({ ...EMPTY, name: '王' }, 'applicant');
    const settled = saving.settle();
    saving.type({ ...EMPTY, name: '王芳' }, 'applicant');
    await settled;
    await saving.settle();
    expect(server.stored).toMatchObject({ version: 2, form: { name: '王芳' } });
    expect(saving.state().status).toBe('saved');
  });

  it('keeps in the tab what does not get through, and tries again', async () => {
    const server = new Server();
    server.failure = new TypeError('offline');
    const { saving, tab, waiting } = open(server);
    saving.type({ ...EMPTY, mobile: '138' }, 'applicant');
    await saving.settle();
    expect(saving.state().status).toBe('failed');
    expect(tab.kept.get('d1')?.form.mobile).toBe('138');
    expect(waiting).toHaveLength(1);
    server.failure = undefined;
    await saving.settle();
    expect(server.stored.form.mobile).toBe('138');
    expect(tab.kept.size).toBe(0);
  });

  it('loses nothing when the login expires and the page is opened anew', async () => {
    const server = new Server();
    server.failure = refused(401, 'request.unauthenticated');
    const tab = new Tab();
    const expired = open(server, tab);
    expired.saving.type({ ...EMPTY, mobile: '138' }, 'housing');
    await expired.saving.settle();
    expect(expired.waiting).toHaveLength(0);
    server.failure = undefined;
    const { saving } = open(server, tab);
    expect(saving.state()).toMatchObject({ form: { mobile: '138' }, step: 'housing' });
    await saving.settle();
    expect(server.stored.form.mobile).toBe('138');
  });

  it('does not take over what another person left in the tab', () => {
    const tab = new Tab();
    tab.write('another', { version: 0, before: EMPTY, form: { name: '别人', mobile: '' }, step: '' });
    expect(open(new Server(), tab).saving.state().form).toEqual(EMPTY);
  });
});

describe('a form that two devices fill in', () => {
  it('takes over what only the other one changed, and says so', async () => {
    const server = new Server();
    const { saving } = open(server);
    server.elsewhere({ ...EMPTY, mobile: '138' });
    saving.type({ ...EMPTY, name: '王芳' }, 'applicant');
    await saving.settle();
    expect(saving.state()).toMatchObject({ status: 'saved', taken: ['mobile'] });
    expect(server.stored.form).toEqual({ name: '王芳', mobile: '138' });
    saving.dismissTaken();
    expect(saving.state().taken).toEqual([]);
  });

  it('overwrites nothing while the person has not chosen', async () => {
    const server = new Server();
    const { saving } = open(server);
    server.elsewhere({ ...EMPTY, name: '李强' });
    saving.type({ ...EMPTY, name: '王芳' }, 'applicant');
    await saving.settle();
    expect(saving.state()).toMatchObject({
      status: 'conflict',
      form: { name: '王芳' },
      conflict: { theirs: { name: '李强' }, paths: ['name'] },
    });
    saving.type({ ...saving.state().form, mobile: '1' }, 'applicant');
    await saving.settle();
    expect(server.stored.form.name).toBe('李强');
  });

  it.each([
    [['name'], '李强'],
    [[], '王芳'],
  ])('saves what the person chose %j', async (fromTheirs, name) => {
    const server = new Server();
    const { saving } = open(server);
    server.elsewhere({ ...EMPTY, name: '李强' });
    saving.type({ ...EMPTY, name: '王芳' }, 'applicant');
    await saving.settle();
    saving.resolve(fromTheirs);
    await saving.settle();
    expect(saving.state()).toMatchObject({ status: 'saved', form: { name }, conflict: undefined });
    expect(server.stored.form.name).toBe(name);
  });

  it('asks again when the form changes elsewhere while the person chooses', async () => {
    const server = new Server();
    const { saving } = open(server);
    server.elsewhere({ ...EMPTY, name: '李强' });
    saving.type({ ...EMPTY, name: '王芳' }, 'applicant');
    await saving.settle();
    server.elsewhere({ ...EMPTY, name: '李刚' });
    saving.resolve([]);
    await saving.settle();
    expect(saving.state()).toMatchObject({ status: 'conflict', conflict: { theirs: { name: '李刚' } } });
    expect(server.stored.form.name).toBe('李刚');
  });

  it('goes on without a question when only the answer to its own save was lost', async () => {
    const server = new Server();
    const { saving } = open(server);
    saving.type({ ...EMPTY, name: '王芳' }, 'applicant');
    server.elsewhere({ ...EMPTY, name: '王芳' });
    await saving.settle();
    expect(saving.state()).toMatchObject({ status: 'saved', taken: [], conflict: undefined });
  });

  it('asks about what stayed in the tab when the server has something else by now', () => {
    const tab = new Tab();
    tab.write('d1', { version: 0, before: EMPTY, form: { name: '王芳', mobile: '1' }, step: '' });
    const server = new Server();
    server.elsewhere({ ...EMPTY, name: '李强' });
    expect(open(server, tab).saving.state()).toMatchObject({
      status: 'conflict',
      form: { name: '王芳', mobile: '1' },
    });
  });

  it('can begin anew with what is here after it was discarded elsewhere', async () => {
    const server = new Server();
    const { saving } = open(server);
    server.stored = { ...server.stored, id: 'd2', version: 0 };
    saving.type({ ...EMPTY, name: '王芳' }, 'applicant');
    await saving.settle();
    expect(saving.state().status).toBe('gone');
    await saving.beginAnew();
    await saving.settle();
    expect(server.stored).toMatchObject({ id: 'd2', form: { name: '王芳' } });
  });

  it('leaves nothing in the tab once it was submitted', async () => {
    const server = new Server();
    server.failure = refused(409, 'draft.already-submitted');
    const { saving, tab } = open(server);
    saving.type({ ...EMPTY, name: '王芳' }, 'applicant');
    await saving.settle();
    expect(saving.state().status).toBe('submitted');
    expect(tab.kept.size).toBe(0);
  });
});
