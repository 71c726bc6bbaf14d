package org.anju.selection.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The sales of a history: those that were acknowledged and those that the database keeps. */
final class Sales {

  /** A sale happened at one moment, not before its first try and not after its first answer. */
  record Sale(
      long selection, UUID key, String family, long unit, Instant earliest, Instant latest) {}

  private record Taken(long selection, UUID key, String family, long unit) {}

  private final Map<UUID, List<Attempt>> tries = new HashMap<>();
  private final Map<Taken, Sale> all = new LinkedHashMap<>();
  private final Map<Long, List<Sale>> ofUnit = new HashMap<>();
  private final Map<String, List<Sale>> ofFamily = new HashMap<>();
  private final Map<UUID, List<Sale>> ofKey = new HashMap<>();

  Sales(SaleHistory history) {
    for (Attempt attempt : history.attempts()) {
      tries.computeIfAbsent(attempt.key(), key -> new ArrayList<>()).add(attempt);
    }
    for (Attempt attempt : history.attempts()) {
      if (attempt.answer() instanceof Answer.Ok ok) {
        add(new Taken(ok.selection(), attempt.key(), ok.family(), ok.unit()));
      }
    }
    for (SoldUnit sold : history.sold()) {
      add(new Taken(sold.selection(), sold.key(), sold.family(), sold.unit()));
    }
  }

  private void add(Taken taken) {
    if (all.containsKey(taken)) {
      return;
    }
    Sale sale =
        new Sale(
            taken.selection(),
            taken.key(),
            taken.family(),
            taken.unit(),
            earliest(taken.key()),
            latest(taken.key()));
    all.put(taken, sale);
    ofUnit.computeIfAbsent(sale.unit(), unit -> new ArrayList<>()).add(sale);
    ofFamily.computeIfAbsent(sale.family(), family -> new ArrayList<>()).add(sale);
    ofKey.computeIfAbsent(sale.key(), key -> new ArrayList<>()).add(sale);
  }

  private Instant earliest(UUID key) {
    return tries(key).stream().map(Attempt::startedAt).min(Instant::compareTo).orElse(Instant.MIN);
  }

  private Instant latest(UUID key) {
    return tries(key).stream()
        .filter(attempt -> attempt.answer() instanceof Answer.Ok)
        .map(Attempt::endedAt)
        .min(Instant::compareTo)
        .orElse(Instant.MAX);
  }

  List<Attempt> tries(UUID key) {
    return tries.getOrDefault(key, List.of());
  }

  List<Sale> all() {
    return List.copyOf(all.values());
  }

  List<Sale> ofUnit(long unit) {
    return ofUnit.getOrDefault(unit, List.of());
  }

  List<Sale> ofFamily(String family) {
    return ofFamily.getOrDefault(family, List.of());
  }

  List<Sale> ofKey(UUID key) {
    return ofKey.getOrDefault(key, List.of());
  }
}
