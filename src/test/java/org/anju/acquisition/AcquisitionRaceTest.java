package org.anju.acquisition;

import static org.anju.acquisition.AcquisitionCity.BUYER;
import static org.anju.acquisition.AcquisitionCity.COLLEAGUE;
import static org.anju.acquisition.AcquisitionCity.OFFICER;
import static org.anju.acquisition.AcquisitionCity.SECOND;
import static org.anju.acquisition.AcquisitionCity.SUPERVISOR;
import static org.anju.selection.SaleCity.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.anju.platform.error.RefusedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two people at the same acquisition or the same home at once, on a real PostgreSQL. */
class AcquisitionRaceTest {

  private static final String DONE = "DONE";
  private static final String TAKEN = AcquisitionRefusal.UNIT_TAKEN.name();

  private AcquisitionCity city;

  @BeforeEach
  void start() {
    city = new AcquisitionCity();
  }

  @AfterEach
  void stop() {
    city.close();
  }

  @Test
  void without_the_guard_two_acquisitions_get_the_same_home() {
    city.run("DROP INDEX one_unit_one_acquisition");
    List<Long> homes = city.homes(1);

    assertThat(drafting(homes, homes)).containsExactly(DONE, DONE);
    assertThat(city.number("SELECT count(*) FROM acquisition_unit WHERE live")).isEqualTo(2);
  }

  @Test
  void with_it_one_does_and_the_other_is_told_that_the_home_is_taken() {
    List<Long> homes = city.homes(1);

    assertThat(drafting(homes, homes)).containsExactlyInAnyOrder(DONE, TAKEN);
    assertThat(city.number("SELECT count(*) FROM acquisition_unit WHERE live")).isOne();
    assertThat(city.number("SELECT count(*) FROM acquisition")).isOne();
  }

  @Test
  void acquisitions_that_take_many_homes_in_opposite_order_do_not_wait_for_each_other_forever() {
    List<Long> homes = city.homes(100);
    List<Long> reversed = homes.stream().sorted(Comparator.reverseOrder()).toList();

    assertThat(drafting(homes, reversed)).containsExactlyInAnyOrder(DONE, TAKEN);
  }

  @Test
  void two_officers_who_approve_at_once_make_one_approval() {
    long id = city.proposed(city.homes(1), "4000.00");
    int version = city.version(id);

    List<String> outcomes =
        both(city.decide.approve(OFFICER, id, version), city.decide.approve(SECOND, id, version));

    assertThat(outcomes).containsExactlyInAnyOrder(DONE, "STALE");
    assertThat(
            city.number("SELECT count(*) FROM acquisition_step WHERE step = 'DISTRICT_APPROVED'"))
        .isOne();
  }

  @Test
  void a_supervisor_who_approves_twice_at_once_approves_once() {
    long id = city.proposed(city.homes(1), "4000.00");
    await(city.decide.approve(OFFICER, id, city.version(id)));
    city.opinion(id, Department.FINANCE, true);
    city.opinion(id, Department.STATE_ASSETS, true);
    int version = city.version(id);

    List<String> outcomes =
        both(
            city.decide.approve(SUPERVISOR, id, version),
            city.decide.approve(SUPERVISOR, id, version));

    assertThat(outcomes).containsExactlyInAnyOrder(DONE, "STALE");
    assertThat(city.number("SELECT count(*) FROM acquisition_step WHERE step = 'APPROVED'"))
        .isOne();
  }

  @Test
  void an_approval_and_a_withdrawal_at_once_leave_one_of_the_two() {
    long id = city.proposed(city.homes(1), "4000.00");
    int version = city.version(id);

    List<String> outcomes =
        both(
            city.decide.approve(OFFICER, id, version),
            city.end.withdraw(BUYER, id, version, "开发企业反悔"));

    assertThat(outcomes).containsExactlyInAnyOrder(DONE, "STALE");
  }

  @Test
  void two_colleagues_who_propose_at_once_propose_once() {
    long id = city.ready(city.homes(1), "4000.00");
    int version = city.version(id);

    List<String> outcomes =
        bothWhileHeld(
            id,
            city.propose.propose(BUYER, id, version),
            city.propose.propose(COLLEAGUE, id, version));

    assertThat(outcomes).containsExactlyInAnyOrder(DONE, "STALE");
  }

  private List<String> drafting(List<Long> one, List<Long> other) {
    return both(
        city.draft.draft(BUYER, city.begin(one)), city.draft.draft(COLLEAGUE, city.begin(other)));
  }

  private static List<String> both(Uni<?> one, Uni<?> other) {
    return await(Uni.join().all(outcome(one), outcome(other)).andFailFast());
  }

  /** Both come while a third one has the acquisition, so that neither is done before the other. */
  private List<String> bothWhileHeld(long acquisition, Uni<?> one, Uni<?> other) {
    CompletableFuture<List<String>> outcomes = new CompletableFuture<>();
    await(
        city.pool.withTransaction(
            connection ->
                connection
                    .preparedQuery("SELECT FROM acquisition WHERE id = $1 FOR NO KEY UPDATE")
                    .execute(Tuple.of(acquisition))
                    .invoke(
                        () ->
                            Uni.join()
                                .all(outcome(one), outcome(other))
                                .andFailFast()
                                .subscribe()
                                .with(outcomes::complete, outcomes::completeExceptionally))
                    .call(() -> bothWait(outcomes))));
    return await(Uni.createFrom().completionStage(outcomes));
  }

  private Uni<Boolean> bothWait(CompletableFuture<List<String>> outcomes) {
    return city.pool
        .query("SELECT count(*) >= 2 AS wait FROM pg_locks WHERE NOT granted")
        .execute()
        .map(rows -> outcomes.isDone() || rows.iterator().next().getBoolean("wait"))
        .repeat()
        .until(done -> done)
        .collect()
        .last();
  }

  private static Uni<String> outcome(Uni<?> work) {
    return work.map(done -> DONE)
        .onFailure(RefusedException.class)
        .recoverWithItem(refused -> refused.refusal().name());
  }
}
