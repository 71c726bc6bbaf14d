package org.anju.load;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.CoreDsl;
import io.gatling.javaapi.core.FeederBuilder;
import io.gatling.javaapi.core.OpenInjectionStep;
import io.gatling.javaapi.core.PopulationBuilder;
import io.gatling.javaapi.core.ScenarioBuilder;
import io.gatling.javaapi.core.Session;
import io.gatling.javaapi.core.Simulation;
import io.gatling.javaapi.http.HttpDsl;
import io.gatling.javaapi.http.HttpProtocolBuilder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The people of a selection day. Properties: {@code anju.base} the address, {@code anju.families} a
 * file of {@code token,offering,receipt,unit}, {@code anju.seen} the file for what was seen, {@code
 * anju.play} one of {@code SALES} (a few clients sell one after the other as fast as they can),
 * {@code AT_ONCE} (everybody asks once, in the same moment) and {@code SLOT} (everybody comes within
 * ten seconds and tries until there is a unit or nothing left to try).
 */
public class SelectionDay extends Simulation {

  private static final int TRIES = 4;
  private static final Duration THINKING = Duration.ofMillis(500);
  private static final Duration SLOT = Duration.ofSeconds(10);

  private final int families = Integer.getInteger("anju.count");
  private final Set<String> taken = ConcurrentHashMap.newKeySet();
  private final FeederBuilder<String> feeder = CoreDsl.csv(System.getProperty("anju.families"));
  private final List<String> units =
      feeder.readRecords().stream().map(row -> String.valueOf(row.get("unit"))).distinct().toList();

  {
    setUp(population(System.getProperty("anju.play"))).protocols(protocol());
  }

  private PopulationBuilder population(String play) {
    return switch (play) {
      case "SALES" -> sales(Integer.getInteger("anju.clients"));
      case "AT_ONCE" -> each(CoreDsl.atOnceUsers(families), Choosing.choose());
      case "SLOT" -> each(CoreDsl.rampUsers(families).during(SLOT), untilThereIsAUnit());
      default -> throw new IllegalArgumentException(play);
    };
  }

  private PopulationBuilder sales(int clients) {
    ScenarioBuilder selling =
        CoreDsl.scenario("sales")
            .repeat(families / clients)
            .on(CoreDsl.feed(feeder.queue()), Choosing.choose());
    return selling.injectOpen(CoreDsl.atOnceUsers(clients));
  }

  private PopulationBuilder each(OpenInjectionStep arrival, ChainBuilder doing) {
    return CoreDsl.scenario("families")
        .exec(CoreDsl.feed(feeder.queue()), doing)
        .injectOpen(arrival);
  }

  /** A family looks at the board, picks what is free there, and picks again when it was late. */
  private ChainBuilder untilThereIsAUnit() {
    return CoreDsl.repeat(TRIES, "tries")
        .on(
            CoreDsl.doIf(session -> !Choosing.won(session))
                .then(
                    CoreDsl.exec(this::pick),
                    Choosing.choose(),
                    CoreDsl.exec(this::look),
                    CoreDsl.doIf(session -> !Choosing.won(session)).then(CoreDsl.pause(THINKING))));
  }

  private Session pick(Session session) {
    List<String> free = units.stream().filter(unit -> !taken.contains(unit)).toList();
    List<String> choice = free.isEmpty() ? units : free;
    return session.set("unit", choice.get(ThreadLocalRandom.current().nextInt(choice.size())));
  }

  private Session look(Session session) {
    taken.add(session.getString("unit"));
    return session;
  }

  private static HttpProtocolBuilder protocol() {
    return HttpDsl.http.baseUrl(System.getProperty("anju.base")).disableWarmUp();
  }

  @Override
  public void after() {
    Choosing.write(Path.of(System.getProperty("anju.seen")));
  }
}
