package org.anju.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.anju.application.eligibility.HouseholdFacts;
import org.anju.platform.personal.PersonalDataCipher;

/**
 * What a family once filed, as it would type it again. What an employer's roster did not say of it
 * is null.
 */
@ApplicationScoped
public class OwnForm {

  private final Applications applications;
  private final FactsCipher facts;
  private final PersonalDataCipher cipher;

  OwnForm(Applications applications, FactsCipher facts, PersonalDataCipher cipher) {
    this.applications = applications;
    this.facts = facts;
    this.cipher = cipher;
  }

  public Uni<HouseholdForm> of(Application application) {
    return applications.members(application).map(members -> form(application, members));
  }

  private HouseholdForm form(Application application, List<HouseholdMember> members) {
    HouseholdFacts stated = facts.of(application);
    return new HouseholdForm(
        only(members, HouseholdMember.Relation.SELF).get(0),
        cipher.decrypt(application.mobileCipher(), FileApplications.MOBILE),
        stated.maritalStatus(),
        stated.marriageEndedOn(),
        only(members, HouseholdMember.Relation.SPOUSE).stream().findFirst().orElse(null),
        only(members, HouseholdMember.Relation.CHILD),
        stated.homes(),
        stated.trades(),
        stated.category(),
        stated.categoryReason(),
        stated.answers(),
        stated.annualIncome());
  }

  private List<HouseholdForm.Member> only(
      List<HouseholdMember> members, HouseholdMember.Relation relation) {
    return members.stream()
        .filter(member -> member.relation() == relation)
        .map(
            member ->
                new HouseholdForm.Member(
                    cipher.decrypt(member.nameCipher(), FileApplications.NAME),
                    cipher.decrypt(member.identityCipher(), FileApplications.IDENTITY)))
        .toList();
  }
}
