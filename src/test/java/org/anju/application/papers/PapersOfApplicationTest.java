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
import java.util.List;
import org.anju.employer.ConsentedMember;
import org.anju.permissions.TestDatabase;
import org.anju.platform.local.LocalStackResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Papers of a filed application: who sees them, and when others can be handed in. */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class PapersOfApplicationTest {

  @Inject TestDatabase database;

  private FamilyFolder folder;

  @BeforeEach
  void open() {
    folder = FamilyFolder.opened(database, FAMILY);
  }

  @Test
  void a_submission_takes_the_papers_along_closes_them_and_shows_them_to_officers() {
    byte[] photo = fresh();
    folder.upload(FAMILY, "IDENTITY_CARD", "a.png", photo);
    String receipt = folder.submit();

    assertRefused(
        folder.upload(FAMILY, "IDENTITY_CARD", "b.png", fresh()), 409, "paper.folder-closed");
    assertRefused(
        folder.remove(FAMILY, folder.list(FAMILY).path("papers[0].id")),
        409,
        "paper.folder-closed");
    assertThat(folder.show(FAMILY).statusCode()).isEqualTo(200);
    assertThat(folder.own(receipt).<Boolean>path("open")).isFalse();

    Response seen = folder.ofApplication(receipt);
    assertThat(seen.<List<String>>path("papers.fileName")).contains("a.png");
    assertThat(seen.<String>path("needs[0].state")).isEqualTo("HANDED_IN");
    assertThat(folder.show(OFFICER).asByteArray()).isEqualTo(photo);
    assertThat(
            database.text(
                "SELECT count(*) FROM audit_leaf WHERE action = 'paper.read' AND case_id = ?",
                receipt))
        .isEqualTo("1");
  }

  @Test
  void an_officer_of_another_district_sees_no_papers() {
    folder.upload(FAMILY, "IDENTITY_CARD", "a.png", fresh());
    String receipt = folder.submit();
    database.run("UPDATE offering SET district = '别处' WHERE id = ?", FamilyFolder.offering());
    try {
      assertRefused(folder.show(OFFICER), 404, "paper.unknown");
      assertRefused(folder.ofApplication(receipt), 403, "offering.not-yours");
    } finally {
      database.run("UPDATE offering SET district = '下陆区' WHERE id = ?", FamilyFolder.offering());
    }
  }

  @Test
  void other_papers_can_be_handed_in_when_an_officer_asks_for_them_and_for_nothing_else() {
    folder.upload(FAMILY, "IDENTITY_CARD", "a.png", fresh());
    String receipt = folder.submit();
    folder.giveBack(receipt, "MOBILE");
    assertRefused(
        folder.upload(FAMILY, "IDENTITY_CARD", "b.png", fresh()), 409, "paper.folder-closed");
    database.run("UPDATE application_return SET state = 'CORRECTED', closed_at = returned_at");
    database.run("UPDATE application SET status = 'SUBMITTED' WHERE receipt = ?", receipt);

    folder.giveBack(receipt, "PAPERS");

    assertThat(folder.upload(FAMILY, "IDENTITY_CARD", "b.png", fresh()).statusCode())
        .isEqualTo(204);
    assertThat(folder.own(receipt).<Boolean>path("open")).isTrue();
    database.run(
        "UPDATE application_return SET returned_at = '2026-01-01', due_at = '2026-01-02' WHERE state = 'OPEN'");
    assertRefused(
        folder.upload(FAMILY, "IDENTITY_CARD", "c.png", fresh()), 409, "paper.folder-closed");
  }

  @Test
  void the_papers_of_an_earlier_application_go_into_the_next_one() {
    byte[] photo = fresh();
    folder.upload(FAMILY, "IDENTITY_CARD", "a.png", photo);
    String receipt = folder.submit();
    database.run("UPDATE application SET status = 'WITHDRAWN' WHERE receipt = ?", receipt);
    folder = FamilyFolder.opened(database, FAMILY);

    Response copied = folder.copy(FAMILY, receipt);

    assertThat(copied.statusCode()).as(copied.asString()).isEqualTo(204);
    assertThat(folder.list(FAMILY).<List<String>>path("papers.fileName")).contains("a.png");
    assertThat(folder.uses(photo)).isEqualTo("2");
    folder = FamilyFolder.opened(database, STRANGER);
    assertRefused(folder.copy(STRANGER, receipt), 404, "paper.unknown");
  }

  @Test
  void an_application_that_the_employer_filed_has_no_papers_of_its_own() {
    String receipt = ConsentedMember.apply(FamilyFolder.offering(), 941);

    assertRefused(folder.ofApplication(receipt), 404, "paper.none-filed");
  }
}
