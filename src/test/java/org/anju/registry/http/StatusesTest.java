package org.anju.registry.http;

import static org.anju.registry.http.Statuses.retryAfter;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class StatusesTest {

  private static final String NOW = "Sun, 22 Nov 2026 08:00:00 GMT";

  @Test
  void seconds_are_counted() {
    assertThat(retryAfter("120", NOW)).isEqualTo(Duration.ofMinutes(2));
  }

  @Test
  void a_moment_is_counted_from_the_registry_s_own_time() {
    assertThat(retryAfter("Sun, 22 Nov 2026 08:00:30 GMT", NOW)).isEqualTo(Duration.ofSeconds(30));
    assertThat(retryAfter("Sun, 22 Nov 2026 08:00:30 GMT", null)).isNull();
  }

  @Test
  void what_asks_for_nothing_or_cannot_be_read_is_as_if_it_were_missing() {
    assertThat(retryAfter(null, NOW)).isNull();
    assertThat(retryAfter("", NOW)).isNull();
    assertThat(retryAfter("0", NOW)).isNull();
    assertThat(retryAfter("soon", NOW)).isNull();
    assertThat(retryAfter("99999999999999999999", NOW)).isNull();
    assertThat(retryAfter("Sun, 22 Nov 2026 07:00:00 GMT", NOW)).isNull();
  }
}
