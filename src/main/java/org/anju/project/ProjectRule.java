package org.anju.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.anju.platform.error.FieldRefusal;
import org.anju.platform.error.RefusedException;
import org.jetbrains.annotations.Nullable;

/** What a project needs before it is approved, by the way in which it raises housing. */
final class ProjectRule {

  private ProjectRule() {}

  /** One review; of several of an office the later one counts. */
  record Reviewed(ReviewOffice office, boolean inFavour, String enteredBy) {}

  /**
   * One duty.
   *
   * @param validUntil last day of the company's licence; null for a certificate
   */
  record Taken(DutyKind kind, @Nullable LocalDate validUntil) {}

  /** All four for what is built (article 11); district and bureau for what stands already. */
  static Set<ReviewOffice> reviewsOf(SupplyWay way) {
    return isNewBuilt(way)
        ? EnumSet.allOf(ReviewOffice.class)
        : EnumSet.of(ReviewOffice.DISTRICT, ReviewOffice.BUREAU);
  }

  /** All of article 12 for what is built, none for what stands already. */
  static Set<DutyKind> dutiesOf(SupplyWay way) {
    return isNewBuilt(way) ? EnumSet.allOf(DutyKind.class) : EnumSet.noneOf(DutyKind.class);
  }

  /** Whether its homes wait for an acceptance; acquired ones are inspected at their handover. */
  static boolean isAccepted(SupplyWay way) {
    return way != SupplyWay.ACQUIRED;
  }

  private static boolean isNewBuilt(SupplyWay way) {
    return way == SupplyWay.ALLOCATED_LAND || way == SupplyWay.IDLE_LAND;
  }

  /**
   * The district comes first, and who reviewed for the district does not review for the city.
   *
   * @param before in the order of entering
   */
  static void requireMayReview(
      SupplyWay way, ReviewOffice office, String officer, List<Reviewed> before) {
    if (!reviewsOf(way).contains(office)) {
      throw RefusedException.of(ProjectRefusal.REVIEW_NOT_ASKED);
    }
    if (office != ReviewOffice.DISTRICT && !isInFavour(ReviewOffice.DISTRICT, before)) {
      throw RefusedException.of(ProjectRefusal.DISTRICT_FIRST);
    }
    boolean reviewedOtherLevel =
        before.stream()
            .filter(review -> review.enteredBy().equals(officer))
            .anyMatch(
                review -> isLevel(office) && isLevel(review.office()) && review.office() != office);
    if (reviewedOtherLevel) {
      throw RefusedException.of(ProjectRefusal.FOUR_EYES);
    }
  }

  /** Every review that the way asks for is there and in favour. */
  static void requireReviewed(SupplyWay way, List<Reviewed> reviews) {
    Map<ReviewOffice, Boolean> latest = latest(reviews);
    if (!latest.keySet().containsAll(reviewsOf(way))) {
      throw RefusedException.of(ProjectRefusal.REVIEW_MISSING);
    }
    if (latest.containsValue(false)) {
      throw RefusedException.of(ProjectRefusal.REVIEW_AGAINST);
    }
  }

  /** Every duty that the way asks for is there, and its licence holds today. */
  static void requireDuties(SupplyWay way, Collection<Taken> taken, LocalDate today) {
    List<FieldRefusal> wrong = new ArrayList<>();
    Set<DutyKind> missing = dutiesOf(way);
    for (Taken duty : taken) {
      missing.remove(duty.kind());
      if (duty.validUntil() != null && duty.validUntil().isBefore(today)) {
        wrong.add(new FieldRefusal(duty.kind().name(), ProjectRefusal.LICENCE_EXPIRED));
      }
    }
    missing.forEach(kind -> wrong.add(new FieldRefusal(kind.name(), ProjectRefusal.DUTY_MISSING)));
    if (!wrong.isEmpty()) {
      throw RefusedException.at(wrong.get(0).refusal(), wrong);
    }
  }

  private static boolean isLevel(ReviewOffice office) {
    return office == ReviewOffice.DISTRICT || office == ReviewOffice.BUREAU;
  }

  private static boolean isInFavour(ReviewOffice office, List<Reviewed> reviews) {
    return Boolean.TRUE.equals(latest(reviews).get(office));
  }

  private static Map<ReviewOffice, Boolean> latest(List<Reviewed> reviews) {
    Map<ReviewOffice, Boolean> latest = new EnumMap<>(ReviewOffice.class);
    reviews.forEach(review -> latest.put(review.office(), review.inFavour()));
    return latest;
  }
}
