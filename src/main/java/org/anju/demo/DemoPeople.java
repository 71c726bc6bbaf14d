package org.anju.demo;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anju.platform.security.Actor;
import org.anju.platform.security.Roles;

/** The demo people who act in the demo city; each of them can log in. */
final class DemoPeople {

  /**
   * One of them.
   *
   * @param id Keycloak's subject
   * @param organisation null for families and staff
   */
  record DemoPerson(String username, String id, String name, String role, String organisation) {}

  private final Map<String, DemoPerson> byUsername;
  private final Set<String> districts;

  /**
   * @param districts the districts of all staff
   */
  DemoPeople(Set<String> districts) {
    this.districts = Set.copyOf(districts);
    byUsername =
        Arrays.stream(DemoResource.read("/demo/people.json", DemoPerson[].class))
            .collect(Collectors.toUnmodifiableMap(DemoPerson::username, Function.identity()));
  }

  DemoPerson person(String username) {
    DemoPerson person = byUsername.get(username);
    if (person == null) {
      throw new IllegalArgumentException("no demo person: " + username);
    }
    return person;
  }

  Actor actor(String username) {
    DemoPerson person = person(username);
    boolean isStaff = person.organisation() == null && !Roles.APPLICANT.equals(person.role());
    return new Actor(
        person.id(), person.role(), person.organisation(), isStaff ? districts : Set.of());
  }

  /** Whether one of the demo people has that subject. */
  boolean canLogIn(String subject) {
    return byUsername.values().stream().anyMatch(person -> person.id().equals(subject));
  }

  /** The account of a family that is not one of the demo people. */
  static Actor resident(int family) {
    byte[] seed = ("demo-family-" + family).getBytes(StandardCharsets.UTF_8);
    return applicant(UUID.nameUUIDFromBytes(seed).toString());
  }

  static Actor applicant(String subject) {
    return new Actor(subject, Roles.APPLICANT, null, Set.of());
  }
}
