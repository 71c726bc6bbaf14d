package org.anju.platform.spreadsheet;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Keeps the rows of a workbook in temporary files while they are walked through for the first time:
 * to walk through them again takes a tenth of the time of reading the workbook again, and no heap.
 */
final class RowSpool implements AutoCloseable {

  private enum Kind {
    TEXT,
    NUMERAL,
    DAY,
    BROKEN
  }

  private static final Kind[] KINDS = Kind.values();

  private final Limits limits;
  private final List<Path> files = new ArrayList<>();
  private final List<Closeable> open = new ArrayList<>();
  private long bytes;

  RowSpool(Limits limits) {
    this.limits = limits;
  }

  /** The rows of a sheet, kept as they pass. */
  Kept keep(Iterator<SheetRow> rows) {
    return new Kept(rows);
  }

  @Override
  public void close() throws IOException {
    for (Closeable stream : open) {
      stream.close();
    }
    for (Path file : files) {
      Files.delete(file);
    }
  }

  /** A small workbook can say one long text in each cell. */
  private void count(int more) {
    bytes += more;
    if (bytes > limits.unpackedBytes()) {
      throw FileKind.tooLarge(limits);
    }
  }

  /** The rows of one sheet on their first way. */
  final class Kept implements Iterator<SheetRow> {

    private final Iterator<SheetRow> rows;
    private final Path file;
    private final DataOutputStream out;
    private int passed;

    private Kept(Iterator<SheetRow> rows) {
      this.rows = rows;
      try {
        file = Files.createTempFile("anju-rows-", ".tmp");
        files.add(file);
        out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
        open.add(out);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public boolean hasNext() {
      return rows.hasNext();
    }

    @Override
    public SheetRow next() {
      SheetRow row = rows.next();
      try {
        write(row);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      passed++;
      return row;
    }

    /** All rows that have passed, from the first. */
    Iterator<SheetRow> again() {
      try {
        out.flush();
        InputStream in = Files.newInputStream(file);
        open.add(in);
        return new Again(in, passed);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private void write(SheetRow row) throws IOException {
      out.writeInt(row.number());
      out.writeInt(row.cells().size());
      for (Map.Entry<Integer, CellValue> cell : row.cells().entrySet()) {
        out.writeInt(cell.getKey());
        write(cell.getValue());
      }
    }

    private void write(CellValue value) throws IOException {
      if (value instanceof CellValue.Text text) {
        write(Kind.TEXT, text.text());
      } else if (value instanceof CellValue.Numeral numeral) {
        write(Kind.NUMERAL, numeral.number().toString());
      } else if (value instanceof CellValue.Day day) {
        write(Kind.DAY, day.number().toString());
        out.writeLong(day.date().toEpochDay());
      } else {
        write(Kind.BROKEN, ((CellValue.Broken) value).code().name());
      }
    }

    /** Not by {@code writeUTF}: the text of a cell can be longer than that takes. */
    private void write(Kind kind, String words) throws IOException {
      byte[] encoded = words.getBytes(StandardCharsets.UTF_8);
      count(encoded.length);
      out.writeByte(kind.ordinal());
      out.writeInt(encoded.length);
      out.write(encoded);
    }
  }

  /** The rows of one sheet on a later way. */
  private static final class Again implements Iterator<SheetRow> {

    private final DataInputStream in;
    private int left;

    Again(InputStream stream, int rows) {
      this.in = new DataInputStream(new BufferedInputStream(stream));
      this.left = rows;
    }

    @Override
    public boolean hasNext() {
      return left > 0;
    }

    @Override
    public SheetRow next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      left--;
      try {
        return row();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private SheetRow row() throws IOException {
      int number = in.readInt();
      SortedMap<Integer, CellValue> cells = new TreeMap<>();
      for (int more = in.readInt(); more > 0; more--) {
        cells.put(in.readInt(), value());
      }
      return new SheetRow(number, cells);
    }

    private CellValue value() throws IOException {
      Kind kind = KINDS[in.readByte()];
      String words = new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
      return switch (kind) {
        case TEXT -> new CellValue.Text(words);
        case NUMERAL -> new CellValue.Numeral(new BigDecimal(words));
        case DAY -> new CellValue.Day(LocalDate.ofEpochDay(in.readLong()), new BigDecimal(words));
        case BROKEN -> new CellValue.Broken(SheetProblem.valueOf(words));
      };
    }
  }
}
