package org.anju.employer;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.anju.permissions.Api;
import org.anju.permissions.CityAtWork;
import org.anju.platform.local.LocalStackResource;
import org.anju.platform.spreadsheet.SheetFixture;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files of every kind through the real upload: always an answer in words. */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class RosterUploadTest {

  private static final Duration PATIENCE = Duration.ofSeconds(120);

  private static CityAtWork city;

  /** Quarkus fills no temporary folder in. */
  private static Path folder;

  @BeforeAll
  static void makeFolder() throws IOException {
    folder = Files.createTempDirectory(Path.of("target"), "rosters");
  }

  @BeforeEach
  void build() {
    if (city == null) {
      city =
          CityAtWork.build(
              CityAtWork.household("钱一平", CityAtWork.identityNumber(301), "13900010301"));
    }
  }

  @Test
  void columns_may_stand_in_any_order_under_other_words() {
    assertRead(RosterFixture.reversed(100, 3).xlsx(folder), 3, 0);
  }

  @Test
  void the_old_format_is_read() {
    assertRead(RosterFixture.people(200, 3).xls(folder), 3, 0);
  }

  @Test
  void five_thousand_people_are_read() {
    assertRead(RosterFixture.people(10_000, 5_000).largeXlsx(folder), 5_000, 0);
  }

  @Test
  void a_list_saved_in_the_charset_of_chinese_spreadsheets_is_read() {
    assertRead(RosterFixture.csv(300, 3).getBytes(Charset.forName("GB18030")), 3, 0);
  }

  @Test
  void a_missing_column_is_named() {
    long job = assertRead(RosterFixture.without("手机号", 400, 3).xlsx(folder), 0, 1);

    assertThat(messages(job)).singleElement().asString().contains("column", "missing");
  }

  @Test
  void a_formula_counts_by_its_stored_result_and_without_one_is_named_at_its_cell() {
    Object[] computed = RosterFixture.person(500).toArray();
    computed[9] = SheetFixture.formula("4000*12");
    Object[] open = RosterFixture.person(501).toArray();
    open[9] = SheetFixture.formulaWithoutResult("4000*12");
    SheetFixture roster = SheetFixture.sheet().row(RosterFixture.HEADINGS.toArray());

    long job = assertRead(roster.row(computed).row(open).xlsx(folder), 1, 1);

    assertThat(messages(job)).singleElement().asString().contains("formula");
  }

  @Test
  void merged_titles_and_headings_do_not_disturb() {
    SheetFixture roster =
        SheetFixture.sheet()
            .row("职工集体申报花名册", null, null)
            .row(RosterFixture.HEADINGS.toArray())
            .row(RosterFixture.HEADINGS.toArray())
            .row(RosterFixture.person(600).toArray())
            .merge("A1:K1", "A2:A3", "B2:B3", "C2:C3");
    assertRead(roster.xlsx(folder), 1, 0);
  }

  @Test
  void headings_of_control_characters_do_not_stop_the_import() {
    Object[] headings = RosterFixture.HEADINGS.toArray();
    Object[] more = Arrays.copyOf(headings, headings.length + 1);
    more[headings.length] = "_x0000_odd_x0001_";
    SheetFixture roster = SheetFixture.sheet().row(more).row(RosterFixture.person(700).toArray());

    assertRead(roster.xlsx(folder), 1, 0);
  }

  @Test
  void an_empty_file_is_refused_at_once() {
    Response answer = upload("list.xlsx", new byte[0]);

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.jsonPath().getString("code")).isEqualTo("import.empty-file");
  }

  @Test
  void a_file_larger_than_a_list_may_be_is_named_as_such() {
    assertUnreadable(new byte[11 * 1024 * 1024], "larger than 10 MB");
  }

  @Test
  void a_zip_that_is_no_workbook_is_named_as_such() throws IOException {
    assertUnreadable(zip(Map.of("readme.txt", "hello")), "neither an Excel workbook");
  }

  @Test
  void an_encrypted_workbook_asks_for_the_password_to_be_removed() throws Exception {
    assertUnreadable(encrypted(), "Remove the password");
  }

  @Test
  void a_zip_bomb_is_not_unpacked() throws IOException {
    String zeros = "0".repeat(90 * 1024 * 1024);
    byte[] bomb =
        zip(Map.of("[Content_Types].xml", "<x/>", "xl/workbook.xml", zeros, "xl/other.xml", zeros));

    assertUnreadable(bomb, "unpacks to more than");
  }

  @Test
  void a_cut_off_workbook_and_a_picture_are_named_as_such() throws IOException {
    byte[] sound = Files.readAllBytes(RosterFixture.people(800, 50).xlsx(folder));
    byte[] noise = new byte[20_000];
    new Random(3).nextBytes(noise);

    assertUnreadable(Arrays.copyOf(sound, sound.length / 2), "damaged");
    assertUnreadable(noise, "neither an Excel workbook");
  }

  @Test
  void a_workbook_without_a_list_says_what_is_missing() {
    Path file = SheetFixture.sheet().row("会议纪要").row("今天下午开会").xlsx(folder);

    long job = read(file);

    assertThat(messages(job)).singleElement().asString().contains("heading");
  }

  @Test
  void whatever_a_file_is_called_it_is_read() {
    byte[] list = RosterFixture.csv(900, 1).getBytes(StandardCharsets.UTF_8);

    for (String name : List.of("", "花名册\u0000.csv", "a".repeat(3_000), "../../etc/passwd")) {
      assertThat(preview(read(name, list)).getString("job.state")).isEqualTo("READY");
    }
  }

  private long assertRead(Path file, int good, int bad) {
    return assertRead(bytes(file), good, bad);
  }

  private long assertRead(byte[] file, int good, int bad) {
    long job = read("list", file);
    JsonPath preview = preview(job);
    assertThat(preview.getString("job.state")).as(preview.prettify()).isEqualTo("READY");
    assertThat(preview.getInt("job.rowsGood")).isEqualTo(good);
    assertThat(preview.getInt("job.rowsBad")).isEqualTo(bad);
    return job;
  }

  private void assertUnreadable(byte[] file, String words) {
    JsonPath preview = preview(read("list.xlsx", file));
    assertThat(preview.getString("job.state")).isEqualTo("UNREADABLE");
    assertThat(preview.getString("job.unreadable")).contains(words);
  }

  private static List<String> messages(long job) {
    return Api.call(
            CityAtWork.EMPLOYER,
            "GroupFilingEndpoint/previewRows",
            Map.of("importId", job, "badOnly", true, "page", 0, "size", 50))
        .jsonPath()
        .getList("items.problems.message.flatten()", String.class);
  }

  private static long read(Path file) {
    return read("list", bytes(file));
  }

  /** Uploads and waits until the background worker has read the file. */
  private static long read(String name, byte[] file) {
    Response answer = upload(name, file);
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    long job = answer.jsonPath().getLong("importId");
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (preview(job).getString("job.state").equals("READING") && System.nanoTime() < end) {
      Thread.onSpinWait();
    }
    return job;
  }

  private static JsonPath preview(long job) {
    Response answer =
        Api.call(CityAtWork.EMPLOYER, "GroupFilingEndpoint/preview", Map.of("importId", job));
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.jsonPath();
  }

  private static Response upload(String name, byte[] file) {
    String query = URLEncoder.encode(name, StandardCharsets.UTF_8);
    String path = "/api/offerings/" + city.offering() + "/roster?fileName=" + query;
    return Api.as(CityAtWork.EMPLOYER)
        .urlEncodingEnabled(false)
        .contentType("application/octet-stream")
        .body(file)
        .post(path);
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] zip(Map<String, String> parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] encrypted() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (POIFSFileSystem container = new POIFSFileSystem();
        XSSFWorkbook workbook = new XSSFWorkbook()) {
      RosterFixture.people(1_000, 2).into(workbook, "a");
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (OutputStream out = encryptor.getDataStream(container)) {
        workbook.write(out);
      }
      container.writeFilesystem(bytes);
    }
    return bytes.toByteArray();
  }
}
