package org.anju.application.papers;

import static org.anju.application.papers.PaperNeed.State.HANDED_IN;
import static org.anju.application.papers.PaperNeed.State.MISSING;
import static org.anju.application.papers.PaperNeed.State.SIGNED_IN_THE_APPLICATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Set;
import org.anju.platform.error.FieldRefusal;
import org.anju.platform.error.RefusedException;
import org.anju.policy.CategoryCode;
import org.anju.policy.PaperKind;
import org.anju.policy.ShippedPolicies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PapersNeededTest {

  private static final List<PaperKind> WORKER = asked(CategoryCode.A);

  @ParameterizedTest
  @EnumSource(CategoryCode.class)
  void every_category_misses_its_papers_until_they_are_there(CategoryCode category) {
    List<PaperNeed> atFirst = PapersNeeded.of(asked(category), true, Set.of());
    List<PaperNeed> atLast = PapersNeeded.of(asked(category), true, Set.copyOf(asked(category)));

    assertThat(atFirst)
        .filteredOn(need -> need.state() == MISSING)
        .extracting(need -> need.kinds().get(0))
        .contains(PaperKind.IDENTITY_CARD, PaperKind.HOUSEHOLD_REGISTER);
    assertThat(atLast).extracting(PaperNeed::state).containsOnly(HANDED_IN);
  }

  @Test
  void a_labour_contract_or_social_insurance_is_enough() {
    PaperNeed missing = proofOfWork(Set.of());

    assertThat(missing.kinds())
        .containsExactly(PaperKind.LABOUR_CONTRACT, PaperKind.SOCIAL_INSURANCE);
    assertThat(missing.state()).isEqualTo(MISSING);
    assertThat(proofOfWork(Set.of(PaperKind.LABOUR_CONTRACT)).state()).isEqualTo(HANDED_IN);
    assertThat(proofOfWork(Set.of(PaperKind.SOCIAL_INSURANCE)).state()).isEqualTo(HANDED_IN);
  }

  @Test
  void each_of_the_two_counts_for_itself_where_the_policy_asks_for_one_alone() {
    List<PaperNeed> needs =
        PapersNeeded.of(
            List.of(PaperKind.SOCIAL_INSURANCE), false, Set.of(PaperKind.LABOUR_CONTRACT));

    assertThat(needs).containsExactly(new PaperNeed(List.of(PaperKind.SOCIAL_INSURANCE), MISSING));
  }

  @Test
  void a_marriage_certificate_is_asked_of_the_married_alone() {
    assertThat(kinds(true)).contains(PaperKind.MARRIAGE_CERTIFICATE);
    assertThat(kinds(false)).doesNotContain(PaperKind.MARRIAGE_CERTIFICATE);
  }

  @Test
  void the_commitment_is_signed_in_the_application_and_never_missing() {
    assertThat(PapersNeeded.of(List.of(PaperKind.COMMITMENT), false, Set.of()))
        .containsExactly(new PaperNeed(List.of(PaperKind.COMMITMENT), SIGNED_IN_THE_APPLICATION));
  }

  @Test
  void nothing_is_asked_where_the_policy_asks_for_nothing() {
    assertThat(PapersNeeded.of(List.of(), true, Set.of(PaperKind.OTHER_PROOF))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "IDENTITY_CARD,           IDENTITY_CARD",
    "HOUSEHOLD_REGISTER,      HOUSEHOLD_REGISTER",
    "MARRIAGE_CERTIFICATE,    MARRIAGE_CERTIFICATE",
    "LABOUR_CONTRACT,         LABOUR_CONTRACT",
    "SOCIAL_INSURANCE,        SOCIAL_INSURANCE",
    "INCOME_PROOF,            INCOME_PROOF",
    "TALENT_CERTIFICATE,      TALENT_CERTIFICATE",
    "EXPROPRIATION_NOTICE,    EXPROPRIATION_NOTICE",
    "HOUSING_POLICY_DECISION, HOUSING_POLICY_DECISION",
    "OTHER_PROOF,             OTHER_PROOF"
  })
  void each_paper_that_is_missing_is_refused_by_its_name(PaperKind kind, MissingPaper missing) {
    assertThat(refused(List.of(kind))).containsExactly(new FieldRefusal("papers." + kind, missing));
  }

  @Test
  void where_either_proof_is_enough_both_are_named_together() {
    assertThat(refused(List.of(PaperKind.LABOUR_CONTRACT, PaperKind.SOCIAL_INSURANCE)))
        .containsExactly(new FieldRefusal("papers.LABOUR_CONTRACT", MissingPaper.PROOF_OF_WORK));
  }

  @Test
  void what_is_complete_passes_with_the_commitment_that_is_signed_online() {
    assertThatCode(
            () ->
                PapersNeeded.requireAll(
                    PapersNeeded.of(
                        List.of(PaperKind.IDENTITY_CARD, PaperKind.COMMITMENT),
                        true,
                        Set.of(PaperKind.IDENTITY_CARD))))
        .doesNotThrowAnyException();
  }

  private static List<FieldRefusal> refused(List<PaperKind> asked) {
    List<PaperNeed> needs = PapersNeeded.of(asked, true, Set.of());
    RefusedException refused =
        catchThrowableOfType(RefusedException.class, () -> PapersNeeded.requireAll(needs));
    assertThat(refused.refusal()).isEqualTo(PaperRefusal.MISSING);
    return refused.fields();
  }

  private static PaperNeed proofOfWork(Set<PaperKind> present) {
    return PapersNeeded.of(WORKER, false, present).stream()
        .filter(need -> need.kinds().contains(PaperKind.LABOUR_CONTRACT))
        .findFirst()
        .orElseThrow();
  }

  private static List<PaperKind> kinds(boolean married) {
    return PapersNeeded.of(WORKER, married, Set.of()).stream()
        .flatMap(need -> need.kinds().stream())
        .toList();
  }

  private static List<PaperKind> asked(CategoryCode category) {
    return ShippedPolicies.huangshiValues().category(category).papers();
  }
}
