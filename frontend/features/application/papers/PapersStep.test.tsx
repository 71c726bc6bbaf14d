import { QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import * as PaperEndpoint from '@/generated/PaperEndpoint';
import Category from '@/generated/org/anju/Category';
import FileType from '@/generated/org/anju/FileType';
import type PaperFolder from '@/generated/org/anju/PaperFolder';
import PaperKind from '@/generated/org/anju/PaperKind';
import State from '@/generated/org/anju/PaperNeedState';
import { chooseLanguage } from '@/lib/i18n';
import { RefusedError } from '@/lib/problem';
import { queryClient } from '@/lib/query';
import { LARGEST_BYTES } from '@/lib/transfer';
import { PapersStep } from './PapersStep';
import { sendPaper } from './transfer';

vi.mock('@/generated/PaperEndpoint');
// Vaadin's dialogs measure themselves, which jsdom does not know.
vi.mock('@vaadin/react-components/Dialog.js', () => ({ Dialog: () => null }));
vi.mock('@/components/ConfirmDialog', () => ({ ConfirmDialog: () => null }));
vi.mock('./transfer', async (original) => ({
  ...(await original<object>()),
  sendPaper: vi.fn(),
}));
vi.mock('@/lib/transfer', async (original) => ({
  ...(await original<object>()),
  loadFile: vi.fn(() => new Promise(() => undefined)),
}));

const content = (values: Partial<PaperFolder> = {}): PaperFolder => ({
  folder: 'f',
  open: true,
  papers: [],
  needs: [
    { kinds: [PaperKind.IDENTITY_CARD], state: State.MISSING },
    { kinds: [PaperKind.COMMITMENT], state: State.SIGNED_IN_THE_APPLICATION },
  ],
  ...values,
});

const card = {
  id: 7,
  kind: PaperKind.IDENTITY_CARD,
  fileName: '正面.jpg',
  type: FileType.PDF,
  size: 1000,
  uploadedAt: '2026-11-22T06:00:00Z',
};

const show = (folder: PaperFolder) => {
  vi.mocked(PaperEndpoint.ofFolder).mockResolvedValue(folder);
  render(
    <QueryClientProvider client={queryClient}>
      <PapersStep folder="f" offeringId={1} category={Category.TALENT} married={false} />
    </QueryClientProvider>,
  );
};

const choose = async (...files: File[]) =>
  fireEvent.change(await screen.findByLabelText('选择身份证的文件'), { target: { files } });

const photo = (name: string, size = 10) => {
  const file = new File(['x'], name, { type: 'image/jpeg' });
  Object.defineProperty(file, 'size', { value: size });
  return file;
};

describe('the papers of a draft', () => {
  beforeEach(() => {
    queryClient.clear();
    vi.resetAllMocks();
    chooseLanguage('zh');
  });

  it('say what is missing, and offer nothing to upload for what is signed online', async () => {
    show(content());
    expect(await screen.findByText('还缺：身份证。')).toBeDefined();
    expect(screen.queryByLabelText('选择个人承诺书的文件')).toBeNull();
  });

  it('send several files at once, each as it is', async () => {
    vi.mocked(sendPaper).mockResolvedValue(undefined);
    show(content());
    await choose(photo('a.jpg'), photo('b.jpg'));
    await waitFor(() => expect(sendPaper).toHaveBeenCalledTimes(2));
    expect(vi.mocked(sendPaper).mock.calls.map(([{ file, kind }]) => [file.name, kind])).toEqual([
      ['a.jpg', PaperKind.IDENTITY_CARD],
      ['b.jpg', PaperKind.IDENTITY_CARD],
    ]);
    expect(await screen.findByText(/\.jpg 已上传/)).toBeDefined();
  });

  it("tell at the file why it was refused, in the server's words, and try again", async () => {
    vi.mocked(sendPaper).mockRejectedValueOnce(
      new RefusedError({ status: 422, code: 'file.infected', title: '有病毒。', detail: '请重拍。' }),
    );
    show(content());
    await choose(photo('a.jpg'));
    expect((await screen.findByRole('alert')).textContent).toContain('a.jpg 没有传上去');
    expect(screen.getByRole('alert').textContent).toContain('有病毒。 请重拍。');

    vi.mocked(sendPaper).mockResolvedValueOnce(undefined);
    fireEvent.click(screen.getByRole('button', { name: '再试一次上传 a.jpg' }));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });

  it('do not even send a file that is too large', async () => {
    show(content());
    await choose(photo('huge.jpg', LARGEST_BYTES + 1));
    expect((await screen.findByRole('alert')).textContent).toContain('20 MB');
    expect(sendPaper).not.toHaveBeenCalled();
  });

  it('replace the file that is named', async () => {
    vi.mocked(sendPaper).mockResolvedValue(undefined);
    show(content({ papers: [card] }));
    fireEvent.change(await screen.findByLabelText('更换 正面.jpg'), {
      target: { files: [photo('sharp.jpg')] },
    });
    await waitFor(() => expect(sendPaper).toHaveBeenCalledTimes(1));
    expect(vi.mocked(sendPaper).mock.calls[0]?.[0].replaces).toBe(7);
  });

  it('can only be looked at once the application is filed', async () => {
    show(content({ open: false, papers: [card] }));
    expect(await screen.findByRole('button', { name: '查看 正面.jpg' })).toBeDefined();
    expect(screen.queryByRole('button', { name: '删除 正面.jpg' })).toBeNull();
    expect(screen.queryByLabelText('选择身份证的文件')).toBeNull();
    expect(screen.getByText(/申请已经提交/)).toBeDefined();
  });
});
