package org.anju.verification;

import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The grounds for a refusal that officers choose from.
 *
 * @param code names the ground; its words stand in the front end
 * @param article number of the article that the refusal cites
 */
public record RefusalGround(CheckKind kind, Code code, String article) {

  /** The grounds; the names are stable. */
  @Schema(name = "RefusalGroundCode")
  public enum Code {
    NOT_THE_PERSON(CheckKind.IDENTITY, "15"),
    CATEGORY_NOT_PROVEN(CheckKind.IDENTITY, "6"),
    PAPERS_NOT_TRUE(CheckKind.IDENTITY, "15"),
    ENOUGH_AREA_PER_HEAD(CheckKind.HOUSING, "6"),
    RECENT_TRADE(CheckKind.HOUSING, "6"),
    ALREADY_ALLOCATED(CheckKind.HOUSING, "7"),
    HOUSING_NOT_AS_STATED(CheckKind.HOUSING, "15");

    private final CheckKind kind;
    private final String article;

    Code(CheckKind kind, String article) {
      this.kind = kind;
      this.article = article;
    }
  }

  /** All grounds, of both checks. */
  public static List<RefusalGround> all() {
    return Arrays.stream(Code.values())
        .map(code -> new RefusalGround(code.kind, code, code.article))
        .toList();
  }
}
