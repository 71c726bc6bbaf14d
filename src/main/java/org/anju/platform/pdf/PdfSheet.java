package org.anju.platform.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Lays rows of bordered cells on A4 pages, from top to bottom. Lengths are in points. */
public final class PdfSheet implements AutoCloseable {

  /** How a cell's text stands. */
  public enum Look {
    LABEL,
    VALUE,
    HEADING
  }

  /**
   * One cell of a row.
   *
   * @param share of the row's width, in relation to the others
   */
  public record Cell(String text, int share, Look look) {

    public static Cell label(String text, int share) {
      return new Cell(text, share, Look.LABEL);
    }

    public static Cell value(String text, int share) {
      return new Cell(text, share, Look.VALUE);
    }
  }

  private static final float SIDE = 48;
  private static final float TOP = 40;
  private static final float BOTTOM = 40;
  private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * SIDE;
  private static final float SIZE = 10;
  private static final float SMALL = 8;
  private static final float TITLE = 18;
  private static final float LEADING = 1.4f;
  private static final float PADDING = 4;
  private static final float DENSE_PADDING = 2;
  private static final float BORDER = 0.6f;
  private static final float SHADE = 0.95f;
  private static final String NOT_AT_THE_BEGINNING = "，。；：、！？）》”』」】%";

  private final PDDocument document;
  private final PdfFont font;
  private final float above;
  private PDPageContentStream page;
  private float y;

  public PdfSheet(PDDocument document, PdfFont font) throws IOException {
    this(document, font, PADDING);
  }

  private PdfSheet(PDDocument document, PdfFont font, float above) throws IOException {
    this.document = document;
    this.font = font;
    this.above = above;
    turnPage();
  }

  /** With rows that stand closer, for a sheet with more to say on one page. */
  public static PdfSheet dense(PDDocument document, PdfFont font) throws IOException {
    return new PdfSheet(document, font, DENSE_PADDING);
  }

  /** A line in the middle. */
  public void title(String text) throws IOException {
    String printable = font.printable(text);
    write(
        printable,
        (PDRectangle.A4.getWidth() - font.width(printable, TITLE)) / 2,
        y - TITLE,
        TITLE);
    y -= TITLE * 1.6f;
  }

  /** A small line at the right edge. */
  public void remark(String text) throws IOException {
    String printable = font.printable(text);
    write(printable, SIDE + WIDTH - font.width(printable, SIZE), y - SIZE, SIZE);
    y -= SIZE * 2;
  }

  /** A small paragraph below the table. */
  public void note(String text) throws IOException {
    y -= PADDING;
    for (String line : lines(font.printable(text), WIDTH, SMALL)) {
      write(line, SIDE, y - SMALL, SMALL);
      y -= SMALL * LEADING;
    }
  }

  public void heading(String text) throws IOException {
    keepTogether(4 * SIZE * LEADING);
    row(List.of(new Cell(text, 1, Look.HEADING)));
  }

  public void row(List<Cell> cells) throws IOException {
    row(cells, 0);
  }

  /** A row that is at least {@code height} high; a row never breaks across pages. */
  public void row(List<Cell> cells, float height) throws IOException {
    int shares = cells.stream().mapToInt(Cell::share).sum();
    List<List<String>> texts = new ArrayList<>();
    float high = height;
    for (Cell cell : cells) {
      float room = WIDTH * cell.share() / shares - 2 * PADDING;
      List<String> lines = lines(font.printable(cell.text()), room, SIZE);
      texts.add(lines);
      high = Math.max(high, lines.size() * SIZE * LEADING + 2 * above);
    }
    keepTogether(high);
    float x = SIDE;
    for (int i = 0; i < cells.size(); i++) {
      float width = WIDTH * cells.get(i).share() / shares;
      cell(cells.get(i).look(), texts.get(i), x, width, high);
      x += width;
    }
    y -= high;
  }

  /** Writes each page's number below it; {@code text} knows both numbers. */
  public void numberPages(PageText text) throws IOException {
    int pages = document.getNumberOfPages();
    for (int number = 1; number <= pages; number++) {
      String line = font.printable(text.of(number, pages));
      try (PDPageContentStream stream =
          new PDPageContentStream(
              document, document.getPage(number - 1), AppendMode.APPEND, true, true)) {
        float x = (PDRectangle.A4.getWidth() - font.width(line, SMALL)) / 2;
        write(stream, line, x, BOTTOM / 2, SMALL);
      }
    }
  }

  /** What stands below a page. */
  public interface PageText {
    String of(int page, int pages);
  }

  /** Ends the last page; nothing but page numbers can follow. */
  @Override
  public void close() throws IOException {
    page.close();
  }

  private void cell(Look look, List<String> lines, float x, float width, float height)
      throws IOException {
    if (look != Look.VALUE) {
      page.setNonStrokingColor(SHADE);
      page.addRect(x, y - height, width, height);
      page.fill();
      page.setNonStrokingColor(0f);
    }
    page.setLineWidth(BORDER);
    page.addRect(x, y - height, width, height);
    page.stroke();
    float textHeight = lines.size() * SIZE * LEADING;
    float baseline = y - (height - textHeight) / 2 - SIZE * (1 + (LEADING - 1) / 2) + 1;
    for (String line : lines) {
      float indent = look == Look.LABEL ? (width - font.width(line, SIZE)) / 2 : PADDING;
      write(line, x + indent, baseline, SIZE);
      baseline -= SIZE * LEADING;
    }
  }

  private void keepTogether(float height) throws IOException {
    if (y - height < BOTTOM) {
      page.close();
      turnPage();
    }
  }

  private void turnPage() throws IOException {
    PDPage blank = new PDPage(PDRectangle.A4);
    document.addPage(blank);
    page = new PDPageContentStream(document, blank);
    y = PDRectangle.A4.getHeight() - TOP;
  }

  private void write(String text, float x, float baseline, float size) throws IOException {
    write(page, text, x, baseline, size);
  }

  private void write(PDPageContentStream stream, String text, float x, float baseline, float size)
      throws IOException {
    stream.beginText();
    stream.setFont(font.font(), size);
    stream.newLineAtOffset(x, baseline);
    stream.showText(text);
    stream.endText();
  }

  /**
   * Breaks anywhere but before closing punctuation, as Chinese text does, and where it can not
   * inside a word of letters.
   */
  private List<String> lines(String text, float room, float size) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.split("\n", -1)) {
      StringBuilder line = new StringBuilder();
      for (int character : paragraph.codePoints().toArray()) {
        String next = Character.toString(character);
        boolean full = font.width(line + next, size) > room && !line.isEmpty();
        if (full && !NOT_AT_THE_BEGINNING.contains(next)) {
          int end = isLetter(character) ? wordsEnd(line) : line.length();
          lines.add(line.substring(0, end));
          line.delete(0, end);
        }
        line.append(next);
      }
      lines.add(line.toString());
    }
    return lines;
  }

  private static boolean isLetter(int character) {
    return character < 128 && Character.isLetterOrDigit(character);
  }

  /**
   * Behind the last space of a line that goes on with a word; its whole length when it has none.
   */
  private static int wordsEnd(StringBuilder line) {
    int space = line.lastIndexOf(" ");
    boolean isWord = line.substring(space + 1).codePoints().allMatch(PdfSheet::isLetter);
    return space > 0 && isWord ? space + 1 : line.length();
  }
}
