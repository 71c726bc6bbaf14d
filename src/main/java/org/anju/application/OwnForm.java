package org.anju.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.anju.platform.personal.PersonalDataCipher;

/** What a family once filed, as it would type it again. */
@ApplicationScoped
class OwnForm {

  private final Applications applications;
  private final PersonalDataCipher cipher;

  OwnForm(Applications applications, PersonalDataCipher cipher) {
    this.applications = applications;
    this.cipher = cipher;
  }

  Uni<HouseholdForm> of(Application application) {
    return applications.members(application).map(members -> form(application, members));
  }

  private HouseholdForm form(Application application, List<HouseholdMember> members) {
    return new HouseholdForm(
        only(members, HouseholdMember.Relation.SELF).get(0),
        cipher.decrypt(application.mobileCipher(), FileApplications.MOBILE),
        application.married(),
        only(members, HouseholdMember.Relation.SPOUSE).stream().findFirst().orElse(null),
        only(members, HouseholdMember.Relation.CHILD),
        application.category(),
        application.categoryReason(),
        application.housingArea(),
        application.tradedOn(),
        application.annualIncome());
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
