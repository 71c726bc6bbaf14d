package org.anju.draw.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusMock;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import org.anju.draw.FixedClock;
import org.anju.draw.SealSigner;
import org.anju.draw.attack.PublishedFolder.Verdict;
import org.anju.platform.clock.MovableClock;
import org.anju.platform.personal.PersonalDataCipher;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;

/** An honest city, somebody who attacks its draw, and the tool that anybody runs. */
abstract class DrawAttack {

  @Inject AgroalDataSource database;
  @Inject PersonalDataCipher cipher;
  @Inject SealSigner key;

  @ConfigProperty(name = "anju.database.url")
  String databaseUrl;

  final FixedClock clock = new FixedClock(Instant.EPOCH);

  @BeforeEach
  void move_the_clock() {
    QuarkusMock.installMockForType(clock, MovableClock.class);
  }

  DrawnCity city() {
    return new DrawnCity(database, cipher, clock);
  }

  /** The files of a draw that the tool finds in order. */
  PublishedFolder honest(int number) throws IOException, InterruptedException {
    PublishedFolder files = PublishedFolder.download(number);
    Verdict verdict = files.verify("--key", key.publicKey().hex());
    assertThat(verdict.verdict()).as(verdict.text()).isEqualTo("VALID");
    assertThat(verdict.exit()).isZero();
    return files;
  }

  Insider insider() throws SQLException {
    return new Insider("jdbc:" + databaseUrl);
  }

  /** Downloads the draw again, as anybody does who knows the city's key. */
  void assertFound(int number, String... checks) throws IOException, InterruptedException {
    assertFound(PublishedFolder.download(number).verify("--key", key.publicKey().hex()), checks);
  }

  static void assertFound(Verdict verdict, String... checks) {
    assertThat(verdict.failed()).as(verdict.text()).contains(checks);
    assertThat(verdict.verdict()).isEqualTo("INVALID");
    assertThat(verdict.exit()).isEqualTo(1);
  }
}
