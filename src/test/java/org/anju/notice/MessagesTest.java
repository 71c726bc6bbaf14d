package org.anju.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.anju.permissions.Api;
import org.anju.permissions.CityAtWork;
import org.anju.platform.local.DemoTokens;
import org.anju.platform.local.LocalStackResource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Messages on their way out, with a real mail server at the other end. */
@QuarkusTest
@TestProfile(MessagesLeave.class)
@WithTestResource(LocalStackResource.class)
class MessagesTest {

  private static final String NAME = "周四海";
  private static final String MOBILE = "13900010606";
  private static final String ADDRESS = "family01@people.example";

  private static long offering;
  private static int serial = 600;

  @Inject AgroalDataSource database;
  @Inject SendMessages sending;
  @Inject Outbox outbox;
  @Inject KeptShortMessages shortMessages;

  @ConfigProperty(name = "anju.mail.port")
  int port;

  private GreenMail server;

  @BeforeEach
  void open() {
    server = start();
    if (offering == 0) {
      CityAtWork.registerOrganisations();
      offering = CityAtWork.announced(CityAtWork.form());
    }
    // An account has one application of an offering, and each test applies anew.
    run("UPDATE application SET applicant = 'somebody' WHERE offering_id = " + offering);
    run("UPDATE notice SET addressed = true");
    run("DELETE FROM notice_message");
    shortMessages.kept().clear();
  }

  @AfterEach
  void close() {
    server.stop();
  }

  @Test
  void a_family_gets_a_mail_in_the_language_of_its_last_visit_with_nothing_personal_in_it()
      throws Exception {
    visit("en");
    String receipt = apply();

    send();

    MimeMessage mail = only(server.getReceivedMessages());
    assertThat(mail.getAllRecipients()[0]).hasToString(ADDRESS);
    assertThat(mail.getFrom()[0]).hasToString("anju@city.example");
    assertThat(mail.getSubject()).isEqualTo("Your application has been received");
    assertThat(mail.getContent().toString())
        .contains(receipt, "https://anju.example")
        .doesNotContain(NAME, "周", MOBILE);

    visit("zh-CN");
    withdraw(receipt);
    send();

    assertThat(server.getReceivedMessages()[1].getSubject()).isEqualTo("申请已撤回");
  }

  @Test
  void a_mail_about_a_lease_names_its_last_day_and_the_company() throws Exception {
    visit("en");
    String receipt = apply();
    run("UPDATE notice SET addressed = true");
    run(
        "INSERT INTO notice (application_id, offering_id, kind, at, day) SELECT id, offering_id, 'LEASE_ENDED',"
            + " submitted_at, '2026-12-31' FROM application WHERE receipt = '"
            + receipt
            + "'");

    send();

    assertThat(only(server.getReceivedMessages()).getContent().toString())
        .contains(receipt, "31 December 2026")
        .contains(
            text(
                "SELECT g.name FROM offering o JOIN organisation g ON g.alias = o.acquirer WHERE o.id = "
                    + offering));
  }

  @Test
  void each_clerk_with_an_address_is_mailed_when_the_filing_is_done() throws Exception {
    Api.call(CityAtWork.EMPLOYER, "NoticeEndpoint/unread", Map.of()).then().statusCode(200);
    long roster = CityAtWork.importRoster(offering, CityAtWork.roster());
    Api.call(
            CityAtWork.EMPLOYER,
            "GroupFilingEndpoint/save",
            Map.of("importId", roster, "mode", "GOOD_ROWS_NOW", "committed", true))
        .then()
        .statusCode(200);

    send();

    MimeMessage mail = only(server.getReceivedMessages());
    assertThat(mail.getAllRecipients()[0]).hasToString("hospital-clerk@people.example");
    assertThat(mail.getSubject()).isEqualTo("Your group filing is done");
    assertThat(shortMessages.kept()).as("before anybody consents").isEmpty();
  }

  @Test
  void a_short_message_goes_to_the_number_of_the_application() {
    visit("zh-CN");
    String receipt = apply();

    send();

    assertThat(shortMessages.kept()).hasSize(1);
    assertThat(shortMessages.kept().peek())
        .startsWith(MOBILE + " 【安居】")
        .contains(receipt)
        .doesNotContain(NAME);
  }

  @Test
  void a_mail_that_the_server_does_not_take_waits_and_is_sent_later() {
    visit("en");
    apply();
    server.stop();

    send();
    assertThat(states()).containsExactly("MAIL WAITING 1", "SMS SENT 1");

    server = start();
    send();
    assertThat(server.getReceivedMessages()).as("before its time").isEmpty();
    run("UPDATE notice_message SET due_at = now() WHERE state = 'WAITING'");
    send();
    assertThat(server.getReceivedMessages()).hasSize(1);
    assertThat(states()).containsExactly("MAIL SENT 2", "SMS SENT 1");
  }

