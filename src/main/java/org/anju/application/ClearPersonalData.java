package org.anju.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.anju.platform.personal.PersonalDataCipher;
import org.anju.policy.UnmaskingRule.PersonalField;
import org.jetbrains.annotations.Nullable;

/**
 * Personal data of an application in clear. Who asks for it records the look in the same
 * transaction; nothing here is kept or logged.
 */
@ApplicationScoped
public class ClearPersonalData {

  private final Applications applications;
  private final PersonalDataCipher cipher;

  ClearPersonalData(Applications applications, PersonalDataCipher cipher) {
    this.applications = applications;
    this.cipher = cipher;
  }

  /**
   * One value.
   *
   * @param personHash the person's keyed hash, for the audit trail
   */
  public record Clear(String value, String personHash) {

    /** Nothing personal, wherever it may be printed. */
    @Override
    public String toString() {
      return "Clear[" + personHash + "]";
    }
  }

  /**
   * The value; empty when the household has nobody at that place.
   *
   * @param position place in the household, 0 for the applicant; null for the applicant's mobile
   */
  public Uni<Optional<Clear>> of(
      Application application, PersonalField field, @Nullable Integer position) {
    return applications
        .members(application)
        .map(members -> member(members, position == null ? 0 : position))
        .map(member -> member.map(found -> clear(application, found, field)));
  }

  private static Optional<HouseholdMember> member(List<HouseholdMember> members, int position) {
    return position >= 0 && position < members.size()
        ? Optional.of(members.get(position))
        : Optional.empty();
  }

  private Clear clear(Application application, HouseholdMember member, PersonalField field) {
    String value =
        switch (field) {
          case NAME -> cipher.decrypt(member.nameCipher(), FileApplications.NAME);
          case IDENTITY_NUMBER ->
              cipher.decrypt(member.identityCipher(), FileApplications.IDENTITY);
          case MOBILE -> cipher.decrypt(application.mobileCipher(), FileApplications.MOBILE);
        };
    return new Clear(value, member.personHash());
  }
}
