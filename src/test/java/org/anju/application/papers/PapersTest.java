package org.anju.application.papers;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.anju.employer.ConsentedMember;
import org.anju.permissions.Api;
import org.anju.permissions.CityAtWork;
import org.anju.platform.files.FileDigest;
import org.anju.platform.files.FileStore;
import org.anju.platform.files.Photos;
import org.anju.platform.files.RemoveUnusedFiles;
import org.anju.platform.local.LocalStackResource;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Papers from the first photo to the officer's look at it. */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class PapersTest {

  private static final String FAMILY = "family05";
  private static final String STRANGER = "family06";
  private static final String OFFICER = "identity-officer1";
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private static CityAtWork city;

  @Inject AgroalDataSource database;
  @Inject ForgetPapers forgetPapers;
  @Inject RemoveUnusedFiles removeUnusedFiles;
  @Inject FileStore store;

  private String folder;

  @BeforeEach
  void openDraft() {
    if (city == null) {
      city =
          CityAtWork.build(
              CityAtWork.household("赵一平", CityAtWork.identityNumber(601), "13900010601"));
    }
    run("DELETE FROM application_draft WHERE offering_id = ?", city.offering());
    run("UPDATE application SET applicant = 'somebody' WHERE offering_id = ?", city.offering());
    folder = draft(FAMILY).path("paperFolder");
  }

  @Test
  void a_photo_that_was_handed_in_is_listed_and_no_longer_missing() {
    assertThat(missing()).contains(List.of("IDENTITY_CARD"), List.of("HOUSEHOLD_REGISTER"));

    assertThat(upload(FAMILY, "IDENTITY_CARD", "身份证.png", photo()).statusCode()).isEqualTo(204);

    Response folder = list(FAMILY);
    assertThat(folder.<String>path("papers[0].fileName")).isEqualTo("身份证.png");
    assertThat(folder.<String>path("papers[0].type")).isEqualTo("PNG");
    assertThat(folder.<Boolean>path("open")).isTrue();
    assertThat(missing())
        .doesNotContain(List.of("IDENTITY_CARD"))
        .contains(List.of("HOUSEHOLD_REGISTER"));
  }

  @Test
  void many_at_once_all_arrive() {
    List<CompletableFuture<Response>> uploads =
        IntStream.range(0, 6)
            .mapToObj(number -> photo())
            .map(
                photo ->
                    CompletableFuture.supplyAsync(
                        () -> upload(FAMILY, "OTHER_PROOF", "照片.png", photo)))
            .toList();

    assertThat(uploads.stream().map(CompletableFuture::join).map(Response::statusCode))
        .containsOnly(204);
    assertThat(list(FAMILY).<List<?>>path("papers")).hasSize(6);
  }

  @Test
  void an_upload_that_is_tried_again_is_there_once() {
    byte[] photo = photo();

    upload(FAMILY, "IDENTITY_CARD", "a.png", photo);
    upload(FAMILY, "IDENTITY_CARD", "a.png", photo);

    assertThat(list(FAMILY).<List<?>>path("papers")).hasSize(1);
    assertThat(uses(photo)).isEqualTo("1");
  }

  @Test
  void the_same_content_of_two_families_is_stored_once() {
    byte[] photo = photo();
    String other = draft(STRANGER).path("paperFolder");

    upload(FAMILY, "IDENTITY_CARD", "a.png", photo);
    Api.upload(STRANGER, "/api/papers/" + other + "?kind=IDENTITY_CARD&fileName=b.png", photo);

    assertThat(uses(photo)).isEqualTo("2");
  }

  @Test
  void a_paper_comes_back_as_it_was_and_can_never_run_in_the_page() {
    byte[] photo = photo();
    upload(FAMILY, "IDENTITY_CARD", "身份证 (1).png", photo);

    Response shown = show(FAMILY);

    assertThat(shown.asByteArray()).isEqualTo(photo);
    assertThat(shown.contentType()).isEqualTo("image/png");
    assertThat(shown.header("Content-Disposition"))
        .isEqualTo("attachment; filename*=UTF-8''%E8%BA%AB%E4%BB%BD%E8%AF%81%20%281%29.png");
    assertThat(shown.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(shown.header("Content-Security-Policy")).isEqualTo("sandbox; default-src 'none'");
    assertThat(shown.header("Cache-Control")).isEqualTo("private, no-store");
  }

  @Test
  void a_paper_can_be_replaced_and_removed() {
    upload(FAMILY, "IDENTITY_CARD", "blurred.png", photo());
    int blurred = list(FAMILY).path("papers[0].id");

    Response replaced =
        Api.upload(
            FAMILY,
            "/api/papers/" + folder + "?kind=IDENTITY_CARD&fileName=sharp.png&replaces=" + blurred,
            photo());

    assertThat(replaced.statusCode()).isEqualTo(204);
    assertThat(list(FAMILY).<List<String>>path("papers.fileName")).containsExactly("sharp.png");

    assertThat(remove(FAMILY, list(FAMILY).path("papers[0].id")).statusCode()).isEqualTo(204);
    assertThat(list(FAMILY).<List<?>>path("papers")).isEmpty();
  }

  @Test
  void nobody_else_reaches_the_papers_of_a_draft() {
    upload(FAMILY, "IDENTITY_CARD", "a.png", photo());
    int paper = list(FAMILY).path("papers[0].id");

    assertRefused(list(STRANGER), 404, "paper.unknown");
    assertRefused(show(STRANGER), 404, "paper.unknown");
    assertRefused(show(OFFICER), 404, "paper.unknown");
    assertRefused(remove(STRANGER, paper), 404, "paper.unknown");
    assertRefused(upload(STRANGER, "OTHER_PROOF", "b.png", photo()), 404, "paper.unknown");
    assertThat(list(FAMILY).<List<?>>path("papers")).hasSize(1);
  }

  @Test
  void a_folder_or_a_paper_that_is_not_there_is_unknown() {
    folder = UUID.randomUUID().toString();

    assertRefused(upload(FAMILY, "IDENTITY_CARD", "a.png", photo()), 404, "paper.unknown");
    assertRefused(remove(FAMILY, 0), 404, "paper.unknown");
  }

  @Test
  void a_renamed_executable_and_an_empty_file_are_refused_in_words() {
    byte[] program = HexFormat.of().parseHex("4d5a90000300000004000000ffff0000");

    Response renamed = upload(FAMILY, "IDENTITY_CARD", "身份证.jpg", program);
    assertRefused(renamed, 415, "file.type-not-allowed");
    assertThat(renamed.<String>path("detail")).contains("JPG", "PDF");
    assertRefused(upload(FAMILY, "IDENTITY_CARD", "a.jpg", new byte[0]), 422, "file.empty");
  }

  @Test
  void a_paper_needs_a_kind_that_exists() {
    Response none = Api.upload(FAMILY, "/api/papers/" + folder + "?fileName=a.png", photo());
    Response unknown = upload(FAMILY, "SELFIE", "a.png", photo());

    assertRefused(none, 400, "request.invalid");
    assertRefused(unknown, 404, "request.not-found");
  }

  @Test
  void there_is_room_for_sixty_papers() {
    byte[] first = photo();
    upload(FAMILY, "OTHER_PROOF", "a.png", first);
    run(
        """
        INSERT INTO paper (folder, kind, file_name_cipher, digest, uploaded_at)
        SELECT folder, 'OTHER_PROOF' || n, file_name_cipher, digest, uploaded_at
        FROM paper, generate_series(2, 60) n WHERE folder = ?::uuid
        """,
        folder);
    run("UPDATE stored_file SET uses = 60 WHERE digest = ?", digest(first));

    Response refused = upload(FAMILY, "IDENTITY_CARD", "b.png", photo());

    assertRefused(refused, 409, "paper.too-many");
    assertThat(refused.<String>path("detail")).contains("60");
  }

  @Test
  void content_that_is_being_removed_waits_for_the_next_attempt() {
    byte[] photo = photo();
    upload(FAMILY, "IDENTITY_CARD", "a.png", photo);
    remove(FAMILY, list(FAMILY).path("papers[0].id"));
    run("UPDATE stored_file SET removing = true WHERE digest = ?", digest(photo));

    assertRefused(upload(FAMILY, "IDENTITY_CARD", "a.png", photo), 409, "file.being-removed");

    run("UPDATE stored_file SET removing = false WHERE digest = ?", digest(photo));
    assertThat(upload(FAMILY, "IDENTITY_CARD", "a.png", photo).statusCode()).isEqualTo(204);
  }

  @Test
  void what_a_thrown_away_draft_leaves_is_removed_from_the_disk_a_day_later() throws IOException {
    byte[] photo = photo();
    FileDigest digest = new FileDigest(digest(photo));
    upload(FAMILY, "IDENTITY_CARD", "a.png", photo);
    Api.call(FAMILY, "DraftEndpoint/discard", Map.of("draftId", draft(FAMILY).path("id")));

    forgetPapers.forget().await().atMost(PATIENCE);
    removeUnusedFiles.removeNow().await().atMost(PATIENCE);
    assertThat(uses(photo)).isEqualTo("0");
    assertThat(store.open(digest)).isPresent();

    run("UPDATE stored_file SET unused_since = unused_since - interval '25 hours' WHERE uses = 0");
    removeUnusedFiles.removeNow().await().atMost(PATIENCE);
    assertThat(uses(photo)).isNull();
    assertThat(store.open(digest)).isEmpty();
  }

  @Test
  void what_is_used_is_never_removed() throws IOException {
    byte[] photo = photo();
    upload(FAMILY, "IDENTITY_CARD", "a.png", photo);
    run("UPDATE stored_file SET unused_since = '2020-01-01'");

    forgetPapers.forget().await().atMost(PATIENCE);
    removeUnusedFiles.removeNow().await().atMost(PATIENCE);

    assertThat(show(FAMILY).asByteArray()).isEqualTo(photo);
  }

  @Test
  void a_submission_takes_the_papers_along_closes_them_and_shows_them_to_officers() {
    byte[] photo = photo();
    upload(FAMILY, "IDENTITY_CARD", "a.png", photo);
    String receipt = submit(602);

    assertRefused(upload(FAMILY, "IDENTITY_CARD", "b.png", photo()), 409, "paper.folder-closed");
    assertRefused(remove(FAMILY, list(FAMILY).path("papers[0].id")), 409, "paper.folder-closed");
    assertThat(show(FAMILY).statusCode()).isEqualTo(200);
    assertThat(own(receipt).<Boolean>path("open")).isFalse();

    Response seen = ofApplication(receipt);
    assertThat(seen.<List<String>>path("papers.fileName")).containsExactly("a.png");
    assertThat(seen.<String>path("needs[0].state")).isEqualTo("HANDED_IN");
    assertThat(show(OFFICER).asByteArray()).isEqualTo(photo);
    assertThat(
            text(
                "SELECT count(*) FROM audit_leaf WHERE action = 'paper.read' AND case_id = ?",
                receipt))
        .isEqualTo("1");
  }

  @Test
  void an_officer_of_another_district_sees_no_papers() {
    upload(FAMILY, "IDENTITY_CARD", "a.png", photo());
    String receipt = submit(603);
    run("UPDATE offering SET district = '别处' WHERE id = ?", city.offering());
    try {
      assertRefused(show(OFFICER), 404, "paper.unknown");
      assertRefused(ofApplication(receipt), 403, "offering.not-yours");
    } finally {
      run("UPDATE offering SET district = '下陆区' WHERE id = ?", city.offering());
    }
  }

  @Test
  void other_papers_can_be_handed_in_when_an_officer_asks_for_them_and_for_nothing_else() {
    upload(FAMILY, "IDENTITY_CARD", "a.png", photo());
    String receipt = submit(604);
    giveBack(receipt, "MOBILE");
    assertRefused(upload(FAMILY, "IDENTITY_CARD", "b.png", photo()), 409, "paper.folder-closed");
    run("UPDATE application_return SET state = 'CORRECTED', closed_at = returned_at");
    run("UPDATE application SET status = 'SUBMITTED' WHERE receipt = ?", receipt);

    giveBack(receipt, "PAPERS");

    assertThat(upload(FAMILY, "IDENTITY_CARD", "b.png", photo()).statusCode()).isEqualTo(204);
    assertThat(own(receipt).<Boolean>path("open")).isTrue();
    run(
        "UPDATE application_return SET returned_at = '2026-01-01', due_at = '2026-01-02' WHERE state = 'OPEN'");
    assertRefused(upload(FAMILY, "IDENTITY_CARD", "c.png", photo()), 409, "paper.folder-closed");
  }

  @Test
  void the_papers_of_an_earlier_application_go_into_the_next_one() {
    byte[] photo = photo();
    upload(FAMILY, "IDENTITY_CARD", "a.png", photo);
    String receipt = submit(605);
    run("UPDATE application SET status = 'WITHDRAWN' WHERE receipt = ?", receipt);
    folder = draft(FAMILY).path("paperFolder");

    Response copied = copy(FAMILY, receipt);

    assertThat(copied.statusCode()).as(copied.asString()).isEqualTo(204);
    assertThat(list(FAMILY).<List<String>>path("papers.fileName")).containsExactly("a.png");
    assertThat(uses(photo)).isEqualTo("2");
    folder = draft(STRANGER).path("paperFolder");
    assertRefused(copy(STRANGER, receipt), 404, "paper.unknown");
  }

  @Test
  void an_application_that_the_employer_filed_has_no_papers_of_its_own() {
    String receipt = ConsentedMember.apply(city.offering(), 941);

    assertRefused(ofApplication(receipt), 404, "paper.none-filed");
  }

  @Test
  void the_completed_form_is_printed_for_its_family_and_its_officers_alone() throws IOException {
    upload(FAMILY, "IDENTITY_CARD", "a.png", photo());
    String receipt = submit(606);

    Response own = form(FAMILY, receipt);

    assertThat(own.statusCode()).isEqualTo(200);
    assertThat(own.contentType()).isEqualTo("application/pdf");
    assertThat(own.header("Cache-Control")).isEqualTo("private, no-store");
    assertThat(text(own))
        .contains("黄石市配售型保障房申请表", receipt, "赵一平", CityAtWork.identityNumber(606))
        .contains("13900010606", "身份证 1 份", "承诺人（电子签名）：赵一平");
    assertThat(form(OFFICER, receipt).statusCode()).isEqualTo(200);
    assertRefused(form(STRANGER, receipt), 404, "application.unknown");
    run("UPDATE offering SET district = '别处' WHERE id = ?", city.offering());
    try {
      assertRefused(form(OFFICER, receipt), 403, "offering.not-yours");
    } finally {
      run("UPDATE offering SET district = '下陆区' WHERE id = ?", city.offering());
    }
    assertThat(
            text(
                "SELECT count(*) FROM audit_leaf WHERE action = 'application.read-form' AND case_id = ?",
                receipt))
        .isEqualTo("2");
  }

  @Test
  void an_employer_s_application_has_a_form_too() throws IOException {
    String receipt = ConsentedMember.apply(city.offering(), 942);

    assertThat(text(form(OFFICER, receipt))).contains("黄石市第五人民医院", "未填报");
  }

  @Test
  void the_name_of_a_paper_does_not_stand_in_the_database_in_clear() {
    upload(FAMILY, "IDENTITY_CARD", "zhaoyiping.png", photo());

    assertThat(
            text(
                "SELECT position('zhaoyiping'::bytea IN file_name_cipher) FROM paper WHERE folder = ?::uuid",
                folder))
        .isEqualTo("0");
  }

  private static Response draft(String person) {
    Response draft = Api.call(person, "DraftEndpoint/open", Map.of("offeringId", city.offering()));
    assertThat(draft.statusCode()).as(draft.asString()).isEqualTo(200);
    return draft;
  }

  private static String submit(int serial) {
    Map<String, Object> household =
        CityAtWork.household(
            "赵一平", CityAtWork.identityNumber(serial), "13900010%03d".formatted(serial));
    Response submitted = CityAtWork.submit(FAMILY, city.offering(), household);
    assertThat(submitted.statusCode()).as(submitted.asString()).isEqualTo(200);
    return submitted.path("receipt");
  }

  private Response upload(String person, String kind, String fileName, byte[] file) {
    return Api.upload(
        person, "/api/papers/" + folder + "?kind=" + kind + "&fileName=" + fileName, file);
  }

  private Response list(String person) {
    return Api.call(
        person,
        "PaperEndpoint/ofFolder",
        Map.of(
            "folder",
            folder,
            "offeringId",
            city.offering(),
            "category",
            "TALENT",
            "married",
            false));
  }

  private Response own(String receipt) {
    return Api.call(FAMILY, "PaperEndpoint/ofReceipt", Map.of("receipt", receipt));
  }

  private Response copy(String person, String receipt) {
    return Api.call(person, "PaperEndpoint/copy", Map.of("receipt", receipt, "folder", folder));
  }

  private List<List<String>> missing() {
    return list(FAMILY).path("needs.findAll { it.state == 'MISSING' }.kinds");
  }

  /** The folder's first paper. */
  private Response show(String person) {
    String paper = text("SELECT id FROM paper WHERE folder = ?::uuid ORDER BY id LIMIT 1", folder);
    return Api.as(person).get("/api/papers/" + folder + "/" + paper);
  }

  private Response remove(String person, int paper) {
    return Api.call(person, "PaperEndpoint/remove", Map.of("folder", folder, "paperId", paper));
  }

  private static Response form(String person, String receipt) {
    return Api.as(person).get("/api/applications/" + receipt + "/form.pdf");
  }

  private static String text(Response pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.asByteArray())) {
      return new PDFTextStripper().getText(document);
    }
  }

  private Response ofApplication(String receipt) {
    return Api.call(
        OFFICER,
        "PaperEndpoint/ofApplication",
        Map.of(
            "applicationId",
            Long.valueOf(text("SELECT id FROM application WHERE receipt = ?", receipt))));
  }

  private void giveBack(String receipt, String field) {
    Response given =
        Api.call(
            OFFICER,
            "VerificationEndpoint/giveBack",
            Map.of(
                "applicationId",
                Long.valueOf(text("SELECT id FROM application WHERE receipt = ?", receipt)),
                "kind",
                "IDENTITY",
                "marks",
                List.of(Map.of("field", field, "remark", "看不清")),
                "version",
                Integer.valueOf(
                    text("SELECT version FROM application WHERE receipt = ?", receipt))));
    assertThat(given.statusCode()).as(given.asString()).isEqualTo(200);
  }

  private String uses(byte[] file) {
    return text("SELECT uses FROM stored_file WHERE digest = ?", digest(file));
  }

  /** Another one each time. */
  private static byte[] photo() {
    return Photos.fresh();
  }

  private static String digest(byte[] file) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  private static void assertRefused(Response answer, int status, String code) {
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
    assertThat(answer.<String>path("code")).isEqualTo(code);
  }

  private String text(String sql, Object... values) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = prepared(connection, sql, values);
        ResultSet rows = statement.executeQuery()) {
      return rows.next() ? rows.getString(1) : null;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void run(String sql, Object... values) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = prepared(connection, sql, values)) {
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static PreparedStatement prepared(Connection connection, String sql, Object... values)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }
}
