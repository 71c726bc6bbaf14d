package org.anju.registry.http;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.anju.platform.time.BusinessClock;
import org.anju.registry.PersonQuery;
import org.anju.registry.Registry;
import org.anju.registry.RegistryAnswer;
import org.anju.registry.RegistryConnector;
import org.anju.registry.SimulatedRegistries;

/** Connectors with agreements that tests make, and questions about somebody. */
@Singleton
class Asking {

  /** Of nobody; the simulator has an unremarkable record of such a person in every registry. */
  static final String NAME = "欧阳晓风";

  static final String IDENTITY_NUMBER = "420203198803101230";

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Lines lines;
  private final BusinessClock clock;

  Asking(Lines lines, BusinessClock clock) {
    this.lines = lines;
    this.clock = clock;
  }

  /** All generous. */
  RegistryConnector connector(Registry registry) {
    return connector(registry, Agreed.generous(SimulatedRegistries.url(registry)));
  }

  RegistryConnector connector(Registry registry, RegistrySettings.Agreement agreement) {
    RegistrySettings settings = new EachTheSame(agreement);
    return switch (registry) {
      case REAL_ESTATE -> new RealEstateConnector(settings, lines, clock);
      case SOCIAL_INSURANCE -> new SocialInsuranceConnector(settings, lines, clock);
      case CIVIL_AFFAIRS -> new CivilAffairsConnector(settings, lines, clock);
      case HOUSEHOLD_REGISTRATION -> new HouseholdRegistrationConnector(settings, lines, clock);
      case TAX -> new TaxConnector(settings, lines, clock);
    };
  }

  /** Tax, with this agreement; the address is the simulator's. */
  RegistryConnector tax(UnaryOperator<Agreed> agreement) {
    URI url = SimulatedRegistries.url(Registry.TAX);
    return connector(Registry.TAX, agreement.apply(Agreed.generous(url)));
  }

  static PersonQuery somebody() {
    return new PersonQuery(UUID.randomUUID(), NAME, IDENTITY_NUMBER);
  }

  static RegistryAnswer answer(RegistryConnector connector) {
    return answer(connector, somebody());
  }

  static RegistryAnswer answer(RegistryConnector connector, PersonQuery query) {
    return connector.ask(query).await().atMost(PATIENCE);
  }

  /** Asks so many questions at once. */
  static List<RegistryAnswer> answers(RegistryConnector connector, int questions) {
    return Multi.createFrom()
        .iterable(
            IntStream.range(0, questions)
                .<Uni<RegistryAnswer>>mapToObj(at -> connector.ask(somebody()))
                .toList())
        .onItem()
        .transformToUni(answer -> answer)
        .merge(questions)
        .collect()
        .asList()
        .await()
        .atMost(PATIENCE);
  }

  private record EachTheSame(Agreement agreement) implements RegistrySettings {

    @Override
    public Agreement realEstate() {
      return agreement;
    }

    @Override
    public Agreement socialInsurance() {
      return agreement;
    }

    @Override
    public Agreement civilAffairs() {
      return agreement;
    }

    @Override
    public Agreement householdRegistration() {
      return agreement;
    }

    @Override
    public Agreement tax() {
      return agreement;
    }
  }
}
