package org.anju.application.papers;

import static org.anju.application.papers.FamilyFolder.FAMILY;
import static org.anju.application.papers.FamilyFolder.OFFICER;
import static org.anju.application.papers.FamilyFolder.STRANGER;
import static org.anju.permissions.Answers.assertRefused;
import static org.anju.platform.files.Photos.fresh;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.anju.permissions.Api;
import org.anju.permissions.TestDatabase;
import org.anju.platform.local.LocalStackResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Papers of a draft: handing in, looking at, replacing and taking out. */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class PapersOfDraftTest {

  @Inject TestDatabase database;

  private FamilyFolder folder;

  @BeforeEach
  void open() {
    folder = FamilyFolder.opened(database, FAMILY);
  }

  @Test
  void a_photo_that_was_handed_in_is_listed_and_no_longer_missing() {
    assertThat(folder.missing()).contains(List.of("IDENTITY_CARD"), List.of("HOUSEHOLD_REGISTER"));

    assertThat(folder.upload(FAMILY, "IDENTITY_CARD", "身份证.png", fresh()).statusCode())
        .isEqualTo(204);

    Response shown = folder.list(FAMILY);
    assertThat(shown.<String>path("papers[0].fileName")).isEqualTo("身份证.png");
    assertThat(shown.<String>path("papers[0].type")).isEqualTo("PNG");
    assertThat(shown.<Boolean>path("open")).isTrue();
    assertThat(folder.missing())
        .doesNotContain(List.of("IDENTITY_CARD"))
        .contains(List.of("HOUSEHOLD_REGISTER"));
  }

  @Test
  void many_at_once_all_arrive() {
    List<CompletableFuture<Response>> uploads =
        IntStream.range(0, 6)
            .mapToObj(number -> fresh())
            .map(
                photo ->
                    CompletableFuture.supplyAsync(
                        () -> folder.upload(FAMILY, "OTHER_PROOF", "照片.png", photo)))
            .toList();

    assertThat(uploads.stream().map(CompletableFuture::join).map(Response::statusCode))
        .containsOnly(204);
    assertThat(folder.list(FAMILY).<List<?>>path("papers")).hasSize(6);
  }

  @Test
  void a_paper_comes_back_as_it_was_and_can_never_run_in_the_page() {
    byte[] photo = fresh();
    folder.upload(FAMILY, "IDENTITY_CARD", "身份证 (1).png", photo);

    Response shown = folder.show(FAMILY);

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
    folder.upload(FAMILY, "IDENTITY_CARD", "blurred.png", fresh());
    int blurred = folder.list(FAMILY).path("papers[0].id");

    Response replaced =
        Api.upload(
            FAMILY,
            "/api/papers/"
                + folder.id()
                + "?kind=IDENTITY_CARD&fileName=sharp.png&replaces="
                + blurred,
            fresh());

    assertThat(replaced.statusCode()).isEqualTo(204);
    assertThat(folder.list(FAMILY).<List<String>>path("papers.fileName"))
        .containsExactly("sharp.png");

    assertThat(folder.remove(FAMILY, folder.list(FAMILY).path("papers[0].id")).statusCode())
        .isEqualTo(204);
    assertThat(folder.list(FAMILY).<List<?>>path("papers")).isEmpty();
  }

  @Test
  void nobody_else_reaches_the_papers_of_a_draft() {
    folder.upload(FAMILY, "IDENTITY_CARD", "a.png", fresh());
    int paper = folder.list(FAMILY).path("papers[0].id");

    assertRefused(folder.list(STRANGER), 404, "paper.unknown");
    assertRefused(folder.show(STRANGER), 404, "paper.unknown");
    assertRefused(folder.show(OFFICER), 404, "paper.unknown");
    assertRefused(folder.remove(STRANGER, paper), 404, "paper.unknown");
    assertRefused(folder.upload(STRANGER, "OTHER_PROOF", "b.png", fresh()), 404, "paper.unknown");
    assertThat(folder.list(FAMILY).<List<?>>path("papers")).hasSize(1);
  }

  @Test
  void a_folder_or_a_paper_that_is_not_there_is_unknown() {
    folder = FamilyFolder.unknown(database);

    assertRefused(folder.upload(FAMILY, "IDENTITY_CARD", "a.png", fresh()), 404, "paper.unknown");
    assertRefused(folder.remove(FAMILY, 0), 404, "paper.unknown");
  }

  @Test
  void a_renamed_executable_and_an_empty_file_are_refused_in_words() {
    byte[] program = HexFormat.of().parseHex("4d5a90000300000004000000ffff0000");

    Response renamed = folder.upload(FAMILY, "IDENTITY_CARD", "身份证.jpg", program);
    assertRefused(renamed, 415, "file.type-not-allowed");
    assertThat(renamed.<String>path("detail")).contains("JPG", "PDF");
    assertRefused(folder.upload(FAMILY, "IDENTITY_CARD", "a.jpg", new byte[0]), 422, "file.empty");
  }

  @Test
  void a_paper_needs_a_kind_that_exists() {
    Response none = Api.upload(FAMILY, "/api/papers/" + folder.id() + "?fileName=a.png", fresh());
    Response unknown = folder.upload(FAMILY, "SELFIE", "a.png", fresh());

    assertRefused(none, 400, "request.invalid");
    assertRefused(unknown, 404, "request.not-found");
  }

  @Test
  void there_is_room_for_sixty_papers() {
    byte[] first = fresh();
    folder.upload(FAMILY, "OTHER_PROOF", "a.png", first);
    database.run(
        """
        INSERT INTO paper (folder, kind, file_name_cipher, digest, uploaded_at)
        SELECT folder, 'OTHER_PROOF' || n, file_name_cipher, digest, uploaded_at
        FROM paper, generate_series(2, 60) n WHERE folder = ?::uuid
        """,
        folder.id());
    database.run("UPDATE stored_file SET uses = 60 WHERE digest = ?", FamilyFolder.digest(first));

    Response refused = folder.upload(FAMILY, "IDENTITY_CARD", "b.png", fresh());

    assertRefused(refused, 409, "paper.too-many");
    assertThat(refused.<String>path("detail")).contains("60");
  }

  @Test
  void the_name_of_a_paper_does_not_stand_in_the_database_in_clear() {
    folder.upload(FAMILY, "IDENTITY_CARD", "zhaoyiping.png", fresh());

    assertThat(
            database.text(
                "SELECT position('zhaoyiping'::bytea IN file_name_cipher) FROM paper WHERE folder = ?::uuid",
                folder.id()))
        .isEqualTo("0");
  }
}
