package org.anju.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.anju.platform.local.LocalStackResource;
import org.anju.platform.time.BusinessClock;
import org.anju.registry.RegistryAnswer.Received;
import org.anju.registry.RegistryAnswer.Unavailable;
import org.anju.registry.RegistryAnswer.Unusable;
import org.anju.registry.RegistryHealth.State;
import org.anju.registry.simulator.Mood;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStackResource.class)
class RegistriesTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Inject Registries registries;
  @Inject BusinessClock clock;

  @BeforeEach
  void begin() {
    SimulatedRegistries.reset();
  }

  @AfterEach
  void leave_it_well() {
    SimulatedRegistries.reset();
    ask(Registry.TAX);
  }

  @Test
  void the_embedded_stack_connects_all_five() {
    assertThat(registries.connected()).containsExactly(Registry.values());
  }

  @Test
  void a_registry_is_up_once_it_answered() {
    assertThat(ask(Registry.TAX)).isInstanceOf(Received.class);
    assertThat(registries.state(Registry.TAX).state()).isEqualTo(State.UP);
  }

  @Test
  void it_is_down_since_it_first_failed() {
    ask(Registry.TAX);
    Instant before = clock.now();
    SimulatedRegistries.be(Registry.TAX, Mood.FORBIDDEN);
    assertThat(ask(Registry.TAX)).isInstanceOf(Unavailable.class);
    RegistryHealth down = registries.state(Registry.TAX);
    ask(Registry.TAX);

    assertThat(down.state()).isEqualTo(State.DOWN);
    assertThat(down.since()).isAfterOrEqualTo(before);
    assertThat(registries.state(Registry.TAX)).isEqualTo(down);
  }

  @Test
  void a_web_page_means_that_it_is_down_and_another_s_record_does_not() {
    SimulatedRegistries.be(Registry.TAX, Mood.HTML);
    assertThat(ask(Registry.TAX)).isInstanceOf(Unusable.class);
    assertThat(registries.state(Registry.TAX).state()).isEqualTo(State.DOWN);

    SimulatedRegistries.be(Registry.TAX, Mood.OTHER_PERSON);
    assertThat(ask(Registry.TAX)).isInstanceOf(Unusable.class);
    assertThat(registries.state(Registry.TAX).state()).isEqualTo(State.UP);
  }

  @Test
  void too_many_questions_say_nothing_of_its_health() {
    ask(Registry.TAX);
    SimulatedRegistries.be(Registry.TAX, Mood.RATE_LIMITED);

    assertThat(ask(Registry.TAX)).isInstanceOf(Unavailable.class);
    assertThat(registries.state(Registry.TAX).state()).isEqualTo(State.UP);
  }

  private RegistryAnswer ask(Registry registry) {
    PersonQuery query = new PersonQuery(UUID.randomUUID(), "欧阳晓风", "420203198803101230");
    return registries.ask(registry, query).await().atMost(PATIENCE);
  }
}
