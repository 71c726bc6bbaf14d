import { afterEach, describe, expect, it, vi } from 'vitest';
import { RefusedError } from './problem';
import { uploadWorkbook } from './upload';

describe('uploading a workbook', () => {
  afterEach(() => vi.unstubAllGlobals());

  const answer = (status: number, body: unknown) => {
    const fetched = vi.fn<(address: string, request: RequestInit) => Promise<Response>>(() =>
      Promise.resolve(new Response(JSON.stringify(body), { status })),
    );
    vi.stubGlobal('fetch', fetched);
    return fetched;
  };
  const file = new File(['x'], '一房一价 2026.xlsx');

  it('names the file, whatever stands in its name', async () => {
    const fetched = answer(200, { importId: 12 });
    expect(await uploadWorkbook('/api/offerings/5/price-list', file)).toEqual({ importId: 12 });
    const [address, request] = fetched.mock.calls[0]!;
    expect(new URL(address, 'http://x').searchParams.get('fileName')).toBe('一房一价 2026.xlsx');
    expect(request.headers).toMatchObject({ 'Content-Type': 'application/octet-stream' });
  });

  it("is refused in the server's words", async () => {
    answer(413, { code: 'request.too-large', title: '文件太大。' });
    await expect(uploadWorkbook('/api/offerings/5/price-list', file)).rejects.toThrow(RefusedError);
    await expect(uploadWorkbook('/api/offerings/5/price-list', file)).rejects.toThrow('文件太大。');
  });
});
