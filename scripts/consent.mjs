/**
 * What the employer's people do with the links that the employer hands out: each proves who they are by the end of the
 * identity number and answers. The sample roster tells their numbers, which nobody else is told.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';

export const ROSTER = 'employer-roster-fifth-hospital.xlsx';

/** New links of everybody who has not consented, with the row of the roster. */
export async function memberLinks(city, offeringId, clerk = 'hospital-clerk') {
  const file = await city.download(clerk, `/api/offerings/${offeringId}/member-links?format=csv&renew=true`, 'POST');
  return file
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => ({ row: Number(line.split(',')[0]), link: line.split('#')[1] }));
}

/** Opens a link as the person with that identity number and consents or declines. */
export async function answer(city, link, identityNumber, consent) {
  const lastSix = identityNumber.slice(-6);
  const { version } = await city.call(null, 'ConsentEndpoint', 'prove', { link, lastSix });
  return city.call(null, 'ConsentEndpoint', 'answer', { link, lastSix, version, consent, committed: consent });
}

/** The text of a part of a zip archive, by its central directory. */
function part(zip, name) {
  const end = zip.lastIndexOf('PK\x05\x06');
  let at = zip.readUInt32LE(end + 16);
  for (let i = zip.readUInt16LE(end + 10); i > 0; i--) {
    const length = zip.readUInt16LE(at + 28);
    if (zip.toString('utf8', at + 46, at + 46 + length) === name) {
      const local = zip.readUInt32LE(at + 42);
      const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
      const bytes = zip.subarray(start, start + zip.readUInt32LE(at + 20));
      return (zip.readUInt16LE(at + 10) === 0 ? bytes : inflateRawSync(bytes)).toString('utf8');
    }
    at += 46 + length + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return '';
}

/** The identity numbers of the roster's applicants, by row: what only they themselves know by heart. */
export async function numbersByRow(samples) {
  const zip = await readFile(join(samples, ROSTER));
  const texts = (xml) => [...xml.matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, text]) => text).join('');
  const shared = [...part(zip, 'xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(([, item]) => texts(item));
  const cells = part(zip, 'xl/worksheets/sheet1.xml').matchAll(/<c r="D(\d+)"([^>]*)>(.*?)<\/c>/gs);
  return new Map(
    [...cells].map(([, row, attributes, content]) => {
      const value = content.match(/<v>([^<]*)<\/v>/)?.[1] ?? '';
      const text = attributes.includes('t="s"') ? shared[Number(value)] : texts(content) || value;
      return [Number(row), text.normalize('NFKC').trim()];
    }),
  );
}
