package org.anju.publicity.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class UploadBrakeTest {

  private static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");

  private final UploadBrake brake = new UploadBrake(2);

  @Test
  void one_address_uploads_so_often_and_no_more_while_others_go_on() {
    assertThat(brake.allows("one", NOW)).isTrue();
    assertThat(brake.allows("one", NOW)).isTrue();
    assertThat(brake.allows("one", NOW)).isFalse();
    assertThat(brake.allows("other", NOW)).isTrue();
  }

  @Test
  void an_hour_later_it_may_again() {
    brake.allows("one", NOW);
    brake.allows("one", NOW);

    assertThat(brake.allows("one", NOW.plus(Duration.ofHours(1)).minusMillis(1))).isFalse();
    assertThat(brake.allows("one", NOW.plus(Duration.ofHours(1)))).isTrue();
  }
}
