package org.anju.refusals;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.anju.employer.ImportRoster;
import org.anju.permissions.Api;
import org.anju.permissions.CityAtWork;
import org.anju.platform.local.LocalStackResource;
import org.anju.platform.organisation.OrganisationRefusal;
import org.anju.platform.security.Actor;
import org.anju.platform.security.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(LocalStackResource.class)
class OrganisationRefusalsTest {

  @Inject ImportRoster imports;

  @BeforeEach
  void register() {
    CityAtWork.registerOrganisations();
  }

  @Test
  void an_organisation_is_registered_once() {
    Map<String, String> again =
        Map.of("alias", "fifth-hospital", "kind", "EMPLOYER", "name", "another name");

    Refused.by(
        OrganisationRefusal.ALREADY_REGISTERED,
        Api.call("admin1", "OrganisationEndpoint/register", again));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nobody-knows-it", "dongcheng-anju"})
  void flats_are_not_promised_to_the_people_of_whoever_is_no_registered_employer(String alias) {
    Map<String, Object> form = CityAtWork.form();
    form.put("targetEmployer", alias);
    form.put("plan", CityAtWork.plan(Instant.now().plus(Duration.ofDays(301)), 2));

    Refused.by(
        OrganisationRefusal.NOT_REGISTERED,
        Api.call(CityAtWork.ACQUIRER, "OfferingEndpoint/create", Map.of("offering", form)));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"nobody-knows-it", "dongcheng-anju"})
  void nobody_files_for_no_organisation_an_unknown_one_or_one_of_another_kind(String alias) {
    Actor clerk = new Actor("clerk", Roles.EMPLOYER, alias, Set.of());

    assertThatThrownBy(
            () ->
                VertxContextSupport.subscribeAndAwait(
                    () -> imports.upload(clerk, 1, "roster.xlsx", new byte[1])))
        .hasMessage(OrganisationRefusal.NOT_A_MEMBER.code());
  }
}
