package org.anju.employer.clerks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.Response;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.anju.employer.registration.Registering;
import org.anju.permissions.Api;
import org.anju.permissions.CityAtWork;
import org.anju.platform.local.DemoTokens;
import org.anju.platform.local.LocalStackResource;
import org.anju.platform.local.Newcomers;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From an approved employer to clerks who may file, with the real Keycloak. */
@QuarkusTest
@TestProfile(ClerksAtHand.class)
@WithTestResource(LocalStackResource.class)
class ClerksTest {

  private static long offering;

  @Inject AgroalDataSource database;
  @Inject SetUpClerks setUp;
  @Inject Seats seats;

  @ConfigProperty(name = ClerksAtHand.PORT)
  int port;

  @ConfigProperty(name = "anju.identity.issuer")
  URI issuer;

  private WayToKeycloak way;
  private String first;
  private String alias;

  @BeforeEach
  void admitAnEmployer() {
    if (offering == 0) {
      CityAtWork.registerOrganisations();
      offering = CityAtWork.announced(CityAtWork.form());
    }
    way = WayToKeycloak.open(port, issuer.getPort());
    run("UPDATE employer_clerk SET state = 'LEFT' WHERE state IN ('JOINING', 'LEAVING')");
    first = Newcomers.arrive("张三");
    alias = Registering.admitted(first);
  }

  @AfterEach
  void close() {
    way.close();
  }

  @Test
  void whoever_registered_an_employer_may_file_once_the_bureau_has_agreed() {
    assertThat(standing(first)).isEqualTo(alias + " JOINING");
    assertThat(upload(first)).isEqualTo(403);

    tellKeycloak();

    assertThat(standing(first)).isEqualTo(alias + " ACTIVE");
    JsonNode token = DemoTokens.claims(DemoTokens.renewed(first));
    assertThat(token.at("/organization/" + alias + "/id").textValue()).isNotBlank();
    assertThat(token.get("groups"))
        .extracting(JsonNode::textValue)
        .containsExactlyInAnyOrder("applicant", "employer");
    assertThat(upload(first)).isEqualTo(200);
  }

  @Test
  void while_keycloak_does_not_answer_an_approval_waits_and_is_done_later() {
    way.close();

    tellKeycloak();
    assertThat(row(first)).isEqualTo("JOINING 1");

    way = WayToKeycloak.open(port, issuer.getPort());
    tellKeycloak();
    assertThat(row(first)).as("before its time").isEqualTo("JOINING 1");

    run("UPDATE employer_clerk SET due_at = now() WHERE state = 'JOINING'");
    tellKeycloak();
    assertThat(row(first)).isEqualTo("ACTIVE 0");
    DemoTokens.renewed(first);
    assertThat(upload(first)).isEqualTo(200);
  }

  @Test
  void what_was_begun_and_not_noted_is_done_once_more_without_harm() {
    tellKeycloak();
    run("UPDATE employer_clerk SET state = 'JOINING' WHERE employer = ?", alias);

    tellKeycloak();

    assertThat(row(first)).isEqualTo("ACTIVE 0");
  }

  @Test
  void a_leased_clerk_is_left_alone_until_the_lease_is_over() throws Throwable {
    Instant now = Instant.now();
    Instant until = now.plus(Duration.ofMinutes(1));

    assertThat(await(seats.lease(now, until, 10))).extracting(Seat::employer).contains(alias);
    assertThat(await(seats.lease(now, until, 10))).isEmpty();
    assertThat(await(seats.lease(until.plusMillis(1), until.plusSeconds(60), 10)))
        .extracting(Seat::attempts)
        .containsExactly(2);
  }

  @Test
  void whoever_is_removed_while_being_set_up_ends_without_rights() throws Throwable {
    tellKeycloak();
    DemoTokens.renewed(first);
    String second = join(first);
    Seat seat = await(seats.lease(Instant.now(), Instant.now().plusSeconds(60), 10)).get(0);
    assertThat(remove(first, idOf(second)).statusCode()).isEqualTo(204);
    await(seats.settled(seat));
    assertThat(row(second)).isEqualTo("LEAVING 0");

    tellKeycloak();

    assertThat(row(second)).isEqualTo("LEFT 0");
    assertThat(DemoTokens.claims(DemoTokens.renewed(second)).has("organization")).isFalse();
  }

