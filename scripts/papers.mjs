/** Papers that a family hands in, and how: as the page does, one file for each kind that is missing. */

/** A PDF of one page that says which paper it stands for; the words are Latin. */
export function paperPdf(words) {
  const text = `BT /F1 28 Tf 72 740 Td (${words}) Tj ET\n`;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 5 0 R/Resources<</Font<</F1 4 0 R>>>>>>',
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    `<</Length ${text.length}>>\nstream\n${text}endstream`,
  ];
  let file = '%PDF-1.4\n';
  let places = '0000000000 65535 f \n';
  objects.forEach((object, i) => {
    places += `${String(file.length).padStart(10, '0')} 00000 n \n`;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n${places}trailer\n<</Size ${size}/Root 1 0 R>>\n`;
  return Buffer.from(`${file}${table}startxref\n${file.length}\n%%EOF\n`, 'latin1');
}

/** Hands in what the policy asks of the household and the draft does not have yet; answers the kinds. */
export async function handInPapers(city, account, { paperFolder, offeringId }, { category, maritalStatus }) {
  const married = maritalStatus === 'MARRIED';
  const { needs } = await city.call(account, 'PaperEndpoint', 'ofFolder', { folder: paperFolder, offeringId, category, married });
  const kinds = needs.filter(({ state }) => state === 'MISSING').map(({ kinds: [first] }) => first);
  for (const kind of kinds) {
    await city.send(account, `/api/papers/${paperFolder}?kind=${kind}&fileName=${kind}.pdf`, paperPdf(kind));
  }
  return kinds;
}
