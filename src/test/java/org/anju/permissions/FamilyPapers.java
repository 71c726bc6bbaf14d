package org.anju.permissions;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anju.platform.files.Photos;

/** How a family hands in its papers. */
public final class FamilyPapers {

  private FamilyPapers() {}

  /**
   * Hands in what the policy asks of the family and the draft does not have yet, as the page does.
   * A draft that is not this person's gets nothing.
   */
  public static void handIn(String person, Response draft, Map<String, ?> family) {
    Response folder = folder(person, draft, family);
    if (folder.statusCode() == 200) {
      List<String> missing =
          folder.path("needs.findAll { it.state == 'MISSING' }.collect { it.kinds[0] }");
      missing.forEach(kind -> handIn(person, draft.path("paperFolder"), kind));
    }
  }

  private static void handIn(String person, String folder, String kind) {
    Api.upload(
        person,
        "/api/papers/" + folder + "?kind=" + kind + "&fileName=" + kind + ".png",
        Photos.fresh());
  }

  private static Response folder(String person, Response draft, Map<String, ?> family) {
    Map<String, Object> request = new HashMap<>();
    request.put("folder", draft.path("paperFolder"));
    request.put("offeringId", draft.path("offeringId"));
    request.put("category", family.get("category"));
    request.put("married", "MARRIED".equals(family.get("maritalStatus")));
    return Api.call(person, "PaperEndpoint/ofFolder", request);
  }
}
