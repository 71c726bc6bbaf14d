package org.anju.permissions;

import io.restassured.response.Response;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;

/** Photos of papers, and how a family hands them in. */
public final class FamilyPapers {

  private static final int MARK = FamilyPapers.class.hashCode();
  private static final AtomicInteger PHOTOS = new AtomicInteger();

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

  /** Another photo each time, so that no two papers are the same file. */
  public static byte[] photo() {
    BufferedImage image = new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, PHOTOS.incrementAndGet());
    image.setRGB(1, 1, MARK);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static void handIn(String person, String folder, String kind) {
    Api.upload(
        person, "/api/papers/" + folder + "?kind=" + kind + "&fileName=" + kind + ".png", photo());
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
