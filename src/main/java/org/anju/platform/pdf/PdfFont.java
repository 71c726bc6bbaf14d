package org.anju.platform.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Noto Sans SC, of which a document embeds the characters that it uses. */
public final class PdfFont implements AutoCloseable {

  private static final String FILE = "/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf";

  /** The sign with which Chinese print marks a character that it lacks. */
  private static final int MISSING = '〓';

  private static final int MOST_IN_A_BLOCK = 100;

  private static final String MAP_BEGINS =
      """
      /CIDInit /ProcSet findresource begin
      12 dict begin
      begincmap
      /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
      /CMapName /Adobe-Identity-UCS def
      /CMapType 2 def
      1 begincodespacerange
      <0000> <FFFF>
      endcodespacerange
      """;

  private static final String MAP_ENDS =
      """
      endcmap
      CMapName currentdict /CMap defineresource pop
      end
      end
      """;

  /** What was written, by the number of its glyph. */
  private final Map<Integer, Integer> characters = new TreeMap<>();

  private final TrueTypeFont file;
  private final CmapLookup glyphs;
  private final PDType0Font font;

  public PdfFont(PDDocument document) throws IOException {
    try (InputStream stream = PdfFont.class.getResourceAsStream(FILE)) {
      file = new TTFParser().parse(new RandomAccessReadBuffer(stream));
    }
    // It would join ff and fi, also in fingerprints, to one sign that nobody can search for or
    // copy.
    file.setEnableGsub(false);
    glyphs = file.getUnicodeCmapLookup();
    font = PDType0Font.load(document, file, true);
  }

  PDType0Font font() {
    return font;
  }

  /** The text with a sign in the place of each character that the font lacks. */
  String printable(String text) {
    StringBuilder printable = new StringBuilder();
    text.codePoints().map(this::printable).forEach(printable::appendCodePoint);
    return printable.toString();
  }

  private int printable(int character) {
    if (character == '\n') {
      return character;
    }
    int glyph = glyphs.getGlyphId(character);
    if (glyph == 0) {
      return printable(MISSING);
    }
    characters.put(glyph, character);
    return character;
  }

  /**
   * Says which character each glyph of the finished document stands for. In this font a radical and
   * the word that looks like it share a glyph, and PDFBox names the radical: whoever searched for 黄
   * or copied it would get another character.
   */
  private void nameCharacters(PDDocument document) throws IOException {
    StringBuilder map = new StringBuilder(MAP_BEGINS);
    List<Map.Entry<Integer, Integer>> all = List.copyOf(characters.entrySet());
    for (int from = 0; from < all.size(); from += MOST_IN_A_BLOCK) {
      List<Map.Entry<Integer, Integer>> block =
          all.subList(from, Math.min(all.size(), from + MOST_IN_A_BLOCK));
      map.append(block.size()).append(" beginbfchar\n");
      block.forEach(entry -> map.append(line(entry.getKey(), entry.getValue())));
      map.append("endbfchar\n");
    }
    map.append(MAP_ENDS);
    byte[] text = map.toString().getBytes(StandardCharsets.US_ASCII);
    PDStream stream = new PDStream(document, new ByteArrayInputStream(text), COSName.FLATE_DECODE);
    font.getCOSObject().setItem(COSName.TO_UNICODE, stream);
  }

  /** The finished document; the part of the font that it uses is made when it is saved first. */
  public byte[] saved(PDDocument document) throws IOException {
    document.save(OutputStream.nullOutputStream());
    nameCharacters(document);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  private static String line(int glyph, int character) {
    byte[] utf16 = Character.toString(character).getBytes(StandardCharsets.UTF_16BE);
    return "<%04X> <%s>\n".formatted(glyph, HexFormat.of().withUpperCase().formatHex(utf16));
  }

  /** In points, of a printable text. */
  float width(String text, float size) throws IOException {
    return font.getStringWidth(text) / 1000 * size;
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
