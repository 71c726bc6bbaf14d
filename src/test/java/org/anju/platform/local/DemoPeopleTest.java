package org.anju.platform.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemoPeopleTest {

  private static String issuer;

  @BeforeAll
  static void start() {
    issuer = LocalStackResource.shared().settings().get("anju.identity.issuer");
  }

  @ParameterizedTest
  @CsvSource({
    "family01, applicant",
    "family12, applicant",
    "hospital-clerk, employer",
    "hospital-clerk2, employer",
    "bus-clerk, employer",
    "bus-clerk2, employer",
    "cihu-acquirer, acquirer",
    "cihu-acquirer2, acquirer",
    "east-acquirer, acquirer",
    "east-acquirer2, acquirer",
    "identity-officer1, identity-officer",
    "identity-officer2, identity-officer",
    "housing-officer1, housing-officer",
    "housing-officer2, housing-officer",
    "bureau-officer1, bureau-officer",
    "bureau-officer2, bureau-officer",
    "price-officer1, price-officer",
    "supervisor1, supervisor",
    "notary1, notary",
    "notary2, notary",
    "auditor1, auditor",
    "admin1, administrator"
  })
  void each_person_has_one_role_and_a_token_for_anju(String username, String role) {
    JsonNode claims = claimsOf(username);

    assertThat(texts(claims.get("groups"))).containsExactly(role);
    assertThat(claims.get("aud").textValue()).isEqualTo("anju");
    assertThat(claims.get("iss").textValue()).isEqualTo(issuer);
    assertThat(claims.get("preferred_username").textValue()).isEqualTo(username);
    assertThat(claims.get("exp").asLong() - claims.get("iat").asLong()).isBetween(300L, 600L);
  }

  @ParameterizedTest
  @CsvSource({
    "hospital-clerk, fifth-hospital",
    "hospital-clerk2, fifth-hospital",
    "bus-clerk, bus-group",
    "bus-clerk2, bus-group",
    "cihu-acquirer, cihu-anju",
    "cihu-acquirer2, cihu-anju",
    "east-acquirer, dongcheng-anju",
    "east-acquirer2, dongcheng-anju"
  })
  void a_clerk_carries_the_alias_and_id_of_one_organisation(String username, String alias) {
    JsonNode organization = claimsOf(username).get("organization");

    assertThat(organization.size()).isEqualTo(1);
    assertThat(organization.at("/" + alias + "/id").textValue()).isNotBlank();
  }

  @Test
  void staff_carry_their_districts() {
    assertThat(texts(claimsOf("housing-officer1").get("districts")))
        .containsExactlyInAnyOrder("黄石港区", "西塞山区", "下陆区", "铁山区", "开发区");
  }

  @Test
  void a_family_has_neither_districts_nor_an_organisation() {
    JsonNode claims = claimsOf("family01");

    assertThat(claims.has("districts")).isFalse();
    assertThat(claims.has("organization")).isFalse();
  }

  @Test
  void a_token_is_fetched_once_while_it_is_good() {
    assertThat(DemoTokens.of(issuer, "family02")).isSameAs(DemoTokens.of(issuer, "family02"));
  }

  private static JsonNode claimsOf(String username) {
    return DemoTokens.claims(DemoTokens.of(issuer, username));
  }

  private static List<String> texts(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).map(JsonNode::textValue).toList();
  }
}
