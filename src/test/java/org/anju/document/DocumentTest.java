package org.anju.document;

import static org.anju.permissions.Answers.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.anju.permissions.Api;
import org.anju.permissions.CityAtWork;
import org.anju.permissions.TestDatabase;
import org.anju.platform.local.LocalStackResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStackResource.class)
class DocumentTest {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String DISTRICT = "铁山区";

  /** Lets a document prove something of an acquirer. */
  private static final String ATTACH =
      """
      UPDATE official_document SET case_type = 'test', case_id = 1, organisation = 'cihu-anju', district = ?
      WHERE id = ?
      """;

  @Inject TestDatabase database;
  @Inject ForgetDocuments forget;

  @BeforeEach
  void register() {
    CityAtWork.registerOrganisations();
  }

  @Test
  void a_document_that_proves_nothing_yet_is_its_bringer_s_alone() {
    long letter = Letters.handIn("cihu-acquirer");

    assertThat(status("cihu-acquirer", letter)).isEqualTo(200);
    for (String other : new String[] {"cihu-acquirer2", "east-acquirer", "bureau-officer1"}) {
      assertRefused(Api.as(other).get("/api/documents/" + letter), DocumentRefusal.UNKNOWN);
    }
  }

  @Test
  void what_proves_a_record_is_read_by_its_acquirer_and_the_staff_of_its_district() {
    long letter = Letters.handIn("cihu-acquirer");
    database.run(ATTACH, DISTRICT, letter);

    for (String reader : new String[] {"cihu-acquirer2", "bureau-officer1", "auditor1"}) {
      assertThat(status(reader, letter)).as(reader).isEqualTo(200);
    }
    assertThat(status("east-acquirer", letter)).isEqualTo(404);

    long elsewhere = Letters.handIn("cihu-acquirer");
    database.run(ATTACH, "别处区", elsewhere);
    assertThat(status("bureau-officer1", elsewhere)).isEqualTo(404);
  }

  @Test
  void what_proves_a_record_is_neither_exchanged_nor_removed() {
    long letter = Letters.handIn("cihu-acquirer");
    database.run(ATTACH, DISTRICT, letter);

    assertThat(database.refusal("UPDATE official_document SET number = '2' WHERE id = ?", letter))
        .isEqualTo("23001");
    assertThat(database.refusal("DELETE FROM official_document WHERE id = ?", letter))
        .isEqualTo("23001");
  }

  @Test
  void a_document_from_the_future_is_refused() {
    assertRefused(Letters.handIn("bureau-officer1", "2999-01-01"), DocumentRefusal.ISSUED_LATER);
  }

  @Test
  void a_document_that_proves_nothing_for_a_month_is_forgotten() {
    long forgotten = Letters.handIn("cihu-acquirer");
    long attached = Letters.handIn("cihu-acquirer");
    long late = Letters.handIn("cihu-acquirer");
    database.run(
        "UPDATE official_document SET added_at = added_at - interval '31 days' WHERE id IN (?, ?)",
        forgotten,
        attached);
    database.run(ATTACH, DISTRICT, attached);

    forget.forget().await().atMost(PATIENCE);

    assertThat(status("cihu-acquirer", forgotten)).isEqualTo(404);
    assertThat(status("cihu-acquirer", attached)).isEqualTo(200);
    assertThat(status("cihu-acquirer", late)).isEqualTo(200);
  }

  private static int status(String person, long document) {
    return Api.as(person).get("/api/documents/" + document).statusCode();
  }
}
