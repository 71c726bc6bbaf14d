package org.anju.verification;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.anju.application.FileApplications;
import org.anju.permissions.CityAtWork;
import org.anju.permissions.TestDatabase;
import org.anju.platform.personal.IdentityNumber;
import org.anju.platform.personal.PersonHash;
import org.anju.platform.personal.PersonalDataCipher;
import org.jetbrains.annotations.Nullable;

/**
 * Families that wait for a check, in an offering and a district of the test's own, with whatever
 * the registries have said: no registry is asked about them.
 */
public final class WaitingFamilies {

  private static final String FACTS =
      """
      {"maritalStatus": "SINGLE", "children": [], "trades": [], "category": "TALENT", "homes": [],
       "answers": {"talentKind": "TEACHER"}, "annualIncome": 50000}
      """;

  private static final String APPLICATION =
      """
      INSERT INTO application (receipt, offering_id, applicant, employer, status, category, household_size,
          housing_area, annual_income, facts_cipher, tier, tickets, applicant_masked, identity_masked,
          mobile_cipher, mobile_masked, committed_at, submitted_at, price_list_version, policy_version,
          rank_score, waiting_since)
      VALUES (?, ?, ?, ?, ?, 'TALENT', 1, 0, 50000, ?, 1, 1, '王*', '420203********1012', '\\x00',
          '138****0000', ?, ?, 1, 'huangshi-2024-1', 50, ?)
      """;

  private static final String MEMBER =
      """
      INSERT INTO household_member (application_id, relation, position, name_cipher, name_masked,
          identity_cipher, identity_masked, person_hash)
      SELECT id, 'SELF', 0, ?, '王*', ?, ?, ? FROM application WHERE receipt = ?
      """;

  private static final String EVIDENCE =
      """
      UPDATE case_evidence SET identity_state = ?, housing_state = ?, prepared = true
      WHERE application_id = (SELECT id FROM application WHERE receipt = ?)
      """;

  private final TestDatabase database;
  private final PersonalDataCipher cipher;
  private final PersonHash hash;
  private final long offering;
  private int serial = 100;

  public WaitingFamilies(TestDatabase database, PersonalDataCipher cipher, PersonHash hash) {
    this.database = database;
    this.cipher = cipher;
    this.hash = hash;
    CityAtWork.registerOrganisations();
    this.offering = CityAtWork.draft(CityAtWork.form());
    database.run("UPDATE offering SET stage = 'ANNOUNCED' WHERE id = ?", offering);
  }

  public long offering() {
    return offering;
  }

  /** A family that came to its identity check now, with that evidence for both checks. */
  public long add(String evidence) {
    return add(evidence, Duration.ZERO);
  }

  /** As {@link #add(String)}, having waited so long. */
  public long add(String evidence, Duration waiting) {
    return add("SUBMITTED", null, evidence, waiting);
  }

  /** A family that waits for its housing check. */
  public long addConfirmed(String evidence) {
    return add("IDENTITY_CONFIRMED", null, evidence, Duration.ZERO);
  }

  /** A family whose employer of that alias filed it. */
  public long addOf(String employer) {
    return add("SUBMITTED", employer, "GREEN", Duration.ZERO);
  }

  /** A family about whom the registries are asked, with {@link #nextIdentityNumber}. */
  public long addToAsk() {
    return add("SUBMITTED", null, null, Duration.ZERO);
  }

  public String nextIdentityNumber() {
    return CityAtWork.identityNumber("19940711", serial + 1);
  }

  /** The identity number of the family that was added last. */
  public String identityNumber() {
    return CityAtWork.identityNumber("19940711", serial);
  }

  private long add(
      String status, @Nullable String employer, @Nullable String evidence, Duration waiting) {
    serial++;
    String receipt = "W%d-%04d".formatted(offering, serial);
    Timestamp since = Timestamp.from(Instant.now().minus(waiting));
    IdentityNumber number = new IdentityNumber(identityNumber());
    return database.inTransaction(
        connection -> {
          TestDatabase.execute(
              connection,
              APPLICATION,
              receipt,
              offering,
              employer == null ? UUID.randomUUID().toString() : null,
              employer,
              status,
              cipher.encrypt(FACTS, "application.facts"),
              since,
              since,
              since);
          TestDatabase.execute(
              connection,
              MEMBER,
              cipher.encrypt("王安", FileApplications.NAME),
              cipher.encrypt(number.value(), FileApplications.IDENTITY),
              number.masked(),
              hash.of(number),
              receipt);
          if (evidence != null) {
            TestDatabase.execute(connection, EVIDENCE, evidence, evidence, receipt);
          }
          connection.commit();
          return database.number("SELECT id FROM application WHERE receipt = ?", receipt);
        });
  }
}
