package org.anju.acquisition;

import static org.anju.acquisition.AcquisitionCity.BUYER;
import static org.anju.acquisition.AcquisitionCity.OFFICER;
import static org.anju.acquisition.AcquisitionCity.SECOND;
import static org.anju.acquisition.AcquisitionCity.SUPERVISOR;
import static org.anju.acquisition.AcquisitionCity.TODAY;
import static org.anju.acquisition.Purchases.yuan;
import static org.anju.selection.SaleCity.await;
import static org.anju.selection.SaleCity.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.mutiny.Uni;
import io.vertx.pgclient.PgException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.anju.platform.security.Actor;
import org.anju.platform.security.Roles;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ApprovalTest {

  private static AcquisitionCity city;

  @BeforeAll
  static void start() {
    city = new AcquisitionCity();
  }

  @AfterAll
  static void stop() {
    city.close();
  }

  @Test
  void a_proposal_is_approved_by_the_district_and_then_by_the_supervisor() {
    long id = city.approved(city.homes(1), "4000.00");

    assertThat(city.state(id)).isEqualTo("APPROVED");
    assertThat(city.show(BUYER, id).evidence().steps())
        .extracting(AcquisitionEvidence.Step::step)
        .containsExactly(
            AcquisitionStep.DRAFTED,
            AcquisitionStep.PRICED,
            AcquisitionStep.PROPOSED,
            AcquisitionStep.DISTRICT_APPROVED,
            AcquisitionStep.APPROVED);
    assertThat(
            city.number(
                "SELECT count(*) FROM audit_leaf WHERE case_type = 'acquisition' AND case_id = $1"
                    + " AND action IN ('acquisition.approve-district', 'acquisition.approve')",
                String.valueOf(id)))
        .isEqualTo(2);
  }

  @Test
  void the_supervisor_does_not_come_before_the_district_and_nobody_approves_a_draft() {
    long draft = city.ready(city.homes(1), "4000.00");
    long proposed = city.proposed(city.homes(1), "4000.00");

    assertThat(refusal(city.decide.approve(OFFICER, draft, city.version(draft))))
        .isEqualTo(AcquisitionRefusal.WRONG_STATE);
    assertThat(refusal(city.decide.approve(SUPERVISOR, proposed, city.version(proposed))))
        .isEqualTo(AcquisitionRefusal.WRONG_STATE);
  }

  @Test
  void nobody_approves_twice_or_what_they_proposed_whatever_roles_they_have() {
    long id = city.proposed(city.homes(1), "4000.00");
    Actor buyerAsOfficer = as(BUYER, Roles.BUREAU_OFFICER);
    assertThat(refusal(city.decide.approve(buyerAsOfficer, id, city.version(id))))
        .isEqualTo(AcquisitionRefusal.FOUR_EYES);
    await(city.decide.approve(OFFICER, id, city.version(id)));
    Actor officerAsSupervisor = as(OFFICER, Roles.SUPERVISOR);

    assertThat(refusal(city.decide.approve(officerAsSupervisor, id, city.version(id))))
        .isEqualTo(AcquisitionRefusal.FOUR_EYES);
    assertThatThrownBy(
            () ->
                city.run(
                    "UPDATE acquisition SET approved_by = district_approved_by WHERE id = $1", id))
        .isInstanceOfSatisfying(
            PgException.class,
            failure ->
                assertThat(failure.getConstraint()).isEqualTo("acquisition_third_pair_of_eyes"));
  }

  @Test
  void whoever_enters_an_opinion_decides_nothing_and_whoever_decided_enters_none() {
    long id = city.proposed(city.homes(1), "4000.00");
    city.opinion(id, Department.FINANCE, true);

    assertThat(refusal(city.decide.approve(SECOND, id, city.version(id))))
        .isEqualTo(AcquisitionRefusal.FOUR_EYES);
    await(city.decide.approve(OFFICER, id, city.version(id)));
    assertThat(
            refusal(
                city.opinions.record(
                    OFFICER,
                    id,
                    city.version(id),
                    new RecordOpinion.Opinion(
                        Department.STATE_ASSETS, true, "国资函1号", TODAY, "", null))))
        .isEqualTo(AcquisitionRefusal.FOUR_EYES);
  }

  @Test
  void the_supervisor_needs_both_opinions_in_favour_and_the_later_one_counts() {
    long id = city.proposed(city.homes(1), "4000.00");
    await(city.decide.approve(OFFICER, id, city.version(id)));
    city.opinion(id, Department.FINANCE, true);
    city.opinion(id, Department.FINANCE, true);
    assertThat(refusal(city.decide.approve(SUPERVISOR, id, city.version(id))))
        .isEqualTo(AcquisitionRefusal.OPINION_MISSING);
    city.opinion(id, Department.STATE_ASSETS, false);
    assertThat(refusal(city.decide.approve(SUPERVISOR, id, city.version(id))))
        .isEqualTo(AcquisitionRefusal.OPINION_AGAINST);
    city.opinion(id, Department.STATE_ASSETS, true);

    await(city.decide.approve(SUPERVISOR, id, city.version(id)));

    assertThat(city.state(id)).isEqualTo("APPROVED");
  }

  @Test
  void a_replacement_price_that_fell_meanwhile_stops_the_approval() {
    String place = "黄石港";
    city.replacementPrice(place, "5000.00", TODAY.minusYears(1), TODAY.plusYears(1));
    long id = city.proposed(city.homes(1), "4800.00");
    city.run("UPDATE acquisition SET place = $2 WHERE id = $1", id, place);
    city.replacementPrice(place, "4799.99", TODAY, TODAY.plusYears(1));

    assertThat(refusal(city.decide.approve(OFFICER, id, city.version(id))))
        .isEqualTo(AcquisitionRefusal.ABOVE_REPLACEMENT);
    assertThat(city.show(OFFICER, id).limits().replacementPrice()).isEqualTo("4799.99");
  }

  @Test
  void a_replacement_price_that_is_over_or_unconfirmed_limits_nothing_and_nothing_passes() {
    long id = city.proposed(city.homes(1), "4000.00");
    city.run("UPDATE acquisition SET place = '别处' WHERE id = $1", id);
    city.replacementPrice("别处", "5000.00", TODAY.minusYears(2), TODAY.minusDays(1));

    assertThat(refusal(city.decide.approve(OFFICER, id, city.version(id))))
        .isEqualTo(AcquisitionRefusal.REPLACEMENT_MISSING);
  }

  @Test
  void a_home_that_was_mortgaged_meanwhile_stops_every_step() {
    List<Long> homes = city.homes(1);
    long id = city.proposed(homes, "4000.00");
    city.run("UPDATE stock_unit SET encumbrance = 'MORTGAGED' WHERE id = $1", homes.get(0));

    assertThat(refusal(city.decide.approve(OFFICER, id, city.version(id))))
        .isEqualTo(AcquisitionRefusal.UNIT_ENCUMBERED);
  }

  @Test
  void an_acquirer_whose_qualification_ended_goes_no_further() {
    try (AcquisitionCity other = new AcquisitionCity()) {
      long id = other.ready(other.homes(1), "4000.00");
      other.run("UPDATE acquirer_qualification SET valid_until = $1", TODAY.minusDays(1));

      assertThat(refusal(other.propose.propose(BUYER, id, other.version(id))))
          .isEqualTo(AcquisitionRefusal.ACQUIRER_NOT_ACTIVE);
    }
  }

  @Test
  void a_large_purchase_needs_a_second_appraiser_also_when_it_is_split() {
    try (AcquisitionCity other = new AcquisitionCity()) {
      other.ready(other.homes(62), "4800.00");
      long id = other.ready(other.homes(45), "4800.00");

      assertThat(refusal(other.propose.propose(BUYER, id, other.version(id))))
          .isEqualTo(AcquisitionRefusal.SECOND_APPRAISAL_MISSING);
      other.appraise(id, 1, yuan("45000000.00"));
      await(other.propose.propose(BUYER, id, other.version(id)));
      assertThat(other.state(id)).isEqualTo("PROPOSED");
    }
  }

  @Test
  void a_refused_or_withdrawn_acquisition_stays_on_record_and_its_homes_are_free() {
    List<Long> homes = city.homes(1);
    long refused = city.proposed(homes, "4000.00");
    await(city.decide.refuse(OFFICER, refused, city.version(refused), "价格依据不足"));
    assertThat(city.state(refused)).isEqualTo("REFUSED");

    long withdrawn = city.proposed(homes, "4000.00");
    await(city.end.withdraw(BUYER, withdrawn, city.version(withdrawn), "开发企业反悔"));
    assertThat(city.state(withdrawn)).isEqualTo("WITHDRAWN");

    long third = city.drafted(homes);
    assertThat(city.state(third)).isEqualTo("DRAFT");
    AcquisitionView view = city.show(BUYER, refused);
    assertThat(view.evidence().steps())
        .last()
        .satisfies(step -> assertThat(step.reason()).isEqualTo("价格依据不足"));
    assertThat(view.limits().replacementPrice()).isEqualTo("5000.00");
    assertThat(city.unitsOf(refused))
        .singleElement()
        .satisfies(unit -> assertThat(unit.live()).isFalse());
  }

  @Test
  void nothing_is_withdrawn_after_the_contract() {
    long id = city.signed(city.homes(1), "4000.00");

    assertThat(refusal(city.end.withdraw(BUYER, id, city.version(id), "不想买了")))
        .isEqualTo(AcquisitionRefusal.WRONG_STATE);
  }

  @Test
  void a_contract_is_signed_at_the_approved_price_with_instalments_to_the_cent() {
    long id = city.approved(city.homes(1), "4000.00");
    SignContract.Contract good = city.contract(id, "合同-" + id);

    assertThat(refusal(sign(id, good, instalment("399999.99"))))
        .isEqualTo(AcquisitionRefusal.INSTALMENTS_SUM);
    assertThat(refusal(sign(id, good, new Instalment(yuan("400000.00"), TODAY.minusDays(1)))))
        .isEqualTo(AcquisitionRefusal.INSTALMENTS_ORDER);
    await(city.sign.sign(BUYER, id, city.version(id), good));

    AcquisitionView view = city.show(BUYER, id);
    assertThat(view.contract().price()).isEqualTo("400000.00");
    assertThat(view.evidence().instalments())
        .extracting(Instalment::amount)
        .containsExactly(yuan("100000.00"), yuan("300000.00"));
  }

  @Test
  void a_contract_number_belongs_to_one_acquisition_and_a_contract_of_tomorrow_to_none() {
    long one = city.approved(city.homes(1), "4000.00");
    long other = city.approved(city.homes(1), "4000.00");
    await(city.sign.sign(BUYER, one, city.version(one), city.contract(one, "同一编号")));

    assertThat(
            refusal(
                city.sign.sign(BUYER, other, city.version(other), city.contract(other, "同一编号"))))
        .isEqualTo(AcquisitionRefusal.CONTRACT_NUMBER_TAKEN);
    SignContract.Contract good = city.contract(other, "明天");
    assertThat(
            refusal(
                city.sign.sign(
                    BUYER,
                    other,
                    city.version(other),
                    new SignContract.Contract(
                        good.number(), TODAY.plusDays(1), good.paperId(), good.instalments()))))
        .isEqualTo(AcquisitionRefusal.DATE_IN_FUTURE);
  }

  @Test
  void a_price_raised_behind_the_rules_is_not_signed() {
    long id = city.approved(city.homes(1), "5000.00");
    city.run(
        "UPDATE acquisition_unit SET highest_price = NULL, price = 500000.01 WHERE acquisition_id = $1",
        id);

    assertThat(refusal(city.sign.sign(BUYER, id, city.version(id), city.contract(id, "暗改"))))
        .isEqualTo(AcquisitionRefusal.ABOVE_REPLACEMENT);
  }

  private static Uni<Void> sign(long id, SignContract.Contract contract, Instalment instalment) {
    return city.sign.sign(
        BUYER,
        id,
        city.version(id),
        new SignContract.Contract(
            contract.number(), contract.day(), contract.paperId(), List.of(instalment)));
  }

  private static Instalment instalment(String amount) {
    return new Instalment(new BigDecimal(amount), TODAY);
  }

  private static Actor as(Actor person, String role) {
    return new Actor(person.id(), role, null, Set.of(AcquisitionCity.DISTRICT));
  }
}
