package org.anju.platform.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Function;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;

/** Opens a file that somebody sent, whatever it turns out to be. */
public final class Workbooks {

  private static final int BUFFER = 8_192;

  private Workbooks() {}

  /**
   * Reads a file and closes it again. The file is walked through once before {@code use} sees it,
   * so that a fault anywhere in it is answered by {@link Reading.Unreadable} and not half-way.
   *
   * @param file stays where it is; its name means nothing
   * @param use makes the result of the open workbook, which must not leave it
   */
  public static <T> Reading<T> read(Path file, Limits limits, Function<Workbook, T> use) {
    return read(file, limits, Progress.UNHEARD, use);
  }

  private static <T> Reading<T> read(
      Path file, Limits limits, Progress progress, Function<Workbook, T> use) {
    try {
      return switch (kind(file, limits)) {
        case XLSX -> usingCopyOfXlsx(file, limits, progress, use);
        case XLS -> usingPoi(() -> PoiSheets.openXls(file), limits, progress, use);
        case CSV -> usingCsv(file, limits, use);
      };
    } catch (UnreadableException known) {
      return known.asReading();
    } catch (IOException | UncheckedIOException unreadable) {
      return new UnreadableException(UnreadableReason.DAMAGED, unreadable).asReading();
    }
  }

  /**
   * As {@link #read(Path, Limits, Function)}. The stream is not closed. What it holds stands in a
   * temporary file of this process only while it is read.
   */
  public static <T> Reading<T> read(InputStream stream, Limits limits, Function<Workbook, T> use) {
    return read(stream, limits, Progress.UNHEARD, use);
  }

  /**
   * As {@link #read(InputStream, Limits, Function)}.
   *
   * @param progress hears of each row that is walked past
   */
  public static <T> Reading<T> read(
      InputStream stream, Limits limits, Progress progress, Function<Workbook, T> use) {
    try {
      Path copy = Files.createTempFile("anju-list-", ".tmp");
      try {
        copy(stream, copy, limits.fileBytes() + 1);
        return read(copy, limits, progress, use);
      } finally {
        Files.deleteIfExists(copy);
      }
    } catch (IOException unreadable) {
      return new UnreadableException(UnreadableReason.DAMAGED, unreadable).asReading();
    }
  }

  private static FileKind kind(Path file, Limits limits) throws IOException {
    try {
      return FileKind.of(file, limits);
    } catch (RuntimeException unusable) {
      throw unreadable(unusable, limits);
    }
  }

  /** The streaming reader opens for writing and would save a half-read package over the file. */
  private static <T> Reading<T> usingCopyOfXlsx(
      Path file, Limits limits, Progress progress, Function<Workbook, T> use) throws IOException {
    Path copy = Files.createTempFile("anju-list-", ".tmp");
    try {
      Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
      return usingPoi(() -> PoiSheets.openXlsx(copy, limits), limits, progress, use);
    } finally {
      Files.deleteIfExists(copy);
    }
  }

  private interface Opener {
    org.apache.poi.ss.usermodel.Workbook open() throws IOException;
  }

  private static <T> Reading<T> usingPoi(
      Opener opener, Limits limits, Progress progress, Function<Workbook, T> use)
      throws IOException {
    try (var book = opened(opener, limits);
        var spool = new RowSpool(limits)) {
      return new Reading.Readable<>(use.apply(workbook(scanned(book, spool, limits, progress))));
    }
  }

  private static <T> Reading<T> usingCsv(Path file, Limits limits, Function<Workbook, T> use)
      throws IOException {
    try (CsvSheets csv = CsvSheets.open(file)) {
      return new Reading.Readable<>(use.apply(workbook(csv.sheets(limits))));
    }
  }

  private static org.apache.poi.ss.usermodel.Workbook opened(Opener opener, Limits limits) {
    try {
      return opener.open();
    } catch (IOException | RuntimeException unusable) {
      throw unreadable(unusable, limits);
    }
  }

  private static List<Sheet> scanned(
      org.apache.poi.ss.usermodel.Workbook book, RowSpool spool, Limits limits, Progress progress) {
    try {
      return PoiSheets.of(book, spool, limits, progress);
    } catch (RuntimeException unusable) {
      throw unreadable(unusable, limits);
    }
  }

  private static Workbook workbook(List<Sheet> sheets) {
    if (sheets.stream().allMatch(sheet -> sheet.filledRows() == 0)) {
      throw new UnreadableException(UnreadableReason.EMPTY);
    }
    return new Workbook(sheets);
  }

  /** POI answers a damaged file by exceptions of many kinds; only these mean something else. */
  private static UnreadableException unreadable(Exception unusable, Limits limits) {
    if (unusable instanceof UnreadableException known) {
      return known;
    }
    if (isBomb(unusable)) {
      return FileKind.tooLarge(limits);
    }
    if (unusable instanceof EncryptedDocumentException) {
      return new UnreadableException(UnreadableReason.ENCRYPTED, unusable);
    }
    if (unusable instanceof OldFileFormatException) {
      return new UnreadableException(UnreadableReason.OTHER_WORKBOOK_FORMAT, unusable);
    }
    return new UnreadableException(UnreadableReason.DAMAGED, unusable);
  }

  /** Only the words say that POI stopped unpacking, and it wraps them in others. */
  private static boolean isBomb(Throwable unusable) {
    return unusable != null
        && (String.valueOf(unusable.getMessage()).contains("Zip bomb detected")
            || isBomb(unusable.getCause()));
  }

  private static void copy(InputStream stream, Path target, long most) throws IOException {
    try (OutputStream out = Files.newOutputStream(target)) {
      byte[] buffer = new byte[BUFFER];
      long left = most;
      int read = stream.read(buffer);
      while (read > 0 && left > 0) {
        out.write(buffer, 0, (int) Math.min(read, left));
        left -= read;
        read = stream.read(buffer);
      }
    }
  }
}
