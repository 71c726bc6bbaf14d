package org.anju.acquirer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.anju.platform.error.FieldRefusal;
import org.anju.platform.error.RefusedException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class QualificationRuleTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @Test
  void a_qualification_holds_as_long_as_the_first_of_its_statements() {
    List<QualificationRule.Stated> stated = allUntil(TODAY.plusYears(2));
    stated.set(2, new QualificationRule.Stated(stated.get(2).kind(), TODAY.plusDays(3)));

    assertThat(QualificationRule.requireStatements(stated, TODAY)).isEqualTo(TODAY.plusDays(3));
  }

  @Test
  void each_statement_that_is_missing_is_named() {
    RefusedException refused =
        refusal(() -> QualificationRule.requireStatements(allUntil(TODAY).subList(0, 2), TODAY));

    assertThat(refused.refusal()).isEqualTo(AcquirerRefusal.STATEMENT_MISSING);
    assertThat(refused.fields())
        .extracting(FieldRefusal::field)
        .containsExactly("NOT_FINANCING_VEHICLE", "BANK_CREDIT");
  }

  @Test
  void a_paper_holds_on_its_last_day_and_not_on_the_next() {
    assertThatCode(() -> QualificationRule.requireStatements(allUntil(TODAY), TODAY))
        .doesNotThrowAnyException();
    assertThat(
            refusal(() -> QualificationRule.requireStatements(allUntil(TODAY), TODAY.plusDays(1)))
                .refusal())
        .isEqualTo(AcquirerRefusal.STATEMENT_EXPIRED);
  }

  @Test
  void both_offices_are_heard_and_in_favour() {
    assertThatCode(() -> QualificationRule.requireConsent(List.of(finance(true), stateAssets())))
        .doesNotThrowAnyException();
    assertThat(refusal(() -> QualificationRule.requireConsent(List.of(finance(true)))).refusal())
        .isEqualTo(AcquirerRefusal.OPINION_MISSING);
    assertThat(
            refusal(() -> QualificationRule.requireConsent(List.of(finance(false), stateAssets())))
                .refusal())
        .isEqualTo(AcquirerRefusal.OPINION_AGAINST);
  }

  @Test
  void of_two_opinions_of_an_office_the_later_one_counts() {
    assertThatCode(
            () ->
                QualificationRule.requireConsent(
                    List.of(finance(false), stateAssets(), finance(true))))
        .doesNotThrowAnyException();
    assertThat(
            refusal(
                    () ->
                        QualificationRule.requireConsent(
                            List.of(finance(true), stateAssets(), finance(false))))
                .refusal())
        .isEqualTo(AcquirerRefusal.OPINION_AGAINST);
  }

  @Test
  void a_bank_credit_alone_has_a_sum() {
    assertThatCode(
            () -> {
              QualificationRule.requireCreditLine(StatementKind.BANK_CREDIT, BigDecimal.TEN);
              QualificationRule.requireCreditLine(StatementKind.STATE_OWNED, null);
            })
        .doesNotThrowAnyException();
    assertThat(refusal(() -> QualificationRule.requireCreditLine(StatementKind.BANK_CREDIT, null)))
        .extracting(RefusedException::refusal)
        .isEqualTo(AcquirerRefusal.CREDIT_LINE);
    assertThat(
            refusal(
                () ->
                    QualificationRule.requireCreditLine(StatementKind.STATE_OWNED, BigDecimal.TEN)))
        .extracting(RefusedException::refusal)
        .isEqualTo(AcquirerRefusal.CREDIT_LINE);
  }

  private static List<QualificationRule.Stated> allUntil(LocalDate lastDay) {
    return new ArrayList<>(
        Arrays.stream(StatementKind.values())
            .map(kind -> new QualificationRule.Stated(kind, lastDay))
            .toList());
  }

  private static QualificationRule.Heard finance(boolean inFavour) {
    return new QualificationRule.Heard(ConsultedOffice.FINANCE, inFavour);
  }

  private static QualificationRule.Heard stateAssets() {
    return new QualificationRule.Heard(ConsultedOffice.STATE_ASSETS, true);
  }

  private static RefusedException refusal(ThrowingCallable work) {
    return catchThrowableOfType(RefusedException.class, work);
  }
}
