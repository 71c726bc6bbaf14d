package org.anju.demo;

import io.quarkus.arc.profile.IfBuildProfile;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anju.contract.Agreement;
import org.anju.contract.AgreementState;
import org.anju.contract.ListAgreements;
import org.anju.contract.RecordSigning;
import org.anju.platform.clock.MovableClock;
import org.anju.platform.security.Actor;
import org.anju.platform.web.Page;
import org.anju.selection.AdvanceSelections;
import org.anju.selection.BoardState;
import org.anju.selection.BoardUnit;
import org.anju.selection.ChooseUnit;
import org.anju.selection.Chooser;
import org.anju.selection.GiveUpTurn;
import org.anju.selection.ShowBoard;
import org.anju.selection.TurnState;
import org.anju.selection.desk.Console;
import org.anju.selection.desk.ConsoleTurn;
import org.anju.selection.desk.ShowConsole;

/** How families of the demo city choose at the acquirer's desk, and sign. */
@IfBuildProfile(anyOf = {"dev", "local"})
@ApplicationScoped
class DemoSelection {

  /** Two slots at least have chosen, and as many more as it takes to call a demo family. */
  private static final int SLOTS_DONE_AT_LEAST = 2;

  private static final int SLOTS_DONE_AT_MOST = 6;
  private static final Duration PER_SLOT = Duration.ofMinutes(20);
  private static final Duration PER_CHOICE = Duration.ofMinutes(2);
  private static final int SLOT_OF_WHO_GIVES_UP = 2;
  private static final int UNITS_ASIDE = 7;
  private static final int ALL = 200;

  private static final String ACCOUNTS =
      """
      SELECT receipt, applicant FROM application
      WHERE offering_id = $1 AND applicant IS NOT NULL
      """;

  private final Pool pool;
  private final DemoPeople people;
  private final MovableClock clock;
  private final AdvanceSelections advance;
  private final ShowConsole showConsole;
  private final ShowBoard showBoard;
  private final ChooseUnit chooseUnit;
  private final GiveUpTurn giveUp;
  private final ListAgreements agreements;
  private final RecordSigning recordSigning;

  DemoSelection(
      Pool pool,
      DemoPeople people,
      MovableClock clock,
      AdvanceSelections advance,
      ShowConsole showConsole,
      ShowBoard showBoard,
      ChooseUnit chooseUnit,
      GiveUpTurn giveUp,
      ListAgreements agreements,
      RecordSigning recordSigning) {
    this.pool = pool;
    this.people = people;
    this.clock = clock;
    this.advance = advance;
    this.showConsole = showConsole;
    this.showBoard = showBoard;
    this.chooseUnit = chooseUnit;
    this.giveUp = giveUp;
    this.agreements = agreements;
    this.recordSigning = recordSigning;
  }

  /**
   * Lets slot after slot choose, so that a family that can log in is called at the present, if the
   * draw was not too unkind to all of them.
   */
  void choose(Actor desk, long offering, Instant start) {
    Map<String, String> accounts = accounts(offering);
    for (int slot = 1; slot <= SLOTS_DONE_AT_MOST; slot++) {
      Instant slotStart = start.plus(PER_SLOT.multipliedBy(slot - 1L));
      Await.result(() -> clock.standAt(slotStart));
      Console console = called(desk, offering, slot);
      if (slot > SLOTS_DONE_AT_LEAST && anyCanLogIn(console, accounts)) {
        return;
      }
      if (console.slot() == slot) {
        serve(desk, console, accounts, slotStart);
      }
    }
    called(desk, offering, SLOTS_DONE_AT_MOST + 1);
  }

  /** The desk's page once that slot, or a later one, is called. */
  private Console called(Actor desk, long offering, int slot) {
    return Await.until(
        () -> advance.advance().chain(() -> showConsole.of(desk, offering)),
        console -> console.slot() >= slot);
  }

  private boolean anyCanLogIn(Console console, Map<String, String> accounts) {
    return console.present().stream()
        .map(turn -> accounts.get(turn.receipt()))
        .anyMatch(subject -> subject != null && people.canLogIn(subject));
  }

  private void serve(Actor desk, Console console, Map<String, String> accounts, Instant slotStart) {
    boolean toGiveUp = console.slot() == SLOT_OF_WHO_GIVES_UP;
    Instant now = slotStart;
    for (ConsoleTurn turn : console.present()) {
      Instant then = now.plus(PER_CHOICE);
      now = then;
      if (turn.state() != TurnState.OPEN) {
        continue;
      }
      Await.result(() -> clock.standAt(then));
      String subject = accounts.get(turn.receipt());
      if (toGiveUp && subject != null && !people.canLogIn(subject)) {
        Await.result(
            () -> giveUp.giveUp(Chooser.own(DemoPeople.applicant(subject)), console.offeringId()));
        toGiveUp = false;
      } else {
        choose(desk, console.offeringId(), turn);
      }
    }
  }

  private void choose(Actor desk, long offering, ConsoleTurn turn) {
    List<BoardUnit> free =
        Await.result(() -> showBoard.of(offering)).buildings().stream()
            .flatMap(building -> building.units().stream())
            .filter(unit -> unit.state() == BoardState.AVAILABLE)
            .toList();
    long unit = free.get(turn.rank() * UNITS_ASIDE % free.size()).id();
    UUID attempt = UUID.nameUUIDFromBytes(turn.receipt().getBytes(StandardCharsets.UTF_8));
    Await.result(
        () -> chooseUnit.choose(Chooser.desk(desk, turn.receipt()), offering, unit, attempt));
  }

  /** Records that the first so many of those who chose have signed, once nothing is in doubt. */
  void sign(Actor desk, long offering, int families) {
    Page<Agreement> asked =
        Await.until(
            () -> agreements.of(desk, offering, 0, ALL),
            page -> page.items().stream().allMatch(one -> one.recheck() == null));
    asked.items().stream()
        .sorted(Comparator.comparing(Agreement::selectionId))
        .limit(families)
        .filter(agreement -> agreement.state() == AgreementState.TO_SIGN)
        .forEach(
            agreement ->
                Await.result(
                    () -> recordSigning.record(desk, agreement.selectionId(), null, null)));
  }

  /** Receipts and the subjects of whoever applied with an account. */
  private Map<String, String> accounts(long offering) {
    Map<String, String> accounts = new HashMap<>();
    Await.result(() -> pool.preparedQuery(ACCOUNTS).execute(Tuple.of(offering)))
        .forEach(row -> accounts.put(row.getString("receipt"), row.getString("applicant")));
    return accounts;
  }
}