  @Test
  void a_second_clerk_joins_by_a_link_and_may_file_too() {
    tellKeycloak();
    DemoTokens.renewed(first);
    String second = Newcomers.arrive("李四");
    String link = invite(first);

    Response card = Api.call(second, "ClerkEndpoint/look", Map.of("link", link));
    assertThat(card.<String>path("employer")).startsWith("黄石");
    assertThat(Duration.between(Instant.now(), Instant.parse(card.path("expiresAt"))))
        .isBetween(Duration.ofHours(71), Duration.ofHours(73));
    assertThat(accept(second, link).statusCode()).isEqualTo(204);
    assertThat(standing(second)).isEqualTo(alias + " JOINING");
    tellKeycloak();
    DemoTokens.renewed(second);

    assertThat(upload(second)).isEqualTo(200);
    Response list = Api.call(second, "ClerkEndpoint/list", Map.of());
    assertThat(list.<List<String>>path("name")).containsExactly("张三", "李四");
    assertThat(list.<List<Boolean>>path("you")).containsExactly(false, true);
    assertThat(
            text(
                "SELECT string_agg(action, ' ' ORDER BY id) FROM audit_leaf WHERE case_type = 'clerk-invitation'"
                    + " AND case_id = (SELECT id::text FROM clerk_invitation WHERE employer = ?)",
                alias))
        .isEqualTo("employer.invite-clerk employer.accept-invitation");
  }

  @Test
  void a_link_is_stored_as_a_hash_and_serves_one_colleague_once() {
    tellKeycloak();
    DemoTokens.renewed(first);
    String link = invite(first);
    assertThat(text("SELECT count(*) FROM clerk_invitation WHERE link_hash = ?", link))
        .isEqualTo("0");
    assertThat(accept(Newcomers.arrive("李四"), link).statusCode()).isEqualTo(204);

    String third = Newcomers.arrive("王五");

    assertRefused(accept(third, link), 409, "clerk.invitation-used");
    assertRefused(
        Api.call(third, "ClerkEndpoint/look", Map.of("link", link)), 409, "clerk.invitation-used");
    assertThat(standing(third)).isEmpty();
  }

  @Test
  void a_forged_link_and_one_that_is_too_old_open_nothing() {
    tellKeycloak();
    DemoTokens.renewed(first);
    String link = invite(first);
    String second = Newcomers.arrive("李四");

    assertRefused(accept(second, link.substring(1)), 404, "clerk.invitation-unknown");
    run(
        "UPDATE clerk_invitation SET expires_at = invited_at - interval '1 second' WHERE employer = ?",
        alias);
    assertRefused(accept(second, link), 409, "clerk.invitation-expired");
    assertThat(standing(second)).isEmpty();
  }

  @Test
  void a_removed_clerk_s_new_token_carries_nothing_and_the_old_one_opens_no_list() {
    tellKeycloak();
    DemoTokens.renewed(first);
    String second = join(first);
    tellKeycloak();
    DemoTokens.renewed(second);
    String open = invite(second);

    assertThat(remove(first, idOf(second)).statusCode()).isEqualTo(204);

    for (String method : List.of("list", "invite")) {
      assertRefused(
          Api.call(second, "ClerkEndpoint/" + method, Map.of()), 403, "organisation.not-a-member");
    }
    assertRefused(remove(second, idOf(first)), 403, "organisation.not-a-member");
    tellKeycloak();
    assertRefused(
        Api.call(second, "ClerkEndpoint/list", Map.of()), 403, "organisation.not-a-member");
    assertRefused(accept(Newcomers.arrive("王五"), open), 409, "clerk.invitation-expired");
    JsonNode token = DemoTokens.claims(DemoTokens.renewed(second));
    assertThat(token.has("organization")).isFalse();
    assertThat(token.get("groups")).extracting(JsonNode::textValue).containsExactly("applicant");
    assertThat(upload(second)).isEqualTo(403);
    assertThat(standing(second)).isEmpty();
    assertThat(
            text(
                "SELECT count(*) FROM audit_leaf WHERE action = 'employer.remove-clerk' AND case_id = ?",
                String.valueOf(idOf(second))))
        .isEqualTo("1");

    assertThat(accept(second, invite(first)).statusCode()).as("invited anew").isEqualTo(204);
  }

  @Test
  void nobody_removes_themselves_so_one_clerk_remains() {
    tellKeycloak();
    DemoTokens.renewed(first);

    assertRefused(remove(first, idOf(first)), 409, "clerk.yourself");
    assertRefused(remove(first, 0), 404, "clerk.unknown");
    assertThat(row(first)).startsWith("ACTIVE");
  }

