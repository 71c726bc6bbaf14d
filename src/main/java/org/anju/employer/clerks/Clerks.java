package org.anju.employer.clerks;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import org.anju.platform.personal.PersonalDataCipher;

/** The clerks of all employers. */
@ApplicationScoped
class Clerks implements PanacheRepositoryBase<EmployerClerk, Long> {

  private static final String NAME = "employer_clerk.name";

  private static final List<ClerkState> ACTING = List.of(ClerkState.JOINING, ClerkState.ACTIVE);

  private final PersonalDataCipher cipher;

  Clerks(PersonalDataCipher cipher) {
    this.cipher = cipher;
  }

  /** Those who act for an employer, locked, so that two who remove each other wait in turn. */
  Uni<List<EmployerClerk>> locked(String employer) {
    return find("employer = ?1 and state in ?2 order by id", employer, ACTING)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  /** Whether the account acts for an employer, or still can. */
  Uni<Boolean> isClerk(String account) {
    return count("account = ?1 and state <> ?2", account, ClerkState.LEFT).map(count -> count > 0);
  }

  byte[] encryptedName(String name) {
    return cipher.encrypt(name, NAME);
  }

  String name(byte[] nameCipher) {
    return cipher.decrypt(nameCipher, NAME);
  }
}
