package org.anju.registry;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.anju.platform.time.BusinessClock;
import org.anju.registry.RegistryAnswer.Received;
import org.anju.registry.RegistryAnswer.Unavailable;
import org.anju.registry.RegistryAnswer.Unusable;
import org.anju.registry.RegistryHealth.State;

/** All registries: asks them, and knows how they do. */
@ApplicationScoped
public class Registries {

  private final Map<Registry, RegistryConnector> connectors = new EnumMap<>(Registry.class);
  private final Map<Registry, RegistryHealth> health = new ConcurrentHashMap<>();
  private final BusinessClock clock;

  Registries(@Any Instance<RegistryConnector> connectors, BusinessClock clock) {
    connectors.forEach(connector -> this.connectors.put(connector.registry(), connector));
    this.clock = clock;
  }

  /** The registries that the city has named an address for. Others are not asked. */
  public Set<Registry> connected() {
    Set<Registry> connected = EnumSet.noneOf(Registry.class);
    connectors.values().stream()
        .filter(RegistryConnector::isConnected)
        .map(RegistryConnector::registry)
        .forEach(connected::add);
    return Collections.unmodifiableSet(connected);
  }

  /**
   * Asks one registry about a person. Registries do not wait for each other. The Uni does not fail
   * for any fault of the registry or of the way to it; one that the city has not connected is
   * {@link Unavailable.Reason#NOT_CONNECTED}.
   */
  public Uni<RegistryAnswer> ask(Registry registry, PersonQuery query) {
    RegistryConnector connector = connectors.get(registry);
    if (connector == null || !connector.isConnected()) {
      return Uni.createFrom()
          .item(
              () -> new Unavailable(registry, clock.now(), Unavailable.Reason.NOT_CONNECTED, null));
    }
    return connector.ask(query).invoke(this::remember);
  }

  /** How a registry does, as far as this replica has seen. */
  public RegistryHealth state(Registry registry) {
    State whenSilent = connected().contains(registry) ? State.UNKNOWN : State.NOT_CONNECTED;
    return health.getOrDefault(registry, new RegistryHealth(registry, whenSilent, null));
  }

  private void remember(RegistryAnswer answer) {
    State seen = seen(answer);
    if (seen != State.UNKNOWN) {
      health.compute(answer.registry(), (registry, before) -> after(answer, seen, before));
    }
  }

  private RegistryHealth after(RegistryAnswer answer, State seen, RegistryHealth before) {
    boolean same = before != null && before.state() == seen;
    Instant since = same ? before.since() : clock.now();
    return new RegistryHealth(answer.registry(), seen, since);
  }

  /** {@link State#UNKNOWN} when the answer tells nothing of the registry. */
  private static State seen(RegistryAnswer answer) {
    if (answer instanceof Received) {
      return State.UP;
    }
    if (answer instanceof Unusable unusable) {
      return unusable.reason() == Unusable.Reason.NOT_JSON ? State.DOWN : State.UP;
    }
    Unavailable.Reason reason = ((Unavailable) answer).reason();
    return reason == Unavailable.Reason.OVERLOADED ? State.UNKNOWN : State.DOWN;
  }
}
