package org.anju.employer.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import org.anju.employer.EmployerRefusal;
import org.anju.platform.personal.SocialCreditCode;
import org.anju.platform.security.Actor;
import org.anju.platform.security.Roles;
import org.junit.jupiter.api.Test;

class EmployerRegistrationStateTest {

  private static final Instant NOW = Instant.parse("2026-11-23T04:00:00Z");
  private static final Actor OFFICER = new Actor("officer", Roles.BUREAU_OFFICER, null, Set.of());
  private static final Actor CLERK = new Actor("clerk", Roles.EMPLOYER, null, Set.of());

  @Test
  void whoever_registers_does_not_admit_not_even_in_another_role() {
    EmployerRegistration own = registeredBy(OFFICER);

    assertThatThrownBy(() -> own.approve(OFFICER, NOW))
        .hasMessage(EmployerRefusal.OWN_REGISTRATION.code());
    assertThat(own.state()).isEqualTo(EmployerRegistration.State.WAITING);
  }

  @Test
  void the_alias_of_an_employer_is_its_credit_code_in_small_letters() {
    EmployerRegistration registration = registeredBy(CLERK);
    registration.approve(OFFICER, NOW);

    assertThat(registration.alias()).isEqualTo("91350100m000100y43");
  }

  private static EmployerRegistration registeredBy(Actor actor) {
    return new EmployerRegistration(
        new SocialCreditCode("91350100M000100Y43"), "x", new byte[1], actor, NOW);
  }
}
