package org.anju.application.draft;

import java.util.List;
import org.anju.application.ApplicationRefusal;
import org.anju.platform.error.FieldRefusal;
import org.anju.platform.error.RefusedException;
import org.anju.platform.personal.PersonName;

/** The name that the applicant types below the declaration (article 15, 4). */
final class Signature {

  static final String FIELD = "declaredName";

  private Signature() {}

  /**
   * The name, when it is the applicant's.
   *
   * @param typed may be null
   */
  static PersonName check(String typed, PersonName applicant) {
    PersonName name =
        PersonName.parse(typed)
            .value()
            .orElseThrow(() -> refused(ApplicationRefusal.SIGNATURE_MISSING));
    if (!name.equals(applicant)) {
      throw refused(ApplicationRefusal.SIGNATURE_DIFFERS);
    }
    return name;
  }

  private static RefusedException refused(ApplicationRefusal refusal) {
    return RefusedException.at(refusal, List.of(new FieldRefusal(FIELD, refusal)));
  }
}
