import { LARGEST_BYTES } from '@/lib/transfer';
import { uploadFile } from '@/lib/upload';

/** An official document as somebody types it in. */
export interface TypedDocument {
  issuer: string;
  number: string;
  /** A date, empty while none is chosen. */
  issuedOn: string;
  file: File | undefined;
}

export const NO_DOCUMENT: TypedDocument = { issuer: '', number: '', issuedOn: '', file: undefined };

/** Whether everything is there; the server looks at the file's content. */
export const isWhole = ({ issuer, number, issuedOn, file }: TypedDocument) =>
  issuer.trim() !== '' &&
  number.trim() !== '' &&
  issuedOn !== '' &&
  file !== undefined &&
  file.size <= LARGEST_BYTES;

/** Hands it in and answers its id. It waits at the server for the record that it proves. */
export async function handIn({ issuer, number, issuedOn, file }: TypedDocument): Promise<number> {
  if (!file) {
    throw new TypeError('a document without its scan');
  }
  const { documentId } = await uploadFile<{ documentId: number }>('/api/documents', file, {
    issuer,
    number,
    issuedOn,
  });
  return documentId;
}