  @Test
  void an_account_acts_for_one_employer() {
    tellKeycloak();
    DemoTokens.renewed(first);
    String other = Newcomers.arrive("李四");
    Registering.admitted(other);
    tellKeycloak();
    DemoTokens.renewed(other);

    assertRefused(accept(other, invite(first)), 409, "clerk.already-clerk");
    Registering.handInBoth(other);
    assertRefused(
        Registering.register(other, Registering.form(Registering.creditCode())),
        409,
        "clerk.already-clerk");
    assertRefused(accept("bus-clerk", invite(first)), 409, "clerk.already-clerk");
  }

  @Test
  void of_two_employers_that_one_account_registered_the_second_is_not_admitted() {
    String person = Newcomers.arrive("李四");
    long one = Registering.registered(person, Registering.creditCode());
    long other = Registering.registered(person, Registering.creditCode());

    assertThat(Registering.decide(one, true, null, 0).statusCode()).isEqualTo(204);
    assertRefused(Registering.decide(other, true, null, 0), 409, "clerk.already-clerk");
    assertThat(Registering.decide(other, false, "一个账号一家单位", 0).statusCode()).isEqualTo(204);
  }

  @Test
  void accounts_that_an_administrator_has_made_are_clerks_too() {
    Response list = Api.call("hospital-clerk", "ClerkEndpoint/list", Map.of());

    assertThat(list.<List<String>>path("name")).contains("何静", "罗斌");
    assertThat(list.<List<String>>path("state")).containsOnly("ACTIVE");
  }

  @Test
  void the_name_of_a_clerk_does_not_stand_in_the_database_in_clear() {
    assertThat(
            text(
                "SELECT position(convert_to('张三', 'UTF8') IN name_cipher) FROM employer_clerk WHERE employer = ?",
                alias))
        .isEqualTo("0");
  }

  /** A colleague who has accepted a link of {@code clerk}. */
  private static String join(String clerk) {
    String colleague = Newcomers.arrive("李四");
    assertThat(accept(colleague, invite(clerk)).statusCode()).isEqualTo(204);
    return colleague;
  }

  private static String invite(String clerk) {
    Response answer = Api.call(clerk, "ClerkEndpoint/invite", Map.of());
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    return answer.path("secret");
  }

  private static Response accept(String person, String link) {
    return Api.call(person, "ClerkEndpoint/accept", Map.of("link", link));
  }

  private static Response remove(String clerk, long id) {
    return Api.call(clerk, "ClerkEndpoint/remove", Map.of("clerkId", id));
  }

  /** The employer's alias and how far the account is; empty for whoever is no clerk. */
  private static String standing(String person) {
    Response mine = Api.call(person, "ClerkEndpoint/mine", Map.of());
    List<String> aliases = mine.path("alias");
    return aliases.isEmpty() ? "" : aliases.get(0) + " " + mine.path("[0].state");
  }

  private static int upload(String person) {
    String path = "/api/offerings/" + offering + "/roster?fileName=list.xlsx";
    return Api.upload(person, path, CityAtWork.roster()).statusCode();
  }

  private void tellKeycloak() {
    try {
      await(setUp.run());
    } catch (Throwable fault) {
      throw new AssertionError(fault);
    }
  }

  private static <T> T await(Uni<T> uni) throws Throwable {
    return VertxContextSupport.subscribeAndAwait(() -> uni);
  }

  private long idOf(String person) {
    return Long.parseLong(
        text("SELECT max(id) FROM employer_clerk WHERE account = ?", accountOf(person)));
  }

  /** State and attempts. */
  private String row(String person) {
    return text(
        "SELECT state || ' ' || attempts FROM employer_clerk WHERE account = ?", accountOf(person));
  }

  private static String accountOf(String person) {
    return DemoTokens.claims(DemoTokens.of(person)).get("sub").textValue();
  }

  private static void assertRefused(Response answer, int status, String code) {
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
    assertThat(answer.<String>path("code")).isEqualTo(code);
  }

  private String text(String sql, Object... values) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = prepared(connection, sql, values);
        ResultSet rows = statement.executeQuery()) {
      rows.next();
      return rows.getString(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void run(String sql, Object... values) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = prepared(connection, sql, values)) {
      statement.execute();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static PreparedStatement prepared(Connection connection, String sql, Object... values)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }
}
