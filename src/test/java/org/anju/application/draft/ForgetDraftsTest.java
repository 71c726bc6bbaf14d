package org.anju.application.draft;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.buffer.Buffer;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.anju.selection.SaleCity;
import org.anju.selection.SaleCity.Sale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the passing of time does to drafts, on a real PostgreSQL. */
class ForgetDraftsTest {

  /** {@link SaleCity} closes its windows eight days before its opening. */
  private static final Duration SINCE_CLOSING = Duration.ofDays(8);

  private SaleCity city;
  private Sale sale;

  @BeforeEach
  void start() {
    city = new SaleCity();
    sale = city.drawn(1, 1, 1);
  }

  @AfterEach
  void stop() {
    city.close();
  }

  @Test
  void a_draft_stays_for_a_week_after_the_window_closed_and_no_longer() {
    city.run(
        """
        INSERT INTO application_draft (id, owner, offering_id, paper_folder, content, step, updated_at)
        VALUES ($1, 'anna', $2, $3, $4, 'applicant', $5)
        """,
        UUID.randomUUID(),
        sale.offering(),
        UUID.randomUUID(),
        Buffer.buffer("encrypted"),
        now());
    city.setTime(
        SaleCity.OPENING
            .minus(SINCE_CLOSING)
            .plus(ForgetDrafts.KEPT_AFTER_CLOSING)
            .minusSeconds(1));
    forget();
    assertThat(city.count("SELECT count(*) FROM application_draft")).isOne();

    city.pass(Duration.ofSeconds(1));
    forget();

    assertThat(city.count("SELECT count(*) FROM application_draft")).isZero();
    assertThat(city.count("SELECT count(*) FROM audit_leaf WHERE action = 'draft.forget'")).isOne();
  }

  private void forget() {
    SaleCity.await(new ForgetDrafts(city.pool(), city.clock(), city.policies()).forget());
  }

  private OffsetDateTime now() {
    return city.clock().now().atOffset(ZoneOffset.UTC);
  }
}
