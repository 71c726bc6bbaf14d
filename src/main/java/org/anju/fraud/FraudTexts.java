package org.anju.fraud;

import jakarta.enterprise.context.ApplicationScoped;
import org.anju.platform.personal.PersonalDataCipher;
import org.jetbrains.annotations.Nullable;

/** What people write in a case: it names and describes people, so it is encrypted. */
@ApplicationScoped
class FraudTexts {

  /** The purposes under which each text is encrypted. */
  static final String DESCRIPTION = "fraud_case.description";

  static final String ANSWER = "fraud_case.answer";
  static final String REASON = "fraud_case.reason";
  static final String APPEAL = "fraud_case.appeal";
  static final String APPEAL_REASON = "fraud_case.appeal_reason";
  static final String FILE_NAME = "fraud_paper.file_name";

  private final PersonalDataCipher cipher;

  FraudTexts(PersonalDataCipher cipher) {
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
