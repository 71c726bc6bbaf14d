package org.anju.pricing.calculation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.anju.platform.error.Refusal;
import org.anju.platform.error.RefusedException;
import org.anju.platform.error.Words;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that stands against a sheet or a list.
 *
 * @param arguments numbers as people read them
 */
public record Obstacle(CalculationRefusal refusal, Map<String, String> arguments) {

  public Obstacle {
    arguments = Map.copyOf(arguments);
  }

  /** The same in words. */
  @Schema(name = "PriceObstacle")
  public record Worded(String code, String title, String detail) {

    /** What a use case refused with. */
    public static Worded of(RefusedException refused, Locale language) {
      return of(refused.refusal(), refused.arguments(), language);
    }

    private static Worded of(Refusal refusal, Map<String, String> arguments, Locale language) {
      return new Worded(
          refusal.code(),
          Words.of(language, refusal.code() + ".title", arguments),
          Words.of(language, refusal.code() + ".detail", arguments));
    }
  }

  static Obstacle of(CalculationRefusal refusal) {
    return new Obstacle(refusal, Map.of());
  }

  /** Refuses with the first one. */
  static void refuseAny(List<Obstacle> obstacles) {
    if (!obstacles.isEmpty()) {
      throw RefusedException.of(obstacles.get(0).refusal(), obstacles.get(0).arguments());
    }
  }

  Worded worded(Locale language) {
    return Worded.of(refusal, arguments, language);
  }
}
