package org.anju.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.anju.application.Application;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgementTest {

  @ParameterizedTest
  @CsvSource({", too large", "6,", "' ', too large", "6, ' '"})
  void a_refusal_needs_its_article_and_its_reason(String article, String reason) {
    assertThatThrownBy(() -> Judgement.of(Verdict.REFUSED, article, reason))
        .hasMessage("verification.ground-missing");
  }

  @Test
  void an_approval_keeps_neither() {
    assertThat(Judgement.of(Verdict.APPROVED, "6", "typed before"))
        .isEqualTo(new Judgement(Verdict.APPROVED, null, null));
  }

  @Test
  void a_status_tells_the_check_that_it_waits_for() {
    assertThat(CheckKind.awaitedBy(Application.Status.SUBMITTED)).isEqualTo(CheckKind.IDENTITY);
    assertThat(CheckKind.awaitedBy(Application.Status.IDENTITY_CONFIRMED))
        .isEqualTo(CheckKind.HOUSING);
    assertThat(CheckKind.awaitedBy(Application.Status.QUALIFIED)).isNull();
  }

  @Test
  void both_checks_have_grounds_for_a_refusal() {
    assertThat(RefusalGround.all())
        .extracting(RefusalGround::kind)
        .contains(CheckKind.IDENTITY, CheckKind.HOUSING);
    assertThat(RefusalGround.all()).allSatisfy(g -> assertThat(g.article()).isNotBlank());
  }
}
