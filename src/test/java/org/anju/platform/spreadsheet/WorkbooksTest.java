package org.anju.platform.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.anju.platform.spreadsheet.Reading.Readable;
import org.anju.platform.spreadsheet.Reading.Unreadable;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbooksTest {

  private static final Column<String> NAME =
      Column.required("name", CellReaders.text(50), "姓名", "name");
  private static final Column<String> CITY =
      Column.required("city", CellReaders.text(50), "城市", "city");
  private static final Column<String> STREET =
      Column.required("street", CellReaders.text(50), "街道", "street");

  @TempDir Path folder;

  private static SheetFixture small() {
    return SheetFixture.sheet().row("姓名", "城市", "街道").row("张三", "黄石", "湖滨路");
  }

  private static Reading<List<String>> names(Path file) {
    return names(file, Limits.DEFAULT);
  }

  private static Reading<List<String>> names(Path file, Limits limits) {
    return Workbooks.read(file, limits, WorkbooksTest::names);
  }

  private static List<String> names(Workbook workbook) {
    List<String> names = new ArrayList<>();
    Table table = Table.in(workbook, List.of(NAME, CITY, STREET));
    table.forEachRow(Progress.UNHEARD, row -> names.add(row.read(NAME)));
    return names;
  }

  private static void assertReads(Path file) {
    assertThat(names(file)).isEqualTo(new Readable<>(List.of("张三")));
  }

  private static UnreadableReason reason(Reading<?> reading) {
    assertThat(reading).isInstanceOf(Unreadable.class);
    Unreadable<?> unreadable = (Unreadable<?>) reading;
    for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
      assertThat(ProblemWords.of(Table.class, locale).of(unreadable)).doesNotContain("{", "}");
    }
    return unreadable.reason();
  }

  private Path file(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("upload.xlsx"), bytes);
  }

  private Path file(String text, Charset charset) throws IOException {
    return file(text.getBytes(charset));
  }

  private static byte[] zip(String... partsAndTexts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < partsAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(partsAndTexts[i]));
        zip.write(partsAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  @Test
  void workbooks_are_known_by_their_content_whatever_their_name() throws IOException {
    assertReads(Files.move(small().xlsx(folder), folder.resolve("a.xls")));
    assertReads(Files.move(small().xls(folder), folder.resolve("b.csv")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE"})
  void separated_values_are_read_in_the_charsets_that_people_save(String charset)
      throws IOException {
    String mark = charset.startsWith("UTF") ? "\uFEFF" : "";
    for (String separator : List.of(",", "\t", ";")) {
      String text = mark + "姓名,城市,街道\r\n张三,\"黄石\",湖滨路\r\n".replace(",", separator);
      assertReads(file(text, Charset.forName(charset)));
    }
  }

  @Test
  void a_stream_is_read_like_a_file() throws IOException {
    byte[] bytes = Files.readAllBytes(small().xlsx(folder));
    assertThat(
            Workbooks.read(
                new ByteArrayInputStream(bytes),
                Limits.DEFAULT,
                (Workbook workbook) -> names(workbook)))
        .isEqualTo(new Readable<>(List.of("张三")));
  }

  @Test
  void an_empty_file_and_an_empty_sheet_are_empty() throws IOException {
    assertThat(reason(names(file(new byte[0])))).isEqualTo(UnreadableReason.EMPTY);
    assertThat(reason(names(SheetFixture.sheet().xlsx(folder)))).isEqualTo(UnreadableReason.EMPTY);
    assertThat(reason(names(SheetFixture.sheet().xls(folder)))).isEqualTo(UnreadableReason.EMPTY);
    assertThat(reason(names(file("\r\n \r\n", StandardCharsets.UTF_8))))
        .isEqualTo(UnreadableReason.EMPTY);
  }

  @Test
  void a_zip_that_is_no_workbook_is_named_as_such() throws IOException {
    assertThat(reason(names(file(zip("readme.txt", "hello")))))
        .isEqualTo(UnreadableReason.NOT_A_WORKBOOK);
  }

  @Test
  void a_word_document_is_no_workbook() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      document.createParagraph().createRun().setText("hello");
      document.write(bytes);
    }
    assertThat(reason(names(file(bytes.toByteArray())))).isEqualTo(UnreadableReason.NOT_A_WORKBOOK);
  }

  @Test
  void an_executable_a_picture_and_a_web_page_are_no_workbooks() throws IOException {
    byte[] executable = new byte[5_000];
    new Random(1).nextBytes(executable);
    executable[0] = 'M';
    executable[1] = 'Z';
    executable[2] = 0;
    byte[] picture = executable.clone();
    picture[0] = (byte) 0x89;
    Charset utf8 = StandardCharsets.UTF_8;
    for (Path file :
        List.of(
            Files.write(folder.resolve("1"), executable),
            Files.write(folder.resolve("2"), picture),
            Files.writeString(folder.resolve("3"), "<html><table><tr><td>姓名</table>", utf8),
            Files.writeString(folder.resolve("4"), "%PDF-1.7\n1 0 obj", utf8))) {
      assertThat(reason(names(file))).isEqualTo(UnreadableReason.NOT_A_WORKBOOK);
    }
  }

  @Test
  void a_binary_workbook_asks_to_be_saved_in_another_format() throws IOException {
    assertThat(reason(names(file(zip("[Content_Types].xml", "<x/>", "xl/workbook.bin", "x")))))
        .isEqualTo(UnreadableReason.OTHER_WORKBOOK_FORMAT);
  }

  @Test
  void encrypted_workbooks_of_both_formats_are_named_as_such() throws Exception {
    Path xlsx = folder.resolve("encrypted.xlsx");
    try (POIFSFileSystem container = new POIFSFileSystem();
        XSSFWorkbook workbook = new XSSFWorkbook()) {
      small().into(workbook, "a");
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (OutputStream out = encryptor.getDataStream(container)) {
        workbook.write(out);
      }
      try (OutputStream out = Files.newOutputStream(xlsx)) {
        container.writeFilesystem(out);
      }
    }
    assertThat(reason(names(xlsx))).isEqualTo(UnreadableReason.ENCRYPTED);
    assertThat(reason(names(encryptedXls()))).isEqualTo(UnreadableReason.ENCRYPTED);
  }

  private Path encryptedXls() {
    HSSFWorkbook workbook = new HSSFWorkbook();
    small().into(workbook, "a");
    Biff8EncryptionKey.setCurrentUserPassword("secret");
    try {
      return SheetFixture.write(workbook, folder.resolve("encrypted.xls"));
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
  }

  @Test
  void a_file_damaged_anywhere_is_damaged_and_never_an_exception() throws IOException {
    for (Path sound : List.of(small().xlsx(folder), small().xls(folder))) {
      byte[] bytes = Files.readAllBytes(sound);
      assertThat(reason(names(file(Arrays.copyOf(bytes, bytes.length / 2)))))
          .isEqualTo(UnreadableReason.DAMAGED);
    }
  }

  @Test
  void whatever_bytes_are_changed_the_answer_is_a_value_and_the_file_is_left_alone()
      throws IOException {
    Random random = new Random(7);
    for (Path sound : List.of(small().xlsx(folder), small().xls(folder))) {
      byte[] bytes = Files.readAllBytes(sound);
      for (int i = 0; i < 150; i++) {
        byte[] changed = bytes.clone();
        for (int j = 0; j < 5; j++) {
          changed[random.nextInt(changed.length)] = (byte) random.nextInt();
        }
        Path file = file(changed);
        assertThat(names(file)).isNotNull();
        assertThat(file).hasBinaryContent(changed);
      }
    }
  }

  @Test
  void a_zip_bomb_is_refused_before_it_is_unpacked() throws IOException {
    String zeros = "0".repeat(3_000_000);
    byte[] bomb =
        zip("[Content_Types].xml", "<x/>", "xl/workbook.xml", zeros, "xl/other.xml", zeros);
    Limits limits = new Limits(1_000_000, 5_000_000, 100, 10);
    assertThat(reason(names(file(bomb), limits))).isEqualTo(UnreadableReason.UNPACKS_TOO_LARGE);
  }

  @Test
  void one_long_text_in_every_cell_does_not_fill_the_disk() {
    SheetFixture list = SheetFixture.sheet();
    Object[] row = Collections.nCopies(20, "长".repeat(10_000)).toArray();
    for (int number = 0; number < 50; number++) {
      list.row(row);
    }
    Limits limits = new Limits(1_000_000, 5_000_000, 100, 30);
    for (Path file : List.of(list.xlsx(folder), list.xls(folder))) {
      assertThat(reason(names(file, limits))).isEqualTo(UnreadableReason.UNPACKS_TOO_LARGE);
    }
  }

  @Test
  void entities_inside_a_workbook_are_not_expanded() throws IOException {
    Path sound = small().xlsx(folder);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (var in = new ZipFile(sound.toFile());
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry part : (Iterable<ZipEntry>) in.stream().<ZipEntry>map(e -> e)::iterator) {
        out.putNextEntry(new ZipEntry(part.getName()));
        String text =
            new String(in.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8)
                .replace("张三", "&secret;");
        if (part.getName().equals("xl/sharedStrings.xml")) {
          text =
              text.replaceFirst(
                  "<sst", "<!DOCTYPE sst [<!ENTITY secret SYSTEM \"" + sound.toUri() + "\">]><sst");
        }
        out.write(text.getBytes(StandardCharsets.UTF_8));
      }
    }
    assertThat(reason(names(file(bytes.toByteArray())))).isEqualTo(UnreadableReason.DAMAGED);
  }

  @Test
  void the_worst_files_are_each_refused_for_what_they_are() throws IOException {
    WorstFiles worst = new WorstFiles(small());
    for (var expected : worst.reasons().entrySet()) {
      byte[] bytes = worst.unreadable(expected.getKey());
      assertThat(reason(names(file(bytes)))).as(expected.getKey()).isEqualTo(expected.getValue());
    }
  }

  @Test
  void unusual_files_say_the_same_as_usual_ones() throws IOException {
    for (var unusual : new WorstFiles(small()).readable().entrySet()) {
      assertThat(names(file(unusual.getValue())))
          .as(unusual.getKey())
          .isEqualTo(new Readable<>(List.of("张三")));
    }
  }

  @Test
  void whoever_waits_hears_of_every_row_of_a_sheet_of_empty_ones() {
    AtomicInteger walked = new AtomicInteger();
    Progress hearing =
        new Progress() {
          @Override
          public void at(int done, int all) {}

          @Override
          public void walking() {
            walked.incrementAndGet();
          }
        };
    byte[] empty = new WorstFiles(small()).readable().get("every row that a sheet can have");
    Workbooks.read(
        new ByteArrayInputStream(empty),
        Limits.DEFAULT,
        hearing,
        (Workbook workbook) -> names(workbook));
    assertThat(walked).hasValueGreaterThan(1_000_000);
  }

  @Test
  void a_list_beyond_the_limits_is_refused_with_the_limit() {
    SheetFixture list = small().row("李四", "黄石", "湖滨路");
    Path file = list.xlsx(folder);
    assertThat(names(file, new Limits(1_000_000, 1_000_000, 3, 3))).isInstanceOf(Readable.class);
    assertThat(reason(names(file, new Limits(1_000_000, 1_000_000, 2, 3))))
        .isEqualTo(UnreadableReason.TOO_MANY_ROWS);
    assertThat(reason(names(file, new Limits(1_000_000, 1_000_000, 3, 2))))
        .isEqualTo(UnreadableReason.TOO_MANY_COLUMNS);
    assertThat(reason(names(file, new Limits(100, 1_000_000, 3, 3))))
        .isEqualTo(UnreadableReason.TOO_LARGE);
  }
}
