package org.anju.application.papers;

import static org.anju.application.papers.FamilyFolder.FAMILY;
import static org.anju.permissions.Answers.assertRefused;
import static org.anju.permissions.Answers.ok;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.anju.permissions.CityAtWork;
import org.anju.permissions.FamilyPapers;
import org.anju.permissions.TestDatabase;
import org.anju.platform.local.LocalStackResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A paper that is taken out on one device while the application is submitted on another. */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class CompletePapersRaceTest {

  private static final String KINDS =
      "SELECT count(DISTINCT kind) FROM paper WHERE folder = ?::uuid";

  @Inject TestDatabase database;

  private FamilyFolder folder;
  private Map<String, Object> household;
  private Response draft;

  @BeforeEach
  void completePapers() {
    folder = FamilyFolder.opened(database, FAMILY);
    household = FamilyFolder.household();
    draft = FamilyFolder.draft(FAMILY);
    FamilyPapers.handIn(FAMILY, draft, household);
  }

  @Test
  void without_holding_the_draft_a_paper_goes_after_it_was_counted() {
    database.inTransaction(
        submission -> {
          long counted = database.number(KINDS, folder.id());

          ok(folder.remove(FAMILY, firstPaper()));

          assertThat(counted).isEqualTo(3);
          assertThat(database.number(KINDS, folder.id())).isEqualTo(2);
          return null;
        });
  }

  @Test
  void a_removal_waits_for_the_submission_and_finds_the_folder_closed() {
    int paper = firstPaper();
    CompletableFuture<Response> submission = new CompletableFuture<>();
    CompletableFuture<Response> removal = new CompletableFuture<>();
    database.inTransaction(
        gate -> {
          // The submission holds its draft, and stops at the offering.
          TestDatabase.execute(
              gate, "SELECT 1 FROM offering WHERE id = ? FOR UPDATE", FamilyFolder.offering());
          submission.completeAsync(() -> CityAtWork.submitAsIs(FAMILY, draft, 1, household));
          database.awaitWaiting(1);
          removal.completeAsync(() -> folder.remove(FAMILY, paper));
          database.awaitWaiting(2);
          return null;
        });

    ok(submission.join());
    assertRefused(removal.join(), 409, "paper.folder-closed");
    assertThat(database.number(KINDS, folder.id())).isEqualTo(3);
  }

  @Test
  void a_submission_waits_for_the_removal_and_misses_the_paper() {
    CompletableFuture<Response> submission = new CompletableFuture<>();
    database.inTransaction(
        removal -> {
          hold(removal);
          TestDatabase.execute(
              removal,
              "DELETE FROM paper WHERE folder = ?::uuid AND id = ?",
              folder.id(),
              firstPaper());
          submission.completeAsync(() -> CityAtWork.submitAsIs(FAMILY, draft, 1, household));
          database.awaitWaiting(1);
          removal.commit();
          return null;
        });

    assertRefused(submission.join(), 422, "paper.missing");
  }

  /** As a removal does. */
  private void hold(Connection removal) throws SQLException {
    TestDatabase.execute(
        removal,
        "SELECT owner FROM application_draft WHERE paper_folder = ?::uuid FOR UPDATE",
        folder.id());
  }

  private int firstPaper() {
    return folder.list(FAMILY).path("papers[0].id");
  }
}
