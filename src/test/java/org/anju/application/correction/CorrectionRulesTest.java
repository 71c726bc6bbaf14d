package org.anju.application.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.anju.application.Category;
import org.anju.application.HouseholdForm;
import org.anju.application.eligibility.CategoryAnswers;
import org.anju.application.eligibility.HouseholdFacts.Home;
import org.anju.application.eligibility.HouseholdFacts.Owner;
import org.anju.application.eligibility.HouseholdFacts.Trade;
import org.anju.application.eligibility.MaritalStatus;
import org.anju.platform.time.Holidays;
import org.anju.platform.time.WorkingDays;
import org.junit.jupiter.api.Test;

class CorrectionRulesTest {

  private static final HouseholdForm.Member SELF = new HouseholdForm.Member("王安", "1");
  private static final HouseholdForm.Member OTHER = new HouseholdForm.Member("王安", "2");

  private static HouseholdForm form(
      HouseholdForm.Member applicant,
      String mobile,
      MaritalStatus status,
      HouseholdForm.Member spouse,
      List<HouseholdForm.Member> children,
      List<Home> homes,
      List<Trade> trades,
      String reason,
      CategoryAnswers answers,
      String income) {
    return new HouseholdForm(
        applicant,
        mobile,
        status,
        null,
        spouse,
        children,
        homes,
        trades,
        Category.OTHER,
        reason,
        answers,
        new BigDecimal(income));
  }

  private static final HouseholdForm FILED =
      form(
          SELF,
          "138",
          MaritalStatus.SINGLE,
          null,
          List.of(),
          List.of(Home.inCity(Owner.SELF, new BigDecimal("50.00"))),
          null,
          null,
          null,
          "60000.00");

  private static Set<CorrectionField> changed(HouseholdForm after) {
    return CorrectionField.changed(FILED, after);
  }

  @Test
  void a_form_that_says_the_same_in_other_words_has_not_changed() {
    HouseholdForm same =
        form(
            SELF,
            "138",
            MaritalStatus.SINGLE,
            null,
            List.of(),
            List.of(Home.inCity(Owner.SELF, new BigDecimal("50"))),
            List.of(),
            "",
            CategoryAnswers.none(),
            "60000");

    assertThat(changed(same)).isEmpty();
  }

  @Test
  void every_part_of_the_form_belongs_to_a_field() {
    HouseholdForm other =
        new HouseholdForm(
            new HouseholdForm.Member("王平", "2"),
            "139",
            MaritalStatus.MARRIED,
            null,
            OTHER,
            List.of(OTHER),
            List.of(),
            List.of(Trade.of(Owner.SELF, LocalDate.of(2026, 1, 1))),
            Category.TALENT,
            null,
            null,
            BigDecimal.ONE);

    assertThat(changed(other))
        .containsExactlyInAnyOrder(
            CorrectionField.APPLICANT_NAME,
            CorrectionField.APPLICANT_IDENTITY,
            CorrectionField.MOBILE,
            CorrectionField.SPOUSE,
            CorrectionField.CHILDREN,
            CorrectionField.HOUSING,
            CorrectionField.TRADE,
            CorrectionField.INCOME,
            CorrectionField.CATEGORY);
  }

  @Test
  void a_return_on_a_friday_is_due_at_the_end_of_the_last_working_day() {
    WorkingDays calendar = new WorkingDays(Holidays.shipped());

    assertThat(CorrectionDeadline.of(calendar, Instant.parse("2026-11-20T08:00:00Z"), 10))
        .isEqualTo(Instant.parse("2026-12-04T15:59:59Z"));
  }

  @Test
  void a_return_shortly_after_midnight_counts_from_its_day_in_china() {
    WorkingDays calendar = new WorkingDays(Holidays.shipped());

    assertThat(CorrectionDeadline.of(calendar, Instant.parse("2026-11-22T16:30:00Z"), 1))
        .isEqualTo(Instant.parse("2026-11-24T15:59:59Z"));
  }
}
