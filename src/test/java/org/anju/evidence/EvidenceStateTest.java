package org.anju.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.anju.registry.Registry;
import org.junit.jupiter.api.Test;

class EvidenceStateTest {

  private static final Set<Registry> ALL = EnumSet.allOf(Registry.class);
  private static final List<Finding> SAME = List.of(income(FindingState.SAME));

  @Test
  void everything_answered_and_nothing_different_is_green() {
    assertThat(EvidenceState.of(EvidenceCheck.IDENTITY, ALL, Set.of(), SAME))
        .isEqualTo(EvidenceState.GREEN);
  }

  @Test
  void what_was_not_claimed_is_no_difference() {
    assertThat(identity(ALL, Set.of(), FindingState.NOT_CLAIMED)).isEqualTo(EvidenceState.GREEN);
  }

  @Test
  void what_is_not_found_is_different_too() {
    assertThat(identity(ALL, Set.of(), FindingState.NOT_FOUND)).isEqualTo(EvidenceState.DIFFERENT);
  }

  @Test
  void a_check_waits_for_its_own_registries_alone() {
    Set<Registry> silent = Set.of(Registry.TAX);
    assertThat(EvidenceState.of(EvidenceCheck.IDENTITY, ALL, silent, SAME))
        .isEqualTo(EvidenceState.WAITING);
    assertThat(EvidenceState.of(EvidenceCheck.HOUSING, ALL, silent, SAME))
        .isEqualTo(EvidenceState.GREEN);
  }

  @Test
  void without_a_registry_there_is_nothing_and_never_green() {
    assertThat(EvidenceState.of(EvidenceCheck.HOUSING, Set.of(), Set.of(), List.of()))
        .isEqualTo(EvidenceState.NONE);
  }

  @Test
  void with_one_of_two_registries_a_difference_is_shown_and_nothing_is_green() {
    Set<Registry> some = Set.of(Registry.TAX);
    assertThat(identity(some, Set.of(), FindingState.SAME)).isEqualTo(EvidenceState.NONE);
    assertThat(identity(some, Set.of(), FindingState.DIFFERENT)).isEqualTo(EvidenceState.DIFFERENT);
  }

  private static EvidenceState identity(
      Set<Registry> connected, Set<Registry> waiting, FindingState state) {
    return EvidenceState.of(EvidenceCheck.IDENTITY, connected, waiting, List.of(income(state)));
  }

  private static Finding income(FindingState state) {
    return new Finding(CheckSubject.INCOME, null, "1", "1", state);
  }
}
