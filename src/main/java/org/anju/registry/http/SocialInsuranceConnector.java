package org.anju.registry.http;

import jakarta.inject.Singleton;
import org.anju.platform.time.BusinessClock;
import org.anju.registry.Registry;
import org.anju.registry.RegistryFacts;
import org.anju.registry.RegistryFacts.SocialInsuranceFacts;

/** The social insurance bureau: who pays for the person, and for how long. */
@Singleton
class SocialInsuranceConnector extends HttpConnector {

  SocialInsuranceConnector(RegistrySettings settings, Lines lines, BusinessClock clock) {
    super(Registry.SOCIAL_INSURANCE, settings.socialInsurance(), lines, clock);
  }

  @Override
  RegistryFacts facts(Fields answer) {
    SocialInsuranceFacts facts =
        answer.orNull("employer", field -> answer.group(field, employer -> paid(answer, employer)));
    return facts == null ? paidByNobody(answer) : facts;
  }

  private static SocialInsuranceFacts paid(Fields answer, Fields employer) {
    return new SocialInsuranceFacts(
        employer.text("name"),
        employer.orNull("creditCode", employer::text),
        answer.count("monthsWithoutGap"),
        answer.orNull("lastMonth", answer::month));
  }

  private static SocialInsuranceFacts paidByNobody(Fields answer) {
    return new SocialInsuranceFacts(
        null, null, answer.count("monthsWithoutGap"), answer.orNull("lastMonth", answer::month));
  }
}
