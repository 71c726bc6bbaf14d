package org.anju.interest;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.interest.Declarations.NewPerson;
import org.anju.interest.Declarations.Replacement;
import org.anju.platform.error.FieldRefusal;
import org.anju.platform.error.RefusedException;
import org.anju.platform.personal.IdentityNumber;
import org.anju.platform.personal.PersonHash;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;

/**
 * An officer declares the own person, relatives and employers (article 36); what is declared takes
 * the place of what was declared before.
 */
@ApplicationScoped
public class Declare {

  private final Declarations declarations;
  private final PersonHash hash;
  private final Pool pool;
  private final BusinessClock clock;
  private final AuditTrail audit;

  Declare(
      Declarations declarations,
      PersonHash hash,
      Pool pool,
      BusinessClock clock,
      AuditTrail audit) {
    this.declarations = declarations;
    this.hash = hash;
    this.pool = pool;
    this.clock = clock;
    this.audit = audit;
  }

  /** Answers the declaration as it stands now. */
  public Uni<Declaration> declare(
      Actor officer, List<StatedPerson> persons, List<String> employers) {
    return declarations
        .of(officer.id())
        .map(before -> replacement(before, persons, employers))
        .chain(
            stated ->
                pool.withTransaction(
                    connection ->
                        declarations
                            .replace(connection, officer.id(), clock.now(), stated)
                            .chain(
                                () ->
                                    audit.record(
                                        connection,
                                        officer,
                                        Decision.of("interest.declare", "officer", officer.id())
                                            .after(stated)))))
        .chain(() -> declarations.of(officer.id()));
  }

  private Replacement replacement(
      Declaration before, List<StatedPerson> persons, List<String> employers) {
    Set<Long> known = before.persons().stream().map(DeclaredPerson::id).collect(Collectors.toSet());
    List<NewPerson> added = new ArrayList<>();
    List<FieldRefusal> flaws = new ArrayList<>();
    for (int i = 0; i < persons.size(); i++) {
      StatedPerson person = persons.get(i);
      if (!known.contains(person.id())) {
        read(person, "persons[%d].identityNumber".formatted(i), added, flaws);
      }
    }
    if (!flaws.isEmpty()) {
      throw RefusedException.at(InterestRefusal.IDENTITY_INVALID, flaws);
    }
    requireOwnPersonOnce(persons);
    requireNobodyTwice(added);
    return new Replacement(kept(persons, known), added, names(employers));
  }

  private void read(
      StatedPerson person, String field, List<NewPerson> added, List<FieldRefusal> flaws) {
    String typed = Objects.requireNonNullElse(person.identityNumber(), "");
    IdentityNumber.parse(typed, clock.today())
        .value()
        .ifPresentOrElse(
            number -> added.add(new NewPerson(person.relation(), hash.of(number), number.masked())),
            () -> flaws.add(new FieldRefusal(field, InterestRefusal.IDENTITY_INVALID)));
  }

  private static void requireOwnPersonOnce(List<StatedPerson> persons) {
    if (persons.stream().filter(person -> person.relation() == Relation.SELF).count() != 1) {
      throw RefusedException.of(InterestRefusal.OWN_PERSON_MISSING);
    }
  }

  private static void requireNobodyTwice(List<NewPerson> added) {
    Set<String> once = new HashSet<>();
    if (!added.stream().map(NewPerson::personHash).allMatch(once::add)) {
      throw RefusedException.of(InterestRefusal.NAMED_TWICE);
    }
  }

  private static List<Long> kept(List<StatedPerson> persons, Set<Long> known) {
    return persons.stream().map(StatedPerson::id).filter(known::contains).toList();
  }

  private static List<String> names(List<String> employers) {
    return employers.stream()
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .distinct()
        .toList();
  }
}
