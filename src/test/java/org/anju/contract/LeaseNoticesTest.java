package org.anju.contract;

import static org.anju.permissions.Answers.assertRefused;
import static org.anju.permissions.Answers.ok;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.anju.document.Letters;
import org.anju.funding.FundedCity;
import org.anju.notice.InboxNotice;
import org.anju.notice.NoticeKind;
import org.anju.notice.ReadInbox;
import org.anju.notice.Reader;
import org.anju.offering.LeaseTerms;
import org.anju.permissions.Api;
import org.anju.permissions.TestDatabase;
import org.anju.platform.local.LocalStackResource;
import org.anju.platform.time.BusinessClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a family is told of the end of its lease, and of another term. */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class LeaseNoticesTest {

  private static final int FAR = RemindOfLeaseEnds.DAYS_BEFORE + 1;

  @Inject TestDatabase database;
  @Inject BusinessClock clock;
  @Inject EndLeases endLeases;
  @Inject RemindOfLeaseEnds reminders;
  @Inject ReadInbox inbox;

  private FundedCity city;
  private LocalDate today;
  private long lease;

  @BeforeEach
  void let_a_home() {
    city = FundedCity.of(database, "RENT", "ACQUIRED");
    today = clock.today();
    lease = city.let(today.minusDays(100).toString());
  }

  @Test
  void a_family_reads_in_its_inbox_that_its_lease_will_end_early_and_whom_to_ask() {
    ok(end(today));

    List<InboxNotice> notices = notices();
    assertThat(notices).hasSize(1);
    InboxNotice notice = notices.get(0);
    assertThat(notice.kind()).isEqualTo(NoticeKind.LEASE_END_RECORDED);
    assertThat(notice.day()).isEqualTo(today);
    assertThat(notice.company())
        .isEqualTo(database.text("SELECT name FROM organisation WHERE alias = 'cihu-anju'"));
    assertThat(notice.receipt()).isNotNull();
  }

  @Test
  void once_its_last_day_is_over_the_family_is_told_that_the_lease_has_ended_and_no_second_time() {
    ok(end(today.minusDays(1)));

    endLeases.end().await().indefinitely();
    database.text("SELECT state FROM agreement WHERE selection_id = ? FOR SHARE", lease);
    endLeases.end().await().indefinitely();

    assertThat(told()).isEqualTo("LEASE_ENDED " + today.minusDays(1));
  }

  @Test
  void a_lease_that_ends_by_its_terms_is_told_with_the_last_day_of_its_last_term() {
    lease = city.let(today.minusDays(100).toString(), today.minusDays(1).toString());

    endLeases.end().await().indefinitely();
    database.text("SELECT state FROM agreement WHERE selection_id = ? FOR SHARE", lease);

    assertThat(told()).isEqualTo("LEASE_ENDED " + today.minusDays(1));
  }

  @Test
  void a_family_is_told_until_when_its_lease_goes_on() {
    lease = city.let(today.minusDays(100).toString(), today.plusDays(FAR).toString());

    ok(renew());

    assertThat(told()).isEqualTo("LEASE_RENEWED " + LeaseTerms.lastDay(today.plusDays(FAR + 1), 7));
  }

  @Test
  void what_is_refused_is_told_to_nobody() {
    assertRefused(end(LocalDate.of(2199, 12, 31)), AgreementRefusal.LEASE_END_OUTSIDE_TERM);

    assertThat(told()).isEmpty();
  }

  @Test
  void a_family_is_reminded_of_its_last_day_once_by_however_many_replicas() {
    LocalDate last = today.plusDays(RemindOfLeaseEnds.DAYS_BEFORE);
    lease = city.let(today.minusDays(100).toString(), last.toString());

    Uni.join()
        .all(reminders.remind(), reminders.remind(), reminders.remind())
        .andFailFast()
        .await()
        .indefinitely();
    reminders.remind().await().indefinitely();

    assertThat(told()).isEqualTo("LEASE_ENDS_SOON " + last);
  }

  @Test
  void nobody_is_reminded_earlier_nor_of_a_lease_that_is_over_or_goes_on() {
    long far = city.let(today.minusDays(100).toString(), today.plusDays(FAR).toString());
    long over = city.let(today.minusDays(100).toString(), today.minusDays(1).toString());
    lease = city.let(today.minusDays(100).toString(), today.plusDays(FAR).toString());
    ok(renew());
    LocalDate renewed = LeaseTerms.lastDay(today.plusDays(FAR + 1), 7);

    reminders.remind().await().indefinitely();

    assertThat(reminded(far)).isZero();
    assertThat(reminded(over)).isZero();
    assertThat(told()).isEqualTo("LEASE_RENEWED " + renewed);
  }

  @Test
  void whoever_was_told_of_an_earlier_end_is_not_reminded_of_the_terms() {
    lease = city.let(today.minusDays(100).toString(), today.plusDays(20).toString());
    ok(end(today.plusDays(1)));
    // A job of the clock may have come before the record.
    database.run(
        """
        DELETE FROM notice n USING selection s
        WHERE s.application_id = n.application_id AND s.id = ? AND n.kind = 'LEASE_ENDS_SOON'
        """,
        lease);

    reminders.remind().await().indefinitely();

    assertThat(told()).isEqualTo("LEASE_END_RECORDED " + today.plusDays(1));
  }

  @Test
  void the_database_takes_one_reminder_of_a_last_day() {
    String row =
        """
        INSERT INTO notice (application_id, offering_id, kind, at, day)
        SELECT application_id, offering_id, ?, now(), ?::date FROM selection WHERE id = ?
        """;
    database.run(row, "LEASE_ENDS_SOON", "2027-01-31", lease);

    assertThat(database.refusal(row, "LEASE_ENDS_SOON", "2027-01-31", lease)).isEqualTo("23505");
    database.run(row, "LEASE_ENDS_SOON", "2027-08-31", lease);
  }

  private List<InboxNotice> notices() {
    String subject =
        database.text(
            "SELECT a.applicant FROM selection s JOIN application a ON a.id = s.application_id WHERE s.id = ?",
            lease);
    return inbox.page(new Reader(subject, null), 0, 10).await().indefinitely().items();
  }

  /** Kinds and days of what the family was told, in their order. */
  private String told() {
    return String.join(
        ", ",
        notices().stream()
            .sorted((one, other) -> Long.compare(one.noticeId(), other.noticeId()))
            .map(notice -> notice.kind() + " " + notice.day())
            .toList());
  }

  private long reminded(long of) {
    return database.number(
        """
        SELECT count(*) FROM notice n JOIN selection s ON s.application_id = n.application_id
        WHERE s.id = ? AND n.kind = 'LEASE_ENDS_SOON'
        """,
        of);
  }

  private Response renew() {
    return Api.call(
        FundedCity.CLERK,
        "AgreementEndpoint/recordRenewal",
        Map.of("selectionId", lease, "documentId", Letters.handIn(FundedCity.CLERK)));
  }

  private Response end(LocalDate lastDay) {
    return Api.call(
        FundedCity.CLERK,
        "AgreementEndpoint/recordLeaseEnd",
        Map.of(
            "selectionId",
            lease,
            "lastDay",
            lastDay.toString(),
            "reason",
            "AGREED",
            "note",
            "调往外地",
            "documentId",
            Letters.handIn(FundedCity.CLERK)));
  }
}
