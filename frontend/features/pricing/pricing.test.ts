import { describe, expect, it } from 'vitest';
import type BoardUnit from '@/generated/org/anju/BoardUnit';
import ImportState from '@/generated/org/anju/ImportState';
import UnitState from '@/generated/org/anju/UnitState';
import type ImportView from '@/generated/org/anju/ImportView';
<<<<<<< HEAD
import { RefusedError } from '@/lib/problem';
import { uploadWorkbook } from '@/lib/upload';
=======
>>>>>>> fe-public
import { pendingOf } from './imports';
import { flatsOf } from './units';

const job = (id: number, state: ImportState) => ({ id, state }) as ImportView;

describe('the imports of an offering', () => {
  it('come back with the newest one that waits for a decision', () => {
    const imports = [job(4, ImportState.SAVED), job(2, ImportState.READY), job(3, ImportState.READING)];
    expect(pendingOf(imports)).toBe(3);
  });

  it('show none when all are decided', () => {
    expect(pendingOf([job(4, ImportState.SAVED), job(5, ImportState.DISCARDED)])).toBeUndefined();
  });
});

describe('the flats of a board', () => {
  const unit = (room: string, storey: number, totalPrice?: number) =>
    ({ id: storey, room, storey, entrance: '1单元', totalPrice, state: UnitState.CHOSEN }) as BoardUnit;

  it('know the height of their building, and leave out what has no price in force', () => {
    const flats = flatsOf({ buildings: [{ name: '1栋', units: [unit('101', 1, 5), unit('201', 2)] }] });
    expect(flats).toHaveLength(1);
    expect(flats[0]).toMatchObject({ building: '1栋', storeys: 2, price: 5, state: 'held' });
  });
});
<<<<<<< HEAD

describe('uploading a price list', () => {
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
=======
>>>>>>> fe-public
