package org.anju.document;

import org.anju.platform.personal.PersonalDataCipher;

/** The documents for tests that know a database and nothing around it; files they have none. */
public final class PlainDocuments {

  private PlainDocuments() {}

  public static OfficialDocuments of(PersonalDataCipher cipher) {
    return new OfficialDocuments(null, cipher, null);
  }
}
