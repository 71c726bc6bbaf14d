package org.anju.selection.desk;

import jakarta.enterprise.context.ApplicationScoped;
import org.anju.platform.personal.PersonalDataCipher;
import org.jetbrains.annotations.Nullable;

/** What people write or hand in: it names and describes people, so it is encrypted. */
@ApplicationScoped
class HallTexts {

  /** The purposes under which each text is encrypted. */
  static final String INCIDENT = "selection_incident.text";

  static final String PAPER = "selection_paper.file_name";
  static final String PROXY_NAME = "selection_proxy.name";
  static final String PROXY_IDENTITY = "selection_proxy.identity";
  static final String PROXY_PAPER = "selection_proxy.file_name";
  static final String ASKED = "force_majeure.text";
  static final String DECIDED = "force_majeure.reason";

  private final PersonalDataCipher cipher;

  HallTexts(PersonalDataCipher cipher) {
    this.cipher = cipher;
  }

  byte[] hidden(String text, String purpose) {
    return cipher.encrypt(text.strip(), purpose);
  }

  /** Null for what nobody has written. */
  @Nullable
  String shown(byte @Nullable [] stored, String purpose) {
    return stored == null ? null : cipher.decrypt(stored, purpose);
  }
}
