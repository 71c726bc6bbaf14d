package org.anju.application.correction;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.buffer.Buffer;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.anju.selection.SaleCity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the passing of time does to returned applications, on a real PostgreSQL. */
class LapseCorrectionsTest {

  private SaleCity city;

  @BeforeEach
  void start() {
    city = new SaleCity();
    city.drawn(1, 1, 1);
  }

  @AfterEach
  void stop() {
    city.close();
  }

  @Test
  void what_was_not_corrected_in_time_goes_back_to_its_check_once() {
    city.run("UPDATE application SET status = 'RETURNED'");
    city.run(
        """
        INSERT INTO application_return (application_id, returned_from, marks, officer, returned_at,
            due_at, state)
        SELECT id, 'IDENTITY_CONFIRMED', $1, 'x', $2::timestamptz - interval '1 day', $2, 'OPEN'
        FROM application
        """,
        Buffer.buffer("encrypted"),
        now());
    lapse();
    assertThat(status()).isEqualTo("RETURNED");

    city.pass(Duration.ofSeconds(1));
    lapse();
    lapse();

    assertThat(status()).isEqualTo("IDENTITY_CONFIRMED");
    assertThat(city.text("SELECT state FROM application_return")).isEqualTo("OVERDUE");
    assertThat(
            city.count("SELECT count(*) FROM application_event WHERE kind = 'CORRECTION_OVERDUE'"))
        .isOne();
    assertThat(
            city.count(
                "SELECT count(*) FROM audit_leaf WHERE action = 'application.correction-overdue'"))
        .isOne();
  }

  private void lapse() {
    SaleCity.await(new LapseCorrections(city.pool(), city.clock()).lapse());
  }

  private String status() {
    return city.text("SELECT status FROM application");
  }

  private OffsetDateTime now() {
    return city.clock().now().atOffset(ZoneOffset.UTC);
  }
}
