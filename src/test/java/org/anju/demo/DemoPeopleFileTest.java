package org.anju.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.anju.demo.DemoPeople.DemoPerson;
import org.junit.jupiter.api.Test;

class DemoPeopleFileTest {

  private final JsonNode realm = read();

  @Test
  void the_people_are_those_of_the_realm() {
    Map<String, String> organisations = organisations();
    List<DemoPerson> expected =
        stream(realm.get("users")).map(user -> person(user, organisations)).toList();

    DemoPerson[] people = DemoResource.read("/demo/people.json", DemoPerson[].class);

    assertThat(people).containsExactlyElementsOf(expected);
  }

  @Test
  void the_organisations_are_those_of_the_realm() {
    Map<String, String> names = new HashMap<>();
    realm
        .get("organizations")
        .forEach(one -> names.put(one.get("alias").textValue(), one.get("name").textValue()));

    assertThat(DemoPlan.read().organisations())
        .allSatisfy(planned -> assertThat(names).containsEntry(planned.alias(), planned.name()))
        .hasSameSizeAs(names.keySet());
  }

  @Test
  void staff_serve_the_districts_and_families_none() {
    DemoPeople people = new DemoPeople(Set.of("下陆区"));

    assertThat(people.actor("bureau-officer1").servesDistrict("下陆区")).isTrue();
    assertThat(people.actor("family07").districts()).isEmpty();
    assertThat(people.actor("cihu-acquirer").organisation()).isEqualTo("cihu-anju");
  }

  private Map<String, String> organisations() {
    Map<String, String> organisations = new HashMap<>();
    for (JsonNode organisation : realm.get("organizations")) {
      String alias = organisation.get("alias").textValue();
      organisation
          .get("members")
          .forEach(member -> organisations.put(member.get("username").textValue(), alias));
    }
    return organisations;
  }

  private static DemoPerson person(JsonNode user, Map<String, String> organisations) {
    String username = user.get("username").textValue();
    return new DemoPerson(
        username,
        user.get("id").textValue(),
        user.get("firstName").textValue(),
        user.get("realmRoles").get(0).textValue(),
        organisations.get(username));
  }

  private static Stream<JsonNode> stream(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }

  private static JsonNode read() {
    try {
      return new ObjectMapper().readTree(new File("keycloak-realm/demo-people.json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
