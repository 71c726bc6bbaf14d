package org.anju.application.papers;

import static org.anju.application.papers.FamilyFolder.FAMILY;
import static org.anju.application.papers.FamilyFolder.STRANGER;
import static org.anju.permissions.Answers.assertRefused;
import static org.anju.platform.files.Photos.fresh;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.anju.permissions.Api;
import org.anju.permissions.TestDatabase;
import org.anju.platform.files.FileDigest;
import org.anju.platform.files.FileStore;
import org.anju.platform.files.RemoveUnusedFiles;
import org.anju.platform.local.LocalStackResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The same content is stored once, as long as somebody uses it. */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class PapersStoredOnceTest {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Inject TestDatabase database;
  @Inject ForgetPapers forgetPapers;
  @Inject RemoveUnusedFiles removeUnusedFiles;
  @Inject FileStore store;

  private FamilyFolder folder;

  @BeforeEach
  void open() {
    folder = FamilyFolder.opened(database, FAMILY);
  }

  @Test
  void an_upload_that_is_tried_again_is_there_once() {
    byte[] photo = fresh();

    folder.upload(FAMILY, "IDENTITY_CARD", "a.png", photo);
    folder.upload(FAMILY, "IDENTITY_CARD", "a.png", photo);

    assertThat(folder.list(FAMILY).<List<?>>path("papers")).hasSize(1);
    assertThat(folder.uses(photo)).isEqualTo("1");
  }

  @Test
  void the_same_content_of_two_families_is_stored_once() {
    byte[] photo = fresh();
    String other = FamilyFolder.draft(STRANGER).path("paperFolder");

    folder.upload(FAMILY, "IDENTITY_CARD", "a.png", photo);
    Api.upload(STRANGER, "/api/papers/" + other + "?kind=IDENTITY_CARD&fileName=b.png", photo);

    assertThat(folder.uses(photo)).isEqualTo("2");
  }

  @Test
  void content_that_is_being_removed_waits_for_the_next_attempt() {
    byte[] photo = fresh();
    folder.upload(FAMILY, "IDENTITY_CARD", "a.png", photo);
    folder.remove(FAMILY, folder.list(FAMILY).path("papers[0].id"));
    database.run(
        "UPDATE stored_file SET removing = true WHERE digest = ?", FamilyFolder.digest(photo));

    assertRefused(
        folder.upload(FAMILY, "IDENTITY_CARD", "a.png", photo), 409, "file.being-removed");

    database.run(
        "UPDATE stored_file SET removing = false WHERE digest = ?", FamilyFolder.digest(photo));
    assertThat(folder.upload(FAMILY, "IDENTITY_CARD", "a.png", photo).statusCode()).isEqualTo(204);
  }

  @Test
  void what_a_thrown_away_draft_leaves_is_removed_from_the_disk_a_day_later() throws IOException {
    byte[] photo = fresh();
    FileDigest digest = new FileDigest(FamilyFolder.digest(photo));
    folder.upload(FAMILY, "IDENTITY_CARD", "a.png", photo);
    Api.call(
        FAMILY, "DraftEndpoint/discard", Map.of("draftId", FamilyFolder.draft(FAMILY).path("id")));

    forgetPapers.forget().await().atMost(PATIENCE);
    removeUnusedFiles.removeNow().await().atMost(PATIENCE);
    assertThat(folder.uses(photo)).isEqualTo("0");
    assertThat(store.open(digest)).isPresent();

    database.run(
        "UPDATE stored_file SET unused_since = unused_since - interval '25 hours' WHERE uses = 0");
    removeUnusedFiles.removeNow().await().atMost(PATIENCE);
    assertThat(folder.uses(photo)).isNull();
    assertThat(store.open(digest)).isEmpty();
  }

  @Test
  void what_is_used_is_never_removed() throws IOException {
    byte[] photo = fresh();
    folder.upload(FAMILY, "IDENTITY_CARD", "a.png", photo);
    database.run("UPDATE stored_file SET unused_since = '2020-01-01'");

    forgetPapers.forget().await().atMost(PATIENCE);
    removeUnusedFiles.removeNow().await().atMost(PATIENCE);

    assertThat(folder.show(FAMILY).asByteArray()).isEqualTo(photo);
  }
}
