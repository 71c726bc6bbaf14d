package org.anju.platform.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RealmFilesTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path FOLDER = Path.of("keycloak-realm");

  private final JsonNode production = read();

  @Test
  void production_imports_no_person_and_no_client_for_scripts() {
    assertThat(production.get("users").findValuesAsText("username"))
        .containsExactly("service-account-anju-server");
    assertThat(production.has("organizations")).isFalse();
    assertThat(production.get("clients").findValuesAsText("clientId"))
        .containsExactly("anju-web", "anju-server");
    assertThat(client(production, "anju-web").get("directAccessGrantsEnabled").asBoolean())
        .isFalse();
  }

  @Test
  void the_page_logs_in_with_pkce_only() {
    JsonNode client = client(production, "anju-web");

    assertThat(client.get("publicClient").asBoolean()).isTrue();
    assertThat(client.get("implicitFlowEnabled").asBoolean()).isFalse();
    assertThat(client.at("/attributes/pkce.code.challenge.method").textValue()).isEqualTo("S256");
  }

  @Test
  void the_server_s_own_client_has_no_known_secret_and_manages_members_alone() {
    JsonNode client = client(production, "anju-server");
    JsonNode roles = production.at("/users/0/clientRoles");

    assertThat(client.has("secret")).isFalse();
    assertThat(client.get("publicClient").asBoolean()).isFalse();
    assertThat(client.get("standardFlowEnabled").asBoolean()).isFalse();
    assertThat(client.get("directAccessGrantsEnabled").asBoolean()).isFalse();
    assertThat(client.get("fullScopeAllowed").asBoolean()).isFalse();
    assertThat(production.at("/users/0/credentials").isMissingNode()).isTrue();
    assertThat(roles).hasSize(1);
    assertThat(roles.get("realm-management"))
        .extracting(JsonNode::textValue)
        .containsExactly("manage-users", "manage-organizations");
  }

  @Test
  void nobody_can_give_himself_a_district() throws IOException {
    String profile =
        production
            .at("/components/org.keycloak.userprofile.UserProfileProvider/0/config")
            .get("kc.user.profile.config")
            .get(0)
            .textValue();

    for (JsonNode attribute : JSON.readTree(profile).get("attributes")) {
      if (attribute.get("name").textValue().equals("districts")) {
        assertThat(attribute.at("/permissions/edit")).containsExactly(JSON.readTree("\"admin\""));
        return;
      }
    }
    throw new AssertionError("no attribute districts");
  }

  @Test
  void the_demo_people_are_laid_over_the_realm() throws IOException {
    JsonNode merged = JSON.readTree(new RealmFiles(FOLDER).withDemoPeople());

    assertThat(merged.get("users")).hasSizeGreaterThan(28);
    assertThat(merged.get("clients")).hasSize(3);
    assertThat(client(merged, "anju-web").get("redirectUris")).hasSize(3);
    assertThat(client(merged, "anju-web").get("publicClient").asBoolean()).isTrue();
    assertThat(merged.get("passwordPolicy")).isNotEqualTo(production.get("passwordPolicy"));
  }

  private static JsonNode client(JsonNode realm, String id) {
    for (JsonNode client : realm.get("clients")) {
      if (client.get("clientId").textValue().equals(id)) {
        return client;
      }
    }
    throw new AssertionError("no client " + id);
  }

  private static JsonNode read() {
    try {
      return JSON.readTree(FOLDER.resolve("anju-realm.json").toFile());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
