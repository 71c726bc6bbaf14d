import { describe, expect, it } from 'vitest';
import PaperKind from '@/generated/org/anju/PaperKind';
import { startable, uploadsAfter, type Upload } from './useUploads';

const upload = (key: number, state: Upload['state']): Upload => ({
  key,
  kind: PaperKind.IDENTITY_CARD,
  file: new File(['x'], `${key}.jpg`),
  replaces: undefined,
  state,
  share: 0,
  error: undefined,
});

const keys = (uploads: readonly Upload[]) => uploads.map(({ key }) => key);

describe('files on their way', () => {
  it('go two at a time', () => {
    const waiting = [upload(1, 'waiting'), upload(2, 'waiting'), upload(3, 'waiting')];
    expect(keys(startable(waiting))).toEqual([1, 2]);
    expect(keys(startable([upload(1, 'sending'), upload(2, 'sending'), upload(3, 'waiting')]))).toEqual([]);
  });

  it('do not wait for one that failed', () => {
    const uploads = [upload(1, 'failed'), upload(2, 'tooLarge'), upload(3, 'sending'), upload(4, 'waiting')];
    expect(keys(startable(uploads))).toEqual([4]);
  });

  it('are changed and left one by one', () => {
    const uploads = [upload(1, 'sending'), upload(2, 'failed')];
    const moved = uploadsAfter(uploads, { type: 'set', key: 1, values: { share: 0.5 } });
    expect(moved.map(({ share }) => share)).toEqual([0.5, 0]);
    expect(keys(uploadsAfter(moved, { type: 'drop', key: 2 }))).toEqual([1]);
    expect(keys(uploadsAfter(moved, { type: 'add', uploads: [upload(3, 'waiting')] }))).toEqual([1, 2, 3]);
  });
});