  @Test
  void a_message_that_nobody_takes_is_given_up_in_the_end() {
    visit("en");
    apply();
    server.stop();
    send();
    run(
        "UPDATE notice_message SET due_at = now(), attempts = "
            + (Retries.MOST_ATTEMPTS - 1)
            + " WHERE state = 'WAITING'");

    send();

    assertThat(states()).containsExactly("MAIL GIVEN_UP " + Retries.MOST_ATTEMPTS, "SMS SENT 1");
  }

  @Test
  void two_replicas_never_send_a_message_twice() throws Throwable {
    visit("en");
    List<String> receipts = Stream.generate(this::applyAndWithdraw).limit(20).toList();

    VertxContextSupport.subscribeAndAwait(
        () -> Uni.join().all(sending.send(), sending.send(), sending.send()).andFailFast());

    assertThat(
            Arrays.stream(server.getReceivedMessages()).map(MessagesTest::idOf).distinct().toList())
        .hasSize(2 * receipts.size())
        .hasSize(server.getReceivedMessages().length);
  }

  @Test
  void a_leased_message_is_left_alone_until_the_lease_is_over() throws Throwable {
    visit("en");
    apply();
    Instant now = Instant.now();
    Instant until = now.plus(Duration.ofMinutes(1));
    await(outbox.address(now, true, false));

    List<Message> first = await(outbox.lease(now, until, 10));

    assertThat(first).hasSize(1);
    assertThat(await(outbox.lease(now, until, 10))).isEmpty();
    assertThat(await(outbox.lease(until.plusMillis(1), until.plusSeconds(60), 10)))
        .extracting(Message::id, Message::attempts)
        .containsExactly(tuple(first.get(0).id(), 2));
  }

  @Test
  void what_was_told_before_a_channel_was_there_is_not_sent_afterwards() throws Throwable {
    visit("en");
    apply();
    await(outbox.address(Instant.now(), false, false));

    send();

    assertThat(states()).isEmpty();
    assertThat(server.getReceivedMessages()).isEmpty();
  }

  @Test
  void an_address_is_kept_encrypted() {
    visit("en");

    assertThat(
            text(
                "SELECT count(*) FROM notice_contact WHERE email_cipher IS NOT NULL"
                    + " AND position(convert_to('"
                    + ADDRESS
                    + "', 'UTF8') IN email_cipher) = 0"))
        .isNotEqualTo("0");
  }

  private static void visit(String language) {
    RestAssured.given()
        .auth()
        .oauth2(DemoTokens.of(CityAtWork.FAMILY))
        .header("Accept-Language", language)
        .contentType(ContentType.JSON)
        .body(Map.of())
        .post("/connect/NoticeEndpoint/unread")
        .then()
        .statusCode(200);
  }

  private String apply() {
    Map<String, Object> family =
        CityAtWork.household(NAME, CityAtWork.identityNumber(serial++), MOBILE);
    return CityAtWork.submit(CityAtWork.FAMILY, offering, 1, family).path("receipt");
  }

  private String applyAndWithdraw() {
    String receipt = apply();
    withdraw(receipt);
    return receipt;
  }

  private static void withdraw(String receipt) {
    Api.call(CityAtWork.FAMILY, "ApplicationEndpoint/withdraw", Map.of("receipt", receipt))
        .then()
        .statusCode(204);
  }

  private void send() {
    try {
      await(sending.send());
    } catch (Throwable fault) {
      throw new AssertionError(fault);
    }
  }

  private static <T> T await(Uni<T> uni) throws Throwable {
    return VertxContextSupport.subscribeAndAwait(() -> uni);
  }

  private GreenMail start() {
    GreenMail mail = new GreenMail(new ServerSetup(port, "localhost", ServerSetup.PROTOCOL_SMTP));
    mail.start();
    return mail;
  }

  private static MimeMessage only(MimeMessage... mails) {
    assertThat(mails).hasSize(1);
    return mails[0];
  }

  private static String idOf(MimeMessage mail) {
    try {
      return mail.getMessageID();
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Channel, state and attempts of every message. */
  private List<String> states() {
    String all =
        text(
            "SELECT coalesce(string_agg(concat_ws(' ', channel, state, attempts), ',' ORDER BY"
                + " channel, id), '') FROM notice_message");
    return all.isEmpty() ? List.of() : List.of(all.split(","));
  }

  private String text(String sql) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql);
        ResultSet rows = statement.executeQuery()) {
      rows.next();
      return rows.getString(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void run(String sql) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.execute();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
