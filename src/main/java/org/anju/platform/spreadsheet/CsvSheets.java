package org.anju.platform.spreadsheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Text with separated values, in UTF-8, GB18030 or the UTF-16 of a spreadsheet's text export. */
final class CsvSheets implements AutoCloseable {

  private static final String NAME = "CSV";
  private static final int SNIFFED_CHARACTERS = 16_384;
  private static final Pattern MARKUP =
      Pattern.compile("(?is)^\\s*(<\\?xml|<!doctype|<html|<table|<workbook|\\{\\\\rtf|%PDF).*");

  private final List<CSVParser> parsers = new ArrayList<>();
  private final Path file;
  private final Charset charset;
  private final CSVFormat format;

  private CsvSheets(Path file, Charset charset, CSVFormat format) {
    this.file = file;
    this.charset = charset;
    this.format = format;
  }

  static CsvSheets open(Path file) throws IOException {
    Charset charset = charset(file);
    String beginning = beginning(file, charset);
    if (MARKUP.matcher(beginning).matches()) {
      throw new UnreadableException(UnreadableReason.NOT_A_WORKBOOK);
    }
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(delimiter(beginning))
            .setIgnoreEmptyLines(false)
            .setLenientEof(true)
            .setTrailingData(true)
            .get();
    return new CsvSheets(file, charset, format);
  }

  List<Sheet> sheets(Limits limits) {
    SheetScan scan = SheetScan.through(rows(), limits);
    return List.of(new Sheet(NAME, scan.filledRows(), scan.head(), this::rows, List.of()));
  }

  @Override
  public void close() throws IOException {
    for (CSVParser parser : parsers) {
      parser.close();
    }
  }

  private Iterator<SheetRow> rows() {
    try {
      CSVParser parser = CSVParser.parse(reader(file, charset), format);
      parsers.add(parser);
      return parser.stream().map(CsvSheets::row).filter(row -> !row.cells().isEmpty()).iterator();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static SheetRow row(CSVRecord line) {
    SortedMap<Integer, CellValue> cells = new TreeMap<>();
    for (int column = 0; column < line.size(); column++) {
      CellValue value = PoiCells.text(unquoted(line.get(column)));
      if (value != null) {
        cells.put(column, value);
      }
    }
    return new SheetRow(Math.toIntExact(line.getRecordNumber()), cells);
  }

  /** Exports keep long digits as text by writing {@code ="…"} or a leading apostrophe. */
  private static String unquoted(String raw) {
    String text = Texts.trimmed(raw);
    if (text.startsWith("=\"") && text.endsWith("\"") && text.length() > 2) {
      return text.substring(2, text.length() - 1);
    }
    return text.startsWith("'") ? text.substring(1) : text;
  }

  private static Charset charset(Path file) throws IOException {
    List<Charset> candidates =
        startsLikeUtf16(file)
            ? List.of(StandardCharsets.UTF_16)
            : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));
    for (Charset candidate : candidates) {
      if (isTextIn(file, candidate)) {
        return candidate;
      }
    }
    throw new UnreadableException(UnreadableReason.NOT_A_WORKBOOK);
  }

  private static boolean startsLikeUtf16(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      int first = in.read();
      int second = in.read();
      return first == 0xFF && second == 0xFE || first == 0xFE && second == 0xFF;
    }
  }

  private static boolean isTextIn(Path file, Charset charset) throws IOException {
    try (Reader reader = reader(file, charset)) {
      for (int character = reader.read(); character >= 0; character = reader.read()) {
        if (character < ' ' && "\t\r\n\f".indexOf(character) < 0) {
          return false;
        }
      }
      return true;
    } catch (CharacterCodingException otherCharset) {
      return false;
    }
  }

  private static Reader reader(Path file, Charset charset) throws IOException {
    return new BufferedReader(
        new InputStreamReader(
            Files.newInputStream(file),
            charset
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)));
  }

  private static String beginning(Path file, Charset charset) throws IOException {
    try (Reader reader = reader(file, charset)) {
      char[] characters = new char[SNIFFED_CHARACTERS];
      int length = reader.read(characters);
      return Texts.trimmed(new String(characters, 0, Math.max(length, 0)));
    }
  }

  private static char delimiter(String beginning) {
    return ",\t;"
        .chars()
        .mapToObj(candidate -> (char) candidate)
        .max(
            Comparator.comparingLong(
                candidate -> beginning.chars().filter(c -> c == candidate).count()))
        .orElseThrow();
  }
}
