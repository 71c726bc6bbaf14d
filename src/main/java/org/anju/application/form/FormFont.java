package org.anju.application.form;

import java.io.IOException;
import java.io.InputStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Noto Sans SC, of which a document embeds the characters that it uses. */
final class FormFont implements AutoCloseable {

  private static final String FILE = "/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf";

  /** The sign with which Chinese print marks a character that it lacks. */
  private static final int MISSING = '〓';

  private final TrueTypeFont file;
  private final CmapLookup glyphs;
  private final PDType0Font font;

  FormFont(PDDocument document) throws IOException {
    try (InputStream stream = FormFont.class.getResourceAsStream(FILE)) {
      file = new TTFParser().parse(new RandomAccessReadBuffer(stream));
    }
    glyphs = file.getUnicodeCmapLookup();
    font = PDType0Font.load(document, file, true);
  }

  PDType0Font font() {
    return font;
  }

  /** The text with a sign in the place of each character that the font lacks. */
  String printable(String text) {
    StringBuilder printable = new StringBuilder();
    text.codePoints()
        .map(character -> glyphs.getGlyphId(character) == 0 ? MISSING : character)
        .forEach(printable::appendCodePoint);
    return printable.toString();
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
